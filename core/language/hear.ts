import type { Block, Outline, SectionRole } from '../record/types';
import { type Sentence, sentencesOf } from '../text/sentences';
import { cover } from './coverage';
import {
  asksForImpact,
  type ConstraintPatternMatch,
  constraintPatternsIn,
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
import type { Constraint, Hearing, Impact, Statement } from './types';

/** Languages that the vocabulary is written for; `und` is a record whose headings do not tell. */
const UNDERSTOOD: readonly string[] = ['en', 'und'];

const NOTHING_HEARD: Hearing = { understood: false, statements: [] };

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
  const argued = candidatesOf(outline, language).flatMap((candidate) => statementsOf(candidate, ear));
  const statements = [...argued, ...metricsIn(outline.blocks)].sort((a, b) => a.range.start - b.range.start);
  return { understood: true, statements: cover(statements, outline.blocks) };
}

/** The sentences of a record that may be a constraint or an impact, each with what the vocabulary knows of it. */
export function candidatesOf(outline: Outline, language: string): Candidate[] {
  if (!UNDERSTOOD.includes(language)) return [];
  return outline.blocks
    .filter(isSpoken)
    .flatMap((block) => sentencesOf(block.prose).flatMap((sentence) => candidateOf(block, sentence) ?? []));
}

function isSpoken(block: Block): boolean {
  return isOwnVoice(block) && !ABOUT_THE_RECORD.includes(block.section.role);
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

/** What stands under "What it means for customers" says it, in whatever words. */
function impactInColumn(block: Block, sentence: Sentence, text: string): ImpactMatch | null {
  if (!asksForImpact(block.column ?? '') || wordCount(sentence) < 3 || saysNone(text)) return null;
  const range = block.prose.sourceRange(sentence.start, sentence.end);
  return { category: 'none', certainty: 'borderline', evidence: { cue: 'impact-column', range } };
}

function statementsOf(candidate: Candidate, ear: Ear): Statement[] {
  const constraints = constraintIn(candidate, ear);
  const impacts = impactIn(candidate, ear);
  // A price, a date or a delay that is told in words of limits is a constraint of the business, and no technical one.
  const isPlainImpact = impacts[0]?.certainty === 'clear' && constraints[0]?.certainty === 'borderline';
  return isPlainImpact ? impacts : [...constraints, ...impacts];
}

function constraintIn(candidate: Candidate, ear: Ear): Constraint[] {
  const heard = ear.constraint(candidate);
  const { block, sentence } = candidate;
  return heard ? [{ kind: 'constraint', ...statementBase(block, sentence), ...heard, coveredBy: null }] : [];
}

function impactIn(candidate: Candidate, ear: Ear): Impact[] {
  const heard = ear.impact(candidate);
  return heard ? [{ kind: 'impact', ...statementBase(candidate.block, candidate.sentence), ...heard }] : [];
}
