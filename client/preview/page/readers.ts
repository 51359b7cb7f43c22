import type { ShowMessage } from '../messages';

/** Offers the readers that there are; left alone while they are the same, as it may be open. */
export function showReaders(select: HTMLSelectElement, { readers, reader }: ShowMessage): void {
  const offered = [...select.options].map(({ value, text }) => ({ id: value, name: text }));
  if (JSON.stringify(offered) !== JSON.stringify(readers)) {
    select.replaceChildren(...readers.map(({ id, name }) => new Option(name, id)));
  }
  if (select.value !== reader) select.value = reader;
}
