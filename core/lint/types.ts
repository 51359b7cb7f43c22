import type { Hearing } from '../language/types';
import type { DecisionRecord } from '../record/types';
import type { Range } from '../text/range';

/** From what must be mended to what is merely worth a look. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A decision record together with what its sentences say: what rules and the summary work on. */
export interface ReadRecord extends DecisionRecord {
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

/** The value of an option: its default says what type it has. */
export interface OptionSpec {
  readonly default: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly description: string;
}

export type OptionValues<Options extends Readonly<Record<string, OptionSpec>>> = {
  readonly [K in keyof Options]: number;
};

/** A rule: what it is called, what it says, and how it finds what it is about. */
export interface Rule<
  MessageId extends string = string,
  Options extends Readonly<Record<string, OptionSpec>> = Readonly<Record<string, OptionSpec>>,
> {
  readonly id: string;
  /** One sentence: what it finds. */
  readonly description: string;
  readonly severity: Severity;
  /** By id. `{name}` stands for a value of the report's data. */
  readonly messages: Readonly<Record<MessageId, string>>;
  readonly options: Options;
  check(record: ReadRecord, options: OptionValues<Options>): Report<MessageId>[];
}
