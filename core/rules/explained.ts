import type { ReadRecord } from '../lint/types';
import { fold } from '../text/fold';
import type { Prose } from '../text/prose';
import { WORD_START, wordSource } from '../text/whole-word';

/** All words of a record, and the first letters of them, in the order of the text. */
interface AllWords {
  readonly text: string;
  /** Of the same length. */
  readonly folded: string;
  readonly links: ReadonlySet<string>;
  /** Of every word, capitals as they are. */
  readonly initials: string;
  /** As above, without the words between: "and", "of", "for". */
  readonly mainInitials: string;
}

const known = new WeakMap<ReadRecord, AllWords>();

/**
 * True where the record says what a term means: beside it in brackets, in a sentence or an entry that begins with it,
 * behind a link on it, or by the long form of an acronym anywhere.
 */
export function isExplained(record: ReadRecord, term: string): boolean {
  const all = wordsOf(record);
  return all.links.has(term.toLowerCase()) || hasLongForm(all, term) || isSpokenOf(all, term);
}

/** True for a word in capitals that the record also has in small letters: MUST is no acronym. */
export function isRead(record: ReadRecord, term: string): boolean {
  const { text } = wordsOf(record);
  const word = term.toLowerCase();
  return placesOf(word, text).some((at) => !isBeside(text, at - 1) && !isBeside(text, at + word.length));
}

function isBeside(text: string, at: number): boolean {
  return BESIDE.test(text.charAt(at));
}

/** Parts of names and addresses are no words. */
const BESIDE = /[\p{L}\p{N}_/.-]/u;

/** Every place where the text has these words as they are, in UTF-16 code units. */
function placesOf(words: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

function wordsOf(record: ReadRecord): AllWords {
  const all = known.get(record) ?? allWordsOf(record);
  known.set(record, all);
  return all;
}

const BETWEEN = /^(?:and|of|for|the|to|in|on|a|an|with|as|de|du|la|und|der|die|des)$/i;

function allWordsOf({ sections, blocks }: ReadRecord): AllWords {
  const proses = [...sections.flatMap(({ heading }) => heading?.prose ?? []), ...blocks.map(({ prose }) => prose)];
  const text = proses.map((prose) => prose.text).join('\n');
  const words = text.match(/\p{L}[\p{L}\p{N}]*/gu) ?? [];
  const initialsOf = (some: readonly string[]) => some.map((word) => word.charAt(0)).join('');
  return {
    text,
    folded: fold(text),
    links: new Set(proses.flatMap(linksIn)),
    initials: initialsOf(words),
    mainInitials: initialsOf(words.filter((word) => !BETWEEN.test(word))),
  };
}

function linksIn({ marks, text }: Prose): string[] {
  return marks
    .filter(({ kind, target }) => kind === 'link' && target)
    .map(({ start, end }) => text.slice(start, end).toLowerCase());
}

/** Fewer small letters in a row are found by chance; names that begin with capitals are not. */
const LETTERS_OF_A_NAME = 3;

function hasLongForm({ initials, mainInitials }: AllWords, term: string): boolean {
  const letters = term.replace(/[^\p{L}]/gu, '');
  if (letters !== term) return false;
  if ([initials, mainInitials].some((some) => some.includes(letters))) return true;
  return letters.length >= LETTERS_OF_A_NAME && mainInitials.toLowerCase().includes(letters.toLowerCase());
}

/** So far around a term, in UTF-16 code units, stands what says that it is explained there. */
const BEFORE = 16;
const BEHIND = 60;

function isSpokenOf({ text, folded }: AllWords, term: string): boolean {
  const word = wordSource(term);
  const bounded = `${WORD_START}${word}(?:e?s)?`;
  const explanation = new RegExp(
    `\\p{L}[\\s"'*]{1,3}\\((?:the |an? |")?${bounded}[")]|${bounded}["']?\\s{1,3}\\((?=[^()]{0,12}\\p{L}{2})|${bounded}["']? {0,2}(?:[:=–—]|- |is (?:an?|the) |are |means?(?![\\p{L}])|stands? for|refers? to|, (?:that is|i\\.e\\.|which|an? |the ))`,
    'iu',
  );
  const [first = ''] = fold(term).split(/\s+/);
  return placesOf(first, folded).some((at) =>
    explanation.test(text.slice(Math.max(0, at - BEFORE), at + term.length + BEHIND)),
  );
}
