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
  const isCode = prose.marks.some((mark) => mark.kind === 'code' && mark.start <= at && at < mark.end);
  return {
    text: `${start > 0 ? capitalised(words, isCode) : words}${isCut ? ' …' : ''}`,
    range: prose.sourceRange(sentence.start + start, sentence.start + end),
    terms: [],
  };
}

/**
 * Words that stand in a list of what speaks for and against something, without the label that the list gives them.
 *
 * @param source the record's text, which says what is marked as code
 */
export function listedLine(text: string, range: Range, source: string): SummaryLine {
  const line = oneLine(text);
  const start = labelLength(line);
  return start > 0 ? clauseLine(line.slice(start), range, source) : plainLine(line, range);
}

/** Words that others stand before in the record, as a line of their own. */
export function clauseLine(text: string, range: Range, source: string): SummaryLine {
  const line = plainLine(text, range);
  const [first = ''] = /^\S+/.exec(line.text) ?? [];
  const isCode = source.slice(Math.max(0, range.start - 1), range.end).includes(`\`${first.replace(/[.,;:]$/, '')}`);
  return { ...line, text: capitalised(line.text, isCode) };
}
