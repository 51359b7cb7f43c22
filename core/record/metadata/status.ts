import type { Prose } from '../../text/prose';
import type { Block, MetadataEntry, MetadataSource, Outline, Status, StatusValue } from '../types';
import { fieldOf, statusSpellings } from './words';

/** Sources in the order in which they are believed. */
const ORDER: readonly MetadataSource[] = ['front-matter', 'section', 'heading', 'pair', 'table', 'announcement'];

/**
 * The record's status: from front matter, its status section, the heading of that section, a bullet or line, a table,
 * or a sentence of its head such as "This record has been superseded by …", in this order. Null where it names none, or has only the template's menu of statuses.
 */
export function readStatus(outline: Outline, entries: readonly MetadataEntry[]): Status | null {
  const stated = [
    ...sectionEntries(outline),
    ...entries.filter((entry) => isStatusKey(entry.key)),
    ...announcements(outline),
  ]
    .filter((entry) => !isMenu(entry.value))
    .sort((a, b) => ORDER.indexOf(a.source) - ORDER.indexOf(b.source));
  const heard = stated.map((entry) => ({ entry, value: statusOf(entry.value) }));
  const best = heard.find(({ value }) => value !== 'other') ?? heard[0];
  if (!best) return null;
  const { entry, value } = best;
  return { value, raw: entry.value, range: entry.range, source: entry.source };
}

function isStatusKey(key: string): boolean {
  return fieldOf(key)?.field === 'status';
}

function sectionEntries(outline: Outline): MetadataEntry[] {
  return outline.sections
    .filter((section) => section.role === 'status' && section.heading)
    .flatMap((section) => {
      const blocks = outline.blocks.filter((block) => block.section === section && block.prose.text.trim() !== '');
      return [...blocks.map(sectionEntry), ...(section.heading ? headingEntries(section.heading.prose) : [])];
    });
}

function sectionEntry({ prose }: Block): MetadataEntry {
  const [, before = '', value = ''] = /^(\s*(?:(?:status|state)\s*[:：]\s*)?)([^\n\u2028]*)/i.exec(prose.text) ?? [];
  return entryOf('section', prose, before.length, value.trimEnd());
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
  const choices = (marks: RegExp) => value.split(marks).filter((part) => statusAtStart(part) !== null).length;
  return (choices(/\|/) > 1 || choices(/[|/,]/) > 2) && !/\b(?:19|20)\d\d\b/.test(value);
}

/** Comes down to one of the known statuses, or to `other`. */
export function statusOf(raw: string): StatusValue {
  const words = bare(raw);
  return statusAtStart(words) ?? statusWithin(words) ?? 'other';
}

function statusAtStart(raw: string): StatusValue | null {
  const words = bare(raw);
  for (const [spelling, status] of statusSpellings) {
    if (words.startsWith(spelling) && !/^[\p{L}\p{N}]/u.test(words.slice(spelling.length))) return status;
  }
  return null;
}

/** In a short value the word may stand behind others: "Partly implemented", "Now accepted". */
function statusWithin(words: string): StatusValue | null {
  if (words.split(' ').length > 6) return null;
  for (const [spelling, status] of statusSpellings) {
    if (` ${words} `.includes(` ${spelling} `)) return status;
  }
  return null;
}

/** Lower case, without emoji, marks, braces and a date in front. */
function bare(raw: string): string {
  return raw
    .normalize('NFC')
    .toLowerCase()
    .replace(/\p{Extended_Pictographic}|\uFE0F|\u200D|[*_`~{}[\]"'“”]/gu, ' ')
    .replace(/[\s.:;,]+/g, ' ')
    .replace(/^[\s\d/–—-]+(?=\p{L})/u, '')
    .trim();
}
