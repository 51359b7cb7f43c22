import type { Fix, ReadRecord, Rule } from '../lint/types';
import type { SectionRole } from '../record/types';
import type { Range } from '../text/range';
import { extendSentence } from './append';
import { saidIn } from './said';
import { reason } from './words/reasons';

export const rationale = {
  id: 'rationale',
  group: 'both-sides',
  description: 'A decision with no reason: no "because", no criterion, nothing that it brings.',
  severity: 'warning',
  scope: 'in-force',
  needsEar: true,
  messages: {
    missing: 'No reason is given for this decision. Which need, criterion or consequence spoke for it?',
  },
  options: {},

  check(record) {
    const { decision, options } = record;
    const section =
      decision && record.sections.findLast(({ role, body }) => role === 'decision' && holds(body, decision));
    if (!section || options.length < CHOICE || hasOwnPlace(record)) return [];
    const given = saidIn(record).filter(({ block }) => GROUNDS.includes(block.section.role));
    if (given.some(({ value }) => reason.test(value))) return [];
    return [{ range: decision.range, messageId: 'missing', fixes: [giveReason(record, decision.range)] }];
  },
} satisfies Rule<'missing', Record<never, never>>;

/** Where nothing was there to choose from, the need that the context tells is the reason. */
const CHOICE = 2;

/** Where a reason for the choice may stand; what speaks for each option is not yet why one was taken. */
const GROUNDS: readonly SectionRole[] = ['decision', 'rationale', 'consequences', 'impact', 'summary'];

function holds(body: Range, { range }: { readonly range: Range }): boolean {
  return body.start <= range.start && range.end <= body.end;
}

function hasOwnPlace({ sections }: ReadRecord): boolean {
  return sections.some(({ role }) => role === 'rationale');
}

function giveReason(record: ReadRecord, range: Range): Fix {
  const blank = 'the need, criterion or consequence that spoke for it';
  return {
    title: 'Give the reason',
    edits: [extendSentence(record, range, [', because ', { blank }])],
    isPreferred: true,
  };
}
