import type { Models } from '../model/model';
import type { Certainty, ImpactCategory, MetricParts } from '../types';
import type { Parts } from './compile';

/**
 * Words that give a kind of statement away. A cue is a regular expression over one sentence, matched without regard
 * to case and anchored at word boundaries on both sides; code in the sentence is blanked before.
 */
export interface Cue {
  readonly id: string;
  readonly pattern: string;
}

/** What a technology does to those who use it. */
export type ConstraintSense =
  | 'inability'
  | 'lack'
  | 'limit'
  | 'obligation'
  | 'dependence'
  | 'end of life'
  | 'coupling'
  | 'breakage'
  | 'load'
  | 'excess'
  | 'difficulty'
  | 'uncertainty'
  | 'trouble';

/** How sure the words of a pattern are by themselves. */
export type ConstraintCertainty = Certainty | 'hint';

/** What a sentence is that holds such words and states no constraint. */
export type ConstraintExceptionSense =
  | 'own decision'
  | 'rule'
  | 'denial'
  | 'hypothesis'
  | 'question'
  | 'task'
  | 'good news'
  | 'about the record'
  | 'announcement';

/** Small sentences that show what a pattern is for; a test holds the pattern to them. */
interface Shown {
  readonly matches: readonly string[];
  readonly leaves: readonly string[];
}

/** Words by which a sentence states a technical constraint; `{part}` in it stands for a class of words in {@link Vocabulary.constraints}.parts. */
export interface ConstraintPattern extends Cue, Shown {
  readonly says: ConstraintSense;
  /** `clear` where the words alone tell, `borderline` where it takes more words or the place, `hint` where it takes both. */
  readonly certainty: ConstraintCertainty;
  /** Matches that are none of it: a denied requirement, an idiom. The whole sentence is searched. */
  readonly unless?: string;
}

/** Words by which a sentence is no technical constraint, whatever else it says. */
export interface ConstraintException extends Cue, Shown {
  readonly says: ConstraintExceptionSense;
  /** `all` when no pattern stands against it, `borderline` when a clear one does. */
  readonly overrules: 'all' | 'borderline';
}

/** A pattern over the parts of an impact, which it names as `{users}`. */
export interface ImpactPattern extends Cue {
  readonly category: ImpactCategory;
  /**
   * `clear` when it is enough by itself, `borderline` when something else must speak for an impact as well, `hint` when
   * only the model makes something of it.
   */
  readonly certainty: ConstraintCertainty;
  /** Words that look like it and are none of it: a match that they overlap does not count. */
  readonly unless?: string;
  /** Sentences that it is found in. */
  readonly matches: readonly string[];
  /** Sentences that look like it, in which it is not found. */
  readonly leaves: readonly string[];
}

export interface MetricCue extends Cue {
  /** What must stand with the words, so that they give a measure: a figure, a day by which; null for nothing. */
  readonly needs: 'figure' | 'date' | null;
  /**
   * Where the words mean it: `anywhere`, options included; in the `argument`, which is all but the options; in the
   * `decision` and what comes of it; where the `result` is told; where an `outcome` is listed: there, and among the
   * drivers; in the `account` of how things stand and what is built, where a good outcome is more often somebody
   * else's. The last four not under a heading on what gets worse. `enforcement` is where it is told how the work is held
   * to the decision.
   */
  readonly where: 'anywhere' | 'argument' | 'decision' | 'result' | 'outcome' | 'account' | 'enforcement';
  /** What the words make of it; `by-figure`: measurable where a figure stands with them, else vague. */
  readonly state: 'measurable' | 'vague' | 'by-figure';
  /** Whether the words themselves call it a measure of success. */
  readonly naming?: true;
  /** Matches that are none of it. The whole sentence is searched. */
  readonly unless?: string;
  /** Sentences that the cue hears, for the reader and for the test of the vocabulary. */
  readonly matches: readonly string[];
  /** Sentences like them that it leaves alone. */
  readonly leaves: readonly string[];
}

/** What a sentence weighs that holds a pattern of constraints, and from what weight on it is heard as one. */
export interface ConstraintWeights extends Readonly<Record<ConstraintCertainty, number>> {
  readonly exception: number;
  /** An item under "Cons", "Drawbacks", "Limitations". */
  readonly argumentAgainst: number;
  /** The same where less is a constraint: a negative consequence, and what is said behind an item's first sentence. */
  readonly weakArgument: number;
  /** Where the record describes what is built, what "must" be is most often its own choice. */
  readonly obligationOfDesign: number;
  /** Where the record describes what is built and not what surrounds it. */
  readonly design: number;
  /** Where nobody knows what the section is about. */
  readonly other: number;
  readonly enough: number;
}

/** Words by which measures of success are known; texts are regular expressions, matched whatever the case. */
export interface MetricVocabulary {
  readonly cues: readonly MetricCue[];
  /** Keys of front matter under which a record states its measure. */
  readonly key: RegExp;
  /** Words in the place of a measure that say that there is none. */
  readonly none: RegExp;
  /** A figure that could be a target. */
  readonly figure: string;
  /** A check that passes or fails. */
  readonly passFailTest: string;
  /** In a list of criteria: words that leave no middle way between met and not met, */
  readonly definite: string;
  /** and words that leave open how much is enough. */
  readonly indefinite: string;
  /** Headings that may as well name a part of a design, */
  readonly homograph: string;
  /** what a program checks under such a heading, */
  readonly checkedData: string;
  /** and words by which a sentence there speaks of the decision. */
  readonly checking: string;
  /** Headings under which a good outcome is hoped for; */
  readonly hope: string;
  /** under which it is told how the work is held to the decision; */
  readonly enforcement: string;
  /** and within which a benefit is none. */
  readonly downside: string;
  /** Measures that both sides of the table follow. */
  readonly shared: string;
  /** Something that is done, and not something that comes of it. */
  readonly activity: string;
  readonly parts: MetricPartVocabulary;
}

/** Words and figures that the parts of a measure are known by. */
export interface MetricPartVocabulary {
  /** Things that can be counted or timed. */
  readonly countable: string;
  /** A day, a month, a quarter, a year. */
  readonly day: string;
  /** By when, with the day as a group. */
  readonly deadline: string;
  /** Who answers for the measure, with the name as a group. */
  readonly ownership: string;
  /** What stands before the measure and announces it. */
  readonly announcement: string;
  /** What figures are counted in, */
  readonly unit: string;
  /** and what joins that to how often, or for whom. */
  readonly rate: string;
  /** Between a measure and what becomes of it; */
  readonly changes: string;
  /** and before it, saying what is done to it. */
  readonly aims: string;
  /** How figures stand together, each with groups: */
  readonly figures: {
    /** baseline and target; */
    readonly fromTo: readonly string[];
    /** the baseline, */
    readonly before: string;
    /** a target with its bound, */
    readonly bounded: string;
    /** what something becomes, */
    readonly becomes: string;
    /** any quantity. */
    readonly quantity: string;
  };
  /** Heads of the columns of a table of measures. */
  readonly columns: Readonly<Record<keyof MetricParts, RegExp>>;
  /** Words that end the name of a measure behind a verb, */
  readonly endOfName: RegExp;
  /** those with which it is no name, */
  readonly modal: RegExp;
  /** those that are none by themselves, */
  readonly now: RegExp;
  /** and those that it may begin with and that do not belong to it. */
  readonly articles: string;
}

/** Words that tell what an argument is for. */
export interface SideVocabulary {
  /** How an item or a heading begins that speaks for something, against it, */
  readonly for: RegExp;
  readonly against: RegExp;
  /** and on neither side. */
  readonly neither: RegExp;
  /** The same wherever it stands in a heading or a lead-in. */
  readonly namesFor: RegExp;
  readonly namesAgainst: RegExp;
}

/** Words that connect an impact with the constraint that it answers. */
export interface ConnectionVocabulary {
  /** How a sentence begins that leaves what was said before, */
  readonly turns: RegExp;
  /** and one that is about it. */
  readonly pointsBack: RegExp;
  /** Words that are grammar though they are long: to share them connects nothing. */
  readonly grammar: ReadonlySet<string>;
  /** Endings of the forms of one word. */
  readonly ending: RegExp;
}

/**
 * All words by which statements are heard in a language. To add one is to write this for it, with the examples that
 * show what each pattern is for, and to name it in `vocabulary/index.ts`.
 */
export interface Vocabulary {
  /** Tags of the languages that it is for, as a record's language is told. */
  readonly languages: readonly string[];
  readonly constraints: {
    /** The word classes that patterns name in braces. */
    readonly parts: Parts;
    readonly patterns: readonly ConstraintPattern[];
    readonly exceptions: readonly ConstraintException[];
    readonly weights: ConstraintWeights;
    /** Heads of the columns of a table under which constraints stand, where another column says what they mean. */
    readonly column: string;
  };
  readonly impacts: {
    readonly parts: Parts;
    readonly patterns: readonly ImpactPattern[];
    /** Sentences that no pattern makes an impact. */
    readonly none: readonly string[];
    /** Names of systems that would be an impact in another place. */
    readonly names: string;
    /** Heads of the columns of a table under which it says what a constraint means. */
    readonly column: string;
  };
  readonly metrics: MetricVocabulary;
  readonly sides: SideVocabulary;
  readonly connections: ConnectionVocabulary;
  /** What was learned of these words from labelled records. */
  readonly models: Models;
}
