import type { Block } from '../record/types';
import type { Range } from '../text/range';
import type { Sentence } from '../text/sentences';

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
  /** The business impact connected to it; null when there is none. */
  readonly coveredBy: Cover | null;
}

/** A consequence for money, time, customers, risk, people or strategy. */
export interface Impact extends StatementBase {
  readonly kind: 'impact';
  readonly category: ImpactCategory;
}

/** How anyone will know that the decision worked. */
export interface Metric extends StatementBase {
  readonly kind: 'metric';
  readonly state: 'vague' | 'measurable';
  /** True when it is a figure that people on both sides follow. */
  readonly shared: boolean;
}

export type Statement = Constraint | Impact | Metric;

/** What a record's sentences say. */
export interface Hearing {
  /** False where the detector has no ear for the record's language: nothing was heard, and nothing may be concluded. */
  readonly understood: boolean;
  /** In the order of the text; a sentence may be several statements. */
  readonly statements: readonly Statement[];
}
