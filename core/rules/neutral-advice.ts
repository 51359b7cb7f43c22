import type { LintContext } from '../lint/context';
import type { NumberOption, ReadRecord, Rule } from '../lint/types';
import { daysBetween } from './days';
import { headOf } from './head';
import { mentions } from './said';
import { adviceSigns } from './words/advice';

export const neutralAdvice = {
  id: 'neutral-advice',
  group: 'both-sides',
  description: 'Several signs that a neutral view from outside pays before this is decided.',
  severity: 'off',
  strict: 'information',
  scope: 'open',
  needsEar: true,
  messages: {
    signs: 'A neutral view from outside may pay before this is decided: {signs}. Who without a stake in it could look?',
  },
  options: {
    signs: { default: 2, minimum: 1, maximum: 5, description: 'How many signs have to come together.' },
    days: { default: 90, minimum: 1, maximum: 3650, description: 'After how many days being undecided is a sign.' },
  },

  check(record, { signs, days }, context) {
    const seen = adviceSigns.filter(({ words }) => mentions(record, words)).map(({ name }) => name);
    const age = ageOf(record, context);
    if (age !== null && age > days) seen.push(`it has been undecided for ${age} days`);
    if (seen.length < signs) return [];
    return [{ range: headOf(record), messageId: 'signs', data: { signs: seen.join('; ') } }];
  },
} satisfies Rule<'signs', Record<'signs' | 'days', NumberOption>>;

/** How long it has been open, in days; null where the day of its start or of the run is not known. */
function ageOf({ date }: ReadRecord, context: LintContext): number | null {
  const { today } = context;
  const start = date?.value ?? context.firstCommit;
  return today === null || start === null ? null : daysBetween(start, today);
}
