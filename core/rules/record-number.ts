import type { Neighbour } from '../lint/context';
import type { ReadRecord, Report, Rule } from '../lint/types';
import { numberInPath } from '../record/parse';
import type { Range } from '../text/range';
import { headOf } from './head';

type MessageId = 'taken' | 'otherInPath';

export const recordNumber = {
  id: 'record-number',
  description:
    'Two records with one number, or a number that is another one in the title than in the name of the file.',
  group: 'sound-record',
  severity: 'warning',
  scope: 'every',
  needsEar: false,
  messages: {
    taken: '“{title}” has the number {number}, too: who refers to {number} may mean either.',
    otherInPath: 'The number is {number} here and {other} in the name of the file. Which of them do others refer to?',
  },
  options: {},

  check(record, _, { surroundings }) {
    if (surroundings === null) return [];
    const { path, records } = surroundings;
    const number = numberInPath(path);
    if (number === null) return [];
    return [...disagreement(record, number), ...taken(record, number, path, records)];
  },
} satisfies Rule<MessageId, Record<never, never>>;

function disagreement(record: ReadRecord, other: string): Report<MessageId>[] {
  const { number } = record;
  const range = number === null ? null : digitsInTitle(record, number);
  if (number === null || range === null || Number(number) === Number(other)) return [];
  const fixes = [{ title: `Write ${other}`, edits: [{ range, text: [other] }], isPreferred: true }];
  return [{ range, messageId: 'otherInPath', data: { number, other }, fixes }];
}

function digitsInTitle({ sections, text }: ReadRecord, number: string): Range | null {
  const range = sections.find(({ role, heading }) => role === 'title' && heading)?.heading?.range;
  const at = range ? text.indexOf(number, range.start) : -1;
  return range && at >= 0 && at < range.end ? { start: at, end: at + number.length } : null;
}

/** Folders count for themselves. A translation beside the original has its number by right. */
function taken(record: ReadRecord, number: string, path: string, records: readonly Neighbour[]): Report<MessageId>[] {
  const other = records.find(
    (neighbour) =>
      seriesOf(neighbour.path) === seriesOf(path) &&
      Number(numberInPath(neighbour.path) ?? Number.NaN) === Number(number) &&
      !isTranslation(neighbour.path, path),
  );
  if (!other) return [];
  const title = other.title ?? other.path.slice(other.path.lastIndexOf('/') + 1);
  return [
    {
      range: digitsInTitle(record, record.number ?? number) ?? headOf(record),
      messageId: 'taken',
      data: { title, number },
    },
  ];
}

/** The folder, and what stands before the number in the name: `adr-0001` and `rfc-0001` are two series. */
function seriesOf(path: string): string {
  const parts = path.split('/');
  const name = parts.findLast((part) => numberInPath(`/${part}`) !== null) ?? '';
  const folder = parts.slice(0, parts.indexOf(name)).join('/');
  return `${folder}/${/^[^\d]*/.exec(name)?.[0].toLowerCase() ?? ''}`;
}

function isTranslation(one: string, other: string): boolean {
  return withoutLanguage(one) === withoutLanguage(other);
}

function withoutLanguage(path: string): string {
  return path.replace(/[-_.][a-z]{2}(?:[-_][a-z]{2})?(?=\.\w+$)/i, '');
}
