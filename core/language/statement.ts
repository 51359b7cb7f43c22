import type { Block, SectionRole } from '../record/types';
import type { Sentence } from '../text/sentences';
import type { RangeOf } from './match';
import type { StatementRole } from './types';

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

/** How a remark begins that is set as a quotation and quotes nobody: `> **Note:** …`. */
const REMARK = /^\W{0,6}(?:note|nb|important|warning|caution|attention|tip)\b/i;

/** True for prose in the author's own voice: no quotation, no head of a table, no link list, no prompt of a template. */
export function isOwnVoice(block: Block): boolean {
  return (
    (!block.quoted || REMARK.test(block.prose.text)) &&
    !block.head &&
    !block.prose.isMarked('link') &&
    !block.prose.isMarked('code') &&
    !/^\s*[{[<].*[}\]>]\s*$/s.test(block.prose.text)
  );
}

/** What every statement says of its sentence. */
export function statementBase(block: Block, sentence: Sentence) {
  return {
    text: sentence.text.replace(/\s+/g, ' '),
    range: block.prose.sourceRange(sentence.start, sentence.end),
    block,
    sentence,
    role: ROLE[block.section.role],
  };
}

/** Translates offsets into the sentence to ranges of the record. */
export function rangeWithin(block: Block, sentence: Sentence): RangeOf {
  return (start, end) => block.prose.sourceRange(sentence.start + start, sentence.start + end);
}

export function wordCount(sentence: Sentence): number {
  return sentence.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
