import type { Prose } from '../text/prose';
import type { Range } from '../text/range';
import type { Sentence } from '../text/sentences';
import { cleanCut, upToClause } from './choose/cut';
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
  return {
    text: `${oneLine(sentence.text.slice(start, end))}${isCut ? ' …' : ''}`,
    range: prose.sourceRange(sentence.start + start, sentence.start + end),
    terms: [],
  };
}

/** Words that stand in a list of what speaks for and against something, without the label that the list gives them. */
export function listedLine(text: string, range: Range): SummaryLine {
  const line = oneLine(text);
  return plainLine(line.slice(cleanCut(line).start), range);
}
