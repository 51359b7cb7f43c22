import { fold } from '../../text/fold';
import { type LanguageWords, languages } from '.';

/** Scripts that write words, or particles behind them, without a space between. */
const UNSPACED = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}';

/**
 * The letters and marks of the scripts that part words: Latin, Greek, Cyrillic, Hebrew and Arabic, without the digits
 * and stops of Arabic. The class of all letters would stand behind every word, and make the patterns so large that to
 * build them takes longer than to read a record.
 */
const LETTER =
  '[A-Za-z\\u00C0-\\u055F\\u0561-\\u0587\\u05D0-\\u05EA\\u0610-\\u061A\\u0620-\\u065F\\u066E-\\u06D3\\u06D5-\\u06EF\\u06FA-\\u06FF]';

const IS_UNSPACED = new RegExp(`[${UNSPACED}]`, 'u');

/** The words that all languages have for something, each once. */
export function wordsOfAll(select: (language: LanguageWords) => readonly string[] | undefined): readonly string[] {
  return [...new Set(languages.flatMap((language) => select(language) ?? []).map(fold))];
}

/**
 * Source of a pattern (flag `u`) for any of the words in folded text, the longest that fits. A word is found whole only,
 * where its script parts words; between its parts there may be any white space, an underscore or a hyphen.
 *
 * The words are laid out by their letters, and what they begin with is looked at first: of sixteen languages' words
 * nearly none can begin at a place, and that is found out at its first character.
 */
export function anyOf(words: readonly string[]): string {
  const folded = [...new Set(words.map(fold))].filter((word) => word !== '');
  const [unspaced, spaced] = parted(folded, (word) => IS_UNSPACED.test(word.charAt(0)));
  const alternatives = [
    ...(spaced.length > 0 ? [`(?=[${firstCharacters(spaced)}])(?<!${LETTER})${tree(spaced)}`] : []),
    ...(unspaced.length > 0 ? [tree(unspaced)] : []),
  ];
  return `(?:${alternatives.length > 0 ? alternatives.join('|') : '(?!)'})`;
}

/** True where folded text holds the folded word, whole where its script parts words. */
export function holds(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const isBegun = IS_UNSPACED.test(word.charAt(0)) || !IS_LETTER.test(text.charAt(at - 1));
    const next = text.charAt(at + word.length);
    const isEnded = IS_UNSPACED.test(word.charAt(word.length - 1)) || IS_UNSPACED.test(next) || !IS_LETTER.test(next);
    if (isBegun && isEnded) return true;
  }
  return false;
}

const IS_LETTER = /[\p{L}\p{M}]/u;

function parted<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}

function firstCharacters(words: readonly string[]): string {
  return [...new Set(words.map((word) => escaped([...word][0] ?? '', '\\^$.*+?()[]{}|/-')))].join('');
}

/** Words that begin alike share their beginning: `re(?:placed by|jected)`. */
function tree(words: readonly string[]): string {
  const branches = new Map<string, string[]>();
  for (const word of words) {
    const [first = ''] = word;
    const rest = branches.get(first);
    if (rest) rest.push(word.slice(first.length));
    else branches.set(first, [word.slice(first.length)]);
  }
  const sources = [...branches].map(([first, rests]) => step(first) + behind(first, rests));
  return sources.length === 1 ? (sources[0] ?? '') : `(?:${sources.join('|')})`;
}

/** What may follow a character: more of a word, else its end. */
function behind(character: string, rests: readonly string[]): string {
  const [ends, longer] = parted(rests, (rest) => rest === '');
  const end = IS_UNSPACED.test(character) ? '' : `(?!${LETTER})`;
  if (longer.length === 0) return end;
  return ends.length === 0 ? tree(longer) : `(?:${tree(longer)}|${end})`;
}

function step(character: string): string {
  return character === ' ' ? '[\\s_-]{1,3}' : escaped(character, '\\^$.*+?()[]{}|/');
}

function escaped(character: string, special: string): string {
  return special.includes(character) && character !== '' ? `\\${character}` : character;
}
