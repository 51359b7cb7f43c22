import type { Rule } from '../lint/types';
import { isOfChoice, mentions, saidIn } from './said';
import { dependence, exit, noDependence } from './words/suppliers';

export const supplierExit = {
  id: 'supplier-exit',
  group: 'both-sides',
  description:
    'A dependence on a supplier or platform is stated, with no word on how to leave or what that would cost.',
  severity: 'hint',
  scope: 'in-force',
  needsEar: true,
  messages: {
    missing: 'This binds you to a supplier. What would it take to leave again, and what would it cost?',
  },
  options: {},

  check(record) {
    const bound = saidIn(record).find(
      ({ value, block }) => isOfChoice(block) && dependence.test(value) && !noDependence.test(value),
    );
    if (!bound || mentions(record, exit)) return [];
    return [{ range: bound.range, messageId: 'missing' }];
  },
} satisfies Rule<'missing', Record<never, never>>;
