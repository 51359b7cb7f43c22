import { type StatedMetric, statedMetrics } from '../language/best-metric';
import { listenerFor } from '../language/listener';
import type { ReadRecord } from '../lint/types';
import type { SectionRole } from '../record/types';
import { busyness, outcomeOfIt } from './words/activities';
import { countless, past } from './words/judging';

/** The measures that are about what comes of the decision; of hopes only those of which there could be a figure. */
export function meantMetrics(record: ReadRecord): StatedMetric[] {
  return statedMetrics(record).filter(isMeant);
}

function isMeant({ named, state, heard, parts, text }: StatedMetric): boolean {
  if (!heard) return true;
  // What announces a list is no measure itself.
  if (text.endsWith(':') || heard.block.section.role === 'options') return false;
  if (named || state === 'measurable') return true;
  if (past.test(text) || countless.test(text)) return false;
  const { cue } = heard.evidence;
  const isNamed = parts.measure !== null || HOPE.includes(cue);
  return RESULT.includes(heard.block.section.role) && isNamed && !DOUBTFUL.includes(cue);
}

/** Where a record speaks of what is to come of it; elsewhere a hope is mostly that of somebody else. */
const RESULT: readonly SectionRole[] = [
  'decision',
  'rationale',
  'consequences',
  'impact',
  'summary',
  'drivers',
  'cost',
];

/** Cues by which a purpose is told, or something to look at, and no result. */
const DOUBTFUL: readonly string[] = ['promised', 'purpose', 'telling', 'cleared', 'watched'];

/** Cues by which somebody expects a change, whatever it is called. */
const HOPE: readonly string[] = ['should-change', 'hoped', 'fewer'];

/** True for a measure of what is done, and not of what comes of it. */
export function isBusy({ named, activity, text }: StatedMetric): boolean {
  return (busyness.test(text) && !outcomeOfIt.test(text)) || (named && activity);
}

/** The words that say by when a measure is judged: its own, those before its list, those of its heading. */
export function dueWordsOf({ parts, heard }: StatedMetric): string[] {
  const around = [heard?.block.leadIn?.prose.text, heard?.block.section.heading?.text];
  return [parts.date?.value, ...around.filter((words) => words && namesDay(words))].flatMap((words) => words ?? []);
}

/** True when the text names a day, a month, a quarter or a year. English, as the words of the rules are. */
export function namesDay(text: string): boolean {
  return listenerFor('en')?.metrics.parts.namesDay(text) ?? false;
}
