import type { Rule } from '../lint/types';
import { headOf } from './head';
import { isTold } from './proposal';
import { mentions } from './said';
import { receiver } from './words/receivers';

export const customerOutcome = {
  id: 'customer-outcome',
  description: 'No customer, user, citizen or other receiver of the value is named anywhere.',
  group: 'speak-business',
  severity: 'hint',
  scope: 'in-force',
  needsEar: true,
  messages: {
    missing:
      'Nobody is named here for whom something gets better. Who notices the difference, and what is it for them?',
  },
  options: {},

  check(record) {
    if (!isTold(record) || mentions(record, receiver)) return [];
    return [{ range: headOf(record), messageId: 'missing' }];
  },
} satisfies Rule<'missing', Record<never, never>>;
