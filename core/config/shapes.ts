import * as v from 'valibot';
import { closest } from '../text/closest';

// The shapes that parts of a configuration or a glossary may have. The message of each is what is said of a part behind
// its name: “rules.x” should be …, and is left out.

export const ANY_TEXT = 'should be a text, and is left out.';
export const LIST_OF_TEXTS = 'should be a list of texts, and is left out.';
const MISSING = 'is missing, and what it is missing from is left out.';
export const KEYS_AND_VALUES = 'should be a list of keys and values, and is left out.';

/** `a, b or c`. */
export function choice(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/** Behind a word that is none of a list: the one that was most likely meant. */
export function meant(input: unknown, words: readonly string[]): string {
  const near = typeof input === 'string' ? closest(input, words) : null;
  return near === null ? '' : ` Is “${near}” meant?`;
}

/** One of these words. */
export function oneOf<const Words extends readonly string[]>(words: Words) {
  const message = ({ input }: { readonly input: unknown }) =>
    `should be one of ${choice(words)}, and is left out.${meant(input, words)}`;
  return v.picklist(words, message);
}

/** As `strictObject`, which by itself takes a list for keys and values. */
export function keysAndValues<const Entries extends v.ObjectEntries>(
  entries: Entries,
  kind = 'setting',
): v.StrictObjectSchema<Entries, v.ErrorMessage<v.StrictObjectIssue>> {
  const known = Object.keys(entries);
  const schema = v.strictObject(entries, ({ expected, input }) => {
    if (expected === 'never') return `is not a known ${kind}, and is left out.${meant(input, known)}`;
    return expected?.startsWith('"') ? MISSING : KEYS_AND_VALUES;
  });
  return {
    ...schema,
    '~run': (dataset, config) => schema['~run'](withoutLists(dataset), config),
  };
}

/** Words of the team, each with the one of ours that it stands for. */
export function wordMap<const Words extends readonly string[]>(words: Words, about: string) {
  return v.optional(v.pipe(mapOf(oneOf(words)), v.description(about)));
}

/** As `record`, which by itself takes a list for keys and values. */
export function mapOf<const Value extends v.GenericSchema>(value: Value) {
  const schema = v.record(v.string(), value, KEYS_AND_VALUES);
  const strict: typeof schema = {
    ...schema,
    '~run': (dataset, config) => schema['~run'](withoutLists(dataset), config),
  };
  return strict;
}

function withoutLists<T extends { value: unknown }>(dataset: T): T {
  return Array.isArray(dataset.value) ? { ...dataset, value: undefined } : dataset;
}

const SHORT_TEXT = 'should be a text of 1 to 1000 characters, and is left out.';

/** A word, a phrase or a pattern: what is longer is none. */
const word = v.pipe(v.string(ANY_TEXT), v.minLength(1, SHORT_TEXT), v.maxLength(1000, SHORT_TEXT));

/** A list of texts; `undefined` stands where one was wrong. */
export function texts(about: string, message = LIST_OF_TEXTS) {
  return v.optional(v.pipe(v.array(v.optional(word), message), v.description(about), v.transform(withoutGaps)));
}

/** The items of a list that were right. */
export function withoutGaps<T>(items: readonly (T | undefined)[]): readonly T[] {
  return items.filter((item) => item !== undefined);
}
