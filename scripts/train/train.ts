import type { Constraint, Impact } from '../../core';
import { hear } from '../../core/language/hear';
import { isOverruled, type Match } from '../../core/language/match';
import { type Ear, vocabularyAlone } from '../../core/language/model/ear';
import type { Candidate } from '../../core/language/model/features';
import { certaintyOf, type Models } from '../../core/language/model/model';
import { LineIndex } from '../../core/text/lines';
import { type Example, isSaidAt, type Label, type LabelledRecord, readLabelled, stretchOf } from './labels';
import { crossValidate, type Judged, Material, type Options, train, usual } from './learner';

export type { Label } from './labels';

export interface Corpus {
  readonly labels: readonly Label[];
  readonly read: (file: string) => string;
}

/** Trains both models on everything that is labelled. */
export function trainModels(corpus: Corpus, options: Options = usual): Models {
  const material = new Material(examplesOf(readLabelled(corpus.labels, corpus.read)), options);
  return { constraint: train(material, 'constraint'), impact: train(material, 'impact') };
}

/** The data as it is shipped: one line a feature, so that a change shows. */
export function dataOf(models: Models): string {
  return `${JSON.stringify(models, null, 2)}\n`;
}

export interface Figures {
  readonly name: string;
  readonly measures: Readonly<Record<string, string>>;
}

/**
 * What the vocabulary hears by itself, a model that knows no cues, and the model that is shipped, each on repositories
 * that the model did not learn from.
 *
 * @param unseen repositories that the vocabulary was not written from either; all when empty
 */
export function compare(corpus: Corpus, unseen: readonly string[]): Figures[] {
  const records = readLabelled(corpus.labels, corpus.read);
  const examples = examplesOf(records);
  const measured = records.filter(({ repository }) => unseen.length === 0 || unseen.includes(repository));
  const alone = new Material(examples, { ...usual, without: ['cue', 'cue-at'] });
  const both = new Material(examples);
  return [
    { name: 'vocabulary alone', measures: measure(measured, vocabularyAlone) },
    { name: 'model alone', measures: measure(measured, learnedEar(alone)) },
    { name: 'both', measures: measure(measured, learnedEar(both)) },
    { name: 'both, clear ones only', measures: measure(measured, learnedEar(both), true) },
  ];
}

function examplesOf(records: readonly LabelledRecord[]): Example[] {
  return records.flatMap(({ examples }) => [...examples]);
}

function learnedEar(material: Material): Ear {
  const bySentence = new Map<unknown, { constraint?: Judged; impact?: Judged }>();
  for (const kind of ['constraint', 'impact'] as const) {
    for (const [{ sentence }, judged] of crossValidate(material, kind)) {
      bySentence.set(sentence, { ...bySentence.get(sentence), [kind]: judged });
    }
  }
  const judge = (candidate: Candidate, kind: 'constraint' | 'impact', backing: Match | null): Match | null => {
    if (kind === 'constraint' && isOverruled(candidate.constraintCues)) return null;
    const judged = bySentence.get(candidate.sentence)?.[kind];
    const certainty = judged && certaintyOf(judged, judged.probability, backing);
    return certainty ? { certainty, evidence: { cue: '', range: { start: 0, end: 0 } } } : null;
  };
  const hasCues = !material.options.without.includes('cue');
  return {
    constraint: (candidate) => judge(candidate, 'constraint', hasCues ? candidate.constraint : null),
    impact(candidate) {
      const heard = judge(candidate, 'impact', hasCues ? candidate.impact : null);
      return heard && { ...heard, category: 'none' };
    },
    impactLikelihood: ({ sentence }) => bySentence.get(sentence)?.impact?.probability ?? 0,
  };
}

function measure(records: readonly LabelledRecord[], ear: Ear, clearOnly = false): Record<string, string> {
  const counts = new Map<string, number>();
  for (const record of records) count(record, ear, clearOnly, (name) => counts.set(name, (counts.get(name) ?? 0) + 1));
  const of = (name: string) => counts.get(name) ?? 0;
  const ratio = (part: string, whole: string) => (of(part) / Math.max(1, of(whole))).toFixed(3);
  return {
    'constraint precision': ratio('right', 'said'),
    'constraint recall': ratio('clearFound', 'clear'),
    'warning precision': ratio('openRight', 'open'),
    'warning recall': ratio('openFound', 'openClear'),
    'impact precision': ratio('impactRight', 'impactSaid'),
    'impact recall': ratio('impactFound', 'impact'),
    coverage: ratio('coverageRight', 'coverage'),
  };
}

/** Counts as the score of the labels does: borderline labels count when they are heard, and are not missed. */
function count({ label, record }: LabelledRecord, ear: Ear, clearOnly: boolean, add: (name: string) => void): void {
  const lines = new LineIndex(record.text);
  const { statements } = hear(record, record.language, { ear });
  const placed = statements.map((statement) => ({
    statement,
    place: stretchOf(lines, statement.text, statement.range),
  }));
  const isKept = (statement: Constraint | Impact) => !clearOnly || statement.certainty === 'clear';
  const constraints = placed.flatMap(({ statement, place }) =>
    statement.kind === 'constraint' && isKept(statement) ? [{ statement, place }] : [],
  );
  const impacts = placed.flatMap(({ statement, place }) =>
    statement.kind === 'impact' && isKept(statement) ? [{ place }] : [],
  );
  for (const words of label.constraints) {
    const hit = constraints.find(({ place }) => isSaidAt(place, words))?.statement;
    const isOpen = words.covered === 'none';
    const counts = isOpen && roleOf(words) !== 'option';
    if (words.certainty === 'clear') {
      add('clear');
      if (hit) add('clearFound');
      if (counts) add('openClear');
      if (counts && hit && !hit.coveredBy) add('openFound');
    }
    if (hit) add('coverage');
    if (hit && (hit.coveredBy === null) === isOpen) add('coverageRight');
  }
  for (const { statement, place } of constraints) {
    const said = label.constraints.filter((words) => isSaidAt(place, words));
    add('said');
    if (said.length > 0) add('right');
    if (statement.coveredBy || statement.role === 'option') continue;
    add('open');
    if (said.some(({ covered }) => covered === 'none')) add('openRight');
  }
  const wanted = label.impactStatements ?? [];
  for (const words of wanted) {
    add('impact');
    if (impacts.some(({ place }) => isSaidAt(place, words))) add('impactFound');
  }
  for (const { place } of impacts) {
    add('impactSaid');
    if (wanted.some((words) => isSaidAt(place, words))) add('impactRight');
  }
}

function roleOf(words: object): unknown {
  return 'role' in words ? words.role : null;
}
