import { readEntries } from '../metadata/entries';
import { fieldOf } from '../metadata/words';
import { headingForms, headingWords } from '../roles';
import type { Block, MetadataEntry, Outline, Section, SectionRole } from '../types';
import type {
  HeadingValuePlacement,
  KeyPlacement,
  KeyStyle,
  PartPlacement,
  ProsePlacement,
  SectionPlacement,
} from './types';

/** What to put in, and where, so that the record has a part: `before`, the part's own words, `after`. */
export interface PartInsertion {
  readonly offset: number;
  readonly before: string;
  readonly after: string;
}

/**
 * Where a part is written in a record that lacks it. A section or a key that is there without a word is filled, and keys
 * are written as the record writes its others; else all is as the template has it.
 */
export function placePart(outline: Outline, part: PartPlacement): PartInsertion {
  switch (part.form) {
    case 'section':
      return placeSection(outline, part);
    case 'heading-value':
      return placeHeadingValue(outline, part);
    case 'key':
      return placeKey(outline, part);
    case 'prose':
      return placeProse(outline, part);
  }
}

function placeSection(outline: Outline, part: SectionPlacement): PartInsertion {
  const known = sectionCalled(outline, part.heading);
  if (known) return asParagraph(outline, known.body.end);
  const { end, level } = neighbourhood(outline, part);
  const { offset, before, after } = asParagraph(outline, end);
  const eol = lineEnd(outline);
  return { offset, before: `${before}${'#'.repeat(level)} ${part.heading}${eol}${eol}`, after };
}

function placeHeadingValue(outline: Outline, part: HeadingValuePlacement): PartInsertion {
  const known = sectionCalled(outline, part.heading)?.heading;
  if (known) return { offset: known.range.end, before: part.separator, after: '' };
  const { end, level } = neighbourhood(outline, part);
  const { offset, before, after } = asParagraph(outline, end);
  return { offset, before: `${before}${'#'.repeat(level)} ${part.heading}${part.separator}`, after };
}

function placeProse(outline: Outline, { opening, inside }: ProsePlacement): PartInsertion {
  const around = inside === 'title' ? headOf(outline) : topSection(outline, inside);
  const { offset, before, after } = asParagraph(outline, around?.body.end ?? outline.text.length);
  return { offset, before: opening === null ? before : `${before}${opening} `, after };
}

function placeKey(outline: Outline, part: KeyPlacement): PartInsertion {
  return emptyKey(outline, part.key) ?? besideOtherKeys(outline, part.key) ?? inStyle(outline, part);
}

/** A paragraph of its own, behind the last words before the offset. */
function asParagraph({ text }: Outline, at: number): PartInsertion {
  const eol = lineEnd({ text });
  const offset = text.slice(0, at).trimEnd().length;
  const rest = text.slice(offset);
  const isFirst = text.slice(0, offset).trim() === '';
  return { offset, before: isFirst ? '' : eol + eol, after: afterParagraph(rest, eol) };
}

/** The end of the line at the end of the text; an empty line before words that follow at once. */
function afterParagraph(rest: string, eol: string): string {
  if (rest === '') return eol;
  const [gap = ''] = /^[ \t]*(?:\r?\n[ \t]*)*/.exec(rest) ?? [];
  const lines = gap.split('\n').length - 1;
  return gap.length === rest.length || lines >= 2 ? '' : eol.repeat(2 - lines);
}

function lineEnd({ text }: Pick<Outline, 'text'>): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

function sectionCalled(outline: Outline, name: string): Section | undefined {
  const words = headingWords(name);
  return outline.sections.find(
    ({ heading, role }) => heading && role !== 'title' && headingForms(heading.text).includes(words),
  );
}

/** Where the section before it ends, and the level of its heading. */
function neighbourhood(outline: Outline, { inside, after }: Pick<SectionPlacement, 'inside' | 'after'>) {
  const around = inside && topSection(outline, inside);
  if (around) return { end: around.range.end, level: deeper(around) };
  for (const role of after) {
    if (role === 'title') return { end: headOf(outline).body.end, level: 2 };
    const section = topSection(outline, role);
    if (section) return { end: section.range.end, level: Math.min(6, Math.max(2, section.heading?.level ?? 2)) };
  }
  return { end: outline.text.length, level: 2 };
}

function deeper({ heading }: Section): number {
  return Math.min(6, (heading?.level ?? 1) + 1);
}

/** Of the sections with a role the last one on their highest level. */
function topSection({ sections }: Outline, role: SectionRole): Section | undefined {
  const own = sections.filter((section) => section.roleIsOwn && section.heading && section.role === role);
  const top = Math.min(...own.map(({ heading }) => heading?.level ?? 7));
  return own.findLast(({ heading }) => heading?.level === top);
}

/** The title and what stands below it; what stands before all sections where there is no title. */
function headOf({ sections }: Outline): Section {
  const head = sections.find(({ role, heading }) => role === 'title' && heading) ?? sections[0];
  if (!head) throw new Error('an outline without a section');
  return head;
}

/** `status:` in front matter or `* Date:` below the title, with nothing behind it. */
function emptyKey(outline: Outline, key: string): PartInsertion | null {
  const before = outline.text.slice(0, headOf(outline).body.end);
  const pattern = new RegExp(`^[^\\p{L}\\p{N}\\n]{0,12}${key}[*_]{0,2}[ \\t]*:[*_]{0,2}[ \\t]*(?=\\r?$)`, 'imu');
  const match = pattern.exec(before);
  if (!match) return null;
  return { offset: match.index + match[0].length, before: /[ \t]$/.test(match[0]) ? '' : ' ', after: '' };
}

/** A line like that of the last other key: its marks, its bullet, its cells. */
function besideOtherKeys(outline: Outline, key: string): PartInsertion | null {
  for (const entry of readEntries(outline).reverse()) {
    const field = fieldOf(entry.key);
    const line = field && outline.sections.every((section) => !isMetadataOf(section, entry)) && lineOf(outline, entry);
    if (!line) continue;
    const { offset, join } = behind(outline, entry, line);
    const name = entry.key === entry.key.toLowerCase() ? key.toLowerCase() : capitalised(key);
    return { offset, before: `${join}${line.marks}${name}${line.between}`, after: line.closing };
  }
  return null;
}

/** A pair in the section on the status or the date is part of the section. */
function isMetadataOf({ role, heading, body }: Section, { range }: MetadataEntry): boolean {
  return role !== 'title' && heading !== null && body.start <= range.start && range.end <= body.end;
}

interface KeyLine {
  readonly marks: string;
  readonly between: string;
  readonly closing: string;
  readonly end: number;
}

/** The line of an entry as the marks around its key and its value; null where it holds other words, too. */
function lineOf({ text }: Outline, { key, range }: MetadataEntry): KeyLine | null {
  const start = text.lastIndexOf('\n', range.start - 1) + 1;
  const next = text.slice(range.end).search(/\r?\n|$/);
  const end = range.end + next;
  const opening = text.slice(start, range.start);
  const at = opening.toLowerCase().lastIndexOf(key.toLowerCase());
  if (at < 0 || text.slice(range.start, range.end).includes('\n')) return null;
  const [marks, between] = [opening.slice(0, at), opening.slice(at + key.length)];
  const closing = text.slice(range.end, end);
  const areMarks = [marks, between, closing].every((part) => !/[\p{L}\p{N}]/u.test(part));
  // Quotation marks and the like around one value are no part of the next.
  return areMarks ? { marks, between: unquoted(between), closing: /\|/.test(closing) ? closing : '', end } : null;
}

function unquoted(between: string): string {
  return /\|/.test(between) ? between : between.replace(/(:[*_]{0,2}|[*_]{0,2}:)\s*.*$/, '$1 ');
}

/** Behind the entry's block, or its line where the others of the block stand in lines, too. */
function behind(outline: Outline, { range }: MetadataEntry, { marks, end }: KeyLine): { offset: number; join: string } {
  const eol = lineEnd(outline);
  const block = outline.blocks.find((candidate) => contains(candidate, range.start));
  const isInAdmonition = block?.kind === 'paragraph' && /^(?: {4}|\t)/.test(marks);
  if (!block || block.kind === 'table-cell' || isInAdmonition) return { offset: end, join: eol };
  return { offset: block.range.end, join: block.kind === 'list-item' ? eol : eol + eol };
}

function contains({ range }: Block, offset: number): boolean {
  return range.start <= offset && offset < range.end;
}

function capitalised(key: string): string {
  return key.charAt(0).toUpperCase() + key.slice(1);
}

function inStyle(outline: Outline, { style, key }: KeyPlacement): PartInsertion {
  const eol = lineEnd(outline);
  if (style === 'front-matter') return inFrontMatter(outline, key, eol);
  const head = headOf(outline);
  const at =
    head.heading?.range.end ??
    (outline.frontMatter ? outline.text.indexOf('---', outline.frontMatter.range.end) + 3 : 0);
  const { offset, before, after } = asParagraph(outline, at);
  const { opening, closing } = STYLES[style](key, eol);
  return { offset, before: before + opening, after: closing + (before === '' && after === '' ? eol : after) };
}

/** How the first key of a record is written in each style but that of front matter. */
const STYLES: Readonly<
  Record<Exclude<KeyStyle, 'front-matter'>, (key: string, eol: string) => { opening: string; closing: string }>
> = {
  'star-bullet': (key) => ({ opening: `* ${key}: `, closing: '' }),
  'dash-bullet': (key) => ({ opening: `- ${key}: `, closing: '' }),
  line: (key) => ({ opening: `${key}: `, closing: '' }),
  'bold-line': (key) => ({ opening: `**${key}:** `, closing: '' }),
  'quoted-table': (key, eol) => ({ opening: `> |  |  |${eol}> | --- | --- |${eol}> | ${key} | `, closing: ' |' }),
  admonition: (key, eol) => ({ opening: `!!! info${eol}    **${key}**: `, closing: '' }),
};

function inFrontMatter({ text, frontMatter }: Outline, key: string, eol: string): PartInsertion {
  if (!frontMatter) {
    const offset = text.startsWith('\uFEFF') ? 1 : 0;
    return { offset, before: `---${eol}${key}: `, after: `${eol}---${eol}${eol}` };
  }
  const { start, end } = frontMatter.range;
  const offset = start + text.slice(start, end).trimEnd().length;
  return offset === start
    ? { offset, before: `${key}: `, after: eol }
    : { offset, before: `${eol}${key}: `, after: '' };
}
