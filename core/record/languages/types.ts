import type { PersonRole, SectionRole, StatusValue } from '../types';

/** The words that records use for their parts in one language. All words are in lower case. */
export interface LanguageWords {
  /** BCP 47 tag. */
  readonly tag: string;
  /** The words that make up most of any text in it, by which its prose is known; or the script that does. */
  readonly common?: readonly string[];
  readonly script?: RegExp;
  /** Whole headings, numbering and marks left out. */
  readonly headings: Readonly<Partial<Record<SectionRole, readonly string[]>>>;
  /** Headings that mean something only inside a section of one of the roles given. */
  readonly subheadings?: readonly {
    readonly inside: readonly SectionRole[];
    readonly role: SectionRole;
    readonly words: readonly string[];
  }[];
  /** Keys of metadata: `Status:`, `Date:`, `Deciders:`. */
  readonly keys: {
    readonly status: readonly string[];
    readonly date: readonly string[];
    readonly people: Readonly<Partial<Record<PersonRole, readonly string[]>>>;
  };
  readonly statuses: Readonly<Partial<Record<Exclude<StatusValue, 'other'>, readonly string[]>>>;
  /** January first; every spelling of a month. */
  readonly months: readonly (readonly string[])[];
}

/** A list of words, written with commas between them. */
export function words(list: string): readonly string[] {
  return list.split(',').map((word) => word.trim());
}
