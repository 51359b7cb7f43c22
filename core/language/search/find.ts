import { matchesOf } from '../../text/matches';
import type { Range } from '../../text/range';
import type { Matcher } from './matcher';

/**
 * The matches of the alternatives of one pattern that do not overlap those before them, in their order. Of several that
 * begin at a place, it is that of the first alternative.
 *
 * @param text folded
 * @param areWhole true where a match must end with a word; it begins with one either way
 */
export function find(matchers: readonly Matcher[], text: string, areWhole: boolean): Range[] {
  const found: Range[] = [];
  let next = 0;
  for (const start of beginningsFor(matchers, text, areWhole)) {
    const end = start < next ? undefined : endOf(matchers, text, start, areWhole);
    if (end === undefined) continue;
    found.push({ start, end });
    next = Math.max(end, start + 1);
  }
  return found;
}

/** Where matches can begin: with words, but for those that may begin with a sign or with nothing. */
function beginningsFor(matchers: readonly Matcher[], text: string, areWhole: boolean): readonly number[] {
  if (matchers.every(beginsWithWord)) return wordsOf(text);
  const all: number[] = [];
  for (let at = 0; at <= text.length; at++) if (!areWhole || !isLetter(text, at - 1)) all.push(at);
  return all;
}

function endOf(matchers: readonly Matcher[], text: string, at: number, areWhole: boolean): number | undefined {
  for (const matcher of matchers) {
    if (!mayBegin(matcher, text, at)) continue;
    const end = matcher.ends(text, at).find((each) => !areWhole || !isLetter(text, each));
    if (end !== undefined) return end;
  }
  return undefined;
}

function mayBegin({ first, canBeEmpty }: Matcher, text: string, at: number): boolean {
  return first === null || canBeEmpty || first.has(text.charCodeAt(at));
}

const WORD = /[\p{L}\p{N}_]+/gu;
const WORD_CHARACTER = /[\p{L}\p{N}_]/u;

/** Every pattern asks for the words of a sentence, and they come one after the other. */
const last: { text: string; words: readonly number[] } = { text: '', words: [] };

function wordsOf(text: string): readonly number[] {
  if (text !== last.text) {
    last.words = matchesOf(WORD, text).map(({ index }) => index);
    last.text = text;
  }
  return last.words;
}

const wordBeginnings = new WeakMap<Matcher, boolean>();

function beginsWithWord(matcher: Matcher): boolean {
  const known = wordBeginnings.get(matcher);
  if (known !== undefined) return known;
  const { first, canBeEmpty } = matcher;
  const begins =
    first !== null && !canBeEmpty && [...first].every((code) => WORD_CHARACTER.test(String.fromCharCode(code)));
  wordBeginnings.set(matcher, begins);
  return begins;
}

/** Letters as far as they may stand beside a word of the vocabulary. */
const LETTER = /[\w\u00C0-\u02AF]/;
const ASCII_LETTERS = Uint8Array.from({ length: 128 }, (_, code) => Number(LETTER.test(String.fromCharCode(code))));

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? ASCII_LETTERS[code] === 1 : LETTER.test(text.charAt(at));
}
