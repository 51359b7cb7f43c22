import { fold } from '../../text/fold';
import type { Prose } from '../../text/prose';
import { anyOf, wordsOfAll } from '../languages/patterns';
import type { Block, MetadataEntry, MetadataSource, Outline, SectionRole, Status, StatusValue } from '../types';
import { dateOf } from './date';
import { longestFirst, noOwnWords, type OwnWords } from './own-words';
import { fieldOf, type Spelling, statusSpellings } from './words';

/** Sources in the order in which they are believed. */
const ORDER: readonly MetadataSource[] = [
  'front-matter',
  'section',
  'heading',
  'pair',
  'table',
  'announcement',
  'history',
  'title',
  'badge',
  'tag',
  'file-name',
  'folder',
];

/**
 * Every place where the record states its status, the most believed first: front matter, its status section, the
 * heading of that section, a bullet or line, a table, a sentence of its head such as "This record has been superseded
 * by …", its history, its title, a badge, a tag, the name of its file, the name of its folder. The template's menu of statuses is
 * none.
 *
 * @param path of the file, parts separated by `/`; null for a text without a file
 * @param own words of the team, which are believed before any other word where a status is stated
 */
export function readStatuses(
  outline: Outline,
  entries: readonly MetadataEntry[],
  path: string | null,
  own: OwnWords['statuses'] = noOwnWords.statuses,
): Status[] {
  const ownSpellings = longestFirst(own)
    .map(([word, status]) => [bare(word), status] as const)
    .filter(([word]) => word !== '');
  const said = [
    ...sectionEntries(outline),
    ...entries.filter((entry) => isStatusKey(entry.key)),
    ...announcements(outline),
  ].filter(({ value }) => !isMenu(value) && !LINK_ALONE.test(fold(value)) && !isOtherPair(value, ownSpellings));
  const hinted = [
    ...historyEntries(outline),
    ...titleEntries(outline),
    ...badges(outline),
    ...entries.filter(isTag).map((entry) => ({ ...entry, source: 'tag' as const })),
    ...names(path),
  ];
  return [...said, ...hinted]
    .sort((a, b) => ORDER.indexOf(a.source) - ORDER.indexOf(b.source))
    .map((entry) => ({
      value: statusOf(entry.value, ownSpellings),
      raw: entry.value,
      range: entry.range,
      source: entry.source,
    }));
}

/** `Supersedes 20.` in a status section tells of another record's status. */
const LINK_ALONE = new RegExp(
  `^\\s*${anyOf(wordsOfAll(({ links }) => [...(links.supersedes ?? []), ...(links.amends ?? [])]))}`,
  'u',
);

/** `Issue: https://…` in a status section says something else than the status. */
function isOtherPair(value: string, own: readonly Spelling[]): boolean {
  return /^\p{L}[\p{L} ]{1,30}[:：]\s*\S/u.test(value) && (statusAtStart(value, own) ?? statusAtStart(value)) === null;
}

/**
 * The first of them that says a known status; a word that is not known where none does. In a section of several
 * paragraphs the end of a decision holds, and not what it was before.
 */
export function chooseStatus(statuses: readonly Status[]): Status | null {
  const first = statuses.find(({ value }) => value !== 'other');
  const ended = statuses.find(({ value, source }) => source === first?.source && ENDS.includes(value));
  return (first?.source === 'section' ? ended : null) ?? first ?? statuses[0] ?? null;
}

const ENDS: readonly StatusValue[] = ['superseded', 'deprecated', 'rejected'];

function isStatusKey(key: string): boolean {
  return fieldOf(key)?.field === 'status';
}

function sectionEntries(outline: Outline): MetadataEntry[] {
  return outline.sections
    .filter((section) => section.role === 'status' && section.heading)
    .flatMap((section) => {
      const blocks = outline.blocks.filter((block) => block.section === section && block.prose.text.trim() !== '');
      const stated = blocks.filter(({ task }) => task !== 'open');
      return [...latest(stated.map(sectionEntry)), ...(section.heading ? headingEntries(section.heading.prose) : [])];
    });
}

/** Of a list of what the status was when, the last one holds. */
function latest(entries: readonly MetadataEntry[]): readonly MetadataEntry[] {
  const dated = entries.map((entry) => ({ entry, date: dateOf(entry.value) })).filter(({ date }) => date !== null);
  if (dated.length < 2) return entries;
  const [last] = dated.sort(
    (a, b) => (b.date ?? '').localeCompare(a.date ?? '') || b.entry.range.start - a.entry.range.start,
  );
  return last ? [last.entry] : entries;
}

/** `- [accepted](…) (2026-02-03)` in a change log: the latest entry that begins with a status. */
function historyEntries({ blocks }: Outline): readonly MetadataEntry[] {
  const entries = blocks
    .filter(({ section }) => section.role === 'history')
    .map(({ prose }) => ({ ...entryOf('history', prose, 0, prose.text.trimEnd()) }))
    .filter(({ value }) => statusAtStart(value) !== null);
  return latest(entries).slice(-1);
}

/** A badge in the head says it in its address or its alternative text: `…/badge/ADR/approved/green/`. */
function badges({ images, sections }: Outline): MetadataEntry[] {
  const head = sections.find(({ role }) => !HEAD.includes(role))?.range.start ?? Number.POSITIVE_INFINITY;
  return images
    .filter(({ range }) => range.start < head)
    .flatMap(({ alt, target, range }) => {
      const parts = [...target.split(/[/_?&=.-]+/).map(decoded), ...alt.split(/[\s:|-]+/)];
      const value = parts.find((part) => isStatusWord(part));
      return value === undefined ? [] : [{ key: 'status', value, range, source: 'badge' }];
    });
}

const HEAD: readonly SectionRole[] = ['title', 'status', 'date', 'people'];

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function isTag({ key, value }: MetadataEntry): boolean {
  return /^tags?$/i.test(key) && isStatusWord(value);
}

const NOWHERE = { start: 0, end: 0 };

/** `0003-[Superseded]use-x.md`, `Platform/Draft/use-x.md`. */
function names(path: string | null): MetadataEntry[] {
  const parts = path?.split('/') ?? [];
  const bracketed = /[[(](\p{L}+)[\])]/u.exec(parts.at(-1) ?? '')?.[1];
  const folder = parts.slice(0, -1).findLast(isStatusWord);
  return [
    ...(bracketed && isStatusWord(bracketed)
      ? [{ key: 'status', value: bracketed, range: NOWHERE, source: 'file-name' as const }]
      : []),
    ...(folder ? [{ key: 'status', value: folder, range: NOWHERE, source: 'folder' as const }] : []),
  ];
}

/** True for a word that is a status and nothing besides. */
function isStatusWord(text: string): boolean {
  const words = bare(text);
  return CERTAIN.has(words) && statusSpellings.some(([spelling]) => spelling === words);
}

const CERTAIN: ReadonlySet<string> = new Set(wordsOfAll(({ certainStatuses }) => certainStatuses));

/** `# [Superseded] Use x`, `# Use x (deprecated)`. */
function titleEntries({ sections }: Outline): MetadataEntry[] {
  const prose = sections.find(({ role, heading }) => role === 'title' && heading)?.heading?.prose;
  if (!prose) return [];
  return Array.from(prose.text.matchAll(/[[(](\p{L}+)[\])]/gu))
    .filter(([, word = '']) => isStatusWord(word))
    .map(({ 1: word = '', index }) => ({ ...entryOf('heading', prose, index + 1, word), source: 'title' as const }));
}

function sectionEntry({ prose }: Block): MetadataEntry {
  const [, before = '', key = ''] = /^(\s*(\p{L}{2,20})\s*[:：]\s*)/u.exec(prose.text) ?? [];
  const start = isStatusKey(key) ? before.length : 0;
  const [, space = '', value = ''] = /^(\s*)([^\n\u2028]*)/.exec(prose.text.slice(start)) ?? [];
  return entryOf('section', prose, start + space.length, value.trimEnd());
}

/** `Status - DRAFT` and `Status: ACCEPTED` hold the value in the heading. */
function headingEntries(prose: Prose): MetadataEntry[] {
  const [, before = '', value] = /^(\s*\p{L}+\s*(?:[:：]|\s[-–—]\s)\s*)(\S.*)$/su.exec(prose.text) ?? [];
  return value === undefined ? [] : [entryOf('heading', prose, before.length, value.trimEnd())];
}

function entryOf(source: MetadataSource, prose: Prose, start: number, value: string): MetadataEntry {
  return { key: 'status', value, range: prose.sourceRange(start, start + value.length), source };
}

const ANNOUNCEMENT =
  /\bthis (?:adr|rfc|document|decision|decision record|record|proposal|ad) (?:has (?:since )?been|is|was)(?: \w+)? (superseded|superceded|replaced|deprecated|obsolete|outdated|withdrawn|rejected|abandoned)\b/i;

/** What the headings and first blocks say of the record as a whole. */
function announcements(outline: Outline): MetadataEntry[] {
  const headings = outline.sections.slice(0, 4).flatMap(({ heading }) => (heading ? [heading.prose] : []));
  const blocks = outline.blocks.slice(0, 4).map(({ prose }) => prose);
  return [...headings, ...blocks].flatMap((prose): MetadataEntry[] => {
    const match = ANNOUNCEMENT.exec(prose.text.replaceAll('\n', ' '));
    const value = match?.[1];
    if (!match || value === undefined) return [];
    const end = match.index + match[0].length;
    return [{ key: 'status', value, range: prose.sourceRange(end - value.length, end), source: 'announcement' }];
  });
}

/** The template's list to choose from: more than one status with marks between them, or a question. */
function isMenu(value: string): boolean {
  if (/\?\s*$|^\{.*\|.*\}$|^\[.*\|.*\]$/.test(value)) return true;
  if (/\bmay be ["“]/.test(value)) return true;
  const choices = (marks: RegExp) => value.split(marks).filter((part) => statusAtStart(part) !== null).length;
  return (choices(/\|/) > 1 || choices(/[|/,]/) > 2) && !/\b(?:19|20)\d\d\b/.test(value);
}

/** Comes down to one of the known statuses, or to `other`. */
export function statusOf(raw: string, own: readonly Spelling[] = []): StatusValue {
  const words = bare(latestOf(raw, own));
  const ours = own.length === 0 ? null : (statusAtStart(words, own) ?? statusWithin(words, own));
  return ours ?? statusAtStart(words) ?? statusWithin(words) ?? 'other';
}

/** "Proposed → Accepted" is accepted. */
function latestOf(raw: string, own: readonly Spelling[]): string {
  const last = raw.split(/→|⇒|[-=]>/).at(-1) ?? '';
  return (statusAtStart(last, own) ?? statusAtStart(last)) === null ? raw : last;
}

function statusAtStart(raw: string, spellings = statusSpellings): StatusValue | null {
  if (spellings.length === 0) return null;
  const words = bare(raw);
  for (const [spelling, status] of spellings) {
    if (words.startsWith(spelling) && !/^[\p{L}\p{N}]/u.test(words.slice(spelling.length))) return status;
  }
  return null;
}

/** In a short value the word may stand behind others: "Partly implemented", "Now accepted". */
function statusWithin(words: string, spellings = statusSpellings): StatusValue | null {
  if (words.split(' ').length > 6 || /^(?:not|nicht|pas|no|não|non|niet|nie|ikke|не)\b/u.test(words)) return null;
  for (const [spelling, status] of spellings) {
    if (` ${words} `.includes(` ${spelling} `)) return status;
  }
  return null;
}

/** Lower case, without emoji, marks, braces and a date in front. */
function bare(raw: string): string {
  return fold(raw.normalize('NFC'))
    .replace(/\p{Extended_Pictographic}|\uFE0F|\u200D|[*_`~{}[\]"'“”]/gu, ' ')
    .replace(/(?<=\p{L})-(?=\p{L})/gu, ' ')
    .replace(/[\s.:;,]+/g, ' ')
    .replace(/^[\s\d/–—-]+(?=\p{L})/u, '')
    .trim();
}
