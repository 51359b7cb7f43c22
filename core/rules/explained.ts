import type { ReadRecord } from '../lint/types';
import type { Prose } from '../text/prose';

/** All words of a record, and the first letters of them, in the order of the text. */
interface AllWords {
  readonly text: string;
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
  return all.links.has(term.toLowerCase()) || hasLongForm(all, term) || isSpokenOf(all.text, term);
}

/** True for a word in capitals that the record also has in small letters: MUST is no acronym. */
export function isRead(record: ReadRecord, term: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{N}_/.-])${term.toLowerCase()}(?![\\p{L}\\p{N}_/.-])`, 'u').test(
    wordsOf(record).text,
  );
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

function isSpokenOf(text: string, term: string): boolean {
  const word = term.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/\s+/g, '\\s{1,3}');
  const bounded = `(?<![\\p{L}\\p{N}_])${word}(?:e?s)?`;
  return new RegExp(
    `\\p{L}[\\s"'*]{1,3}\\((?:the |an? |")?${bounded}[")]|${bounded}["']?\\s{1,3}\\((?=[^()]{0,12}\\p{L}{2})|${bounded}["']? {0,2}(?:[:=–—]|- |is (?:an?|the) |are |means?(?![\\p{L}])|stands? for|refers? to|, (?:that is|i\\.e\\.|which|an? |the ))`,
    'iu',
  ).test(text);
}
