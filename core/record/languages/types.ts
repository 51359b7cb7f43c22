import type { LinkRelation, PersonRole, SectionRole, StatusValue } from '../types';

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
    /** Heads of the columns of a table of people: who they are, and what they are to the decision. */
    readonly name: readonly string[];
    readonly position: readonly string[];
    /** Stands between two names. */
    readonly and: readonly string[];
  };
  readonly statuses: Readonly<Partial<Record<Exclude<StatusValue, 'other'>, readonly string[]>>>;
  /** Those of them that mean a status also where nothing says so, as the name of a folder: "done" does not. */
  readonly certainStatuses: readonly string[];
  readonly options: {
    /** What an option is called where it has a number, and what the column of a table that holds options is: "Option 2". */
    readonly names: readonly string[];
    /** Marks the one that was taken: "(chosen)". */
    readonly chosen: readonly string[];
    /** First words of what speaks for an option, against it and neither, and of the headings over it: "Good, because". */
    readonly for: readonly string[];
    readonly against: readonly string[];
    readonly neutral: readonly string[];
    /** In the heading of a section that weighs options instead of listing them: "comparison". */
    readonly weighing: readonly string[];
    /** Lead from a choice to its reasons, which name the other options, too: "because", "instead of". */
    readonly reasons: readonly string[];
  };
  readonly decision: {
    /** In the heading of a section that holds the decision itself, and not its design or implementation. */
    readonly headings: readonly string[];
    /** With which a sentence announces what was decided: "we have decided". */
    readonly phrases: readonly string[];
  };
  /** Verbs before the name of another record, and keys whose value is one: "supersedes ADR-3", `superseded_by`. */
  readonly links: RelationWords;
  /** Verbs behind the name, where the language puts them there. */
  readonly linksBehind?: RelationWords;
  /** January first; every spelling of a month. */
  readonly months: readonly (readonly string[])[];
}

export type RelationWords = Readonly<Partial<Record<LinkRelation, readonly string[]>>>;

/** A list of words, written with commas between them. */
export function words(list: string): readonly string[] {
  return list.split(',').map((word) => word.trim());
}
