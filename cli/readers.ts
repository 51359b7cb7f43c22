import { closestWord, type Reader } from '../core';
import { listed } from './words';

/** The reader with this id, the first one where none is asked for; a sentence where there is no such reader. */
export function chooseReader(
  readers: readonly Reader[],
  id: string | undefined,
): Reader | { readonly problem: string } {
  const reader = id === undefined ? readers[0] : readers.find((known) => known.id === id);
  if (reader) return reader;
  const ids = readers.map((known) => known.id);
  const near = closestWord(id ?? '', ids);
  const meant = near === null ? '' : ` Is “${near}” meant?`;
  return { problem: `There is no reader “${id}”; there are ${listed(ids)}.${meant}` };
}
