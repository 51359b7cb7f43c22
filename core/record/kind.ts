import { dateOf } from './metadata/date';
import { fieldOf } from './metadata/words';
import type { DocumentKind, MetadataEntry, Outline, SectionRole, Status } from './types';

const MARKDOWN = /\.(?:md|markdown|mdown|mkd|mdx)$/i;

/** Folders that teams keep decision records in. */
const RECORD_FOLDER =
  /^(?:\.?adrs?|m?adr|decisions?|\.decisions|decision[-_ ]?(?:records?|log)|architect\w*[-_ ]decisions?(?:[-_ ](?:records?|log))?|rfcs?|ddrs?)$/i;

/** Folders whose name says too little by itself. */
const MAYBE_RECORD_FOLDER = /^records$/i;

/** `0012-…`, `adr-12-…`, `ODH-ADR-0003-…`, `2024-05-01-…`, `20240501-…`, `00NN-…`. */
const RECORD_NAME =
  /^(?:[a-z]{2,8}[-_. ])?(?:a?adr|madr|rfc|ddr|arch|legal)?[-_. ]?(?:\d[\dNnXx]{1,4}|\d{4}-\d{2}-\d{2}|\d{8}|NN+)(?:[-_. ]|$)|^\[?adr[-_. ]/i;

/** A name that says what the file is, wherever it lies. */
const SURE_NAME = /^\[?adr[-_. ]?\d{1,5}(?:[-_. \]]|$)/i;

const TEMPLATE_NAME =
  /(?:^|[-_. ])(?:template|vorlage|modele|modèle|plantilla|modelo)(?:[-_. ](?:minimal|bare|short|full|long|adr|[a-z]{2}))*$|^adr[-_. ]template/i;
const TEMPLATE_FOLDER = /^(?:adr[-_ ])?templates?$/i;

const INDEX_NAME =
  /^(?:readme|index|_index|toc|overview|summary|adr-log|decision-log|log|changelog|contributing|guidelines?|adr-guidelines?|_sidebar)$/i;

/** A title that is still the template's: in braces, brackets or angle brackets, or a comment (and so empty). */
const PLACEHOLDER_TITLE =
  /^(?:(?:adr|\d)[^{[<]{0,12})?[{[<][^}\]>]+[}\]>]\.?$|^(?:short )?title(?: of (?:the )?(?:decision|adr|record))?$|\{[^}]*title[^}]*\}/i;

/** Parts that records have and other documents rarely have together. */
const TELLING: readonly SectionRole[] = [
  'status',
  'context',
  'drivers',
  'options',
  'decision',
  'consequences',
  'rationale',
];

/**
 * Tells a decision record from its template, from an index of records and from every other file, by folder, name and
 * content.
 *
 * @param path of the file, parts separated by `/`; null for a text that has none
 * @param isInRecordFolder true where the configuration of some tool says so, whatever the folder's name
 */
export function recogniseKind(
  path: string | null,
  isInRecordFolder: boolean,
  outline: Outline,
  status: Status | null,
  entries: readonly MetadataEntry[],
  title: string | null,
): DocumentKind {
  const place = placeOf(path);
  if (place && !MARKDOWN.test(place.file)) return 'other';
  if (place && TEMPLATE_NAME.test(place.name)) return 'template';
  if (place?.folders.some((folder) => TEMPLATE_FOLDER.test(folder))) {
    return INDEX_NAME.test(place.name) ? 'index' : 'template';
  }
  if (title !== null && PLACEHOLDER_TITLE.test(title) && !isDated(entries)) return 'template';
  const parts = tellingParts(outline, status, entries);
  if (!place) return parts >= 3 ? 'record' : 'other';

  const inFolder = isInRecordFolder || place.folders.some((folder) => RECORD_FOLDER.test(folder));
  const parent = place.folders.at(-1) ?? '';
  const insideRecordFolder = RECORD_NAME.test(parent) && !RECORD_FOLDER.test(parent);
  if (INDEX_NAME.test(place.name)) {
    if (insideRecordFolder && parts >= 2) return 'record';
    return inFolder || listsRecords(outline) ? 'index' : 'other';
  }
  if (insideRecordFolder) return parts >= 3 ? 'record' : 'other';
  const maybeInFolder = place.folders.some((folder) => MAYBE_RECORD_FOLDER.test(folder));
  if (SURE_NAME.test(place.name)) return 'record';
  if (RECORD_NAME.test(place.name)) {
    const isLikely = inFolder || parts >= (maybeInFolder ? 1 : 2) || (maybeInFolder && isEmpty(outline));
    return isLikely ? 'record' : 'other';
  }
  return parts >= (inFolder ? 2 : 3) ? 'record' : 'other';
}

/** True for the name of a folder that teams keep decision records in. */
export function isRecordFolder(name: string): boolean {
  return RECORD_FOLDER.test(name);
}

/** True for a name that begins as those of records do, with a number or a date. */
export function isRecordName(name: string): boolean {
  return RECORD_NAME.test(name);
}

/** True for the name of a Markdown file. */
export function isMarkdown(name: string): boolean {
  return MARKDOWN.test(name);
}

/** So many links to records make a list of them. */
const LINKS_OF_A_LIST = 3;

function listsRecords({ blocks }: Outline): boolean {
  let links = 0;
  for (const { prose } of blocks) {
    for (const { target } of prose.marks) if (target && isRecordFile(target)) links++;
    if (links >= LINKS_OF_A_LIST) return true;
  }
  return false;
}

function isRecordFile(target: string): boolean {
  const [, name] = /([^/]+)\.md(?:#.*)?$/i.exec(target) ?? [];
  return name !== undefined && RECORD_NAME.test(name);
}

/** A template's date is as much a blank as its title. */
function isDated(entries: readonly MetadataEntry[]): boolean {
  return entries.some(({ key, value }) => fieldOf(key)?.field === 'date' && dateOf(value) !== null);
}

function isEmpty({ text }: Outline): boolean {
  return text.trim() === '';
}

interface Place {
  readonly folders: readonly string[];
  readonly file: string;
  /** Without the ending. */
  readonly name: string;
}

function placeOf(path: string | null): Place | null {
  if (path === null) return null;
  const folders = path.split('/').filter((part) => part !== '');
  const file = folders.pop() ?? '';
  return { folders, file, name: file.replace(/\.\w+$/, '') };
}

/** How many of a record's telling parts the document has; a status outside a section of its own counts as one. */
function tellingParts(outline: Outline, status: Status | null, entries: readonly MetadataEntry[]): number {
  const roles = new Set(outline.sections.filter((section) => section.roleIsOwn).map((section) => section.role));
  const parts = TELLING.filter((role) => roles.has(role)).length;
  const hasStatus = status !== null && status.value !== 'other' && !roles.has('status');
  const hasDeciders = entries.some((entry) => /^(?:decision[- ]makers?|deciders?)$/i.test(entry.key));
  return parts + (hasStatus ? 1 : 0) + (hasDeciders ? 1 : 0);
}
