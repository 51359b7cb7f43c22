import type { ReadRecord, Report, Rule } from '../lint/types';
import { isImpossibleDate } from '../record/metadata/date';
import { readEntries } from '../record/metadata/entries';
import { fieldOf } from '../record/metadata/words';
import type { MetadataSource } from '../record/types';
import type { Ranged } from '../text/range';
import { daysBetween } from './days';

export const validDate = {
  id: 'valid-date',
  description: 'A date that no calendar has, or that lies in the future.',
  group: 'follow-up',
  severity: 'warning',
  scope: 'every',
  needsEar: false,
  messages: {
    impossible: 'No calendar has the date “{date}”, so nobody can tell when this was decided. Which day is meant?',
    future: '{date} is still to come. On which day was this decided?',
  },
  options: {},

  check(record, _, { today }) {
    return [...impossible(record), ...(today === null ? [] : future(record, today))];
  },
} satisfies Rule<'impossible' | 'future', Record<never, never>>;

type MessageId = 'impossible' | 'future';

function impossible(record: ReadRecord): Report<MessageId>[] {
  return statedDates(record)
    .filter(({ value }) => isImpossibleDate(value))
    .map(({ value, range }) => ({ range, messageId: 'impossible', data: { date: value } }));
}

/** What stands where a date is given, whether or not it is one. */
function statedDates(record: ReadRecord): Ranged<string>[] {
  const entries = readEntries(record).filter(({ key }) => fieldOf(key)?.field === 'date');
  const sections = record.blocks
    .filter(({ section }) => section.role === 'date' && section.heading !== null)
    .map(({ prose }) => ({ value: prose.text.trim(), range: prose.sourceRange() }))
    .filter(({ range }) => !entries.some((entry) => range.start <= entry.range.start && entry.range.end <= range.end));
  return [...entries, ...sections];
}

/** Sources that say when something was done. A history may plan ahead. */
const DONE: readonly MetadataSource[] = ['front-matter', 'pair', 'table', 'section', 'heading'];

/** It is tomorrow already where somebody else sits. */
const A_DAY_AHEAD = 1;

/** The day on which something is to be decided may lie ahead; the day on which it was cannot. */
function future({ dates, status }: ReadRecord, today: string): Report<MessageId>[] {
  if (status?.value === 'proposed' || status?.value === 'draft') return [];
  const [date] = dates.filter(({ source }) => DONE.includes(source));
  if (!date || daysBetween(today, date.value) <= A_DAY_AHEAD) return [];
  return [{ range: date.range, messageId: 'future', data: { date: date.value } }];
}
