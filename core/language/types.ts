import type { Block } from '../record/types';
import type { Range, Ranged } from '../text/range';
import type { Sentence } from '../text/sentences';
import type { ConstraintSense } from './vocabulary/types';

/** Where in the argument of a record a statement stands. */
export type StatementRole = 'context' | 'drivers' | 'decision' | 'consequences' | 'option' | 'other';

export type ImpactCategory = 'cost' | 'time' | 'customers' | 'risk' | 'people' | 'strategy' | 'none';

/** How sure the detector is: `clear` when any reader would agree, `borderline` when one might not. */
export type Certainty = 'clear' | 'borderline';

/** Why a sentence was heard as what it is: the cue that matched, and the words that it matched. */
export interface Evidence {
  readonly cue: string;
  readonly range: Range;
}

interface StatementBase {
  /** The sentence on one line, without Markdown marks. */
  readonly text: string;
  /** The sentence in the record's text. */
  readonly range: Range;
  readonly block: Block;
  readonly sentence: Sentence;
  readonly role: StatementRole;
  readonly certainty: Certainty;
  readonly evidence: Evidence;
}

/** How an impact is connected to the constraint that it covers. */
export type CoverRelation = 'same-sentence' | 'same-block' | 'nearby' | 'section';

export interface Cover {
  readonly relation: CoverRelation;
  readonly impact: Impact;
}

/** Something technical that narrows what can be done. */
export interface Constraint extends StatementBase {
  readonly kind: 'constraint';
  /** In what way it narrows the choice; null where no pattern of the vocabulary tells. */
  readonly says: ConstraintSense | null;
  /** How likely it is, from 0 to 1, that this is one and that no sentence of its block states an impact. */
  readonly confidence: number;
  /** The business impact connected to it; null when there is none. */
  readonly coveredBy: Cover | null;
}

/** A consequence for money, time, customers, risk, people or strategy. */
export interface Impact extends StatementBase {
  readonly kind: 'impact';
  readonly category: ImpactCategory;
}

/** `measurable` when a figure or a test decides whether it was reached. */
export type MetricState = 'vague' | 'measurable';

/** What a measure says of itself; null for each part that it leaves out. */
export interface MetricParts {
  /** What is measured: “the time to a quote”. */
  readonly measure: Ranged<string> | null;
  /** Its value before. */
  readonly baseline: Ranged<string> | null;
  /** The value that is wanted, with the word that bounds it: “below 5 s”. */
  readonly target: Ranged<string> | null;
  /** What the values are counted in: “%”, “EUR per seat”. */
  readonly unit: Ranged<string> | null;
  /** By when. */
  readonly date: Ranged<string> | null;
  /** Who answers for it. */
  readonly owner: Ranged<string> | null;
}

/** How anyone will know that the decision worked. */
export interface Metric extends StatementBase {
  readonly kind: 'metric';
  readonly state: MetricState;
  /** True when it is a figure that people on both sides follow. */
  readonly shared: boolean;
  /** True when the record calls it a measure of success, by its first words or by the heading above it. */
  readonly named: boolean;
  /** True when it names something to do (“we will run a workshop”) and not what is to come of it. */
  readonly activity: boolean;
  readonly parts: MetricParts;
}

export type Statement = Constraint | Impact | Metric;

/** What a record's sentences say. */
export interface Hearing {
  /** False where the detector has no ear for the record's language: nothing was heard, and nothing may be concluded. */
  readonly understood: boolean;
  /** In the order of the text; a sentence may be several statements. */
  readonly statements: readonly Statement[];
}
