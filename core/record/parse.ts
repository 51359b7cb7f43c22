import type { Ranged } from '../text/range';
import { readDecision } from './decision';
import { readDecisions } from './decisions';
import { recogniseFamily } from './families';
import { recogniseKind } from './kind';
import { languageOf } from './language';
import { readLinks } from './links';
import { readDates } from './metadata/date';
import { readEntries } from './metadata/entries';
import { noOwnWords } from './metadata/own-words';
import { readPeople } from './metadata/people';
import { chooseStatus, readStatuses } from './metadata/status';
import { readOptions } from './options';
import { assignRoles, readOutline } from './outline';
import type { DecisionRecord, MetadataEntry, Outline } from './types';

/**
 * Reads a Markdown text as a decision record. Any text gives a record, also one that is none: `kind` says what it is.
 *
 * @param path of the file, parts separated by `/`: its folder and name tell records from other files. Null for a text
 * without a file.
 * @param isInRecordFolder true where something besides the folder's name says that it is one of records
 * @param own words of the team for statuses and people
 */
export function parseRecord(
  text: string,
  path: string | null,
  isInRecordFolder = false,
  own = noOwnWords,
): DecisionRecord {
  const outline = readOutline(text);
  const entries = readEntries(outline);
  const family = recogniseFamily(outline, entries);
  if (family.roles) assignRoles(outline, family.roles);
  const title = readTitle(outline, entries);
  const statuses = readStatuses(outline, entries, path, own.statuses);
  const status = chooseStatus(statuses);
  const dates = readDates(outline, entries, path);
  const language = languageOf(outline);
  return {
    ...outline,
    kind: recogniseKind(path, isInRecordFolder, outline, status, entries, title?.value ?? null),
    template: family.id,
    language,
    title,
    number: title?.number ?? numberInPath(path) ?? bareNumberOf(title?.raw ?? ''),
    status,
    statuses,
    date: dates[0] ?? null,
    dates,
    people: readPeople(outline, entries, language, own.people),
    decision: readDecision(outline, title),
    options: readOptions(outline, language),
    decisions: readDecisions(outline, statuses),
    links: readLinks(outline, entries),
  };
}

/** Marks of a number before a title: `12. `, `ADR-0012: `, `[012] `. No number is told from "3-tier" and "2.5 GB". */
const TITLE_NUMBER =
  /^\s*(?:\[?(?:[A-Za-z]{2,8}[-_ ]?)?(\d{1,5})\]?(?:\s*[.:：)](?!\d)\s*|\s*[–—-]\s+)|\[(?:[A-Za-z]{2,8}-)?(\d{1,5})\]\s+|(?:ADR|RFC|MADR)[-_ ]?(\d{1,5})\s+|(\d{3,5})\s+)(?=\S)/;

/** `Decision record: Use one gateway` is called "Use one gateway". */
const TITLE_LABEL = /^(?:architecture )?decision record:\s+/i;

interface Title extends Ranged<string> {
  readonly raw: string;
  /** As its marks give it. */
  readonly number: string | null;
}

function readTitle(outline: Outline, entries: readonly MetadataEntry[]): Title | null {
  const heading = outline.sections.find((section) => section.role === 'title' && section.heading)?.heading;
  if (heading && heading.text !== '') {
    const { start, number } = beginningOf(heading.prose.text);
    const range = heading.prose.sourceRange(start, heading.prose.text.trimEnd().length);
    return { value: heading.text.slice(beginningOf(heading.text).start), range, raw: heading.text, number };
  }
  const entry = entries.find(({ key, source }) => key.toLowerCase() === 'title' && source === 'front-matter');
  if (!entry) return null;
  const { start, number } = beginningOf(entry.value);
  return { value: entry.value.slice(start).trim(), range: entry.range, raw: entry.value, number };
}

/** Where a title's own words begin, behind its number and what else marks it as a record. */
function beginningOf(title: string): { start: number; number: string | null } {
  const match = TITLE_NUMBER.exec(title);
  const behind = match?.[0].length ?? /^\s*/.exec(title)?.[0].length ?? 0;
  const label = TITLE_LABEL.exec(title.slice(behind))?.[0].length ?? 0;
  return { start: behind + label, number: match?.slice(1).find(Boolean) ?? null };
}

/** The number of `23 Logging` and `ADR-0005`, where nothing parts it from the words. */
function bareNumberOf(title: string): string | null {
  return /^\[?(?:(?:ADR|MADR|RFC|DDR)[-_ ]?)?(\d{1,5})(?=[\]\s]|$)/i.exec(title)?.[1] ?? null;
}

/** `0012-use-x.md`, or the folder of `0012-use-x/README.md`, which holds this record alone. */
export function numberInPath(path: string | null): string | null {
  const [folder = '', file = ''] = ['', '', ...(path ?? '').split('/')].slice(-2);
  const name = file.replace(/\.\w+$/, '');
  return numberIn(name) ?? (FILE_OF_A_FOLDER.test(name) ? numberIn(folder) : null);
}

/** What the one file of a folder is called that is named after its record. */
const FILE_OF_A_FOLDER = /^(?:readme|index|adr|decision)$/i;

function numberIn(name: string): string | null {
  const match = /^\s*\[?(?:[A-Za-z]{2,8}[-_ ]){0,2}(?!(?:19|20)\d\d-\d\d)(\d{1,5})(?=[\]\s.:)_–—-]|$)/.exec(name);
  return match?.[1] ?? null;
}
