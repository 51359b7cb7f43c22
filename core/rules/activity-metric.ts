import type { Rule } from '../lint/types';
import { isBusy, meantMetrics } from './metrics';

export const activityMetric = {
  id: 'activity-metric',
  description: 'A measure of success that rewards activity: tickets closed, hours worked, deployments made.',
  group: 'speak-business',
  severity: 'information',
  scope: 'in-force',
  needsEar: true,
  messages: {
    activity: 'This counts what is done, and not what comes of it. What should be different for somebody afterwards?',
  },
  options: {},

  check(record) {
    const metrics = meantMetrics(record);
    const [first] = metrics.filter(isBusy);
    // Beside an outcome, a count of the work is a useful second figure.
    if (!first || metrics.some((metric) => !isBusy(metric))) return [];
    return [{ range: first.range, messageId: 'activity' }];
  },
} satisfies Rule<'activity', Record<never, never>>;
