import type { Fix, FlagOption, ReadRecord, Rule } from '../lint/types';
import type { SectionRole } from '../record/types';
import { headOf } from './head';
import { addTo } from './insert';
import { isProposal, isTold } from './proposal';
import { mentions, saidIn } from './said';
import { inaction, trouble } from './words/inaction';

export const costOfInaction = {
  id: 'cost-of-inaction',
  description: 'A proposal with no word on what happens if nothing is done.',
  group: 'speak-business',
  severity: 'hint',
  scope: 'in-force',
  needsEar: true,
  messages: {
    missing: 'Nothing here says what happens if nothing is done. What does waiting cost, whom, and from when?',
  },
  options: {
    every: {
      default: false,
      strict: true,
      description: 'Ask every record in force, and not only proposals that are still to be decided.',
    },
  },

  check(record, { every }) {
    if (!(every || isProposal(record)) || !isTold(record)) return [];
    if (mentions(record, inaction) || tellsTrouble(record)) return [];
    return [{ range: headOf(record), messageId: 'missing', fixes: [sayIt(record)] }];
  },
} satisfies Rule<'missing', { every: FlagOption }>;

/** What hurts today goes on hurting: a context that says so has answered. */
function tellsTrouble(record: ReadRecord): boolean {
  return (
    record.hearing.statements.some(({ kind, block }) => kind === 'impact' && BEFORE.includes(block.section.role)) ||
    saidIn(record).some(({ value, block }) => BEFORE.includes(block.section.role) && trouble.test(value)) ||
    record.sections.some(({ role }) => role === 'risks')
  );
}

/** Where a record tells how it is before the decision. */
const BEFORE: readonly SectionRole[] = ['title', 'summary', 'context', 'drivers', 'constraints', 'risks'];

/** How the sentence begins that the fix adds. */
export const IF_NOTHING_IS_DONE = 'If nothing is done,';

function sayIt(record: ReadRecord): Fix {
  const words = [`${IF_NOTHING_IS_DONE} `, { blank: 'what happens, to whom, and from when' }, '.'];
  return {
    title: 'Say what happens if nothing is done',
    edits: [addTo(record, 'context', words)],
    isPreferred: true,
  };
}
