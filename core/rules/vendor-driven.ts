import type { ReadRecord, Report, Rule } from '../lint/types';
import { mentions, saidIn } from './said';
import { alternative } from './words/alternatives';
import { running, supplied } from './words/products';
import { reason } from './words/reasons';
import { promise, promised } from './words/suppliers';

type Message = 'unweighed' | 'promise';

export const vendorDriven = {
  id: 'vendor-driven',
  group: 'both-sides',
  description: "A supplier's product is chosen unweighed, or a supplier's own time or price is taken for the plan.",
  severity: 'hint',
  scope: 'in-force',
  needsEar: true,
  messages: {
    unweighed:
      'A supplier is chosen here, with no alternative, no criterion and no word on integration, migration or running cost. What would the next best cost, and what does this one need around it?',
    promise: "This is the supplier's own figure. What is yours, with integration, migration and training counted in?",
  },
  options: {},

  check(record) {
    return [...unweighed(record), ...promises(record)];
  },
} satisfies Rule<Message, Record<never, never>>;

function unweighed(record: ReadRecord): Report<Message>[] {
  const { decision } = record;
  if (!decision || !supplied.test(decision.value) || record.options.length > 0) return [];
  const isWeighed = record.sections.some(({ role }) => ['options', 'drivers', 'cost', 'plan'].includes(role));
  if (isWeighed || [alternative, running, reason].some((words) => mentions(record, words))) return [];
  return [{ range: decision.range, messageId: 'unweighed' }];
}

function promises(record: ReadRecord): Report<Message>[] {
  return saidIn(record)
    .filter(({ value }) => promise.test(value) && promised.test(value))
    .map(({ range }) => ({ range, messageId: 'promise' }));
}
