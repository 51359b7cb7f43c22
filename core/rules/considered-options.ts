import type { ReadRecord, Report, Rule } from '../lint/types';
import type { Option, SectionRole } from '../record/types';
import { wordsIn } from '../text/words';
import { saidBesideAnswers } from './answers';
import { IF_NOTHING_IS_DONE } from './cost-of-inaction';
import { headOf } from './head';
import { mentions, type Said } from './said';
import { DONE_BY } from './time-to-result';
import { alternative, noOther } from './words/alternatives';

type Message = 'none' | 'single' | 'undiscussed' | 'twice' | 'first';

export const consideredOptions = {
  id: 'considered-options',
  group: 'both-sides',
  description:
    'An accepted record that weighs fewer than two options, or lists one that is never discussed, or one twice.',
  severity: 'warning',
  scope: 'in-force',
  needsEar: true,
  messages: {
    none: 'No other option is mentioned. What else was possible, leaving things as they are included, and why was it not chosen?',
    single:
      'This is the only option. What else was possible, leaving things as they are included, and why was it not chosen?',
    undiscussed:
      'This option is listed and never discussed, while others are. What speaks for it, and what against it?',
    twice: 'This option is listed twice. Are they two, and what tells them apart?',
    first: 'Here it stands first.',
  },
  options: {},

  check(record) {
    const repeated = twice(record);
    if (record.status?.value !== 'accepted') return repeated;
    return [...repeated, ...tooFew(record), ...undiscussed(record)];
  },
} satisfies Rule<Message, Record<never, never>>;

function tooFew(record: ReadRecord): Report<Message>[] {
  const { options, sections } = record;
  const [only] = options;
  if (options.length === 1 && only?.chosen) {
    return mentions(record, noOther) ? [] : [{ range: only.range, messageId: 'single' }];
  }
  if (options.length > 0 || sections.some(({ role }) => role === 'options')) return [];
  return isChoice(record) && !mentions(record, alternative) ? [none(record)] : [];
}

/** Not every template has a place for options, so that the lack of one is less of an oversight. */
function none(record: ReadRecord): Report<Message> {
  return { range: headOf(record), messageId: 'none', severity: 'information' };
}

/** Records that say how records are kept, and those that only point elsewhere, choose nothing. */
function isChoice(record: ReadRecord): boolean {
  const argued = argumentOf(record);
  return (
    !/\b(?:decisions?|adrs?|rfcs?|records?)\b/i.test(record.title?.value ?? '') &&
    argued.some(({ block }) => block.section.role === 'decision') &&
    argued.some(({ block }) => block.section.role === 'context') &&
    argued.reduce((sum, { value }) => sum + wordsIn(value), 0) >= WORDS
  );
}

/** What argues with fewer is a note. */
const WORDS = 25;

/**
 * The sentences that lead to the decision. What comes of it, what it is measured by, and what other rules ask a record
 * to add make no argument of a note.
 */
function argumentOf(record: ReadRecord): Said[] {
  return saidBesideAnswers(record).filter(
    ({ block, value }) =>
      ARGUING.includes(block.section.role) && !ADDED.some((opening) => value.trimStart().startsWith(opening)),
  );
}

/** How the sentences begin that are put in where a context or a decision lacks them. */
const ADDED: readonly string[] = [IF_NOTHING_IS_DONE, DONE_BY];

const ARGUING: readonly SectionRole[] = ['summary', 'context', 'drivers', 'decision', 'rationale', 'other'];

function undiscussed(record: ReadRecord): Report<Message>[] {
  if (!record.options.some(isDiscussed)) return [];
  return record.options
    .filter((option) => !isDiscussed(option) && !option.chosen && !isExplained(option, record))
    .map(({ range }) => ({ range, messageId: 'undiscussed' }));
}

function isDiscussed({ section, pros, cons, neutral }: Option): boolean {
  return section !== null || pros.length + cons.length + neutral.length > 0;
}

/** Its item says more than its name, has items of its own, or its words come again elsewhere. */
function isExplained({ range, title }: Option, { text, blocks }: ReadRecord): boolean {
  if (range.end - range.start > title.length + REMARK) return true;
  if (blocks.some(({ parent }) => parent?.prose.sourceRange().start === range.start)) return true;
  const elsewhere = `${text.slice(0, range.start)} ${text.slice(range.end)}`.toLowerCase();
  const words = title.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return words.filter((word) => elsewhere.includes(word)).length * 2 > words.length || words.length === 0;
}

/** With so many letters more than its name an item says something of it. */
const REMARK = 30;

function twice({ options, text }: ReadRecord): Report<Message>[] {
  const listed = new Map<string, Option>();
  const reports: Report<Message>[] = [];
  for (const option of options) {
    const name = wholeNameOf(option, text);
    const before = listed.get(name);
    if (!before) listed.set(name, option);
    else if (!NUMBER_ONLY.test(option.title.toLowerCase()) && before.section === null && option.section === null) {
      const related = [{ range: before.range, message: consideredOptions.messages.first }];
      reports.push({ range: option.range, messageId: 'twice', related });
    }
  }
  return reports;
}

/** All that its item says: what tells two apart may come last, and be code. */
function wholeNameOf({ range, title }: Option, text: string): string {
  const written = text.slice(range.start, range.end) || title;
  return written
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** "Option 2" of one question is not that of the next. */
const NUMBER_ONLY = /^(?:\p{L}+\s*)?#?[\dа-яa-h]?$/u;
