import type { AnswerCell, ExecutiveSummary } from './types';
import { dateOf, statusOf, titleOf } from './words';

/** Longer words, in UTF-16 code units, no longer fit a line of a list. */
const LONGEST_DECISION = 160;
const LONGEST_METRIC = 120;

/**
 * A record in one line, for lists, hovers and the status bar: `decision — metric by date — status`. What the record does
 * not state is left out; a record that states nothing is its title.
 */
export function oneLineSummary(summary: ExecutiveSummary): string {
  const { decision, metric } = summary.answers;
  const decided = decision.lines[0]?.text ?? titleOf(summary);
  const measure = metric.lines[0]?.text;
  return [
    shortened(decided, LONGEST_DECISION),
    ...(measure === undefined ? [] : [metricWithDate(measure, dateOfMetric(summary))]),
    summary.date ? `${statusOf(summary)} ${dateOf(summary)}` : statusOf(summary),
  ].join(' — ');
}

/** The day by which the metric is to be reached, where the record says so. */
function dateOfMetric({ answers: { metric } }: ExecutiveSummary): string | null {
  const column = metric.table?.columns.indexOf('By when') ?? -1;
  const cell: AnswerCell | undefined = metric.table?.rows[0]?.[column];
  return cell && 'line' in cell ? cell.line.text : null;
}

/** A date that is cut off, or stands in another cell, is put behind. */
function metricWithDate(measure: string, date: string | null): string {
  const short = shortened(measure, LONGEST_METRIC);
  return date === null || short.includes(date) ? short : `${short.replace(DANGLING, ' …')} by ${date}`;
}

/** A word that has lost what it leads to. */
const DANGLING = /\s+(?:by|from|to|until|before|in|on|at)\s…$/i;

/** Words up to a length, without the full stop that ends them. */
function shortened(text: string, longest: number): string {
  const whole = text.replace(/[.。]$/, '');
  if (whole.length <= longest) return whole;
  const cut = whole.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');
  return `${cut.replace(/\s+\S{0,40}$/, '')} …`;
}
