import type { ReadRecord } from '../lint/types';
import type { Range } from '../text/range';

/** What a finding on the record as a whole points at: the title; without one the first words of the record. */
export function headOf(record: ReadRecord): Range {
  return record.title?.range ?? firstWordsOf(record);
}

/** The first words of the record, whatever they are. */
export function firstWordsOf({ blocks, sections }: ReadRecord): Range {
  return (
    blocks.find(({ prose }) => prose.text.trim() !== '')?.range ??
    sections.find(({ heading }) => heading)?.heading?.range ?? { start: 0, end: 0 }
  );
}

/** How the record ends its lines. */
export function lineEndOf({ text }: ReadRecord): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** With a capital at its start. */
export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
