import type { ExecutiveSummary, SummaryLine } from '../summary/types';

/** One version of a record, as a reviewer looks at it. */
export interface ReviewedVersion {
  readonly summary: ExecutiveSummary;
  /** Days on which the record is to be looked at again, `YYYY-MM-DD`. */
  readonly reviewDays: readonly string[];
  /** Titles of the options that are weighed. */
  readonly options: readonly string[];
  /** What other records it takes the place of, or is replaced by, in its own words: “superseded by ADR-12”. */
  readonly links: readonly string[];
}

/** A part of a record that reviewers look at. */
export type Aspect = 'decision' | 'status' | 'metric' | 'dates' | 'people' | 'options' | 'links' | 'summary';

/** What has changed in a part of a record. */
export interface Change {
  readonly aspect: Aspect;
  /** A sentence, in which the words of the record are quoted. */
  readonly said: string;
}

/** What a reviewer has to judge, since no program can. */
export interface ReviewQuestion {
  readonly id: string;
  readonly text: string;
  /** What of the record the question is about, in its own words. */
  readonly about: readonly SummaryLine[];
}
