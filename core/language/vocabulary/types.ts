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
  /** Whether the words alone promise a measure, or only together with a figure or a test. */
  readonly needsFigure: boolean;
}
