import type { ReadRecord } from '../../lint/types';
import type { SectionRole } from '../../record/types';
import type { SummaryLine } from '../types';
import { type Candidate, candidatesOf } from './candidates';
import { featureReader } from './features';
import { answersAmong, LEARNED, type LearnedSlot } from './learned';
import { type Ranker, rank } from './ranker';
import { scores, type ToldSlot } from './scores';
import weights from './weights.json';

const rankers: Readonly<Record<LearnedSlot, Ranker>> = weights;

export type ChosenSentences = Readonly<Record<LearnedSlot | ToldSlot, readonly SummaryLine[]>>;

/**
 * Chooses for each slot the sentences that answer it best, in the order of the text: as careful readers choose, and by a
 * section or plain words for what they were not asked. Where the language is not understood, by the section alone.
 *
 * @param taken sentences that the metric quotes already, by where they start
 */
export function chooseSentences(record: ReadRecord, taken: ReadonlySet<number>): ChosenSentences {
  const candidates = candidatesOf(record);
  const fresh = candidates.filter(({ line }) => !taken.has(line.range.start));
  const learned = record.hearing.understood ? asReadersChoose(record, fresh) : byForm(fresh);
  return { ...learned, ...byWords(candidates, taken) };
}

type Learned = Readonly<Record<LearnedSlot, readonly SummaryLine[]>>;

function asReadersChoose(record: ReadRecord, candidates: readonly Candidate[]): Learned {
  const featuresOf = featureReader(record);
  const features = candidates.map(featuresOf);
  return forEachSlot((slot) => {
    const ranker = rankers[slot];
    const scored = features.map((names) => rank(ranker, names));
    return inOrder(answersAmong(scored, ranker.answersFrom, slot).flatMap((index) => candidates[index]?.line ?? []));
  });
}

/** The section that is about a slot in records of any language. */
const SECTIONS: Readonly<Record<LearnedSlot, readonly SectionRole[]>> = {
  problem: ['context'],
  benefit: ['impact'],
  cost: ['cost'],
  risk: ['risks'],
};

function byForm(candidates: readonly Candidate[]): Learned {
  return forEachSlot((slot) =>
    candidates
      .filter(({ block: { section }, position }) => position === 0 && SECTIONS[slot].includes(section.role))
      .slice(0, 1)
      .map(({ line }) => line),
  );
}

function forEachSlot(lines: (slot: LearnedSlot) => readonly SummaryLine[]): Learned {
  return Object.fromEntries(LEARNED.map((slot) => [slot, lines(slot)])) as Learned;
}

/** How many sentences a slot quotes at most. */
const MOST_TOLD: Readonly<Record<ToldSlot, number>> = {
  return: 1,
  timeline: 2,
  inaction: 1,
  request: 3,
  review: 1,
  supplier: 2,
  dependencies: 3,
  scope: 3,
  consequences: 3,
};

/** A sentence that answers one of these questions is not shown as the answer to another of them. */
function byWords(candidates: readonly Candidate[], taken: ReadonlySet<number>) {
  const quoted = new Set(taken);
  const chosen = (Object.keys(scores) as ToldSlot[]).map((slot): [ToldSlot, readonly SummaryLine[]] => {
    const lines = candidates
      .filter(({ line }) => !quoted.has(line.range.start))
      .map((candidate) => ({ line: candidate.line, score: scores[slot](candidate) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || a.line.range.start - b.line.range.start)
      .slice(0, MOST_TOLD[slot])
      .map(({ line }) => line);
    for (const { range } of lines) quoted.add(range.start);
    return [slot, inOrder(lines)];
  });
  return Object.fromEntries(chosen) as Record<ToldSlot, readonly SummaryLine[]>;
}

function inOrder(lines: readonly SummaryLine[]): SummaryLine[] {
  return [...lines].sort((a, b) => a.range.start - b.range.start);
}
