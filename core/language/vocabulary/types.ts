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

/** A pattern over the parts of an impact, which it names as `{users}`. */
export interface ImpactPattern extends Cue {
  readonly category: ImpactCategory;
  /** `clear` when it is enough by itself, `borderline` when something else must speak for an impact as well. */
  readonly certainty: Certainty;
  /** Words that look like it and are none of it: a match that they overlap does not count. */
  readonly unless?: string;
  /** Sentences that it is found in. */
  readonly matches: readonly string[];
  /** Sentences that look like it, in which it is not found. */
  readonly leaves: readonly string[];
}

export interface MetricCue extends Cue {
  /** Whether the words alone promise a measure, or only together with a figure or a test. */
  readonly needsFigure: boolean;
}
