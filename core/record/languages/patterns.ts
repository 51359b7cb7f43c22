import { fold } from '../../text/fold';
import { type LanguageWords, languages } from '.';

/** Scripts that write words, or particles behind them, without a space between. */
const UNSPACED = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}';

const IS_UNSPACED = new RegExp(`[${UNSPACED}]`, 'u');

/** The words that all languages have for something, each once. */
export function wordsOfAll(select: (language: LanguageWords) => readonly string[] | undefined): readonly string[] {
  return [...new Set(languages.flatMap((language) => select(language) ?? []).map(fold))];
}

/**
 * Source of a pattern (flag `u`) for any of the words in folded text. A word is found whole only, where its script
 * parts words; between its parts there may be any white space, an underscore or a hyphen.
 */
export function anyOf(words: readonly string[]): string {
  return `(?:${[...words].sort(longestFirst).map(whole).join('|')})`;
}

function longestFirst(a: string, b: string): number {
  return b.length - a.length;
}

function whole(word: string): string {
  const source = fold(word)
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/ /g, '[\\s_-]{1,3}');
  const before = IS_UNSPACED.test(word.charAt(0)) ? '' : '(?<![\\p{L}\\p{M}])';
  const after = IS_UNSPACED.test(word.charAt(word.length - 1)) ? '' : `(?!(?![${UNSPACED}])[\\p{L}\\p{M}])`;
  return before + source + after;
}
