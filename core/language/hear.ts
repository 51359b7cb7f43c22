import { firstInRow } from '../record/rows';
import type { Block, Outline, SectionRole } from '../record/types';
import { type Sentence, sentencesOf } from '../text/sentences';
import { cover } from './coverage';
import { type Listener, listenerFor } from './listener';
import { type ConstraintPatternMatch, type ImpactMatch, isOverruled, type Match } from './match';
import type { Ear } from './model/ear';
import type { Candidate } from './model/features';
import { DESIGN, placeOf } from './place';
import { searchable } from './searchable';
import { isOwnVoice, rangeWithin, statementBase, wordCount } from './statement';
import { type TeamKind, type TeamVocabulary, teamCue } from './team-vocabulary';
import type { Constraint, Hearing, Impact, Statement } from './types';

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
export function hear(outline: Outline, language: string, { ear, team = null }: Listening = {}): Hearing {
  const listener = listenerFor(language);
  if (!listener) return NOTHING_HEARD;
  const candidates = candidatesBy(listener, outline, team);
  const judges = { listener, ear: ear ?? listener.ear, team, tables: constraintTables(listener, outline.blocks) };
  const doubts = new Doubts(candidates, judges.ear);
  const argued = candidates.flatMap((candidate) => statementsOf(candidate, { ...judges, doubts }));
  const measures = listener.metrics.measuresIn(outline.blocks, team);
  const statements = [...argued, ...measures].sort((a, b) => a.range.start - b.range.start);
  return { understood: true, statements: cover(statements, outline.blocks, listener.vocabulary.connections) };
}

/** The sentences of a record that may be a constraint or an impact, each with what the vocabulary knows of it. */
export function candidatesOf(outline: Outline, language: string, team: TeamVocabulary | null = null): Candidate[] {
  const listener = listenerFor(language);
  return listener ? candidatesBy(listener, outline, team) : [];
}

function candidatesBy(listener: Listener, outline: Outline, team: TeamVocabulary | null): Candidate[] {
  return outline.blocks
    .filter(isSpoken)
    .flatMap((block) =>
      sentencesOf(block.prose).flatMap((sentence) => candidateOf(listener, block, sentence, team) ?? []),
    );
}

function isSpoken(block: Block): boolean {
  return isOwnVoice(block) && !ABOUT_THE_RECORD.includes(block.section.role);
}

function candidateOf(
  listener: Listener,
  block: Block,
  sentence: Sentence,
  team: TeamVocabulary | null,
): Candidate | null {
  if (block.section.role === 'metric' || wordCount(sentence) < 2) return null;
  const { constraints, impacts, vocabulary } = listener;
  const written = searchable(block.prose, sentence);
  const text = team?.leave(written) ?? written;
  const place = placeOf(block, sentence, vocabulary.sides);
  const said = { block, sentence, text, place };
  const constraintCues = constraints.patternsIn(text);
  const impactCues = impacts.patternsIn(text);
  const isExpected = ABOUT_IMPACT.includes(block.section.role);
  return {
    ...said,
    constraintCues,
    impactCues,
    constraint: constraintByVocabulary(listener, said, constraintCues),
    impact: impacts.weigh(impactCues, rangeWithin(block, sentence), isExpected) ?? impactInColumn(listener, said),
  };
}

type SaidSentence = Pick<Candidate, 'block' | 'sentence' | 'text' | 'place'>;

function constraintByVocabulary(
  { constraints }: Listener,
  { block, sentence, text, place }: SaidSentence,
  cues: readonly ConstraintPatternMatch[],
): Match | null {
  if (wordCount(sentence) < 3) return null;
  const heard = constraints.weigh(cues, text, rangeWithin(block, sentence), place);
  return heard && DESIGN.includes(place.role) ? { ...heard, certainty: 'borderline' } : heard;
}

/** What stands under "What it means for customers" says it, in whatever words. */
function impactInColumn({ impacts, metrics }: Listener, { block, sentence, text }: SaidSentence): ImpactMatch | null {
  if (!impacts.asksForImpact(block.column ?? '') || wordCount(sentence) < 3 || metrics.saysNone(text)) return null;
  const range = block.prose.sourceRange(sentence.start, sentence.end);
  return { category: 'none', certainty: 'borderline', evidence: { cue: 'impact-column', range } };
}

/** With what the sentences of a record are judged. */
interface Judges {
  readonly listener: Listener;
  readonly ear: Ear;
  readonly team: TeamVocabulary | null;
  readonly doubts: Doubts;
  readonly tables: ConstraintTables;
}

/** The cells of tables in which a constraint and what it means stand side by side. */
interface ConstraintTables {
  readonly constraints: ReadonlySet<Block>;
  readonly impacts: ReadonlySet<Block>;
}

function constraintTables({ constraints, impacts }: Listener, blocks: readonly Block[]): ConstraintTables {
  const cells = blocks.filter(({ kind, head }) => kind === 'table-cell' && !head);
  const limits = cells.filter(({ column }) => constraints.holdsConstraints(column ?? ''));
  const answers = cells.filter(({ column }) => impacts.asksForImpact(column ?? ''));
  const [limited, answered] = [new Set(limits.map(firstInRow)), new Set(answers.map(firstInRow))];
  return {
    constraints: new Set(limits.filter((cell) => answered.has(firstInRow(cell)))),
    impacts: new Set(answers.filter((cell) => limited.has(firstInRow(cell)))),
  };
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

function constraintIn(candidate: Candidate, impacts: readonly Impact[], judges: Judges): Constraint[] {
  const { listener, ear, team, doubts } = judges;
  const { block, sentence } = candidate;
  if (listener.impacts.asksForImpact(block.column ?? '')) return [];
  const heard: Match | null =
    heardByTeam('constraints', candidate, team) ?? constraintInColumn(candidate, judges) ?? ear.constraint(candidate);
  if (!heard || isPlainImpact(heard, impacts)) return [];
  const { certainty, evidence, probability = 1 } = heard;
  const confidence = probability * (1 - doubts.in(block));
  const says = listener.constraints.senseOf(evidence.cue);
  return [
    { kind: 'constraint', ...statementBase(block, sentence), certainty, says, confidence, evidence, coveredBy: null },
  ];
}

/** What stands under "Constraint", beside a column on what it means, is one, in whatever words. */
function constraintInColumn({ block, sentence, text }: Candidate, { tables }: Judges): Match | null {
  if (!tables.constraints.has(block)) return null;
  const range = rangeWithin(block, sentence)(0, text.length);
  return { certainty: 'clear', evidence: { cue: 'constraint-column', range } };
}

/** A price, a date or a delay that is told in words of limits is a constraint of the business, and no technical one. */
function isPlainImpact({ certainty, probability = 0 }: Match, impacts: readonly Impact[]): boolean {
  return certainty === 'borderline' && probability < LIKELY && impacts[0]?.certainty === 'clear';
}

/** From here on a sentence with a clear impact is rather a constraint as well than not. */
const LIKELY = 0.5;

function impactIn(candidate: Candidate, { ear, team, tables }: Judges): Impact[] {
  const inTable = tables.impacts.has(candidate.block) ? candidate.impact : null;
  const heard = heardByTeam('impacts', candidate, team) ?? inTable ?? ear.impact(candidate);
  return heard ? [{ kind: 'impact', ...statementBase(candidate.block, candidate.sentence), ...heard }] : [];
}

function heardByTeam(kind: TeamKind, candidate: Candidate, team: TeamVocabulary | null) {
  const { block, sentence, text, constraintCues } = candidate;
  const found = team?.find(kind, text);
  if (!found || (kind === 'constraints' && isOverruled(constraintCues))) return null;
  const evidence = { cue: teamCue(found), range: rangeWithin(block, sentence)(found.start, found.end) };
  return { certainty: 'clear' as const, category: found.category, evidence };
}
