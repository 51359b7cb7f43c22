import { type Candidate, type Feature, type FeatureGroup, featuresOf } from '../../core/language/model/features';
import type { Model } from '../../core/language/model/model';
import { columnsOf, foldsOf } from './columns';
import type { Example } from './labels';
import { type Fitted, fitLogistic, type Row, scoreOf } from './logistic';

export type Kind = 'constraint' | 'impact';

/** How freely a feature may speak: cues were thought over, pairs of words are many and rare. */
const FREEDOM: Readonly<Record<FeatureGroup, number>> = {
  cue: 1.5,
  'cue-at': 0.7,
  word: 1,
  pair: 0.7,
  stem: 0.7,
  opening: 0.5,
  place: 0.5,
  heading: 0.5,
  lead: 0.5,
};

/** The trust in the examples against the wish for small weights. */
const TRUST = 0.1;

/** What one repository alone says is its own affair: a name, a habit. */
const FEWEST_REPOSITORIES = 3;
const FEWEST_SENTENCES = 4;

/** A borderline constraint counts less than one of which all readers are sure. */
const BORDERLINE = 0.7;

/** Steps of a weight, so that it is a small whole number in the data. */
const SCALE = 50;

/** Smaller ones change nothing, and there are many. */
const LEAST = 4;

/** How right the clear ones should be among the sentences that the model did not learn from. */
const CLEAR_PRECISION = 0.85;

/**
 * From where on a sentence is taken for a statement, and from where on if the vocabulary takes it for one, too: a wrong
 * warning costs more trust than a missing one. Chosen by the project's benchmark (`npm run score:language`), whose
 * sentences no model learns from.
 */
const TAKEN_FROM: Readonly<Record<Kind, Omit<Thresholds, 'clearFrom'>>> = {
  constraint: { heardFrom: 0.54, backedFrom: 0.22 },
  impact: { heardFrom: 0.46, backedFrom: 0.1 },
};

/** Folds by which a model is judged, and those within the others by which its thresholds are set. */
const FOLDS = 8;
const INNER_FOLDS = 4;

export interface Options {
  /** Groups of features that are left out. */
  readonly without: readonly FeatureGroup[];
  readonly fewestRepositories: number;
}

export const usual: Options = { without: [], fewestRepositories: FEWEST_REPOSITORIES };

/** Everything there is to learn from, with the features found once. */
export class Material {
  readonly features: readonly (readonly Feature[])[];

  constructor(
    readonly examples: readonly Example[],
    readonly options: Options = usual,
  ) {
    const all = examples.map(({ candidate }) => featuresOf(candidate));
    const names = namesIn(examples, all);
    this.features = all.map((ofSentence) =>
      ofSentence.filter((feature) => !options.without.includes(feature.group) && !holdsName(feature, names)),
    );
  }
}

/** Trains a model on all of the material. What it takes for a statement is set by folds that it did not learn from. */
export function train(material: Material, kind: Kind): Model {
  const all = material.examples.map((_, i) => i);
  const learned = learn(material, kind, all);
  return { ...exported(learned), ...thresholdsOf(material, kind, all) };
}

/** Of each example, how likely a model finds it that did not learn from its repository, and from where on that counts. */
export function crossValidate(material: Material, kind: Kind): Map<Candidate, Judged> {
  const { examples } = material;
  const folds = foldsOf(examples, FOLDS);
  const judged = new Map<Candidate, Judged>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const known = examples.flatMap((_, i) => (folds[i] === fold ? [] : [i]));
    const thresholds = thresholdsOf(material, kind, known);
    const learned = learn(material, kind, known);
    examples.forEach(({ candidate }, i) => {
      if (folds[i] === fold) judged.set(candidate, { probability: probabilityOf(learned, material, i), ...thresholds });
    });
  }
  return judged;
}

export type Thresholds = Pick<Model, 'heardFrom' | 'backedFrom' | 'clearFrom'>;

export interface Judged extends Thresholds {
  readonly probability: number;
}

interface Learned {
  readonly columns: ReadonlyMap<string, number>;
  readonly fitted: Fitted;
}

function learn({ examples, features, options }: Material, kind: Kind, chosen: readonly number[]): Learned {
  const named = chosen.map((i) => ({
    repository: examples[i]?.repository ?? '',
    names: (features[i] ?? []).map(keyOf),
  }));
  const columns = columnsOf(named, { repositories: options.fewestRepositories, sentences: FEWEST_SENTENCES });
  const rows = chosen.map((i) => rowOf(columns, features[i] ?? []));
  const targets = chosen.map((i) => isStatement(examples[i], kind));
  const importance = chosen.map((i) => importanceOf(examples[i], kind));
  return { columns, fitted: fitLogistic(rows, targets, importance, columns.size, TRUST) };
}

/** Words that stand in sentences with a capital letter for the most part: names of projects, products and people. */
function namesIn(examples: readonly Example[], features: readonly (readonly Feature[])[]): Set<string> {
  const balance = new Map<string, number>();
  features.forEach((ofSentence, i) => {
    const text = examples[i]?.candidate.text ?? '';
    for (const { group, name, start } of ofSentence) {
      if ((group !== 'word' && group !== 'stem') || start === 0) continue;
      balance.set(name, (balance.get(name) ?? 0) + (/\p{Lu}/u.test(text.charAt(start)) ? 1 : -1));
    }
  });
  return new Set([...balance].flatMap(([word, more]) => (more > 0 ? [word] : [])));
}

function holdsName({ group, name }: Feature, names: ReadonlySet<string>): boolean {
  return WORDED.includes(group) && name.split(' ').some((word) => names.has(word));
}

const WORDED: readonly FeatureGroup[] = ['word', 'pair', 'stem', 'opening', 'heading', 'lead'];

function rowOf(columns: ReadonlyMap<string, number>, features: readonly Feature[]): Row {
  const found = features.flatMap((feature) => {
    const column = columns.get(keyOf(feature));
    return column === undefined ? [] : [{ column, value: feature.value * FREEDOM[feature.group] }];
  });
  return { columns: found.map(({ column }) => column), values: found.map(({ value }) => value) };
}

function keyOf({ group, name }: Feature): string {
  return `${group}\t${name}`;
}

function probabilityOf({ columns, fitted }: Learned, { features }: Material, i: number): number {
  return 1 / (1 + Math.exp(-scoreOf(fitted, rowOf(columns, features[i] ?? []))));
}

/** Sets the thresholds by folds within the chosen examples, so that no example judges a model that it taught. */
function thresholdsOf(material: Material, kind: Kind, chosen: readonly number[]): Thresholds {
  const folds = new Map<number, number>();
  const dealt = foldsOf(
    chosen.flatMap((i) => material.examples[i] ?? []),
    INNER_FOLDS,
  );
  for (const [at, i] of chosen.entries()) folds.set(i, dealt[at] ?? 0);
  const seen: Seen[] = [];
  for (let fold = 0; fold < INNER_FOLDS; fold++) {
    const held = chosen.filter((i) => folds.get(i) === fold);
    if (held.length === 0) continue;
    const others = chosen.filter((i) => folds.get(i) !== fold);
    const learned = learn(material, kind, others);
    for (const i of held) {
      const example = material.examples[i];
      if (example) seen.push({ probability: probabilityOf(learned, material, i), example });
    }
  }
  return { ...TAKEN_FROM[kind], clearFrom: clearThreshold(seen, kind) };
}

function clearThreshold(seen: readonly Seen[], kind: Kind): number {
  let right = 0;
  let clearFrom = 0.9;
  for (const [i, { probability, example }] of seen.toSorted((a, b) => b.probability - a.probability).entries()) {
    if (isStatement(example, kind)) right++;
    if (i >= 20 && right / (i + 1) >= CLEAR_PRECISION) clearFrom = Math.round(100 * probability) / 100;
  }
  return clearFrom;
}

interface Seen {
  readonly probability: number;
  readonly example: Example;
}

export function isStatement(example: Example | undefined, kind: Kind): boolean {
  return ((kind === 'constraint' ? example?.constraints : example?.impacts) ?? []).length > 0;
}

function importanceOf(example: Example | undefined, kind: Kind): number {
  if (kind === 'impact' || !isStatement(example, kind)) return 1;
  return example?.constraints.some(({ certainty }) => certainty === 'clear') ? 1 : BORDERLINE;
}

/** The learned weights as whole numbers by group; what rounds to nothing is left out. */
function exported({ columns, fitted }: Learned): Omit<Model, keyof Thresholds> {
  const weights: Partial<Record<FeatureGroup, Record<string, number>>> = {};
  for (const [key, column] of columns) {
    const [group, name] = key.split('\t') as [FeatureGroup, string];
    const weight = Math.round((fitted.weights[column] ?? 0) * FREEDOM[group] * SCALE);
    if (Math.abs(weight) < LEAST) continue;
    weights[group] ??= {};
    weights[group][name] = weight;
  }
  return { scale: SCALE, bias: Math.round(fitted.bias * SCALE), weights };
}
