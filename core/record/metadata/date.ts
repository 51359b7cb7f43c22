import type { MetadataEntry, MetadataSource, Outline, RecordDate, SectionRole } from '../types';
import { fieldOf, monthOf } from './words';

/**
 * The day of the decision: the date that the metadata give (the one called just "date" before any other), one in a
 * date section, the earliest one of the record's history, or the one that its file or folder is named by, in this
 * order. Null where there is none, or none that a calendar has.
 */
export function readDate(outline: Outline, entries: readonly MetadataEntry[], path: string | null): RecordDate | null {
  return (
    fromEntries(entries) ??
    fromSections(outline, 'date', 'section') ??
    fromHistory(outline) ??
    fromSections(outline, 'status', 'section') ??
    fromPath(path)
  );
}

function fromEntries(entries: readonly MetadataEntry[]): RecordDate | null {
  const stated = entries
    .map((entry) => ({ entry, field: fieldOf(entry.key) }))
    .filter(({ field }) => field?.field === 'date')
    .sort((a, b) => rank(a.field) - rank(b.field));
  for (const { entry } of stated) {
    const value = dateOf(entry.value);
    if (value) return { value, raw: entry.value, range: entry.range, source: entry.source };
  }
  return null;
}

function rank(field: ReturnType<typeof fieldOf>): number {
  return field?.field === 'date' ? field.rank : Number.POSITIVE_INFINITY;
}

/** The first date in a section of that role: `Accepted on 3 May 2026` under "Status". */
function fromSections(outline: Outline, role: SectionRole, source: MetadataSource): RecordDate | null {
  for (const { section, prose } of outline.blocks) {
    if (section.role !== role || section.heading === null) continue;
    const value = dateOf(prose.text);
    if (value) return { value, raw: prose.text.trim(), range: prose.sourceRange(), source };
  }
  return null;
}

function fromHistory(outline: Outline): RecordDate | null {
  const dated = outline.blocks
    .filter((block) => block.section.role === 'history')
    .flatMap((block): RecordDate[] => {
      const value = dateOf(block.prose.text);
      return value
        ? [{ value, raw: block.prose.text.trim(), range: block.prose.sourceRange(), source: 'history' }]
        : [];
    });
  return dated.sort((a, b) => a.value.localeCompare(b.value))[0] ?? null;
}

/** `2024-05-01-use-x.md`, `20240501-use-x/README.md`: no words of the text, so the range is empty. */
function fromPath(path: string | null): RecordDate | null {
  for (const name of (path ?? '').split('/').slice(-2).reverse()) {
    const value = /^(?:19|20)\d{2}-?\d{2}-?\d{2}(?!\d)/.test(name) ? dateOf(name.slice(0, 10)) : null;
    if (value) return { value, raw: name, range: { start: 0, end: 0 }, source: 'file-name' };
  }
  return null;
}

const ISO = /(?:^|[^\d])(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?![\d])/;
const EAST_ASIAN = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})/;
const COMPACT = /(?:^|[^\d])((?:19|20)\d{2})(\d{2})(\d{2})(?![\d])/;
const DAY_FIRST = /(?:^|[^\d])(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?![\d])/;
const DAY_MONTH_NAME =
  /(?:^|[^\d])(\d{1,2})(?:st|nd|rd|th|er|\.)?[\s-]+(?:of\s+|de\s+)?(\p{L}+)\.?,?[\s-]+(?:de\s+)?(\d{4})/u;
const MONTH_NAME_DAY = /(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/u;

/** The first date of a text as `YYYY-MM-DD`; null where it holds none that names a day and exists. */
export function dateOf(text: string): string | null {
  const iso = ISO.exec(text) ?? EAST_ASIAN.exec(text) ?? COMPACT.exec(text);
  if (iso) return calendarDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numbers = DAY_FIRST.exec(text);
  if (numbers) {
    const [day, month, year] = [Number(numbers[1]), Number(numbers[2]), Number(numbers[3])];
    return calendarDate(year, month, day) ?? calendarDate(year, day, month);
  }
  const dayFirst = DAY_MONTH_NAME.exec(text);
  const named = dayFirst && monthOf(dayFirst[2] ?? '');
  if (dayFirst && named) return calendarDate(Number(dayFirst[3]), named, Number(dayFirst[1]));
  const monthFirst = MONTH_NAME_DAY.exec(text);
  const month = monthFirst && monthOf(monthFirst[1] ?? '');
  if (monthFirst && month) return calendarDate(Number(monthFirst[3]), month, Number(monthFirst[2]));
  return null;
}

function calendarDate(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
