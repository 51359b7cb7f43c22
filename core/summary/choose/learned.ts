import type { SummarySlot } from '../types';

/** The slots whose sentences are chosen as careful readers chose them in real records. */
export const LEARNED = ['problem', 'benefit', 'cost', 'risk'] as const satisfies readonly SummarySlot[];

export type LearnedSlot = (typeof LEARNED)[number];

/** How many sentences a slot quotes, and how much less a further one may score than what an answer needs. */
export const MOST: Readonly<Record<LearnedSlot, { readonly lines: number; readonly slack: number }>> = {
  problem: { lines: 3, slack: 0.8 },
  benefit: { lines: 3, slack: 0.8 },
  cost: { lines: 3, slack: 0.8 },
  risk: { lines: 3, slack: 0.8 },
};

/**
 * Of sentences with these scores those that answer a question, the best first: the best one where it scores enough, and
 * others that are nearly as good.
 *
 * @returns their positions in the list, from 0
 */
export function answersAmong(scores: readonly number[], answersFrom: number, slot: LearnedSlot): number[] {
  const order = scores.map((_, index) => index).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  const [best] = order;
  if (best === undefined || (scores[best] ?? 0) < answersFrom) return [];
  const { lines, slack } = MOST[slot];
  return order.slice(0, lines).filter((index) => (scores[index] ?? 0) >= answersFrom - slack);
}
