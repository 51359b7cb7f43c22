import { type ReadRecord, readRecord } from '../../core';
import { candidatesOf } from '../../core/summary/choose/candidates';
import { featureReader } from '../../core/summary/choose/features';
import { answersAmong, LEARNED, type LearnedSlot } from '../../core/summary/choose/learned';
import { type Ranker, rank } from '../../core/summary/choose/ranker';
import { repositoryOf } from './labels';
import { fitLogistic, type Row } from './logistic';

/** What a careful reader took for the answers of a record. */
export interface SummaryLabel {
  readonly file: string;
  readonly summary?: Readonly<Partial<Record<LearnedSlot, string | null>>>;
}

interface Sentence {
  readonly text: string;
  readonly features: ReadonlySet<string>;
}

interface Labelled {
  readonly repository: string;
  readonly summary: NonNullable<SummaryLabel['summary']>;
  readonly sentences: readonly Sentence[];
}

/** The trust in the examples against the wish for small weights. */
const TRUST = 0.1;

/** What one repository alone says is its own affair: a name, a habit. */
const FEWEST_REPOSITORIES = 3;

/** So many features are kept of each slot: more of them learn the examples by heart. */
const MOST_FEATURES = 200;

const SCALE = 50;
const FOLDS = 8;

/** Precision below which an answer rather stays out; where none reaches it, precision and recall weigh the same. */
const PRECISION = 0.62;
const RECALL = 0.5;

/** Scores that an answer may be made to need. */
const THRESHOLDS: readonly number[] = Array.from({ length: 30 }, (_, step) => -4 + step / 10);

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
  return candidatesOf(record).map((candidate) => ({ text: candidate.line.text, features: featuresOf(candidate) }));
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
    const scored = unseenScores(records, slot);
    const answersFrom = thresholdOf(scored, slot);
    return { slot, ranker: { ...learn(records, slot), answersFrom }, ...figureAt(scored, slot, answersFrom) };
  });
  return {
    rankers: Object.fromEntries(learned.map(({ slot, ranker }) => [slot, ranker])) as Rankers,
    figures: learned,
  };
}

/** What rankers that learned from some repositories alone find in the others. */
export function measureHalf(records: readonly Labelled[], known: readonly string[]): Figure[] {
  const [mine, others] = [true, false].map((isKnown) =>
    records.filter(({ repository }) => known.includes(repository) === isKnown),
  ) as [Labelled[], Labelled[]];
  return LEARNED.map((slot) => {
    const threshold = thresholdOf(unseenScores(mine, slot), slot);
    return { slot, ...figureAt(scoredBy(learn(mine, slot), others), slot, threshold) };
  });
}

interface Scored {
  readonly record: Labelled;
  readonly scores: readonly number[];
}

function unseenScores(records: readonly Labelled[], slot: LearnedSlot): Scored[] {
  const repositories = [...new Set(records.map(({ repository }) => repository))].sort();
  return Array.from({ length: FOLDS }, (_, fold) => {
    const unseen = repositories.filter((_, index) => index % FOLDS === fold);
    const ranker = learn(
      records.filter(({ repository }) => !unseen.includes(repository)),
      slot,
    );
    return scoredBy(
      ranker,
      records.filter(({ repository }) => unseen.includes(repository)),
    );
  }).flat();
}

function scoredBy(ranker: Ranker, records: readonly Labelled[]): Scored[] {
  return records.map((record) => ({ record, scores: record.sentences.map(({ features }) => rank(ranker, features)) }));
}

function learn(records: readonly Labelled[], slot: LearnedSlot): Ranker {
  const columns = columnsOf(records);
  const rows: Row[] = [];
  const targets: boolean[] = [];
  for (const { sentences, summary } of records) {
    for (const { text, features } of sentences) {
      const known = [...features].flatMap((name) => columns.get(name) ?? []);
      rows.push({ columns: known, values: known.map(() => 1) });
      targets.push(isAnswer(summary[slot], text));
    }
  }
  const importance = rows.map(() => 1);
  const { weights, bias } = fitLogistic(rows, targets, importance, columns.size, TRUST);
  const strongest = [...columns]
    .map(([name, column]): [string, number] => [name, Math.round((weights[column] ?? 0) * SCALE)])
    .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]) || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_FEATURES)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return { scale: SCALE, bias: Math.round(bias * SCALE), answersFrom: 0, weights: Object.fromEntries(strongest) };
}

function columnsOf(records: readonly Labelled[]): Map<string, number> {
  const repositories = new Map<string, Set<string>>();
  for (const { repository, sentences } of records)
    for (const name of new Set(sentences.flatMap(({ features }) => [...features])))
      repositories.set(name, (repositories.get(name) ?? new Set()).add(repository));
  const names = [...repositories].filter(([, seen]) => seen.size >= FEWEST_REPOSITORIES).map(([name]) => name);
  return new Map(names.sort().map((name, index) => [name, index]));
}

/** The lowest score from which on answers are as right as they should be; where none is, the best of both measures. */
function thresholdOf(scored: readonly Scored[], slot: LearnedSlot): number {
  const figures = THRESHOLDS.map((from) => ({ from, ...figureAt(scored, slot, from) }));
  const right = figures.filter(({ precision }) => precision >= PRECISION);
  const best = (some: typeof figures) => some.reduce((a, b) => (balance(b) > balance(a) ? b : a)).from;
  return best(right.some(({ recall }) => recall >= RECALL) ? right : figures);
}

function balance({ precision, recall }: Omit<Figure, 'slot'>): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

function figureAt(scored: readonly Scored[], slot: LearnedSlot, from: number): Omit<Figure, 'slot'> {
  let [wanted, given, right] = [0, 0, 0];
  for (const { record, scores } of scored) {
    const label = record.summary[slot];
    const chosen = answersAmong(scores, from, slot).sort((a, b) => a - b);
    const answer = chosen.map((index) => record.sentences[index]?.text).join(' ');
    if (label) wanted++;
    if (chosen.length > 0) given++;
    if (chosen.length > 0 && isAnswer(label, answer)) right++;
  }
  return { precision: right / Math.max(1, given), recall: right / Math.max(1, wanted) };
}

/** So many letters of the beginning tell two sentences apart. */
const BEGINNING = 32;

/** True where the words of the label are among those of the answer, or most words of both are the same. */
function isAnswer(label: string | null | undefined, answer: string): boolean {
  const [x, y] = [plain(label ?? ''), plain(answer)];
  if (!x || !y) return false;
  const length = Math.min(BEGINNING, x.length, y.length);
  if (x.includes(y.slice(0, length)) || y.includes(x.slice(0, length))) return true;
  const [a, b] = [new Set(x.split(' ')), new Set(y.split(' '))];
  const both = [...a].filter((word) => b.has(word)).length;
  return (2 * both) / (a.size + b.size) >= 0.5;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
