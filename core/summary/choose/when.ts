import type { Section, SectionRole } from '../../record/types';
import { Remembered } from '../../text/remembered';
import { besideTimes, times } from './times';

/** Parts of a record that are as near to the work as one another. */
const NEARNESS: Readonly<Partial<Record<SectionRole, string>>> = {
  title: 'title',
  summary: 'decision',
  decision: 'decision',
  rationale: 'decision',
  plan: 'plan',
  context: 'context',
  drivers: 'context',
  constraints: 'context',
  options: 'options',
  consequences: 'outcome',
  risks: 'outcome',
  cost: 'outcome',
  impact: 'outcome',
  metric: 'outcome',
  questions: 'outcome',
  review: 'outcome',
};

/** Fewer words than this are a heading more often than a sentence. */
const FEW_WORDS = 5;

/** All names that tell about time begin so. */
export const WHEN = 'when ';

/** A heading that promises when, and in which steps. */
const ON_TIME =
  /\b(?:time ?lines?|road ?map|schedule|migration|roll-?out|phases?|milestones?|deadlines?|next steps|plan|steps|implementation|transition)\b/i;

/** By which names a sentence is known that says when; none where it does not. */
export function whenIn(text: string, { role, heading }: Section, place: readonly string[]): string[] {
  const { said, beside } = remembered.of(text, () => timesIn(text));
  if (said.length === 0) return [];
  const part = NEARNESS[role] ?? 'elsewhere';
  const isNear = ['decision', 'plan', 'outcome'].includes(part);
  const names = [
    ...said,
    ...beside,
    `in ${part}`,
    ...(isNear ? ['near the work'] : []),
    ...(ON_TIME.test(heading?.text ?? '') ? ['under a heading on time'] : []),
    ...(said.length > 1 ? ['several'] : []),
    ...(text.split(' ', FEW_WORDS).length < FEW_WORDS ? ['few words'] : []),
    ...(beside.includes('will') && beside.includes('work') ? ['will work'] : []),
    ...(beside.includes('review') && (said.includes('within') || said.includes('event')) ? ['reviewed'] : []),
    ...(place.some((name) => name.startsWith('of rejected')) ? ['rejected'] : []),
    ...['table-cell', 'announcement'].filter((name) => place.includes(name)),
  ];
  return names.map((name) => WHEN + name);
}

interface Times {
  readonly said: readonly string[];
  readonly beside: readonly string[];
}

const remembered = new Remembered<Times>();

function timesIn(text: string): Times {
  const said = namesIn(times, text);
  return { said, beside: said.length > 0 ? namesIn(besideTimes, text) : [] };
}

function namesIn(expressions: Readonly<Record<string, RegExp>>, text: string): string[] {
  return Object.keys(expressions).filter((name) => expressions[name]?.test(text));
}
