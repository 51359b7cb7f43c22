import type { FixEdit, FixText, ReadRecord } from '../lint/types';
import type { Block } from '../record/types';
import { lineEndOf } from './head';

/**
 * Puts words behind a block as its neighbours are written: one more item of its list, with the list's mark and
 * indentation, or a paragraph of its own.
 */
export function addBehind(record: ReadRecord, block: Block, words: FixText): FixEdit {
  const eol = lineEndOf(record);
  const at = block.range.end;
  const opening = record.text.slice(record.text.lastIndexOf('\n', block.range.start - 1) + 1, block.range.start);
  const isItem = block.kind === 'list-item' && BULLET.test(opening);
  return { range: { start: at, end: at }, text: [isItem ? eol + nextMark(opening) : eol + eol, ...words] };
}

const BULLET = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+$/;

/** The mark of the item behind this one: the same, or the next number. */
function nextMark(opening: string): string {
  return opening.replace(/\d+/, (number) => String(Number(number) + 1));
}

/** Puts words before the full stop that ends a sentence, or at the end of one that has none. */
export function extendSentence({ text }: ReadRecord, range: { start: number; end: number }, words: FixText): FixEdit {
  const sentence = text.slice(range.start, range.end);
  const at = range.start + sentence.replace(/[\s.]+$/, '').length;
  return { range: { start: at, end: at }, text: words };
}

/** Puts words into an empty cell of a table. */
export function writeCell({ text }: ReadRecord, { range }: Block, words: FixText): FixEdit {
  const bar = text.charAt(range.start) === '|' ? 1 : 0;
  const at = range.start + bar;
  return { range: { start: at, end: at }, text: [' ', ...words] };
}

/** Puts the blanks of a sentence into an empty cell of a table, whose column says the words around them. */
export function fillCell(record: ReadRecord, cell: Block, words: FixText): FixEdit {
  return writeCell(
    record,
    cell,
    words.filter((word) => typeof word !== 'string'),
  );
}
