import { fold } from '../../text/fold';
import { languages } from '../languages';
import type { KnownStatus, PersonRole } from '../types';

/** What a key of the metadata stands for. */
export type Field =
  | { readonly field: 'status' }
  | { readonly field: 'date'; readonly rank: number }
  | { readonly field: 'people'; readonly role: PersonRole };

const fields = new Map<string, Field>();
const statuses = new Map<string, KnownStatus>();
const months = new Map<string, number>();

for (const words of languages) {
  for (const key of words.keys.status) put(fields, key, { field: 'status' });
  words.keys.date.forEach((key, rank) => {
    put(fields, key, { field: 'date', rank });
  });
  for (const [role, keys] of Object.entries(words.keys.people) as [PersonRole, readonly string[]][]) {
    for (const key of keys) put(fields, key, { field: 'people', role });
  }
  for (const [status, spellings] of Object.entries(words.statuses) as [KnownStatus, readonly string[]][]) {
    for (const spelling of spellings) put(statuses, spelling, status);
  }
  words.months.forEach((spellings, month) => {
    for (const spelling of spellings) put(months, spelling, month + 1);
  });
}

function put<V>(map: Map<string, V>, word: string, value: V): void {
  const key = fold(word);
  if (!map.has(key)) map.set(key, value);
}

/** What a key stands for; null for keys that say nothing about status, date or people. */
export function fieldOf(key: string): Field | null {
  return (
    fields.get(
      fold(key.normalize('NFC'))
        .replace(/\s+/g, ' ')
        .replace(/(?<![\s*_])[\s*_]+$/, '')
        .trim(),
    ) ?? null
  );
}

/** The number of a month, January being 1, by its name or abbreviation in any known language. */
export function monthOf(name: string): number | null {
  return months.get(fold(name).replace(/\.$/, '')) ?? null;
}

/** A way to write a status, in lower case. */
export type Spelling = readonly [string, KnownStatus];

/** Spellings of statuses, the longest first so that "not accepted" is heard before "accepted". */
export const statusSpellings: readonly Spelling[] = [...statuses].sort(([a], [b]) => b.length - a.length);
