import { lazily } from '../../text/lazily';
import type { Certainty } from '../types';
import { type Candidate, type CueMatch, type Feature, type FeatureGroup, featuresOf } from './features';

/** A logistic regression: how much each feature speaks for a sentence being a statement, and from where on it is one. */
export interface Model {
  /** Whole numbers; divided by it they are the weights. */
  readonly scale: number;
  readonly bias: number;
  /** The probability from which on a sentence is taken for a statement; */
  readonly heardFrom: number;
  /** where the vocabulary hears one as well; */
  readonly backedFrom: number;
  /** and for a clear one. */
  readonly clearFrom: number;
  readonly weights: Readonly<Partial<Record<FeatureGroup, Readonly<Record<string, number>>>>>;
}

/** What was learned of a vocabulary. */
export interface Models {
  readonly constraint: Model;
  readonly impact: Model;
}

export interface Verdict {
  readonly certainty: Certainty;
  readonly probability: number;
  /** The words that speak for it most, as offsets into the sentence: a cue where one does, else a word or two. */
  readonly evidence: CueMatch;
}

/** What the evidence is called where it is no cue of the vocabulary. */
export const WORDING = 'wording';

/**
 * Judges whether the sentence is a statement of the kind that the model was trained for; null when it is not.
 *
 * @param backing what the vocabulary by itself takes the sentence for
 */
export function judge(model: Model, candidate: Candidate, backing: Backing | null): Verdict | null {
  const { probability, evidence } = weighed(model, featuresOf(candidate));
  const certainty = certaintyOf(model, probability, backing);
  return certainty && { certainty, probability, evidence: evidence() ?? wholeOf(candidate) };
}

export interface Backing {
  readonly certainty: Certainty;
}

/** What a probability comes to: what the vocabulary calls clear stays so, unless the model finds it unlikely. */
export function certaintyOf(
  { heardFrom, backedFrom, clearFrom }: Omit<Model, 'scale' | 'bias' | 'weights'>,
  probability: number,
  backing: Backing | null,
): Certainty | null {
  if (probability < (backing ? backedFrom : heardFrom)) return null;
  return backing?.certainty === 'clear' || probability >= clearFrom ? 'clear' : 'borderline';
}

/** How likely it is that a sentence with these features is a statement. */
export function probabilityOf(model: Model, features: readonly Feature[]): number {
  return weighed(model, features).probability;
}

interface Weighed {
  readonly probability: number;
  /** The words that speak for it most; null where none do. */
  readonly evidence: () => CueMatch | null;
}

/** A sentence is asked about for itself, by each constraint beside it, and again when words elsewhere have changed. */
const known = new WeakMap<Model, WeakMap<readonly Feature[], Weighed>>();

function weighed(model: Model, features: readonly Feature[]): Weighed {
  const byFeatures = known.get(model) ?? new WeakMap<readonly Feature[], Weighed>();
  known.set(model, byFeatures);
  const before = byFeatures.get(features);
  if (before) return before;
  const result = { probability: logistic(model, features), evidence: lazily(() => evidenceOf(model, features)) };
  byFeatures.set(features, result);
  return result;
}

function logistic(model: Model, features: readonly Feature[]): number {
  let sum = model.bias;
  for (const feature of features) sum += contributionOf(model, feature);
  return 1 / (1 + Math.exp(-sum / model.scale));
}

/** What a feature of a sentence adds; negative where it speaks against the statement. */
export interface Contribution extends Feature {
  /** In the unit of a logistic regression: 0.7 doubles the odds. */
  readonly weight: number;
}

/** What each feature adds to the verdict, those that add nothing left out. */
export function contributionsOf(model: Model, features: readonly Feature[]): Contribution[] {
  return features
    .map((feature) => ({ ...feature, weight: contributionOf(model, feature) / model.scale }))
    .filter(({ weight }) => weight !== 0);
}

function contributionOf({ weights }: Model, { group, name, value }: Feature): number {
  const ofGroup = weights[group];
  return ofGroup && Object.hasOwn(ofGroup, name) ? (ofGroup[name] ?? 0) * value : 0;
}

function evidenceOf(model: Model, features: readonly Feature[]): CueMatch | null {
  const cue = strongest(model, features, ['cue', 'cue-at']);
  if (cue) return { id: cueOf(cue), ...extentOf(cue) };
  const word = strongest(model, features, ['word', 'pair', 'stem', 'opening']);
  return word && { id: WORDING, ...extentOf(word) };
}

function wholeOf({ text }: Candidate): CueMatch {
  return { id: WORDING, start: 0, end: text.length };
}

/** The cue's id as the vocabulary has it. */
function cueOf({ group, name }: Feature): string {
  const id = group === 'cue-at' ? name.slice(0, name.lastIndexOf(' ')) : name;
  return id.replace(/^(?:no )?impact:/, '');
}

/** The feature among the groups that speaks for the statement most and has words to show. */
function strongest(model: Model, features: readonly Feature[], groups: readonly FeatureGroup[]): Feature | null {
  let best: Feature | null = null;
  for (const feature of features) {
    if (feature.end === 0 || !groups.includes(feature.group)) continue;
    const contribution = contributionOf(model, feature);
    if (contribution > 0 && (!best || contribution > contributionOf(model, best))) best = feature;
  }
  return best;
}

function extentOf({ start, end }: Feature): { start: number; end: number } {
  return { start, end };
}
