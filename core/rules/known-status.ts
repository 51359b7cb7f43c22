import type { Surroundings } from '../lint/context';
import type { Fix, FixText, ReadRecord, Report, Rule } from '../lint/types';
import { familyById, type PartPlacement, placePart } from '../record/families';
import { type LanguageWords, languages } from '../record/languages';
import { readEntries } from '../record/metadata/entries';
import { fieldOf } from '../record/metadata/words';
import type { Section, Status } from '../record/types';
import { closest } from '../text/closest';
import { capitalised, headOf, lineEndOf } from './head';
import { isUnwritten } from './placeholders';

type MessageId = 'missing' | 'empty' | 'unknown' | 'misspelt';

export const knownStatus = {
  id: 'known-status',
  description: 'A record without a status, or with one that nobody knows.',
  group: 'follow-up',
  severity: 'warning',
  scope: 'every',
  needsEar: false,
  messages: {
    missing: 'Nothing here says whether this is proposed, accepted or no longer valid. Which is it?',
    empty: 'The status is left empty. Is this proposed, accepted, or no longer valid?',
    unknown: '“{status}” does not say whether this is proposed, accepted or no longer valid. Which is it?',
    misspelt: '“{status}” is no status. Do you mean “{suggestion}”?',
  },
  options: {},

  check(record, _, { surroundings }) {
    const { status } = record;
    if (status === null) return without(record, surroundings);
    return status.value === 'other' && isWord(status) ? [unknown(record, status)] : [];
  },
} satisfies Rule<MessageId, Record<never, never>>;

function without(record: ReadRecord, surroundings: Surroundings | null): Report<MessageId>[] {
  const section = record.sections.find(({ role, heading }) => role === 'status' && heading);
  if (section?.heading) {
    if (!isEmpty(record, section)) return [];
    return [{ range: section.heading.range, messageId: 'empty', fixes: [fillSection(record, section)] }];
  }
  if (record.text.trim() === '' || isStated(record)) return [];
  const severity = keepsNone(surroundings) ? { severity: 'hint' as const } : {};
  return [{ range: headOf(record), messageId: 'missing', fixes: [addStatus(record)], ...severity }];
}

/** So many records make a log of which one can say what it keeps. */
const RECORDS_OF_A_LOG = 3;

/** Where no record of the log has a status, none was forgotten. */
function keepsNone(surroundings: Surroundings | null): boolean {
  if (surroundings === null || surroundings.records.length < RECORDS_OF_A_LOG) return false;
  return surroundings.records.every(({ status }) => status === null);
}

/** A key for the status with whatever value, be it the template's choice or a line that lacks its colon. */
function isStated(record: ReadRecord): boolean {
  const inHead = record.blocks.filter(({ section }) => section.role === 'title' || section.role === 'date');
  return (
    readEntries(record).some(({ key }) => fieldOf(key)?.field === 'status') ||
    inHead.some(({ prose }) => fieldOf(/^\W{0,4}(\p{L}{3,20})\s/u.exec(prose.text)?.[1] ?? '')?.field === 'status')
  );
}

/** A place for the status that holds something else, such as the template's choice, is left to other rules. */
function isEmpty({ text }: ReadRecord, { range, heading }: Section): boolean {
  const body = text.slice(heading?.range.end ?? range.start, range.end);
  return /^\s*$/.test(body) && !/[:：–—-]\s*\S/.test(heading?.text ?? '');
}

/** More words than a status has: a sentence, which may well say what it is in a way that nobody has heard yet. */
const WORDS_OF_A_STATUS = 3;

function isWord({ raw, range, source }: Status): boolean {
  const words = raw.match(/[\p{L}\p{M}\p{N}'’-]+/gu) ?? [];
  if (words.length === 0 || words.length > WORDS_OF_A_STATUS || range.end === range.start) return false;
  return source !== 'history' && !isUnwritten(raw) && !raw.startsWith('[!');
}

function unknown(record: ReadRecord, { raw, range }: Status): Report<MessageId> {
  const status = raw.replace(/\s+/g, ' ').trim();
  const word = status.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  const suggestion = closest(word, spellingsFor(record));
  if (suggestion === null) return { range, messageId: 'unknown', data: { status }, fixes: [choose(record, range)] };
  const at = record.text.indexOf(word, range.start);
  const place = at >= 0 && at < range.end ? { start: at, end: at + word.length } : range;
  const written = inCaseOf(word, suggestion);
  return {
    range: place,
    messageId: 'misspelt',
    data: { status: word, suggestion: written },
    fixes: [{ title: `Write “${written}”`, edits: [{ range: place, text: [written] }], isPreferred: true }],
  };
}

/** The words for statuses that a team may have meant: those of the record's language, and the English ones. */
function spellingsFor({ language }: ReadRecord): string[] {
  return languages
    .filter(({ tag }) => tag === language || tag === 'en')
    .flatMap(({ statuses }) => Object.values(statuses).map(([usual = '']) => usual));
}

function inCaseOf(word: string, suggestion: string): string {
  if (word.length > 1 && word === word.toUpperCase()) return suggestion.toUpperCase();
  return word.charAt(0) === word.charAt(0).toLowerCase() ? suggestion : capitalised(suggestion);
}

function choose(record: ReadRecord, range: Status['range']): Fix {
  const edits = [{ range, text: [{ choices: choicesFor(record) }] }];
  return { title: 'Choose a status', edits, isPreferred: true };
}

function fillSection(record: ReadRecord, { heading }: Section): Fix {
  const at = heading?.range.end ?? 0;
  const eol = lineEndOf(record);
  const text: FixText = [`${eol}${eol}`, { choices: choicesFor(record) }, isAtEnd(record, at) ? eol : ''];
  return { title: 'State the status', edits: [{ range: { start: at, end: at }, text }], isPreferred: true };
}

function isAtEnd({ text }: ReadRecord, at: number): boolean {
  return at === text.length;
}

/** The usual word for each status, in the language of the record. */
function choicesFor(record: ReadRecord): string[] {
  const { statuses } = wordsOf(record);
  return (['proposed', 'accepted', 'rejected', 'deprecated'] as const).flatMap((status) => {
    const usual = statuses[status]?.[0];
    return usual ? [capitalised(usual)] : [];
  });
}

function wordsOf({ language }: ReadRecord): LanguageWords {
  const found = languages.find(({ tag }) => tag === language) ?? languages[0];
  if (!found) throw new Error('no language is known');
  return found;
}

/** Where the record, or else its template, keeps what it says about itself. */
function addStatus(record: ReadRecord): Fix {
  const { offset, before, after } = placePart(record, placeOfStatus(record));
  const text: FixText = [before, { choices: choicesFor(record) }, after];
  return { title: 'State the status', edits: [{ range: { start: offset, end: offset }, text }], isPreferred: true };
}

/** A record of no known make has its status beside its date or its people, where those stand beside a key. */
function placeOfStatus(record: ReadRecord): PartPlacement {
  const beside = readEntries(record).find(({ key }) => fieldOf(key) !== null);
  if (record.template !== 'unknown' || !beside) return familyById(record.template).parts.status;
  const [usual = 'status'] = wordsOf(record).keys.status;
  return beside.source === 'front-matter'
    ? { form: 'key', style: 'front-matter', key: usual }
    : { form: 'key', style: 'dash-bullet', key: capitalised(usual) };
}
