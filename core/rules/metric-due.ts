import type { StatedMetric } from '../language/best-metric';
import type { Rule } from '../lint/types';
import type { SectionRole } from '../record/types';
import { dueWordsOf, meantMetrics, namesDay } from './metrics';
import { hasReviewPlace, reviewDays } from './review';
import { atEvent, checked, everyPeriod, seen } from './words/judging';

export const metricDue = {
  id: 'metric-due',
  description: 'A measurable metric with no date or period by which it is judged.',
  group: 'speak-business',
  severity: 'hint',
  scope: 'in-force',
  needsEar: true,
  messages: {
    missing: 'By when is this to be reached, or how often does somebody look at it?',
  },
  options: {},

  check(record) {
    const metrics = meantMetrics(record).filter(({ state }) => state === 'measurable');
    const open = metrics.find(isOpen);
    if (!open || metrics.some(isTimed) || hasReviewPlace(record) || reviewDays(record).length > 0) return [];
    return [{ range: open.range, messageId: 'missing' }];
  },
} satisfies Rule<'missing', Record<never, never>>;

function isTimed(metric: StatedMetric): boolean {
  return (
    dueWordsOf(metric).length > 0 || namesDay(metric.text) || everyPeriod.test(metric.text) || atEvent.test(metric.text)
  );
}

/** A value to be reached, neither seen already nor checked each time by a machine, so that somebody has to remember it. */
function isOpen({ text, parts, heard }: StatedMetric): boolean {
  const isAimed = heard === null || !ASIDE.includes(heard.block.section.role);
  return isAimed && /\p{N}/u.test(parts.target?.value ?? '') && !checked.test(text) && !seen.test(text);
}

/** Where a figure is told in passing. */
const ASIDE: readonly SectionRole[] = ['other', 'options', 'questions', 'scope'];
