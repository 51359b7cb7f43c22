import type { Rule } from '../lint/types';
import { isOfChoice, mentions, saidIn } from './said';
import { broughtAlong, mustChange, noChange } from './words/change';

export const changePlan = {
  id: 'change-plan',
  group: 'both-sides',
  description: 'People must change how they work, with no word on how they are brought along.',
  severity: 'hint',
  scope: 'in-force',
  needsEar: true,
  messages: {
    missing:
      'People will have to work differently. How do they learn of it, who helps them, and how long do they have?',
  },
  options: {},

  check(record) {
    const change = saidIn(record).find(
      ({ value, block }) => isOfChoice(block) && mustChange.test(value) && !noChange.test(value),
    );
    if (!change || mentions(record, broughtAlong)) return [];
    return [{ range: change.range, messageId: 'missing' }];
  },
} satisfies Rule<'missing', Record<never, never>>;
