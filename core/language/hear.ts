import type { Block, Outline, SectionRole } from '../record/types';
import { type Sentence, sentencesOf } from '../text/sentences';
import { cover } from './coverage';
import {
  asksForImpact,
  hasFigure,
  hasTest,
  hearConstraint,
  hearImpact,
  hearMetric,
  type ImpactMatch,
  isShared,
  saysNone,
  searchable,
} from './detector';
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

/** Sections that describe what is built: a "must" or a "limit" there is more often the design's than its surroundings'. */
const DESIGN: readonly SectionRole[] = ['decision', 'rationale', 'plan', 'scope', 'other'];

/** Sections in which half a hint of an impact is enough. */
const ABOUT_IMPACT: readonly SectionRole[] = ['impact', 'cost'];

/** Hears what the sentences of a record say, and which impact covers which constraint. */
export function hear(outline: Outline, language: string): Hearing {
  if (!UNDERSTOOD.includes(language)) return NOTHING_HEARD;
  const spoken = outline.blocks.filter(isSpoken);
  const statements = [...spoken.flatMap(statementsOf), ...rowsOf(spoken).flatMap(metricInRow)];
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

function statementsOf(block: Block): Statement[] {
  return sentencesOf(block.prose).flatMap((sentence) => [
    ...constraintIn(block, sentence),
    ...impactIn(block, sentence),
    ...metricIn(block, sentence),
  ]);
}

function constraintIn(block: Block, sentence: Sentence): Constraint[] {
  if (wordCount(sentence) < 3 || block.section.role === 'metric') return [];
  const heard = hearConstraint(searchable(block.prose, sentence), rangeWithin(block, sentence));
  if (!heard) return [];
  const certainty = DESIGN.includes(block.section.role) ? 'borderline' : heard.certainty;
  return [{ kind: 'constraint', ...base(block, sentence), ...heard, certainty, coveredBy: null }];
}

function impactIn(block: Block, sentence: Sentence): Impact[] {
  if (block.section.role === 'metric') return [];
  const text = searchable(block.prose, sentence);
  const heard =
    hearImpact(text, rangeWithin(block, sentence), ABOUT_IMPACT.includes(block.section.role)) ??
    impactInColumn(block, sentence, text);
  return heard ? [{ kind: 'impact', ...base(block, sentence), ...heard }] : [];
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
