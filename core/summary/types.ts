import type { LinkRelation, StatusValue } from '../record/types';
import type { Range } from '../text/range';

/** Words of the record, and where they stand: nothing in a summary is made up. */
export interface SummaryLine {
  /** On one line, without Markdown marks. */
  readonly text: string;
  /** In UTF-16 code units of the record's text. */
  readonly range: Range;
  /** The words in it that the team's glossary explains, in the order of the text; each term once in a summary. */
  readonly terms: readonly ExplainedTerm[];
}

/** A word of a line with what the glossary says of it; offsets into the line's text, in UTF-16 code units. */
export interface ExplainedTerm extends Range {
  readonly meaning: string;
}

/** What a leader, or somebody who works for one, asks of a decision. `questions.ts` puts them into words. */
export type QuestionId =
  | 'decision'
  | 'people'
  | 'problem'
  | 'benefit'
  | 'cost'
  | 'timeline'
  | 'risk'
  | 'metric'
  | 'rejected'
  | 'bound-by'
  | 'request'
  | 'review'
  | 'supplier'
  | 'scope'
  | 'dependencies'
  | 'consequences'
  | 'related';

/** What a line of an answer tells. Most questions have one slot of their name; some are two questions in one. */
export type SummarySlot =
  | Exclude<QuestionId, 'people' | 'rejected' | 'bound-by' | 'related'>
  | LinkRelation
  | 'decided-by'
  | 'answers-for-it'
  | 'return'
  | 'inaction';

/** A line that answers, with what it tells. */
export interface AnswerLine extends SummaryLine {
  readonly slot: SummarySlot;
}

/** A question that the record leaves open, or a part of one. */
export interface Gap {
  /** `cost`, `cost.return`, `bound-by.0` for the first row of a table. */
  readonly id: string;
  readonly question: QuestionId;
  /** The place in the record that an answer belongs to; null for the record as a whole. */
  readonly range: Range | null;
}

/** Some answers are told in rows. */
export interface AnswerTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly AnswerCell[])[];
  /** How many rows are left out, so that the page stays a page. */
  readonly more: number;
}

/** What stands in a cell; a gap where the record leaves it open. */
export type AnswerCell = { readonly line: SummaryLine } | { readonly gap: Gap };

/** What the record says to one question. */
export interface Answer {
  readonly question: QuestionId;
  readonly lines: readonly AnswerLine[];
  readonly table: AnswerTable | null;
  /** What is missing: the answer as a whole, or a part of it that is asked for. */
  readonly gaps: readonly Gap[];
  /** False where nothing answers, and where a table has a gap in every row. */
  readonly isAnswered: boolean;
}

export interface SummaryStatus extends SummaryLine {
  readonly value: StatusValue;
}

/** How much of what a leader asks the record answers. */
export interface Readiness {
  readonly answered: number;
  readonly asked: number;
}

/** One record, told to the person who pays for it. Every word of it stands in the record, meanings of terms apart. */
export interface ExecutiveSummary {
  readonly title: SummaryLine | null;
  /** The status as written, and what it comes down to. */
  readonly status: SummaryStatus | null;
  readonly date: SummaryLine | null;
  /** The sentences of a summary that the author wrote; none where there is no such section. */
  readonly authored: readonly SummaryLine[];
  readonly answers: Readonly<Record<QuestionId, Answer>>;
  /** Counts the questions that every reader asks; null where nobody could tell, as the language is not understood. */
  readonly readiness: Readiness | null;
  /** BCP 47 tag of the record's language; `und` where it cannot be told. */
  readonly language: string;
  /** False where the engine has no ear for the record's language, and only its form could be read. */
  readonly understood: boolean;
}

/** Somebody who reads a summary: the same answers, other questions first. */
export interface Reader {
  readonly id: string;
  /** As a person calls them: “Finance”. */
  readonly name: string;
  /** What this reader asks first, in order. Other questions that everybody asks follow. */
  readonly questions: readonly QuestionId[];
  /** Questions in this reader's own words. */
  readonly wording: Readonly<Partial<Record<QuestionId, string>>>;
}
