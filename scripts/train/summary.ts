import { type ReadRecord, readRecord } from '../../core';
import { authoredBlocks } from '../../core/summary/choose/authored';
import { candidatesOf } from '../../core/summary/choose/candidates';
import { featureReader } from '../../core/summary/choose/features';
import {
  answersAmong,
  LEARNED,
  type LearnedSlot,
  MANNERS,
  mayAnswer,
  meritOf,
  reads,
} from '../../core/summary/choose/learned';
import type { Ranker } from '../../core/summary/choose/ranker';
import { columnsOf, foldsOf } from './columns';
import { isSameText, plain, repositoryOf } from './labels';
import { fitLogistic, type Row, scoreOf } from './logistic';

/** What a careful reader took for the answers of a record. */
export interface SummaryLabel {
  readonly file: string;
  readonly summary?: Readonly<Partial<Record<LearnedSlot, string | null>>>;
}

interface Sentence {
  readonly text: string;
  readonly features: ReadonlySet<string>;
  /** What its place adds to its score. */
  readonly merit: Readonly<Record<LearnedSlot, number>>;
}

interface Labelled {
  readonly repository: string;
  readonly summary: NonNullable<SummaryLabel['summary']>;
  readonly sentences: readonly Sentence[];
}

/** How a slot is learned. */
interface Lesson {
  /** The trust in the examples against the wish for small weights. */
  readonly trust: number;
  /** Precision below which an answer rather stays out; where none reaches it, precision and recall weigh the same. */
  readonly precision: number;
}

const USUAL: Lesson = { trust: 0.05, precision: 0.62 };

/** Few records tell of time, and in few ways; nearly every one states a problem; what it gains is easily made up, and risks are the hardest to tell. */
const LESSONS: Readonly<Record<LearnedSlot, Lesson>> = {
  decision: USUAL,
  problem: { ...USUAL, precision: 0.7 },
  benefit: { ...USUAL, precision: 0.63 },
  cost: USUAL,
  risk: { ...USUAL, precision: 0.54 },
  timeline: { trust: 1, precision: 0.57 },
};

const RAREST = { repositories: 3, sentences: 3 };

/** So many features are kept of each slot: more of them learn the examples by heart. */
const MOST_FEATURES = 1000;

const SCALE = 50;
const FOLDS = 8;

/** Scores that an answer may be made to need. */
const THRESHOLDS: readonly number[] = Array.from({ length: 71 }, (_, step) => (step - 60) / 10);

/** Reads the labelled records. */
export function readLabelled(labels: readonly SummaryLabel[], read: (file: string) => string): Labelled[] {
  return labels.flatMap(({ file, summary }) => {
    if (!summary) return [];
    const record = readRecord(read(file), file);
    return [{ repository: repositoryOf(file), summary, sentences: sentencesOf(record) }];
  });
}

function sentencesOf(record: ReadRecord): Sentence[] {
  const featuresOf = featureReader(record);
  const authored = new Set(authoredBlocks(record));
  return candidatesOf(record).map((candidate) => ({
    text: candidate.line.text,
    features: featuresOf(candidate),
    merit: Object.fromEntries(
      LEARNED.map((slot) => [slot, meritOf(candidate, authored.has(candidate.block), slot)]),
    ) as Sentence['merit'],
  }));
}

export type Rankers = Readonly<Record<LearnedSlot, Ranker>>;

export interface Figure {
  readonly slot: LearnedSlot;
  readonly precision: number;
  readonly recall: number;
}

/**
 * Learns a ranker for each slot from everything that is labelled. From where on it answers is set, and what it finds is
 * measured, in repositories that it did not learn from.
 */
export function trainRankers(records: readonly Labelled[]): { rankers: Rankers; figures: readonly Figure[] } {
  const learned = LEARNED.map((slot) => {
    const material = materialOf(records, slot);
    const scored = unseenScores(material);
    const answersFrom = thresholdOf(scored, slot);
    return { slot, ranker: { ...exported(material), answersFrom }, ...figureAt(scored, slot, answersFrom) };
  });
  return {
    rankers: Object.fromEntries(learned.map(({ slot, ranker }) => [slot, ranker])) as Rankers,
    figures: learned,
  };
}

/** What rankers that learned from some repositories alone find in the others. */
export function measureHalf(records: readonly Labelled[], known: readonly string[]): Figure[] {
  return LEARNED.map((slot) => {
    const { columns, records: all } = materialOf(records, slot);
    const [mine, others] = [true, false].map((isKnown) =>
      all.filter(({ record }) => known.includes(record.repository) === isKnown),
    ) as [Rows[], Rows[]];
    const threshold = thresholdOf(unseenScores({ slot, columns, records: mine }), slot);
    const fitted = learn({ slot, columns, records: mine });
    return { slot, ...figureAt(others.map(scoredBy(fitted)), slot, threshold) };
  });
}

/** A record as one slot sees it. */
interface Rows {
  readonly record: Labelled;
  readonly rows: readonly Row[];
  /** Which sentences are answers. */
  readonly targets: readonly boolean[];
}

/** What one slot learns from, made ready once for all that is learned from parts of it. */
interface Material {
  readonly slot: LearnedSlot;
  readonly columns: ReadonlyMap<string, number>;
  readonly records: readonly Rows[];
}

function materialOf(records: readonly Labelled[], slot: LearnedSlot): Material {
  const named = records.flatMap(({ repository, sentences }) =>
    sentences.map(({ features }) => ({ repository, names: [...features].filter((name) => reads(slot, name)) })),
  );
  const columns = columnsOf(named, RAREST);
  return { slot, columns, records: records.map((record) => rowsOf(record, columns, slot)) };
}

function rowsOf(record: Labelled, columns: ReadonlyMap<string, number>, slot: LearnedSlot): Rows {
  const rows = record.sentences.map(({ features }): Row => {
    const known = [...features].flatMap((name) => columns.get(name) ?? []);
    return { columns: known, values: known.map(() => 1) };
  });
  return { record, rows, targets: record.sentences.map(({ text }) => isAnswer(record.summary[slot], text)) };
}

interface Weights {
  readonly weights: Float64Array;
  readonly bias: number;
}

/** Learns from every sentence that has something to go by. Weights are rounded, and the small ones left out, as they are shipped. */
function learn({ slot, columns, records }: Material): Weights {
  const pairs = records.flatMap(({ rows, targets }) => rows.map((row, at) => ({ row, target: targets[at] ?? false })));
  const known = pairs.filter(({ row }) => row.columns.length > 0);
  const { weights, bias } = fitLogistic(
    known.map(({ row }) => row),
    known.map(({ target }) => target),
    known.map(() => 1),
    columns.size,
    LESSONS[slot].trust,
  );
  const strongest = Array.from(weights, (weight, column) => ({ column, weight: Math.round(weight * SCALE) }))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || a.column - b.column)
    .slice(0, MOST_FEATURES);
  const kept = new Float64Array(weights.length);
  for (const { column, weight } of strongest) kept[column] = weight / SCALE;
  return { weights: kept, bias: Math.round(bias * SCALE) / SCALE };
}

function exported(material: Material): Omit<Ranker, 'answersFrom'> {
  const { weights, bias } = learn(material);
  const named = [...material.columns].flatMap(([name, column]): [string, number][] => {
    const weight = Math.round((weights[column] ?? 0) * SCALE);
    return weight === 0 ? [] : [[name, weight]];
  });
  return { scale: SCALE, bias: Math.round(bias * SCALE), weights: Object.fromEntries(named) };
}

interface ScoredRecord {
  readonly record: Labelled;
  readonly scores: readonly number[];
}

/** What rankers make of the records of repositories that they did not learn from. */
function unseenScores({ slot, columns, records }: Material): ScoredRecord[] {
  const folds = foldsOf(
    records.map(({ record }) => record),
    FOLDS,
  );
  return Array.from({ length: FOLDS }, (_, fold) => {
    const fitted = learn({ slot, columns, records: records.filter((_, at) => folds[at] !== fold) });
    return records.filter((_, at) => folds[at] === fold).map(scoredBy(fitted));
  }).flat();
}

function scoredBy(weights: Weights): (rows: Rows) => ScoredRecord {
  return ({ record, rows }) => ({ record, scores: rows.map((row) => scoreOf(weights, row)) });
}

/** The lowest score from which on answers are as right as they should be; where none is, the best of both measures. */
function thresholdOf(scored: readonly ScoredRecord[], slot: LearnedSlot): number {
  const { precision: least } = LESSONS[slot];
  const figures = THRESHOLDS.map((from) => ({ from, ...figureAt(scored, slot, from) }));
  const best = (some: typeof figures) => some.reduce((a, b) => (balance(b) > balance(a) ? b : a)).from;
  const right = figures.filter(({ precision }) => precision >= least);
  return MANNERS[slot].always ? 0 : best(right.length > 0 ? right : figures);
}

function balance({ precision, recall }: Omit<Figure, 'slot'>): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

function figureAt(scored: readonly ScoredRecord[], slot: LearnedSlot, from: number): Omit<Figure, 'slot'> {
  let [wanted, given, right] = [0, 0, 0];
  for (const { record, scores } of scored) {
    const label = record.summary[slot];
    const sentences = record.sentences.map(({ features, merit }, at) => ({
      score: (scores[at] ?? 0) + merit[slot],
      mayAnswer: mayAnswer(slot, features),
    }));
    const chosen = answersAmong(sentences, from, slot);
    if (label) wanted++;
    if (chosen.length > 0) given++;
    if (isAnswer(label, chosen.map((at) => record.sentences[at]?.text).join(' '))) right++;
  }
  return { precision: right / Math.max(1, given), recall: right / Math.max(1, wanted) };
}

/** True where the words of the label are among those of the answer, or most words of both are the same. */
function isAnswer(label: string | null | undefined, answer: string): boolean {
  const [a, b] = [label ?? '', answer].map((text) => new Set(plain(text).split(' '))) as [Set<string>, Set<string>];
  if (a.has('') || b.has('')) return false;
  const both = [...a].filter((word) => b.has(word)).length;
  return isSameText(label ?? '', answer) || (2 * both) / (a.size + b.size) >= 0.5;
}
