import type { Configuration } from '../config/types';
import type { ReadRecord } from '../lint/types';
import type { SectionRole } from '../record/types';
import type { Range } from '../text/range';
import type { Sentence } from '../text/sentences';
import { candidatesOf } from './hear';
import { listenerFor } from './listener';
import { isOverruled } from './match';
import { type Candidate, featuresOf } from './model/features';
import { type Contribution, contributionsOf, type Models, probabilityOf } from './model/model';
import { placeOf, type Side } from './place';
import { rangeWithin } from './statement';
import { TeamVocabulary, teamPhraseOf } from './team-vocabulary';
import type { Statement } from './types';
import type { Vocabulary } from './vocabulary/types';

/** Something that speaks for or against a statement. */
export interface Sign {
  /** A pattern of the vocabulary by its id, the words themselves in quotes, or what the place tells. */
  readonly name: string;
  /** The words, in the record's text; null for what the place tells. */
  readonly range: Range | null;
  /** In the unit of a logistic regression: 0.7 doubles the odds, what is below 0 speaks against. */
  readonly weight: number;
}

/** How a sentence was weighed. */
export interface Weighing {
  /** The strongest first. */
  readonly for: readonly Sign[];
  readonly against: readonly Sign[];
  /** How likely the statistical model finds it; */
  readonly probability: number;
  /** and from where on it is heard. */
  readonly heardFrom: number;
}

export interface ExplainedStatement {
  readonly statement: Statement;
  /** The phrase of the team's vocabulary by which it is heard; null where it is one of ours. */
  readonly teamPhrase: string | null;
  /** What the words look like by themselves; null for what the place alone tells. */
  readonly pattern: string | null;
  /** Null for metrics, which are heard by their pattern alone. */
  readonly weighing: Weighing | null;
  readonly place: { readonly role: SectionRole; readonly side: Side };
}

/** A sentence that was nearly heard as a constraint or an impact. */
export interface NearMiss {
  readonly kind: 'constraint' | 'impact';
  readonly text: string;
  readonly range: Range;
  /** What rules it out whatever else it says: the kind of exception, and its words; null where it was too weak. */
  readonly ruledOutBy: { readonly name: string; readonly range: Range } | null;
  readonly weighing: Weighing;
}

export interface ExplainedHearing {
  readonly statements: readonly ExplainedStatement[];
  readonly nearMisses: readonly NearMiss[];
}

/** Signs of a sentence that are told, on each side. */
const MOST_SIGNS = 5;

/** How much more likely a sentence that is not heard would have to be to be told of. */
const NEAR = 0.25;

/** Why the sentences of a record were heard as what they are, and why others that are like them were not. */
export function explainHearing(
  record: ReadRecord,
  { vocabulary }: Pick<Configuration, 'vocabulary'>,
): ExplainedHearing {
  const words = listenerFor(record.language)?.vocabulary;
  if (!words) return { statements: [], nearMisses: [] };
  const candidates = candidatesOf(record, record.language, TeamVocabulary.of(vocabulary));
  const bySentence = new Map<Sentence, Candidate>(candidates.map((candidate) => [candidate.sentence, candidate]));
  const { statements } = record.hearing;
  return {
    statements: statements.map((statement) => explained(statement, bySentence.get(statement.sentence), words)),
    nearMisses: candidates.flatMap((candidate) => nearMissesOf(candidate, statements, words)),
  };
}

function explained(
  statement: Statement,
  candidate: Candidate | undefined,
  { models, sides }: Vocabulary,
): ExplainedStatement {
  const { block, sentence, evidence, kind } = statement;
  const teamPhrase = teamPhraseOf(evidence.cue);
  const { role, side } = placeOf(block, sentence, sides);
  return {
    statement,
    teamPhrase,
    pattern: teamPhrase === null ? evidence.cue : null,
    weighing: kind !== 'metric' && candidate && teamPhrase === null ? weigh(models, kind, candidate) : null,
    place: { role, side },
  };
}

function nearMissesOf(
  candidate: Candidate,
  statements: readonly Statement[],
  { models, constraints }: Vocabulary,
): NearMiss[] {
  const { block, sentence, constraintCues, impactCues } = candidate;
  const cues = { constraint: constraintCues, impact: impactCues };
  return (['constraint', 'impact'] as const).flatMap((kind) => {
    if (cues[kind].length === 0) return [];
    if (statements.some((statement) => statement.kind === kind && statement.sentence === sentence)) return [];
    const weighing = weigh(models, kind, candidate);
    const exception = kind === 'constraint' ? rulingOut(candidate, constraints.exceptions) : null;
    // Beside the exception there must be a pattern that it stands against.
    const isNear = exception ? cues[kind].length > 1 : weighing.probability >= weighing.heardFrom - NEAR;
    if (!isNear) return [];
    const ruledOutBy = exception ?? (kind === 'constraint' ? impactInstead(sentence, statements) : null);
    const range = block.prose.sourceRange(sentence.start, sentence.end);
    const text = sentence.text.replace(/\s+/g, ' ');
    return [{ kind, text, range, ruledOutBy, weighing }];
  });
}

/** What is told in words of limits and is a clear impact is heard as that alone. */
function impactInstead(sentence: Sentence, statements: readonly Statement[]): NearMiss['ruledOutBy'] {
  const impact = statements.find((statement) => statement.kind === 'impact' && statement.sentence === sentence);
  return impact?.certainty === 'clear' ? { name: 'a clear impact', range: impact.evidence.range } : null;
}

function rulingOut(
  { block, sentence, constraintCues }: Candidate,
  exceptions: Vocabulary['constraints']['exceptions'],
): NearMiss['ruledOutBy'] {
  const cue = constraintCues.find((each) => isOverruled([each]));
  if (!cue) return null;
  const says = exceptions.find(({ id }) => id === cue.id)?.says ?? cue.id;
  return { name: says, range: rangeWithin(block, sentence)(cue.start, cue.end) };
}

function weigh(models: Models, kind: keyof Models, candidate: Candidate): Weighing {
  const model = models[kind];
  const features = featuresOf(candidate);
  const signs = signsOf(contributionsOf(model, features), candidate);
  const strongest = (sign: 1 | -1) =>
    signs
      .filter(({ weight }) => weight * sign >= 0.1)
      .sort((a, b) => (b.weight - a.weight) * sign)
      .slice(0, MOST_SIGNS);
  return {
    for: strongest(1),
    against: strongest(-1),
    probability: probabilityOf(model, features),
    heardFrom: candidate[kind] ? model.backedFrom : model.heardFrom,
  };
}

/** What adds to the verdict by the same words or the same cue is one sign. */
function signsOf(contributions: readonly Contribution[], { block, sentence, text }: Candidate): Sign[] {
  const signs = new Map<string, Sign>();
  for (const { group, name, weight, start, end } of contributions) {
    const words = text.slice(start, end);
    const shown = nameOf(group, name, words);
    const known = signs.get(shown);
    const range = end === 0 ? null : rangeWithin(block, sentence)(start, end);
    signs.set(shown, { name: shown, range, weight: (known?.weight ?? 0) + weight });
  }
  return [...signs.values()];
}

function nameOf(group: Contribution['group'], name: string, words: string): string {
  switch (group) {
    case 'cue':
      return plainNameOf(name);
    case 'cue-at':
      return name.slice(0, name.lastIndexOf(' '));
    case 'place':
      return `place: ${name}`;
    case 'heading':
      return `heading: “${name}”`;
    case 'lead':
      return `above it: “${name}”`;
    case 'opening':
      return `begins with “${name.trim()}”`;
    default:
      return `“${words}”`;
  }
}

/** A pattern's id, or in words what the patterns come to by themselves. */
function plainNameOf(name: string): string {
  const [, kind, certainty] = /^(constraint|impact) (clear|borderline|unheard)$/.exec(name) ?? [];
  if (kind)
    return certainty === 'unheard' ? `the patterns alone: no ${kind}` : `the patterns alone: ${certainty} ${kind}`;
  const [, count, counted] = /^(\d) (constraint|impact) cues$/.exec(name) ?? [];
  return counted ? `${count === '3' ? '3 or more' : count} patterns of ${counted}s` : name;
}
