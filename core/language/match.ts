import type { Range } from '../text/range';
import type { Certainty, Evidence, ImpactCategory } from './types';
import type { ConstraintCertainty, ConstraintExceptionSense, ConstraintSense } from './vocabulary/types';

/** What a sentence is heard as, and why. */
export interface Match {
  readonly certainty: Certainty;
  readonly evidence: Evidence;
  /** How likely words and place together make it; left out where nothing weighed them. */
  readonly probability?: number;
}

export interface ImpactMatch extends Match {
  readonly category: ImpactCategory;
}

/** A pattern of the constraint vocabulary that matched in a sentence, or one of its exceptions; offsets into the sentence. */
export interface ConstraintPatternMatch extends Range {
  readonly id: string;
  readonly says: ConstraintSense | ConstraintExceptionSense;
  /** How sure the words are by themselves. */
  readonly certainty: ConstraintCertainty | 'exception';
  /** True for an exception that no pattern stands against. */
  readonly overrules: boolean;
}

/** A place of a sentence where a pattern of impacts matches; offsets into the sentence. */
export interface ImpactPatternMatch extends Range {
  readonly id: string;
  readonly category: ImpactCategory;
  readonly certainty: Certainty | 'hint';
  /** True when the words only look like it: an exception of the pattern overlaps them. */
  readonly excepted: boolean;
}

/** Translates offsets into the sentence to a range of the record. */
export type RangeOf = (start: number, end: number) => Range;

/** True when a sentence is no constraint whatever it says: a question, a rule for engineers. */
export function isOverruled(found: readonly { readonly overrules?: boolean }[]): boolean {
  return found.some(({ overrules }) => overrules);
}
