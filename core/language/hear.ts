import type { Block, Outline, SectionRole } from '../record/types';
import { type Sentence, sentencesOf } from '../text/sentences';
import { cover } from './coverage';
import {
  asksForImpact,
  type ConstraintPatternMatch,
  constraintPatternsIn,
  constraintSenseOf,
  type ImpactMatch,
  impactPatternsIn,
  type Match,
  searchable,
  weighConstraint,
  weighImpact,
} from './detector';
import { metricsIn, saysNone } from './metric';
import { type Ear, learned } from './model/ear';
import type { Candidate } from './model/features';
import { DESIGN, placeOf } from './place';
import { isOwnVoice, rangeWithin, statementBase, wordCount } from './statement';
import { type TeamKind, type TeamVocabulary, teamCue } from './team-vocabulary';
import type { Constraint, Hearing, Impact, Statement } from './types';

/** Languages that the vocabulary is written for; `und` is a record whose headings do not tell. */
const UNDERSTOOD: readonly string[] = ['en', 'und'];

const NOTHING_HEARD: Hearing = { understood: false, statements: [] };

/** Sections that speak about the record and not about the matter. */
const ABOUT_THE_RECORD: readonly SectionRole[] = ['status', 'date', 'people', 'links', 'notes', 'history', 'questions'];

/** Sections in which half a hint of an impact is enough. */
const ABOUT_IMPACT: readonly SectionRole[] = ['impact', 'cost'];

export interface Listening {
  /** Decides what is a constraint and what an impact; another one than the usual is given to compare with it. */
  readonly ear?: Ear;
  /** What the words of the team say is heard before anything else. */
  readonly team?: TeamVocabulary | null;
}

/** Hears what the sentences of a record say, and which impact covers which constraint. */
export function hear(outline: Outline, language: string, { ear = learned, team = null }: Listening = {}): Hearing {
  if (!hasEarFor(language)) return NOTHING_HEARD;
  const candidates = candidatesOf(outline, language, team);
  const doubts = new Doubts(candidates, ear);
  const argued = candidates.flatMap((candidate) => statementsOf(candidate, { ear, team, doubts }));
  const statements = [...argued, ...metricsIn(outline.blocks, team)].sort((a, b) => a.range.start - b.range.start);
  return { understood: true, statements: cover(statements, outline.blocks) };
}

/** True for a language whose sentences are heard. */
export function hasEarFor(language: string): boolean {
  return UNDERSTOOD.includes(language);
}

/** The sentences of a record that may be a constraint or an impact, each with what the vocabulary knows of it. */
export function candidatesOf(outline: Outline, language: string, team: TeamVocabulary | null = null): Candidate[] {
  if (!hasEarFor(language)) return [];
  return outline.blocks
    .filter(isSpoken)
    .flatMap((block) => sentencesOf(block.prose).flatMap((sentence) => candidateOf(block, sentence, team) ?? []));
}

function isSpoken(block: Block): boolean {
  return isOwnVoice(block) && !ABOUT_THE_RECORD.includes(block.section.role);
}

function candidateOf(block: Block, sentence: Sentence, team: TeamVocabulary | null): Candidate | null {
  if (block.section.role === 'metric' || wordCount(sentence) < 2) return null;
  const written = searchable(block.prose, sentence);
  const text = team?.leave(written) ?? written;
  const constraintCues = constraintPatternsIn(text);
  const impactCues = impactPatternsIn(text);
  return {
    block,
    sentence,
    text,
    constraintCues,
    impactCues,
    constraint: constraintByVocabulary(block, sentence, text, constraintCues),
    impact:
      weighImpact(impactCues, rangeWithin(block, sentence), ABOUT_IMPACT.includes(block.section.role)) ??
      impactInColumn(block, sentence, text),
  };
}

function constraintByVocabulary(
  block: Block,
  sentence: Sentence,
  text: string,
  cues: readonly ConstraintPatternMatch[],
): Match | null {
  if (wordCount(sentence) < 3) return null;
  const place = placeOf(block, sentence);
  const heard = weighConstraint(cues, text, rangeWithin(block, sentence), place);
  return heard && DESIGN.includes(place.role) ? { ...heard, certainty: 'borderline' } : heard;
}

/** What stands under "What it means for customers" says it, in whatever words. */
function impactInColumn(block: Block, sentence: Sentence, text: string): ImpactMatch | null {
  if (!asksForImpact(block.column ?? '') || wordCount(sentence) < 3 || saysNone(text)) return null;
  const range = block.prose.sourceRange(sentence.start, sentence.end);
  return { category: 'none', certainty: 'borderline', evidence: { cue: 'impact-column', range } };
}

/** With what the sentences of a record are judged. */
interface Judges {
  readonly ear: Ear;
  readonly team: TeamVocabulary | null;
  readonly doubts: Doubts;
}

/** How likely the sentences of a block state an impact that is not heard: then a constraint beside them may be answered. */
class Doubts {
  readonly #ear: Ear;
  readonly #byBlock = new Map<Block, Candidate[]>();
  readonly #known = new Map<Block, number>();

  constructor(candidates: readonly Candidate[], ear: Ear) {
    this.#ear = ear;
    for (const candidate of candidates) {
      const beside = this.#byBlock.get(candidate.block);
      if (beside) beside.push(candidate);
      else this.#byBlock.set(candidate.block, [candidate]);
    }
  }

  /** The greatest likelihood among the sentences of the block. */
  in(block: Block): number {
    const known = this.#known.get(block);
    if (known !== undefined) return known;
    const beside = this.#byBlock.get(block) ?? [];
    const doubt = beside.reduce((most, candidate) => Math.max(most, this.#ear.impactLikelihood(candidate)), 0);
    this.#known.set(block, doubt);
    return doubt;
  }
}

function statementsOf(candidate: Candidate, judges: Judges): Statement[] {
  const impacts = impactIn(candidate, judges);
  return [...constraintIn(candidate, impacts, judges), ...impacts];
}

function constraintIn(candidate: Candidate, impacts: readonly Impact[], { ear, team, doubts }: Judges): Constraint[] {
  const heard: Match | null = heardByTeam('constraints', candidate, team) ?? ear.constraint(candidate);
  const { block, sentence } = candidate;
  if (!heard || isPlainImpact(heard, impacts)) return [];
  const { certainty, evidence, probability = 1 } = heard;
  const confidence = probability * (1 - doubts.in(block));
  const says = constraintSenseOf(evidence.cue);
  return [
    { kind: 'constraint', ...statementBase(block, sentence), certainty, says, confidence, evidence, coveredBy: null },
  ];
}

/** A price, a date or a delay that is told in words of limits is a constraint of the business, and no technical one. */
function isPlainImpact({ certainty, probability = 0 }: Match, impacts: readonly Impact[]): boolean {
  return certainty === 'borderline' && probability < LIKELY && impacts[0]?.certainty === 'clear';
}

/** From here on a sentence with a clear impact is rather a constraint as well than not. */
const LIKELY = 0.5;

function impactIn(candidate: Candidate, { ear, team }: Judges): Impact[] {
  const heard = heardByTeam('impacts', candidate, team) ?? ear.impact(candidate);
  return heard ? [{ kind: 'impact', ...statementBase(candidate.block, candidate.sentence), ...heard }] : [];
}

function heardByTeam(kind: TeamKind, { block, sentence, text }: Candidate, team: TeamVocabulary | null) {
  const found = team?.find(kind, text);
  if (!found) return null;
  const evidence = { cue: teamCue(found), range: rangeWithin(block, sentence)(found.start, found.end) };
  return { certainty: 'clear' as const, category: found.category, evidence };
}
