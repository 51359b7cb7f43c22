import type { Range } from '../text/range';

/** Words of the record, and where they stand: nothing in a summary is made up. */
export interface SummaryLine {
  /** On one line, without Markdown marks. */
  readonly text: string;
  readonly range: Range;
}

/** The questions that a leader asks of a decision, in the order of the page. */
export type SummarySlot = 'decision' | 'problem' | 'benefit' | 'cost' | 'timeline' | 'risk' | 'metric' | 'owner';

/** A constraint in technical words beside what it means for the business. */
export interface BoundBy {
  readonly constraint: SummaryLine;
  /** Null where the record does not say. */
  readonly impact: SummaryLine | null;
}

/** One record, told to the person who pays for it. */
export interface ExecutiveSummary {
  readonly title: SummaryLine | null;
  /** The status as written, and what it comes down to. */
  readonly status: (SummaryLine & { readonly value: string }) | null;
  readonly date: SummaryLine | null;
  /** Null where the record does not answer the question. */
  readonly slots: Readonly<Record<SummarySlot, SummaryLine | null>>;
  readonly boundBy: readonly BoundBy[];
  /** How many constraints `boundBy` leaves out. */
  readonly moreConstraints: number;
  /** False where the engine has no ear for the record's language, and only its form could be read. */
  readonly understood: boolean;
}
