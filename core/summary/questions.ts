import type { SummarySlot } from './types';

/** What each part of the summary answers, in the order of the page. */
export const questions: readonly { readonly slot: SummarySlot; readonly question: string }[] = [
  { slot: 'decision', question: 'What is decided?' },
  { slot: 'problem', question: 'What is the problem?' },
  { slot: 'benefit', question: 'What does this do for us and our customers?' },
  { slot: 'cost', question: 'What does it cost?' },
  { slot: 'timeline', question: 'When is it done, and when do we see results?' },
  { slot: 'risk', question: 'What could go wrong?' },
  { slot: 'metric', question: 'How will we both know that it worked?' },
  { slot: 'owner', question: 'Who answers for it?' },
];

/** Stands where the record gives no answer. */
export const NOT_STATED = 'Not stated in the record.';

/** Said in place of a guess about a record in a language that the engine cannot hear. */
export const NOT_UNDERSTOOD =
  'This record is in a language that ADR Bridge does not understand yet: only what its form tells is shown.';
