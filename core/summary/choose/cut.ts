import type { Range } from '../../text/range';
import { labelLength } from './label';

/** A sentence longer than this, in UTF-16 code units, is cut: a page holds a dozen answers. */
const LONGEST = 320;

/** Where a long sentence may end: before a clause. */
const CLAUSE = /[,;:)]\s|\s[–—(-]\s?|\s(?:and|but|because|which|so that|while|when|if|since)\s/g;

/**
 * The words of a sentence that a summary shows: without the label that its list gives it, on one line, and, where it is
 * long or leads on to what follows, up to the end of a clause. Offsets into the sentence, in UTF-16 code units.
 *
 * @returns what to show; `isCut` where words at its end are left out
 */
export function cleanCut(sentence: string): Range & { readonly isCut: boolean } {
  const start = labelLength(sentence);
  const cut = upToClause(sentence, start);
  const colon = cut.isCut ? 0 : (/\s{0,3}[:：]$/.exec(sentence)?.[0].length ?? 0);
  return colon > 0 && cut.end - colon > start ? { start, end: cut.end - colon, isCut: true } : cut;
}

/** Words from an offset on, up to the end of a clause where they are very long. */
export function upToClause(words: string, start: number): Range & { readonly isCut: boolean } {
  if (words.length - start <= LONGEST) return { start, end: words.length, isCut: false };
  return { start, end: endOfClause(words, start), isCut: true };
}

function endOfClause(sentence: string, start: number): number {
  const window = sentence.slice(start, start + LONGEST);
  const clause = Array.from(window.matchAll(CLAUSE), ({ index }) => index).findLast((at) => at > LONGEST / 2);
  const end = clause ?? window.search(/\s\S*$/u);
  const chosen = start + (end > 0 ? end : LONGEST);
  // Half of a surrogate pair is no character.
  return /[\uD800-\uDBFF]/.test(sentence.charAt(chosen - 1)) ? chosen - 1 : chosen;
}
