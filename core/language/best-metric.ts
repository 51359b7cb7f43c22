import type { FrontMatter } from '../record/types';
import type { Range } from '../text/range';
import { hasFigure, isShared } from './detector';
import type { Hearing, Metric } from './types';
import { metricKey, noMetric } from './vocabulary/metrics';

/** How a record says that anyone will know that it worked, wherever it says so. */
export interface StatedMetric extends Pick<Metric, 'state' | 'shared'> {
  readonly text: string;
  /** In UTF-16 code units of the record's text. */
  readonly range: Range;
}

/**
 * The best measure that a record states: one in its sentences or tables, else one in its front matter, and in each a
 * measurable one before a vague one. Null where it states none, or its language is not understood and its front matter
 * has none.
 */
export function bestMetric(record: { hearing: Hearing; frontMatter: FrontMatter | null }): StatedMetric | null {
  const heard = record.hearing.statements.filter((statement) => statement.kind === 'metric');
  return mostMeasurable(heard) ?? mostMeasurable(inFrontMatter(record.frontMatter));
}

function inFrontMatter(frontMatter: FrontMatter | null): StatedMetric[] {
  return (frontMatter?.entries ?? [])
    .filter(({ key, value }) => metricKey.test(key) && !noMetric.test(value))
    .map(({ value, range }) => ({
      text: value.replace(/\s+/g, ' ').trim(),
      range,
      state: hasFigure(value) ? 'measurable' : 'vague',
      shared: isShared(value),
    }));
}

function mostMeasurable(metrics: readonly StatedMetric[]): StatedMetric | null {
  return metrics.find(({ state }) => state === 'measurable') ?? metrics[0] ?? null;
}
