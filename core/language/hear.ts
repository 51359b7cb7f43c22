import type { Block, Outline, SectionRole } from '../record/types';
import { type Sentence, sentencesOf } from '../text/sentences';
import { cover } from './coverage';
import {
  asksForImpact,
  type ConstraintPatternMatch,
  constraintPatternsIn,
  hasFigure,
  hasTest,
  hearMetric,
  type ImpactMatch,
  impactPatternsIn,
  isShared,
  type Match,
  saysNone,
  searchable,
  weighConstraint,
  weighImpact,
} from './detector';
import { type Ear, learned } from './model/ear';
import type { Candidate } from './model/features';
import { DESIGN, placeOf } from './place';
import type { Constraint, Evidence, Hearing, Impact, Metric, Statement, StatementRole } from './types';

/** Languages that the vocabulary is written for; `und` is a record whose headings do not tell. */
const UNDERSTOOD: readonly string[] = ['en', 'und'];

const NOTHING_HEARD: Hearing = { understood: false, statements: [] };

/** Where a section's statements stand in the argument of the record. */
const ROLE: Readonly<Record<SectionRole, StatementRole>> = {
  title: 'context',
  status: 'other',
  date: 'other',
  people: 'other',
  summary: 'context',
  context: 'context',
  drivers: 'drivers',
  constraints: 'context',
  options: 'option',
  decision: 'decision',
  rationale: 'decision',
  consequences: 'consequences',
  impact: 'consequences',
  metric: 'decision',
  risks: 'consequences',
  cost: 'consequences',
  plan: 'decision',
  scope: 'context',
  review: 'other',
  questions: 'other',
  links: 'other',
  notes: 'other',
  history: 'other',
  other: 'other',
};

/** Sections that speak about the record and not about the matter. */
const ABOUT_THE_RECORD: readonly SectionRole[] = ['status', 'date', 'people', 'links', 'notes', 'history', 'questions'];

/** Sections in which half a hint of an impact is enough. */
const ABOUT_IMPACT: readonly SectionRole[] = ['impact', 'cost'];

/**
 * Hears what the sentences of a record say, and which impact covers which constraint.
 *
 * @param ear decides what is a constraint and what an impact; another one than the usual is given to compare with it
 */
export function hear(outline: Outline, language: string, ear: Ear = learned): Hearing {
  if (!UNDERSTOOD.includes(language)) return NOTHING_HEARD;
  const spoken = outline.blocks.filter(isSpoken);
  const statements = [...spoken.flatMap((block) => statementsOf(block, ear)), ...rowsOf(spoken).flatMap(metricInRow)];
  return {
    understood: true,
    statements: cover(
      statements.sort((a, b) => a.range.start - b.range.start),
      outline.blocks,
    ),
  };
}

/** True for prose in the author's own voice: no quotation, no head of a table, no link list, no prompt of a template. */
function isSpoken(block: Block): boolean {
  return (
    !block.quoted &&
    !block.head &&
    !ABOUT_THE_RECORD.includes(block.section.role) &&
    !block.prose.isMarked('link') &&
    !block.prose.isMarked('code') &&
    !/^\s*[{[<].*[}\]>]\s*$/s.test(block.prose.text)
  );
}

/** The sentences of a record that may be a constraint or an impact, each with what the vocabulary knows of it. */
export function candidatesOf(outline: Outline, language: string): Candidate[] {
  if (!UNDERSTOOD.includes(language)) return [];
  return outline.blocks
    .filter(isSpoken)
    .flatMap((block) => sentencesOf(block.prose).flatMap((sentence) => candidateOf(block, sentence) ?? []));
}

function candidateOf(block: Block, sentence: Sentence): Candidate | null {
  if (block.section.role === 'metric' || wordCount(sentence) < 2) return null;
  const text = searchable(block.prose, sentence);
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

function statementsOf(block: Block, ear: Ear): Statement[] {
  return sentencesOf(block.prose).flatMap((sentence) => {
    const candidate = candidateOf(block, sentence);
    const argued = candidate ? [...constraintIn(candidate, ear), ...impactIn(candidate, ear)] : [];
    return [...argued, ...metricIn(block, sentence)];
  });
}

function constraintIn(candidate: Candidate, ear: Ear): Constraint[] {
  const heard = ear.constraint(candidate);
  const { block, sentence } = candidate;
  return heard ? [{ kind: 'constraint', ...base(block, sentence), ...heard, coveredBy: null }] : [];
}

function impactIn(candidate: Candidate, ear: Ear): Impact[] {
  const heard = ear.impact(candidate);
  return heard ? [{ kind: 'impact', ...base(candidate.block, candidate.sentence), ...heard }] : [];
}

/** What stands under "What it means for customers" says it, in whatever words. */
function impactInColumn(block: Block, sentence: Sentence, text: string): ImpactMatch | null {
  if (!asksForImpact(block.column ?? '') || wordCount(sentence) < 3 || saysNone(text)) return null;
  const range = block.prose.sourceRange(sentence.start, sentence.end);
  return { category: 'none', certainty: 'borderline', evidence: { cue: 'impact-column', range } };
}

function metricIn(block: Block, sentence: Sentence): Metric[] {
  if (block.kind === 'table-cell') return [];
  const text = searchable(block.prose, sentence);
  const inSection = block.section.role === 'metric';
  const evidence = inSection ? wholeSentence(block, sentence) : hearMetric(text, rangeWithin(block, sentence));
  if (!evidence || wordCount(sentence) < 2 || saysNone(text)) return [];
  const state = hasFigure(text) || (inSection && hasTest(text)) ? 'measurable' : 'vague';
  return [{ kind: 'metric', ...base(block, sentence), certainty: 'clear', evidence, state, shared: isShared(text) }];
}

/** The rows of all tables, each as its cells. */
function rowsOf(blocks: readonly Block[]): Block[][] {
  const rows = new Map<Block, Block[]>();
  for (const block of blocks) {
    if (block.kind !== 'table-cell') continue;
    const first = block.parent?.kind === 'table-cell' ? block.parent : block;
    const row = rows.get(first);
    if (row) row.push(block);
    else rows.set(first, [block]);
  }
  return [...rows.values()];
}

/** A row of a table of measures is one measure: what, from, to and by when stand in its cells. */
function metricInRow(cells: readonly Block[]): Metric[] {
  const [first] = cells;
  const filled = cells.filter(({ prose }) => prose.text.trim() !== '');
  if (first?.section.role !== 'metric' || filled.length < 2) return [];
  const text = filled.map(({ prose }) => prose.text.replace(/\s+/g, ' ').trim()).join(' · ');
  const sentence = { start: 0, end: first.prose.text.length, text: first.prose.text };
  const range = {
    start: filled[0]?.prose.sourceRange().start ?? first.range.start,
    end: filled.at(-1)?.prose.sourceRange().end ?? first.range.end,
  };
  const whole = { ...base(first, sentence), text, range };
  return [
    {
      kind: 'metric',
      ...whole,
      certainty: 'clear',
      evidence: { cue: 'metric-row', range: whole.range },
      state: hasFigure(text) || /\d/.test(text) ? 'measurable' : 'vague',
      shared: isShared(text),
    },
  ];
}

function base(block: Block, sentence: Sentence) {
  return {
    text: sentence.text.replace(/\s+/g, ' '),
    range: block.prose.sourceRange(sentence.start, sentence.end),
    block,
    sentence,
    role: ROLE[block.section.role],
  };
}

function wholeSentence(block: Block, sentence: Sentence): Evidence {
  return { cue: 'metric-section', range: block.prose.sourceRange(sentence.start, sentence.end) };
}

function rangeWithin(block: Block, sentence: Sentence) {
  return (start: number, end: number) => block.prose.sourceRange(sentence.start + start, sentence.start + end);
}

function wordCount(sentence: Sentence): number {
  return sentence.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
