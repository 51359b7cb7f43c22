import type { ImpactCategory } from '../language/types';
import type { OptionValue, Severity } from '../lint/types';
import type { KnownStatus, Side } from '../record/types';
import type { Reader } from '../summary/types';
import type { Range } from '../text/range';

/** How one rule is set. What is not given keeps its default. */
export interface RuleSetting {
  readonly severity?: Severity | 'off';
  readonly options?: Readonly<Record<string, OptionValue>>;
}

export type RuleSettings = Readonly<Record<string, RuleSetting>>;

/** Which rules speak, and how loudly, where a rule is not set by its name. */
export type PresetName = 'recommended' | 'strict' | 'minimal';

/** What holds for some records alone: those that match a pattern, where there are any, and have one of the statuses. */
export interface Override {
  /** Glob patterns, relative to the folder of the configuration; null for every file. */
  readonly files: readonly string[] | null;
  /** Null for every status, and for none. */
  readonly status: readonly KnownStatus[] | null;
  readonly preset: PresetName | null;
  readonly rules: RuleSettings;
}

/** Phrases that mean the same, and small sentences that show what they are for. */
export interface TeamPhrases {
  readonly words: readonly string[];
  /** Of impacts: whom or what they touch. */
  readonly category?: ImpactCategory;
  /** Sentences in which they are heard, */
  readonly matches?: readonly string[];
  /** and some in which they are not. */
  readonly leaves?: readonly string[];
}

/** A phrase by itself, or several with their examples. A `*` in a phrase is the rest of a word. */
export type TeamEntry = string | TeamPhrases;

/** Words and phrases of a team, by what a sentence says that holds one. */
export interface Vocabulary {
  /** They name what narrows the choice: a mainframe's batch window, a supplier's quota. */
  readonly constraints: readonly TeamEntry[];
  /** They name what it means for the business. */
  readonly impacts: readonly TeamEntry[];
  /** They name what success is measured by. */
  readonly metrics: readonly TeamEntry[];
  /** Names in which no word is to be heard. */
  readonly ignore: readonly string[];
}

/** A term of the team's glossary. */
export interface GlossaryTerm {
  readonly term: string;
  readonly meaning: string | null;
  /** The term to write in its place; null where the term itself is the one to write. */
  readonly useInstead: string | null;
  /** Other words for the same, as good as the term. */
  readonly synonyms: readonly string[];
  /** Who says what it means. */
  readonly owner: string | null;
  /** Where it is explained. */
  readonly place: { readonly file: string; readonly range: Range };
}

/** What a team decides about the linter. */
export interface Configuration {
  /** The folder that patterns count from; null where there is no configuration file. */
  readonly folder: string | null;
  /** Where records live: glob patterns. */
  readonly records: {
    /** Every Markdown file that matches is a record, whatever it looks like; none: folders, names and content decide. */
    readonly include: readonly string[];
    /** No file that matches is a record. */
    readonly exclude: readonly string[];
  };
  readonly preset: PresetName;
  readonly rules: RuleSettings;
  /** In the order in which they are applied: of two that set the same, the later one holds. */
  readonly overrides: readonly Override[];
  /** The team's own words for statuses. */
  readonly statuses: Readonly<Record<string, KnownStatus>>;
  /** Names and roles of people, by the side of the table that they sit on. */
  readonly people: Readonly<Record<string, Side>>;
  readonly vocabulary: Vocabulary;
  readonly glossary: readonly GlossaryTerm[];
  /** Readers of summaries that the team adds to the usual ones, or puts in their place, by id. */
  readonly readers: Readonly<Record<string, Omit<Reader, 'id'>>>;
  /** Findings of a record that are shown; 0 for all of them. */
  readonly maxFindings: number;
}

/** Used where no file says otherwise. */
export const defaultConfiguration: Configuration = {
  folder: null,
  records: { include: [], exclude: [] },
  preset: 'recommended',
  rules: {},
  overrides: [],
  statuses: {},
  people: {},
  vocabulary: { constraints: [], impacts: [], metrics: [], ignore: [] },
  glossary: [],
  readers: {},
  maxFindings: 25,
};
