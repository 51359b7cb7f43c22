import type { StatedMetric } from '../language/best-metric';
import type { ReadRecord, Rule } from '../lint/types';
import type { Block, SectionRole } from '../record/types';
import { dueDayOf } from './due-day';
import { dueWordsOf, meantMetrics } from './metrics';
import { outcome } from './words/judging';

export const outcomeRecorded = {
  id: 'outcome-recorded',
  description: 'The day by which success was to be judged has passed, and no result stands beside the target.',
  group: 'follow-up',
  severity: 'information',
  scope: 'in-force',
  needsEar: true,
  messages: {
    open: 'This was to be judged by {date}, and nothing here says what came of it. What is the figure today? Note it, or set a new day.',
  },
  options: {},

  check(record, _, { today }) {
    if (today === null || isUndecided(record) || tellsOutcome(record)) return [];
    return meantMetrics(record).flatMap((metric) => {
      const date = dueDay(record, metric);
      if (metric.state !== 'measurable' || date === null || date >= today || isTold(metric)) return [];
      return [{ range: metric.range, messageId: 'open', data: { date } }];
    });
  },
} satisfies Rule<'open', Record<never, never>>;

/** What nobody has decided on has no result yet. */
function isUndecided({ status }: ReadRecord): boolean {
  return status?.value === 'draft' || status?.value === 'proposed';
}

/** The latest of the days that the words name: a target may have several. */
function dueDay(record: ReadRecord, metric: StatedMetric): string | null {
  const from = record.date?.value ?? null;
  const [first = null] = dueWordsOf(metric).flatMap((words) => dueDayOf(words, from) ?? []);
  return first;
}

/** A result may stand in the record's account of itself, or in a remark or a column beside the targets. */
function tellsOutcome({ blocks }: ReadRecord): boolean {
  return blocks.some((block) => {
    if (block.head || block.prose.text.trim() === '') return false;
    return TELLING.includes(block.section.role)
      ? outcome.test(block.prose.text)
      : block.section.role === 'metric' && (isResult(block) || block.task === 'done');
  });
}

const TELLING: readonly SectionRole[] = ['review', 'history', 'notes', 'status'];

/** `Result: 3.8 days in April`, or a cell of the column for it. */
function isResult({ prose, column }: Block): boolean {
  return RESULT_AT_START.test(prose.text) || (column !== null && RESULT_AT_START.test(column));
}

const RESULT_AT_START =
  /^\W{0,4}(?:actual(?:ly)?|results?|outcomes?|achieved|reached|measured|seen|status|update)\b(?! (?:is|are|will|by|in|on|within|from)\b)/i;

/** The sentence itself tells what came of it. */
function isTold({ text }: StatedMetric): boolean {
  return TOLD.test(text);
}

const TOLD =
  /\b(?:actual(?:ly)?|achieved|was reached|were reached|turned out|it is now|so far|went from|dropped to|fell to)\b|[✅☑]/iu;
