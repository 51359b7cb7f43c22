import type { FrontMatter } from '../record/types';
import type { Range } from '../text/range';
import { hasFigure, isActivity, isShared, saysNone } from './metric';
import { partsOf } from './metric-parts';
import type { Hearing, Metric } from './types';
import { metricKey } from './vocabulary/metrics';

/** How a record says that anyone will know that it worked, wherever it says so. */
export interface StatedMetric extends Pick<Metric, 'state' | 'shared' | 'named' | 'activity' | 'parts'> {
  readonly text: string;
  /** In UTF-16 code units of the record's text. */
  readonly range: Range;
}

/**
 * The best measure that a record states: a measurable one before a vague one, of these one that is called a measure
 * before one that is merely told, and then an outcome before an activity; of what is left the first in its sentences and
 * tables, else the first in its front matter. Null where it states none, or its language is not understood and its
 * front matter has none.
 */
export function bestMetric(record: { hearing: Hearing; frontMatter: FrontMatter | null }): StatedMetric | null {
  const heard = record.hearing.statements.filter((statement) => statement.kind === 'metric');
  const all: readonly StatedMetric[] = [...heard, ...inFrontMatter(record.frontMatter)];
  let best: StatedMetric | null = null;
  for (const metric of all) if (best === null || worth(metric) > worth(best)) best = metric;
  return best;
}

function worth({ state, named, activity }: StatedMetric): number {
  return (state === 'measurable' ? 4 : 0) + (named ? 2 : 0) + (activity ? 0 : 1);
}

function inFrontMatter(frontMatter: FrontMatter | null): StatedMetric[] {
  return (frontMatter?.entries ?? [])
    .filter(({ key, value }) => metricKey.test(key) && !saysNone(value))
    .map(({ value, range }) => ({
      text: value.replace(/\s+/g, ' ').trim(),
      range,
      state: hasFigure(value) ? 'measurable' : 'vague',
      shared: isShared(value),
      named: true,
      activity: isActivity(value),
      // How a value is folded and quoted is YAML's affair: its parts stand somewhere in it.
      parts: partsOf(value, () => range),
    }));
}
