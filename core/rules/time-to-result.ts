import type { Fix, FlagOption, ReadRecord, Rule } from '../lint/types';
import type { Range } from '../text/range';
import { headOf } from './head';
import { addTo } from './insert';
import { isProposal, isTold } from './proposal';
import { saidIn } from './said';
import { timing } from './words/timing';

export const timeToResult = {
  id: 'time-to-result',
  description: 'A proposal with no word on when it is done or when results are seen.',
  group: 'speak-business',
  severity: 'hint',
  scope: 'in-force',
  needsEar: true,
  messages: {
    missing: 'Nothing here says when this is done, or when anybody will see a result. By when, or in which steps?',
  },
  options: {
    every: {
      default: false,
      strict: true,
      description: 'Ask every record in force, and not only proposals that are still to be decided.',
    },
  },

  check(record, { every }) {
    if (!(every || isProposal(record)) || !isTold(record) || isTimed(record)) return [];
    return [{ range: headOf(record), messageId: 'missing', fixes: [sayWhen(record)] }];
  },
} satisfies Rule<'missing', { every: FlagOption }>;

function isTimed(record: ReadRecord): boolean {
  const headings = record.sections.flatMap(({ heading, role }) => (heading && role !== 'title' ? [heading.text] : []));
  return (
    record.sections.some(({ role }) => role === 'plan') ||
    headings.some((heading) => timing.test(heading)) ||
    saidIn(record).some(({ value, range }) => timing.test(value) && !isOwnDay(record, range))
  );
}

/** The days that a record gives itself say nothing about the work. */
function isOwnDay({ dates }: ReadRecord, said: Range): boolean {
  return dates.some(({ range }) => said.start <= range.start && range.start < said.end);
}

/** How the sentence begins that the fix adds. */
export const DONE_BY = 'Done by';

function sayWhen(record: ReadRecord): Fix {
  const words = [`${DONE_BY} `, { blank: 'a date' }, '; first results are seen ', { blank: 'when, and by whom' }, '.'];
  return { title: 'Say when results are seen', edits: [addTo(record, 'decision', words)], isPreferred: true };
}
