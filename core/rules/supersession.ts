import type { Neighbour, Surroundings } from '../lint/context';
import { recordMeant } from '../lint/surroundings';
import type { ReadRecord, Report, Rule } from '../lint/types';
import type { RecordLink, SectionRole } from '../record/types';
import type { Range } from '../text/range';
import { headOf } from './head';

type MessageId = 'noSuccessor' | 'unknownSuccessor' | 'unknownPredecessor' | 'predecessorHolds' | 'successorSilent';

export const supersession = {
  id: 'supersession',
  description: 'A superseded record that names no successor, or a pair of records that do not name each other.',
  group: 'follow-up',
  severity: 'warning',
  scope: 'every',
  needsEar: false,
  messages: {
    noSuccessor: 'This is superseded, and nothing says by what. Which decision holds now?',
    unknownSuccessor: 'There is no record “{name}” here. Which decision holds now?',
    unknownPredecessor: 'There is no record “{name}” here. Which decision does this one replace?',
    predecessorHolds:
      '“{name}” does not say that it is superseded: whoever reads it takes it to hold. Should its status point here?',
    successorSilent: '“{name}” does not say that it replaces this record. Is it the right one?',
  },
  options: {},

  check(record, _, context) {
    return [...withoutSuccessor(record), ...(context.surroundings ? pairs(record, context.surroundings) : [])];
  },
} satisfies Rule<MessageId, Record<never, never>>;

function withoutSuccessor(record: ReadRecord): Report<MessageId>[] {
  const { status } = record;
  if (status?.value !== 'superseded' || namesSuccessor(record)) return [];
  const isWritten = status.range.end > status.range.start;
  return [{ range: isWritten ? status.range : headOf(record), messageId: 'noSuccessor' }];
}

/** "Superseded by", and something behind it; with other words for the same in other languages. */
const BY =
  /(?:super[sc]ee?ded|replaced|obsoleted|reverted|invalidated)[ _-](?:by|with|in)\b\W{0,6}\w|(?:in favou?r of|see|moved to|use|successor|newer?|replacement)\b|(?:durch|par|por|da|door|przez|av)\s\W{0,6}[\p{L}\p{N}]|取代|被|置き換え|대체|замен|→|=>|\bADR\b|\d{2,5}|#\d/iu;

/** Any link in what the record says about itself may be the successor; so may a title behind "superseded by". */
function namesSuccessor(record: ReadRecord): boolean {
  const { status, links, blocks, frontMatter } = record;
  if (links.some(({ relation }) => relation === 'superseded-by' || relation === 'deprecated-by')) return true;
  if (
    frontMatter?.entries.some(({ key, value }) => /super[sc]eded|replaced|successor/i.test(key) && value.trim() !== '')
  )
    return true;
  const behind = status?.raw ?? '';
  if (BY.test(behind.replace(/^\W*\d{4}-\d\d-\d\d/, ''))) return true;
  return blocks.some(
    ({ prose, section }) =>
      SELF.includes(section.role) &&
      (NAMED.test(prose.text) || (section.role === 'status' && prose.marks.some(({ kind }) => kind === 'link'))),
  );
}

const SELF: readonly SectionRole[] = ['title', 'status', 'date', 'people', 'notes', 'links', 'history'];

const NAMED = /(?:super[sc]ee?ded|replaced|obsoleted) (?:by|with|in)\b\W{0,6}\w/i;

/** What supersedes or is superseded in part leaves both in force. */
const PARTLY = /\bpart(?:s|ly|ial(?:ly)?)?\b|\bsections?\b|\bteilweise\b|\bpartiellement\b|\bparcial/i;

function pairs(record: ReadRecord, surroundings: Surroundings): Report<MessageId>[] {
  const seen = new Set<string>();
  return record.links
    .filter(({ relation }) => relation === 'superseded-by' || relation === 'supersedes')
    .filter(({ range }) => isAboutItself(record, range) && !PARTLY.test(wordsAround(record.text, range.start)))
    .flatMap((link): Report<MessageId>[] => {
      const found = find(link, surroundings);
      if (found === 'elsewhere') return [];
      const report = found === null ? missing(link) : unanswered(record, link, found, surroundings.path);
      const key = `${report?.messageId} ${found === null ? link.name : found.path}`;
      if (!report || seen.has(key)) return [];
      seen.add(key);
      return [report];
    });
}

/**
 * The record that is meant; null where there is none, `elsewhere` where that cannot be told from here. A link that leads
 * nowhere is reported as every other one is.
 */
function find(link: RecordLink, { path, records }: Surroundings): Neighbour | null | 'elsewhere' {
  const { target, name } = link;
  if (target !== null && /^[a-z][a-z\d+.-]*:|^\/\//i.test(target)) return 'elsewhere';
  const meant = recordMeant(
    path,
    link,
    records.map((record) => record.path),
  );
  const neighbour = records.find((record) => record.path === meant);
  if (neighbour) return neighbour;
  if (target !== null) return 'elsewhere';
  const isOfThisLog = /^\W*(?:ADR[-_ #]?)?\d{1,5}\W*$/i.test(name) && !name.startsWith('#');
  return isOfThisLog && records.length > 0 && !hasNumber(name, records, path) ? null : 'elsewhere';
}

function hasNumber(name: string, records: readonly Neighbour[], path: string): boolean {
  const number = Number(/\d+/.exec(name)?.[0]);
  const own = Number(/(\d{1,5})[^/]*$/.exec(path)?.[1]);
  return own === number || records.some((record) => Number(record.number) === number);
}

function missing({ relation, name, range }: RecordLink): Report<MessageId> {
  const messageId = relation === 'superseded-by' ? 'unknownSuccessor' : 'unknownPredecessor';
  return { range, messageId, data: { name } };
}

function unanswered(record: ReadRecord, link: RecordLink, other: Neighbour, path: string): Report<MessageId> | null {
  const data = { name: other.title ?? link.name };
  if (link.relation === 'superseded-by') {
    const isOver = record.status?.value === 'superseded' || record.status?.value === 'deprecated';
    if (!isOver || other.supersedes.includes(path)) return null;
    return { range: link.range, messageId: 'successorSilent', data, severity: 'hint' };
  }
  const isInForce = record.status?.value === 'accepted';
  const isOver = other.status === 'superseded' || other.status === 'deprecated' || other.status === 'rejected';
  if (!isInForce || isOver || other.supersededBy.includes(path)) return null;
  return { range: link.range, messageId: 'predecessorHolds', data };
}

/** Elsewhere a sentence may well replace something that only another record describes. */
function isAboutItself({ blocks, frontMatter }: ReadRecord, { start }: Range): boolean {
  if (frontMatter && start < frontMatter.range.end) return true;
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle]?.range.start ?? 0) <= start) low = middle;
    else high = middle - 1;
  }
  const block = blocks[low];
  return block !== undefined && start < block.range.end && SELF.includes(block.section.role);
}

/** The words before a link on its line, and a few behind it. */
function wordsAround(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - NEAR), at);
  return before.slice(before.lastIndexOf('\n') + 1) + text.slice(at, at + NEAR).split('\n', 1);
}

const NEAR = 100;
