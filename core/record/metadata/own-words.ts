import type { KnownStatus, Side } from '../types';

/** What a team calls things itself, besides the words that everybody knows. */
export interface OwnWords {
  readonly statuses: Readonly<Record<string, KnownStatus>>;
  /** Names of people and roles. */
  readonly people: Readonly<Record<string, Side>>;
}

export const noOwnWords: OwnWords = { statuses: {}, people: {} };

/** Words and what they stand for, the longest first, so that "not ratified" is heard before "ratified". */
export function longestFirst<T>(words: Readonly<Record<string, T>>): readonly (readonly [string, T])[] {
  return Object.entries(words)
    .filter(([word]) => word.trim() !== '')
    .sort(([a], [b]) => b.length - a.length);
}
