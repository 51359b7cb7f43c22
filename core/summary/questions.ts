import type { QuestionId, SummarySlot } from './types';

export interface Question {
  readonly id: QuestionId;
  readonly text: string;
  /** What is left to ask where the record answers its first half only. */
  readonly rest?: string;
  /** `everybody` asks it; `some` readers do, who list it. */
  readonly askedBy: 'everybody' | 'some';
}

/** What a leader asks of a decision, in the order of the page; `decision` and `people` are answered at its head. */
export const questions: readonly Question[] = [
  { id: 'decision', text: 'What is decided?', askedBy: 'everybody' },
  { id: 'people', text: 'Who decided, and who answers for it?', askedBy: 'everybody' },
  { id: 'problem', text: 'What is the problem?', askedBy: 'everybody' },
  { id: 'benefit', text: 'What does this do for us and for our customers?', askedBy: 'everybody' },
  { id: 'cost', text: 'What does it cost, and what does it return?', askedBy: 'everybody' },
  { id: 'timeline', text: 'When is it done, and when do we see results?', askedBy: 'everybody' },
  { id: 'risk', text: 'What could go wrong, and what if we do nothing?', askedBy: 'everybody' },
  { id: 'metric', text: 'How will we both know that it worked?', askedBy: 'everybody' },
  { id: 'rejected', text: 'What did we decide against, and why?', askedBy: 'everybody' },
  {
    id: 'bound-by',
    text: 'What are we bound by?',
    rest: 'What does what binds us mean for the business?',
    askedBy: 'everybody',
  },
  { id: 'request', text: 'What do you need from me?', askedBy: 'everybody' },
  { id: 'review', text: 'When do we look at this again?', askedBy: 'everybody' },
  { id: 'supplier', text: 'Which supplier do we depend on, and on what terms?', askedBy: 'some' },
  { id: 'dependencies', text: 'Whom and what does the work depend on?', askedBy: 'some' },
  { id: 'scope', text: 'What is part of it, and what is not?', askedBy: 'some' },
  { id: 'consequences', text: 'What follows for those who build and run it?', askedBy: 'some' },
  { id: 'related', text: 'Which other decisions is it connected with?', askedBy: 'some' },
];

/** Answered at the head of the page, before all that a reader asks first. */
export const HEADLINE: readonly QuestionId[] = ['decision', 'people'];

/** What stands before a line whose slot is the second half of a question. */
export const slotNames: Readonly<Partial<Record<SummarySlot, string>>> = {
  return: 'What it returns',
  inaction: 'If we do nothing',
  'decided-by': 'Decided by',
  'answers-for-it': 'Answers for it',
  'superseded-by': 'Replaced by',
  supersedes: 'Replaces',
  'amended-by': 'Amended by',
  amends: 'Amends',
  'deprecated-by': 'Withdrawn by',
  'relates-to': 'See also',
};
