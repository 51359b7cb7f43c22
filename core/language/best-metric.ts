import type { FrontMatter } from '../record/types';
import type { Range } from '../text/range';
import { listenerFor } from './listener';
import type { Hearing, Metric } from './types';

/** How a record says that anyone will know that it worked, wherever it says so. */
export interface StatedMetric extends Pick<Metric, 'state' | 'shared' | 'named' | 'activity' | 'parts'> {
  readonly text: string;
  /** In UTF-16 code units of the record's text. */
  readonly range: Range;
  /** The statement that it is; null where it stands in the front matter. */
  readonly heard: Metric | null;
}

/**
 * The best measure that a record states: a measurable one before a vague one, of these one that is called a measure
 * before one that is merely told, and then an outcome before an activity; of what is left the first in its sentences and
 * tables, else the first in its front matter. Null where it states none, or its language is not understood and its
 * front matter has none.
 *
 * @param isWanted false for a measure that is not to be looked at
 */
export function bestMetric(
  record: MetricSource,
  isWanted: (metric: StatedMetric) => boolean = () => true,
): StatedMetric | null {
  let best: StatedMetric | null = null;
  for (const metric of statedMetrics(record))
    if (isWanted(metric) && (best === null || worth(metric) > worth(best))) best = metric;
  return best;
}

type MetricSource = { readonly hearing: Hearing; readonly frontMatter: FrontMatter | null };

/** Every measure that a record states: those of its sentences and tables, behind them those of its front matter. */
export function statedMetrics({ hearing, frontMatter }: MetricSource): StatedMetric[] {
  const heard = hearing.statements.filter((statement) => statement.kind === 'metric');
  return [...heard.map(asStated), ...inFrontMatter(frontMatter)];
}

function asStated(heard: Metric): StatedMetric {
  const { text, range, state, shared, named, activity, parts } = heard;
  return { text, range, state, shared, named, activity, parts, heard };
}

function worth({ state, named, activity }: StatedMetric): number {
  return (state === 'measurable' ? 4 : 0) + (named ? 2 : 0) + (activity ? 0 : 1);
}

/** Its keys are English, whatever the language of the record. */
function inFrontMatter(frontMatter: FrontMatter | null): StatedMetric[] {
  const listener = listenerFor('en');
  if (!listener || !frontMatter) return [];
  const { metrics, vocabulary } = listener;
  return frontMatter.entries
    .filter(({ key, value }) => vocabulary.metrics.key.test(key) && !metrics.saysNone(value))
    .map(({ value, range }) => ({
      text: value.replace(/\s+/g, ' ').trim(),
      range,
      heard: null,
      state: metrics.hasFigure(value) ? 'measurable' : 'vague',
      shared: metrics.isShared(value),
      named: true,
      activity: metrics.isActivity(value),
      // How a value is folded and quoted is YAML's affair: its parts stand somewhere in it.
      parts: metrics.parts.partsOf(value, () => range),
    }));
}
