import type { Certainty, ImpactCategory } from '../types';

/**
 * Words that give a kind of statement away. A cue is a regular expression over one sentence, matched without regard
 * to case and anchored at word boundaries on both sides; code in the sentence is blanked before.
 */
export interface Cue {
  readonly id: string;
  readonly pattern: string;
}

export interface ConstraintCue extends Cue {
  readonly certainty: Certainty;
  /** Matches that are none of it: a denied requirement, an idiom. The whole sentence is searched. */
  readonly unless?: string;
}

export interface ImpactCue extends Cue {
  readonly category: ImpactCategory;
  readonly certainty: Certainty;
  readonly unless?: string;
}

export interface MetricCue extends Cue {
  /** What must stand with the words, so that they give a measure: a figure, a day by which; null for nothing. */
  readonly needs: 'figure' | 'date' | null;
  /**
   * Where the words mean it: `anywhere`, options included; in the `argument`, which is all but the options; in the
   * `decision` and what comes of it; where the `result` is told; where an `outcome` is listed: there, and among the
   * drivers; in the `account` of how things stand and what is built, where a good outcome is more often somebody
   * else's. The last four not under a heading on what gets worse.
   */
  readonly where: 'anywhere' | 'argument' | 'decision' | 'result' | 'outcome' | 'account';
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
