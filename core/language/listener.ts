import { ConstraintDetector } from './constraint-detector';
import { ImpactDetector } from './impact-detector';
import { MetricDetector } from './metric-detector';
import { type Ear, earOf } from './model/ear';
import { PatternIndex } from './pattern-set';
import { vocabularies } from './vocabulary';
import type { Vocabulary } from './vocabulary/types';

/** What hears in one language, made of its words when the first record needs it. */
export class Listener {
  readonly constraints: ConstraintDetector;
  readonly impacts: ImpactDetector;
  readonly metrics: MetricDetector;
  /** The vocabulary and what was learned from labelled records, weighed together. */
  readonly ear: Ear;

  constructor(readonly vocabulary: Vocabulary) {
    const index = new PatternIndex();
    this.constraints = new ConstraintDetector(vocabulary.constraints, index);
    this.impacts = new ImpactDetector(vocabulary.impacts, index);
    this.metrics = new MetricDetector(vocabulary.metrics);
    this.ear = earOf(vocabulary.models);
  }
}

const listeners = new Map<Vocabulary, Listener>();

/** Hears in the language of the tag; null where no vocabulary is for it. */
export function listenerFor(language: string): Listener | null {
  const vocabulary = vocabularies.find(({ languages }) => languages.includes(language));
  if (!vocabulary) return null;
  const listener = listeners.get(vocabulary) ?? new Listener(vocabulary);
  listeners.set(vocabulary, listener);
  return listener;
}

/** True for a language whose sentences are heard. */
export function hasEarFor(language: string): boolean {
  return vocabularies.some(({ languages }) => languages.includes(language));
}
