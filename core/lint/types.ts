import type { Hearing } from '../language/types';
import type { DecisionRecord } from '../record/types';
import type { Range } from '../text/range';
import type { RuleContext } from './context';

/** From what must be mended to what is merely worth a look. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A decision record together with what its sentences say: what rules and the summary work on. */
export interface ReadRecord extends DecisionRecord {
  /** Of its file, as it was given to the reader, or the file's URI; null for a text without a file. */
  readonly path: string | null;
  readonly hearing: Hearing;
}

/** Text to put in, with the places that only the author can fill. */
export type FixText = readonly (string | FixBlank)[];

export type FixBlank =
  /** Says what to write here. */
  | { readonly blank: string }
  /** One of these words. */
  | { readonly choices: readonly string[] };

export interface FixEdit {
  readonly range: Range;
  readonly text: FixText;
}

/** A change to the record that answers a finding. Data, so that the editor, the command line and a report can each show it. */
export interface Fix {
  /** As the light bulb offers it. */
  readonly title: string;
  readonly edits: readonly FixEdit[];
  /** The one to apply where only one can be. */
  readonly isPreferred: boolean;
  /** True for a change that nobody has to look at: it has no blanks and keeps what the record says. */
  readonly isSafe?: boolean;
}

/** Another place of the record that a finding speaks of. */
export interface RelatedPlace {
  readonly range: Range;
  readonly message: string;
}

/** What a rule says about a record. Every output is a mapping of this. */
export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  /** The words that it is about, in UTF-16 code units of the record's text. */
  readonly range: Range;
  readonly messageId: string;
  readonly message: string;
  /** Page that explains the rule. */
  readonly url: string;
  readonly fixes: readonly Fix[];
  readonly related: readonly RelatedPlace[];
  /** The writer's words on why it is accepted, empty where there are none; left out while it is not. */
  readonly accepted?: string;
}

/** What a rule reports: the finding's own part, before messages are put into words. */
export interface Report<MessageId extends string = string> {
  readonly range: Range;
  readonly messageId: MessageId;
  readonly data?: Readonly<Record<string, string | number>>;
  /** Other than the rule's own, for findings that matter less than its others. */
  readonly severity?: Severity;
  readonly fixes?: readonly Fix[];
  readonly related?: readonly RelatedPlace[];
}

/** An option of a rule. Its default says what kind of value it has. */
export type OptionSpec = NumberOption | FlagOption | WordsOption;

export interface NumberOption {
  readonly default: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly description: string;
}

export interface FlagOption {
  readonly default: boolean;
  /** Its value in the preset `strict`, where that is another one. */
  readonly strict?: boolean;
  readonly description: string;
}

export interface WordsOption {
  readonly default: readonly string[];
  /** The only words that are allowed; any are where it is left out. */
  readonly oneOf?: readonly string[];
  readonly description: string;
}

export type OptionValue = OptionSpec['default'];

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

export type OptionValues<Options extends OptionSpecs> = {
  readonly [K in keyof Options]: Options[K] extends NumberOption
    ? number
    : Options[K] extends FlagOption
      ? boolean
      : Options[K] extends WordsOption
        ? readonly string[]
        : OptionValue;
};

/**
 * The four questions that the rules ask (does it speak business, is everybody at the table, is it followed up, is it
 * sound?), and what they say of the places where they were told to be silent.
 */
export type RuleGroup = 'speak-business' | 'both-sides' | 'follow-up' | 'sound-record' | 'suppressions';

/**
 * Which records a rule is about, by their status: `every` one; those `in-force`, which are neither rejected, nor
 * deprecated, nor superseded; those still `open`, which are drafts, proposed, or say nothing.
 */
export type RuleScope = 'every' | 'in-force' | 'open';

/** A rule: what it is called, what it says, and how it finds what it is about. */
export interface Rule<MessageId extends string = string, Options extends OptionSpecs = OptionSpecs> {
  readonly id: string;
  readonly group: RuleGroup;
  /** One sentence: what it finds. */
  readonly description: string;
  /** In the preset `recommended`. */
  readonly severity: Severity | 'off';
  /** In the preset `strict`; where it is left out, a hint becomes a warning and everything else stays. */
  readonly strict?: Severity;
  readonly scope: RuleScope;
  /** True where it needs to understand sentences: it is silent on records in a language that nobody has an ear for. */
  readonly needsEar: boolean;
  /** By id. `{name}` stands for a value of the report's data. */
  readonly messages: Readonly<Record<MessageId, string>>;
  readonly options: Options;
  check(record: ReadRecord, options: OptionValues<Options>, context: RuleContext): Report<MessageId>[];
}
