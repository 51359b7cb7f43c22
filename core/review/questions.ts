import { questions } from '../summary/questions';
import { isExpected } from '../summary/summarise';
import type { ExecutiveSummary, SummaryLine } from '../summary/types';
import type { ReviewedVersion, ReviewQuestion } from './types';

interface Question {
  readonly id: string;
  readonly text: string;
  /** Rules that ask the same of the writer: where one of them has found something, the reviewer need not ask again. */
  readonly askedBy: readonly string[];
  /** True where the record itself answers, so that nothing is left to judge. Left out where only a person can tell. */
  readonly isAnswered?: (version: ReviewedVersion) => boolean;
  /** What of the record the question is about. */
  readonly about?: (version: ReviewedVersion) => readonly (SummaryLine | undefined)[];
}

/** What Olaf Zimmermann has reviewers ask of a record, each question in words of our own. */
const checklist: readonly Question[] = [
  {
    id: 'relevance',
    text: 'Is the problem worth a decision of its own, and is it the right one to solve now?',
    askedBy: [],
    about: ({ summary }) => summary.answers.problem.lines,
  },
  {
    id: 'options',
    text: 'Could each of the options really be chosen, and is a good one missing?',
    askedBy: ['considered-options', 'vendor-driven'],
    about: ({ options }) => options.map((text) => ({ text, range: { start: 0, end: 0 }, terms: [] })),
  },
  {
    id: 'criteria',
    text: 'Do the criteria cover what matters to the business and to those who build it, and does none say the same as another?',
    askedBy: [],
  },
  {
    id: 'priorities',
    text: 'Where criteria pull in different directions, does the record say which of them weighs more?',
    askedBy: [],
  },
  {
    id: 'soundness',
    text: 'Does what was chosen solve the problem, and do the reasons hold?',
    askedBy: ['rationale', 'chosen-option'],
    about: ({ summary }) => summary.answers.decision.lines,
  },
  {
    id: 'objectivity',
    text: 'Are the consequences told fairly, the unwelcome ones too?',
    askedBy: ['one-sided-consequences'],
    about: ({ summary }) => [...summary.answers.benefit.lines.slice(0, 1), ...summary.answers.risk.lines.slice(0, 1)],
  },
  {
    id: 'action',
    text: 'Can those who build it begin with this record in hand, and does it lead back to what was asked for?',
    askedBy: ['scope-boundary'],
  },
  {
    id: 'validity',
    text: 'How long does this hold, and when is it looked at again?',
    askedBy: ['review-date', 'review-overdue'],
    isAnswered: ({ reviewDays, summary }) => reviewDays.length > 0 || summary.answers.review.isAnswered,
  },
];

/** How many questions there are. */
export const reviewQuestionCount = checklist.length;

/**
 * The questions that are left for a person.
 *
 * @param found ids of the rules that have found something in the record
 */
export function questionsLeft(version: ReviewedVersion, found: ReadonlySet<string>): ReviewQuestion[] {
  return checklist
    .filter(({ askedBy, isAnswered }) => !askedBy.some((rule) => found.has(rule)) && !isAnswered?.(version))
    .map(({ id, text, about }) => ({
      id,
      text,
      about: (about?.(version) ?? []).filter((line): line is SummaryLine => line !== undefined),
    }));
}

/** The questions that every leader asks and the record leaves open; none where its language is not understood. */
export function openQuestions(summary: ExecutiveSummary): string[] {
  if (!summary.understood) return [];
  return questions.flatMap(({ id, text, rest, askedBy }) => {
    const answer = summary.answers[id];
    if (askedBy !== 'everybody' || answer.isAnswered || !isExpected(answer, summary)) return [];
    return answer.table !== null && rest !== undefined ? rest : text;
  });
}
