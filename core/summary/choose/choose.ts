import type { SummaryLine } from '../types';
import type { Candidate } from './candidates';
import { type SentenceSlot, scores } from './scores';

/** How many sentences a slot quotes at most. */
const MOST: Readonly<Record<SentenceSlot, number>> = {
  problem: 1,
  benefit: 1,
  cost: 1,
  return: 1,
  timeline: 1,
  risk: 1,
  inaction: 1,
  request: 3,
  review: 1,
  supplier: 2,
  dependencies: 3,
  scope: 3,
  consequences: 3,
};

export type ChosenSentences = Readonly<Record<SentenceSlot, readonly SummaryLine[]>>;

/**
 * Chooses for each slot the sentences that answer it best, in the order of the text. A sentence that answers one question
 * is not shown as the answer to another.
 *
 * @param taken sentences that are quoted already, by where they start
 */
export function chooseSentences(candidates: readonly Candidate[], taken: ReadonlySet<number>): ChosenSentences {
  const quoted = new Set(taken);
  const chosen: Partial<Record<SentenceSlot, readonly SummaryLine[]>> = {};
  for (const slot of Object.keys(scores) as SentenceSlot[]) {
    const lines = candidates
      .filter(({ line }) => !quoted.has(line.range.start))
      .map((candidate) => ({ line: candidate.line, score: scores[slot](candidate) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || a.line.range.start - b.line.range.start)
      .slice(0, MOST[slot])
      .map(({ line }) => line)
      .sort((a, b) => a.range.start - b.range.start);
    for (const { range } of lines) quoted.add(range.start);
    chosen[slot] = lines;
  }
  return chosen as ChosenSentences;
}
