import type { Fix, FixText, NumberOption, ReadRecord, Report, Rule } from '../lint/types';
import { placePart } from '../record/families';
import { languages } from '../record/languages';
import type { Block, Section, SectionRole } from '../record/types';
import { draftOf } from '../summary/draft';
import { wordsIn } from '../text/words';
import { capitalised, headOf } from './head';

type MessageId = 'missing' | 'late' | 'long';

export const executiveSummary = {
  id: 'executive-summary',
  description: 'A long record that does not begin with a short summary.',
  group: 'speak-business',
  severity: 'hint',
  scope: 'in-force',
  needsEar: false,
  messages: {
    missing:
      'This record has {words} words and no summary in front. What would somebody who reads only the first lines have to know?',
    late: 'The summary stands behind the context. Would it help somebody who reads only the first lines if it came first?',
    long: 'This summary has {words} words. Which {most} of them does somebody need who reads nothing else?',
  },
  options: {
    words: {
      default: 600,
      minimum: 100,
      maximum: 10_000,
      description: 'A record of no more words needs no summary.',
    },
    most: { default: 120, minimum: 20, maximum: 1000, description: 'How many words a summary may have.' },
  },

  check(record, { words, most }) {
    if (record.status?.value !== 'accepted' && record.status?.value !== 'proposed') return [];
    const count = wordsOf(record.blocks);
    if (count <= words) return [];
    const own = record.sections.find(isOwnSummary);
    if (own?.heading) return judged(record, own, own.heading.range, most);
    if (isLed(record, most)) return [];
    return [{ range: headOf(record), messageId: 'missing', data: { words: count }, fixes: [addSummary(record, most)] }];
  },
} satisfies Rule<MessageId, { words: NumberOption; most: NumberOption }>;

/** Of the record, and not of one of its parts. */
function isOwnSummary({ role, roleIsOwn, heading, parent }: Section): boolean {
  return role === 'summary' && roleIsOwn && heading !== null && (parent === null || parent.role === 'title');
}

function judged(record: ReadRecord, section: Section, range: Section['range'], most: number): Report<MessageId>[] {
  const context = beginOfMatter(record);
  if (context !== null && section.range.start > context) return [{ range, messageId: 'late' }];
  const count = wordsOf(record.blocks.filter((block) => isWithin(block, section)));
  return count > most ? [{ range, messageId: 'long', data: { words: count, most } }] : [];
}

function isWithin({ range }: Block, section: Section): boolean {
  return section.range.start <= range.start && range.end <= section.range.end;
}

function wordsOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { prose }) => sum + wordsIn(prose.text), 0);
}

/** What stands before the matter: a record may say much about itself there without a word on what it is about. */
const HEAD: readonly SectionRole[] = ['title', 'status', 'date', 'people', 'links', 'history', 'summary'];

/** Where the record begins to tell; null where it has no section that does. */
function beginOfMatter({ sections }: ReadRecord): number | null {
  return sections.find(({ role, heading }) => heading && !HEAD.includes(role))?.range.start ?? null;
}

/** Fewer words below the title are a caption or a line of metadata. */
const WORDS_OF_A_LEAD = 15;

/** A paragraph right below the title, or the one sentence of a Y-statement, tells a hurried reader enough. */
function isLed({ blocks }: ReadRecord, most: number): boolean {
  const lead = blocks.filter(({ kind, section }) => kind === 'paragraph' && section.role === 'title');
  return lead.some(({ prose }) => {
    const count = wordsIn(prose.text);
    return WORDS_OF_A_LEAD <= count && count <= most;
  });
}

function addSummary(record: ReadRecord, most: number): Fix {
  const heading = headingFor(record);
  const { offset, before, after } = placePart(record, {
    form: 'section',
    heading,
    inside: null,
    after: [behind(record)],
  });
  const draft = draftOf(record, most);
  const words: FixText =
    draft === '' ? [{ blank: 'what was decided, why, what it brings and what it costs' }] : [draft];
  return {
    title: draft === '' ? `Add a section “${heading}”` : `Add “${heading}”, drafted from the record’s own sentences`,
    edits: [{ range: { start: offset, end: offset }, text: [before, ...words, after] }],
    isPreferred: true,
  };
}

/** The part of the head that the summary follows: what tells of the record itself goes before it. */
function behind(record: ReadRecord): SectionRole {
  const matter = beginOfMatter(record) ?? record.text.length;
  const inHead = record.sections.filter(
    ({ heading, roleIsOwn, range }) => heading && roleIsOwn && range.start < matter,
  );
  const last = inHead.findLast(({ role }) => role === 'status' || role === 'date' || role === 'people');
  return last?.role ?? 'title';
}

function headingFor({ language }: ReadRecord): string {
  const words = languages.find(({ tag }) => tag === language) ?? languages.find(({ tag }) => tag === 'en');
  return capitalised(words?.headings.summary?.[0] ?? 'summary');
}
