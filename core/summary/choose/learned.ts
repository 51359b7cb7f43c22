import type { SummarySlot } from '../types';
import { WHEN } from './when';

/** The slots whose sentences are chosen as careful readers chose them in real records. */
export const LEARNED = [
  'decision',
  'problem',
  'benefit',
  'cost',
  'risk',
  'timeline',
] as const satisfies readonly SummarySlot[];

export type LearnedSlot = (typeof LEARNED)[number];

/** How a slot is filled. */
interface Manner {
  /** So many sentences are quoted at most. */
  readonly lines: number;
  /** A further sentence may score so much less than what an answer needs, or than the best one where there always is one. */
  readonly slack: number;
  /** True where every record has an answer, and the best sentence is it whatever it scores. */
  readonly always: boolean;
  /** True where a sentence that ends in a colon may answer: it decides or dates what follows. */
  readonly announced: boolean;
}

/** What goes wrong and what is gained stand in several short sentences more often than the rest. */
export const MANNERS: Readonly<Record<LearnedSlot, Manner>> = {
  decision: { lines: 2, slack: 1, always: true, announced: true },
  problem: { lines: 3, slack: 1.5, always: false, announced: false },
  benefit: { lines: 4, slack: 1.5, always: false, announced: false },
  cost: { lines: 3, slack: 1.5, always: false, announced: false },
  risk: { lines: 4, slack: 1.5, always: false, announced: false },
  timeline: { lines: 2, slack: 0.5, always: false, announced: true },
};

/** What a slot is told by: names of time, or all others. */
export function reads(slot: LearnedSlot, name: string): boolean {
  return name.startsWith(WHEN) === (slot === 'timeline');
}

/** A sentence that may answer, as its ranker sees it. */
export interface Scored {
  readonly score: number;
  readonly isAnnouncement: boolean;
  /** Stands in a summary that the author wrote, which comes before what is chosen elsewhere. */
  readonly isAuthored: boolean;
}

/**
 * Of sentences with these scores those that answer a question, the best first: the best one where it scores enough, and
 * others that are nearly as good. The author's own summary wins over sentences that are no better than good enough.
 *
 * @param isLeft tells of each position whether the sentence may be chosen at all
 * @returns their positions in the list, from 0
 */
export function answersAmong(
  sentences: readonly Scored[],
  answersFrom: number,
  slot: LearnedSlot,
  isLeft: (index: number) => boolean = () => true,
): number[] {
  const { lines, slack, always, announced } = MANNERS[slot];
  const score = (index: number) => sentences[index]?.score ?? 0;
  const order = sentences
    .map((_, index) => index)
    .filter((index) => isLeft(index) && (announced || !sentences[index]?.isAnnouncement))
    .sort((a, b) => score(b) - score(a) || a - b);
  const [best] = order;
  if (best === undefined) return [];
  const needed = always ? score(best) : answersFrom;
  const good = order.filter((index) => score(index) >= needed - slack);
  const own = good.filter((index) => sentences[index]?.isAuthored);
  if (own.length === 0 && score(best) < needed) return [];
  return [...own, ...good.filter((index) => !own.includes(index))].slice(0, lines);
}
