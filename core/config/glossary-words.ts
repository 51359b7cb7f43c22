import { matchesOf } from '../text/matches';
import { WORD_END, WORD_START, wordSource } from '../text/whole-word';
import type { GlossaryTerm } from './types';

/** Words of a text that the glossary knows. */
export interface KnownWords {
  readonly entry: GlossaryTerm;
  /** Offsets into the text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** The plural of what the glossary has. */
  readonly isPlural: boolean;
}

/** Finds the words of a glossary in texts. Made once for a glossary. */
interface Finder {
  readonly pattern: RegExp;
  readonly entries: ReadonlyMap<string, GlossaryTerm>;
}

const finders = new WeakMap<readonly GlossaryTerm[], Finder>();

/**
 * The words of a text that the glossary has as a term, a synonym or a term to write instead, in the order of the text.
 * Where a term is part of a longer one, only the longer one is found.
 */
export function glossaryWordsIn(text: string, glossary: readonly GlossaryTerm[]): KnownWords[] {
  if (glossary.length === 0) return [];
  const finder = finders.get(glossary) ?? finderOf(glossary);
  finders.set(glossary, finder);
  return matchesOf(finder.pattern, text).flatMap(({ 0: words, 1: stem = '', index }) => {
    const written = oneLine(stem);
    const entry = finder.entries.get(written) ?? finder.entries.get(written.toLowerCase());
    if (!entry) return [];
    return [{ entry, start: index, end: index + words.length, isPlural: words.length > stem.length }];
  });
}

/** The entry for a word as it is written; null where the glossary has none. */
export function glossaryEntryFor(word: string, glossary: readonly GlossaryTerm[]): GlossaryTerm | null {
  const [found] = glossaryWordsIn(word, glossary);
  return found && found.start === 0 && found.end === word.length ? found.entry : null;
}

function finderOf(glossary: readonly GlossaryTerm[]): Finder {
  const entries = new Map<string, GlossaryTerm>();
  for (const entry of glossary) {
    for (const word of [entry.term, ...entry.synonyms]) if (!entries.has(keyOf(word))) entries.set(keyOf(word), entry);
  }
  // What is to be written instead hides a term that is part of it, also where the glossary does not explain it.
  const preferred = glossary.flatMap(({ useInstead }) => useInstead ?? []);
  const words = [...glossary.flatMap(({ term, synonyms }) => [term, ...synonyms]), ...preferred];
  const longestFirst = [...new Set(words)].sort((a, b) => b.length - a.length).map(wordSource);
  return { entries, pattern: new RegExp(`${WORD_START}(${longestFirst.join('|')})(?:e?s)?${WORD_END}`, 'giu') };
}

/** Capitals make the difference between IT and it, but none between CUSTOMER and customer. */
function keyOf(word: string): string {
  const words = oneLine(word);
  return isAcronym(words) ? words : words.toLowerCase();
}

function oneLine(words: string): string {
  return words.trim().replace(/\s+/g, ' ');
}

/** True for a word in capitals, such as SLA. */
export function isAcronym(word: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(word);
}
