import type { Block } from '../record/types';
import type { Prose } from '../text/prose';
import type { Range } from '../text/range';
import type { Sentence } from '../text/sentences';
import { cleanCut, upToClause } from './choose/cut';
import { capitalised, labelLength } from './choose/label';
import type { SummaryLine } from './types';

/** White space of any kind and length is one space on a line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Words that stand in the record as they are, up to the end of a clause where they are very long. */
export function plainLine(text: string, range: Range): SummaryLine {
  const line = oneLine(text);
  const { end, isCut } = upToClause(line, 0);
  return { text: isCut ? `${line.slice(0, end)} …` : line, range, terms: [] };
}

/** A sentence of the record, cut cleanly. */
export function sentenceLine(prose: Prose, sentence: Sentence): SummaryLine {
  const { start, end, isCut } = cleanCut(sentence.text);
  const words = oneLine(sentence.text.slice(start, end));
  const at = sentence.start + start;
  return {
    text: `${start > 0 ? opening(words, prose, at) : words}${isCut ? ' …' : ''}`,
    range: prose.sourceRange(sentence.start + start, sentence.start + end),
    terms: [],
  };
}

/**
 * Words that stand in a list of what speaks for and against something, without the label that the list gives them.
 *
 * @param blocks of the record, which say what is marked as code
 */
export function listedLine(text: string, range: Range, blocks: readonly Block[]): SummaryLine {
  const line = oneLine(text);
  const start = labelLength(line);
  return start > 0 ? clauseLine(line.slice(start), range, blocks, start) : plainLine(line, range);
}

/**
 * Words that others stand before in the record, as a line of their own.
 *
 * @param label how many UTF-16 code units at the start of the range stand before them
 */
export function clauseLine(text: string, range: Range, blocks: readonly Block[], label = 0): SummaryLine {
  const line = plainLine(text, range);
  const prose = blocks.find((block) => holds(block.prose.sourceRange(), range.start))?.prose;
  return { ...line, text: prose ? opening(line.text, prose, offsetOf(prose, range.start) + label) : line.text };
}

/** Words that open a line, though others stood before them: with a capital letter, unless they are code. */
function opening(words: string, prose: Prose, at: number): string {
  const first = at + (/^\s*/.exec(prose.text.slice(at))?.[0].length ?? 0);
  return capitalised(words, prose.isMarked('code', first, first + 1));
}

/** The first character of the prose that stands at or behind a place of the record. */
function offsetOf(prose: Prose, place: number): number {
  let at = 0;
  while (at < prose.text.length && prose.sourceRange(at, at + 1).start < place) at += 1;
  return at;
}

function holds({ start, end }: Range, place: number): boolean {
  return start <= place && place < end;
}
