import type { ReadRecord } from '../../lint/types';
import type { SectionRole } from '../../record/types';
import { readYStatement } from '../../record/y-statement';
import { lazily } from '../../text/lazily';
import type { Range } from '../../text/range';
import { plainLine } from '../line';
import type { SummaryLine } from '../types';
import { authoredBlocks } from './authored';
import { type Candidate, candidatesOf } from './candidates';
import { featureReader } from './features';
import { answersAmong, LEARNED, type LearnedSlot, mayAnswer, meritOf, type Scored, SECTIONS } from './learned';
import { type Ranker, Rankers } from './ranker';
import { scores, type ToldSlot } from './scores';
import weights from './weights.json';

const rankers: Readonly<Record<LearnedSlot, Ranker>> = weights;

const ranking = lazily(() => new Rankers(rankers));

export type ChosenSentences = Readonly<Record<LearnedSlot | ToldSlot, readonly SummaryLine[]>>;

/**
 * Chooses for each slot the sentences that answer it best: as careful readers choose, and by a section or plain words for
 * what they were not asked. Where the language is not understood, by the section alone. The decision comes with its best
 * sentence first, all others in the order of the text.
 *
 * @param taken where the words stand that the metric quotes already; null where it quotes none
 */
export function chooseSentences(record: ReadRecord, taken: Range | null): ChosenSentences {
  const isTaken = ({ line: { range } }: Candidate) =>
    taken !== null && taken.start <= range.start && range.end <= taken.end;
  const candidates = candidatesOf(record).filter((candidate) => !isTaken(candidate));
  const told = byWords(candidates);
  const learned = record.hearing.understood ? asReadersChoose(record, candidates) : byForm(candidates);
  // A look at the decision later is no gain of it.
  const benefit = without(learned.benefit, told.review);
  return {
    ...learned,
    ...told,
    decision: decisionOf(record, learned.decision),
    benefit: unlessEmpty(without(benefit, told.return), benefit),
    cost: without(learned.cost, told.return),
    timeline: without(learned.timeline, told.inaction),
    risk: without(learned.risk, told.inaction),
  };
}

type Learned = Readonly<Record<LearnedSlot, readonly SummaryLine[]>>;

function asReadersChoose(record: ReadRecord, candidates: readonly Candidate[]): Learned {
  const scored = scoredSentences(record, candidates);
  // Where no sentence was heard to decide, the title says it better than the best of those that say something else.
  const isUndecided = record.decision?.range.start === record.title?.range.start;
  const isWeak = (slot: LearnedSlot, index: number) =>
    slot === 'decision' && isUndecided && scoreOf(scored, slot, index) < rankers[slot].answersFrom;
  const answers = (slot: LearnedSlot, isLeft: (index: number) => boolean) =>
    answersAmong(scored[slot], rankers[slot].answersFrom, slot, (index) => isLeft(index) && !isWeak(slot, index));
  const first = forEachSlot((slot) => answers(slot, () => true));
  // The same words are read once on a page: as the answer that they are likeliest to be.
  const likelier = (index: number, slot: LearnedSlot) =>
    LEARNED.some(
      (other) => first[other].includes(index) && scoreOf(scored, other, index) > scoreOf(scored, slot, index),
    );
  const told = new Set<number>();
  return forEachSlot((slot) => {
    const chosen = answers(slot, (index) => !told.has(index) && !likelier(index, slot));
    for (const index of chosen) told.add(index);
    const lines = chosen.flatMap((index) => candidates[index]?.line ?? []);
    return unlike(slot === 'decision' ? lines : inOrder(lines));
  });
}

type ScoredBySlot = Readonly<Record<LearnedSlot, readonly Scored[]>>;

function scoredSentences(record: ReadRecord, candidates: readonly Candidate[]): ScoredBySlot {
  const featuresOf = featureReader(record);
  const authored = new Set(authoredBlocks(record));
  const read = candidates.map((candidate) => {
    const names = featuresOf(candidate);
    return { candidate, names, scores: ranking().scores(names) };
  });
  return forEachSlot((slot) =>
    read.map(({ candidate, names, scores }) => ({
      score: scores[slot] + meritOf(candidate, authored.has(candidate.block), slot),
      mayAnswer: mayAnswer(slot, names),
    })),
  );
}

function scoreOf(scored: ScoredBySlot, slot: LearnedSlot, index: number): number {
  return scored[slot][index]?.score ?? 0;
}

/** Where a record says the same twice, once is enough. */
function unlike(lines: readonly SummaryLine[]): SummaryLine[] {
  return lines.filter(({ text }, at) => lines.findIndex((line) => line.text === text) === at);
}

/** In a record that cannot be read, the context is the problem. */
function isAbout(role: SectionRole, slot: LearnedSlot): boolean {
  return SECTIONS[slot].includes(role) || (slot === 'problem' && role === 'context');
}

function byForm(candidates: readonly Candidate[]): Learned {
  return forEachSlot((slot) =>
    candidates
      .filter(({ block: { section }, position }) => position === 0 && isAbout(section.role, slot))
      .slice(0, 1)
      .map(({ line }) => line),
  );
}

function forEachSlot<T>(found: (slot: LearnedSlot) => T): Readonly<Record<LearnedSlot, T>> {
  return Object.fromEntries(LEARNED.map((slot) => [slot, found(slot)])) as Record<LearnedSlot, T>;
}

/** The clause of a Y-statement says what was decided; readers have learned it from English records for all others. */
function decisionOf(record: ReadRecord, learned: readonly SummaryLine[]): readonly SummaryLine[] {
  const { decision, language } = record;
  const isLearned = learned.length > 0 && LEARNED_LANGUAGES.includes(language) && !readYStatement(record);
  if (isLearned) return learned;
  return decision ? [plainLine(decision.value, decision.range)] : [];
}

/** A text that is too short to tell its language is English more often than not. */
const LEARNED_LANGUAGES: readonly string[] = ['en', 'und'];

/** How many sentences a slot quotes at most. */
const MOST_TOLD: Readonly<Record<ToldSlot, number>> = {
  return: 1,
  inaction: 1,
  request: 3,
  review: 1,
  supplier: 2,
  dependencies: 3,
  scope: 3,
  consequences: 3,
};

/** A sentence that answers one of these questions is not shown as the answer to another of them. */
function byWords(candidates: readonly Candidate[]) {
  const quoted = new Set<number>();
  const chosen = (Object.keys(scores) as ToldSlot[]).map((slot): [ToldSlot, readonly SummaryLine[]] => {
    const lines = candidates
      .filter(({ line, isAnnouncement }) => !isAnnouncement && !quoted.has(line.range.start))
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

/** What a question tells in its other half. */
function without(lines: readonly SummaryLine[], others: readonly SummaryLine[]): readonly SummaryLine[] {
  return lines.filter(({ range }) => !others.some((other) => other.range.start === range.start));
}

/** Rather words that stand elsewhere, too, than a question without an answer. */
function unlessEmpty(lines: readonly SummaryLine[], others: readonly SummaryLine[]): readonly SummaryLine[] {
  return lines.length > 0 ? lines : others;
}

function inOrder(lines: readonly SummaryLine[]): SummaryLine[] {
  return [...lines].sort((a, b) => a.range.start - b.range.start);
}
