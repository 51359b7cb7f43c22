import { matchesOf } from './matches';

/**
 * Two to six capitals, figures among them but not first; no part of a name, a number or an address, and no DON of DON'T.
 */
const ACRONYM =
  /(?<![\p{L}\p{N}_$@#./&-])(\p{Lu}(?=\p{N}{0,4}\p{Lu})[\p{Lu}\p{N}]{1,5})(?=s?(?![\p{L}\p{N}_&'’]|[-./]\p{N}|[-_.]\p{Lu}|\())/gu;

/** An acronym where it stands. */
export interface Acronym {
  readonly term: string;
  /** Offset into the text, in UTF-16 code units. */
  readonly index: number;
  /** Behind it, and behind the `s` of its plural. */
  readonly end: number;
}

/** What a text has in capitals that may be an acronym, in the order of the text; the term leaves out a plural's `s`. */
export function acronymsIn(text: string): Acronym[] {
  return matchesOf(ACRONYM, text).map(({ 1: term = '', index }) => {
    const end = index + term.length;
    return { term, index, end: text.charAt(end) === 's' ? end + 1 : end };
  });
}
