import type { ReadRecord, Rule } from '../lint/types';
import { headOf } from './head';
import { mentions, saidIn } from './said';
import { boundary } from './words/scope';

export const scopeBoundary = {
  id: 'scope-boundary',
  group: 'both-sides',
  description: 'Nothing says what is out of scope, or which requirement bounds the work.',
  severity: 'off',
  strict: 'warning',
  scope: 'in-force',
  needsEar: true,
  messages: {
    missing: 'Nothing says where this ends. What is not part of it, or which requirement bounds it?',
  },
  options: {},

  check(record) {
    if (!isLarge(record)) return [];
    if (record.sections.some(({ role }) => role === 'scope') || mentions(record, boundary)) return [];
    return [{ range: headOf(record), messageId: 'missing' }];
  },
} satisfies Rule<'missing', Record<never, never>>;

/** A choice between two libraries bounds itself; work that is planned, or described at length, does not. */
function isLarge(record: ReadRecord): boolean {
  return saidIn(record).length >= SENTENCES;
}

const SENTENCES = 25;
