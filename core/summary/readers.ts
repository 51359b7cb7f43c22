import type { Configuration } from '../config/types';
import { HEADLINE, questions } from './questions';
import { isExpected } from './summarise';
import type { ExecutiveSummary, QuestionId, Reader } from './types';

/** Who reads summaries, the usual one first. The questions of each come first, in this order. */
export const usualReaders: readonly [Reader, ...Reader[]] = [
  { id: 'executive', name: 'Executive', questions: [], wording: {} },
  {
    id: 'finance',
    name: 'Finance',
    questions: ['cost', 'benefit', 'metric', 'risk', 'supplier', 'timeline'],
    wording: {
      benefit: 'What do we get for it?',
      timeline: 'When is the money spent, and when does it come back?',
    },
  },
  {
    id: 'customer-facing',
    name: 'Customer-facing',
    questions: ['benefit', 'timeline', 'risk', 'problem', 'metric', 'request'],
    wording: {
      benefit: 'What changes for our customers?',
      timeline: 'When does it change for them?',
      risk: 'What could they feel of it, and what if we do nothing?',
      problem: 'What do we tell them is the reason?',
    },
  },
  {
    id: 'delivery',
    name: 'Delivery',
    questions: ['timeline', 'dependencies', 'scope', 'risk', 'cost', 'request', 'review'],
    wording: { cost: 'What does it take, and what does it return?' },
  },
  {
    id: 'engineering',
    name: 'Engineering',
    questions: ['bound-by', 'rejected', 'consequences', 'scope', 'metric', 'risk'],
    wording: { problem: 'What forced the decision?' },
  },
];

/** The usual readers and those of the team; a reader of the team with the id of a usual one takes its place. */
export function readersOf({ readers }: Pick<Configuration, 'readers'>): readonly Reader[] {
  const own = Object.entries(readers).map(([id, reader]) => ({ ...reader, id, name: reader.name || named(id) }));
  return [
    ...usualReaders.map((usual) => own.find(({ id }) => id === usual.id) ?? usual),
    ...own.filter(({ id }) => !usualReaders.some((usual) => usual.id === id)),
  ];
}

/** `steering-committee` is called “Steering committee” where the team gives no name. */
function named(id: string): string {
  const words = id.replace(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * What a reader asks, in order, each question once and in the reader's words; without what the head of the page tells.
 *
 * @param summary whose page it is: a question that nobody expects it to answer is left out of it, as it is not counted,
 *   unless the team lists it for this reader. Of a record whose language is not understood all that its sections answer is
 *   told, and nothing is asked: the answer may well be there
 */
export function questionsOf(
  reader: Reader,
  summary?: ExecutiveSummary,
): readonly { readonly id: QuestionId; readonly text: string }[] {
  const isHeard = summary?.understood ?? true;
  const rest = questions
    .filter(({ id, askedBy }) => (askedBy === 'everybody' || !isHeard) && !HEADLINE.includes(id))
    .map(({ id }) => id);
  const isAsked = (id: QuestionId) => {
    if (!summary) return true;
    const answer = summary.answers[id];
    return isHeard ? isListed(id, reader) || isExpected(answer, summary) : answer.isAnswered;
  };
  return [...new Set([...reader.questions, ...rest])].filter(isAsked).flatMap((id) => {
    const text = reader.wording[id] ?? questions.find((question) => question.id === id)?.text;
    return text === undefined ? [] : [{ id, text }];
  });
}

function isListed(id: QuestionId, reader: Reader): boolean {
  return reader.questions.includes(id) && !usualReaders.includes(reader);
}
