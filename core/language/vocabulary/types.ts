import type { Certainty, ImpactCategory } from '../types';

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

/** Words by which a sentence states a technical constraint; `{part}` in it stands for a class of words in `parts.ts`. */
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
