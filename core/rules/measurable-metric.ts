import type { StatedMetric } from '../language/best-metric';
import { statedMetrics } from '../language/best-metric';
import type { Fix, ReadRecord, Rule } from '../lint/types';
import { extendSentence } from './append';
import { isBusy, meantMetrics } from './metrics';
import { placeholderIn } from './placeholders';

export const measurableMetric = {
  id: 'measurable-metric',
  description: 'A measure of success that is an intention: no figure, no target, no test that passes or fails.',
  group: 'speak-business',
  severity: 'warning',
  scope: 'in-force',
  needsEar: true,
  messages: {
    intention:
      'This says what should get better, and not how anyone will know. From which value to which, by when, or which test decides?',
  },
  options: {},

  check(record) {
    // One measure that decides is enough; what else is hoped for need not be counted.
    if (statedMetrics(record).some(({ state }) => state === 'measurable')) return [];
    const intention = meantMetrics(record).find((metric) => !isBusy(metric) && !isUnfilled(metric));
    if (!intention) return [];
    return [{ range: intention.range, messageId: 'intention', fixes: giveFigures(record, intention) }];
  },
} satisfies Rule<'intention', Record<never, never>>;

/** A template that waits for its figures is asked about by placeholder-text. */
function isUnfilled({ heard }: StatedMetric): boolean {
  return heard !== null && placeholderIn(heard.block.prose) !== null;
}

function giveFigures(record: ReadRecord, { range, heard }: StatedMetric): Fix[] {
  // In front matter a colon would end the value that YAML reads.
  if (!heard) return [];
  const figures = [': from ', { blank: 'today’s value' }, ' to ', { blank: 'the target' }, ' by ', { blank: 'a date' }];
  return [{ title: 'Give it figures and a date', edits: [extendSentence(record, range, figures)], isPreferred: true }];
}
