import type { Block, Outline, SectionRole } from '../record/types';
import { type Sentence, sentencesOf } from '../text/sentences';
import { cover } from './coverage';
import { hearConstraint, hearImpact, searchable } from './detector';
import { metricsIn } from './metric';
import { DESIGN, placeOf } from './place';
import { isOwnVoice, rangeWithin, statementBase, wordCount } from './statement';
import type { Constraint, Hearing, Impact, Statement } from './types';

/** Languages that the vocabulary is written for; `und` is a record whose headings do not tell. */
const UNDERSTOOD: readonly string[] = ['en', 'und'];

const NOTHING_HEARD: Hearing = { understood: false, statements: [] };

/** Sections that speak about the record and not about the matter. */
const ABOUT_THE_RECORD: readonly SectionRole[] = ['status', 'date', 'people', 'links', 'notes', 'history', 'questions'];

/** Hears what the sentences of a record say, and which impact covers which constraint. */
export function hear(outline: Outline, language: string): Hearing {
  if (!UNDERSTOOD.includes(language)) return NOTHING_HEARD;
  const spoken = outline.blocks.filter(isSpoken);
  const statements = [...spoken.flatMap(statementsOf), ...metricsIn(outline.blocks)];
  return { understood: true, statements: cover(statements.sort((a, b) => a.range.start - b.range.start)) };
}

function isSpoken(block: Block): boolean {
  return isOwnVoice(block) && !ABOUT_THE_RECORD.includes(block.section.role);
}

function statementsOf(block: Block): Statement[] {
  return sentencesOf(block.prose).flatMap((sentence) => [
    ...constraintIn(block, sentence),
    ...impactIn(block, sentence),
  ]);
}

function constraintIn(block: Block, sentence: Sentence): Constraint[] {
  if (wordCount(sentence) < 3 || block.section.role === 'metric') return [];
  const place = placeOf(block, sentence);
  const heard = hearConstraint(searchable(block.prose, sentence), rangeWithin(block, sentence), place);
  if (!heard) return [];
  const certainty = DESIGN.includes(place.role) ? 'borderline' : heard.certainty;
  return [{ kind: 'constraint', ...statementBase(block, sentence), ...heard, certainty, coveredBy: null }];
}

function impactIn(block: Block, sentence: Sentence): Impact[] {
  if (block.section.role === 'metric') return [];
  const heard = hearImpact(searchable(block.prose, sentence), rangeWithin(block, sentence));
  return heard ? [{ kind: 'impact', ...statementBase(block, sentence), ...heard }] : [];
}
