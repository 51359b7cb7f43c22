import type { Block, Outline, SectionRole } from '../record/types';
import { type Sentence, sentencesOf } from '../text/sentences';
import { cover } from './coverage';
import {
  constraintPatternsIn,
  hasFigure,
  hasTest,
  hearMetric,
  impactPatternsIn,
  isNoImpact,
  isOverruled,
  isShared,
  saysNone,
  searchable,
  weighConstraint,
} from './detector';
import type { Candidate } from './model/features';
import { judge, type Model, type Verdict } from './model/model';
import weights from './model/weights.json';
import { placeOf } from './place';
import type { Constraint, Evidence, Hearing, Impact, ImpactCategory, Metric, Statement, StatementRole } from './types';

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

/** What judges whether a sentence is a statement of a kind: the models that are shipped, or others to compare with them. */
export interface Ear {
  constraint(candidate: Candidate): Verdict | null;
  impact(candidate: Candidate): (Verdict & { readonly category: ImpactCategory }) | null;
}

/** The models that are shipped; the JSON is written for them. */
const models: { readonly constraint: Model; readonly impact: Model } = weights;

const shipped: Ear = {
  constraint(candidate) {
    if (wordCount(candidate.sentence) < 3 || isOverruled(candidate.constraintCues)) return null;
    const verdict = judge(models.constraint, candidate);
    return verdict && candidate.verdict === 'clear' ? { ...verdict, certainty: 'clear' } : verdict;
  },
  impact(candidate) {
    const verdict = isNoImpact(candidate.text) ? null : judge(models.impact, candidate);
    if (!verdict) return null;
    const cue = candidate.impactCues.find(({ id }) => id === verdict.evidence.id);
    return { ...verdict, category: cue?.category ?? candidate.impactCues[0]?.category ?? 'none' };
  },
};

/** Hears what the sentences of a record say, and which impact covers which constraint. */
export function hear(outline: Outline, language: string, ear: Ear = shipped): Hearing {
  if (!UNDERSTOOD.includes(language)) return NOTHING_HEARD;
  const spoken = outline.blocks.filter(isSpoken);
  const statements = [...spoken.flatMap((block) => statementsOf(block, ear)), ...rowsOf(spoken).flatMap(metricInRow)];
  return { understood: true, statements: cover(statements.sort((a, b) => a.range.start - b.range.start)) };
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
  const heard = weighConstraint(constraintCues, text, rangeWithin(block, sentence), placeOf(block, sentence));
  const verdict = heard?.certainty ?? null;
  return { block, sentence, text, constraintCues, impactCues: impactPatternsIn(text), verdict };
}

function statementsOf(block: Block, ear: Ear): Statement[] {
  return sentencesOf(block.prose).flatMap((sentence) => {
    const candidate = candidateOf(block, sentence);
    const argued = candidate ? [...constraintIn(candidate, ear), ...impactIn(candidate, ear)] : [];
    return [...argued, ...metricIn(block, sentence)];
  });
}

function constraintIn(candidate: Candidate, ear: Ear): Constraint[] {
  const verdict = ear.constraint(candidate);
  return verdict ? [{ kind: 'constraint', ...judged(candidate, verdict), coveredBy: null }] : [];
}

function impactIn(candidate: Candidate, ear: Ear): Impact[] {
  const verdict = ear.impact(candidate);
  return verdict ? [{ kind: 'impact', ...judged(candidate, verdict), category: verdict.category }] : [];
}

function judged({ block, sentence }: Candidate, { certainty, evidence: { id, start, end } }: Verdict) {
  const range = block.prose.sourceRange(sentence.start + start, sentence.start + end);
  return { ...base(block, sentence), certainty, evidence: { cue: id, range } };
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
