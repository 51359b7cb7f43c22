import type { Prose } from '../text/prose';
import type { Range } from '../text/range';
import type { Sentence } from '../text/sentences';
import { cleanCut } from './choose/cut';
import type { SummaryLine } from './types';

/** White space of any kind and length is one space on a line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Words that stand in the record as they are. */
export function plainLine(text: string, range: Range): SummaryLine {
  return { text: oneLine(text), range, terms: [] };
}

/** A sentence of the record, cut cleanly. */
export function sentenceLine(prose: Prose, sentence: Sentence): SummaryLine {
  const { start, end, isCut } = cleanCut(sentence.text);
  return {
    text: `${oneLine(sentence.text.slice(start, end))}${isCut ? ' …' : ''}`,
    range: prose.sourceRange(sentence.start + start, sentence.start + end),
    terms: [],
  };
}
