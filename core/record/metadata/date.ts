import type { MetadataEntry, Outline, RecordDate } from '../types';
import { fieldOf, monthOf } from './words';

/**
 * The day of the decision: the date that the metadata give (the one called just "date" before any other), or a date
 * alone in a date section. Null where the record gives none, or one that no calendar has.
 */
export function readDate(outline: Outline, entries: readonly MetadataEntry[]): RecordDate | null {
  const stated = entries
    .map((entry) => ({ entry, field: fieldOf(entry.key) }))
    .filter(({ field }) => field?.field === 'date')
    .sort((a, b) => rank(a.field) - rank(b.field));
  for (const { entry } of stated) {
    const value = dateOf(entry.value);
    if (value) return { value, raw: entry.value, range: entry.range, source: entry.source };
  }
  return dateSection(outline);
}

function rank(field: ReturnType<typeof fieldOf>): number {
  return field?.field === 'date' ? field.rank : Number.POSITIVE_INFINITY;
}

function dateSection(outline: Outline): RecordDate | null {
  for (const block of outline.blocks) {
    if (block.section.role !== 'date') continue;
    const value = dateOf(block.prose.text);
    if (value) return { value, raw: block.prose.text.trim(), range: block.prose.sourceRange(), source: 'section' };
  }
  return null;
}

const ISO = /(?:^|[^\d])(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?![\d])/;
const COMPACT = /(?:^|[^\d])((?:19|20)\d{2})(\d{2})(\d{2})(?![\d])/;
const DAY_FIRST = /(?:^|[^\d])(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?![\d])/;
const DAY_MONTH_NAME =
  /(?:^|[^\d])(\d{1,2})(?:st|nd|rd|th|er|\.)?\s+(?:of\s+|de\s+)?(\p{L}+)\.?,?\s+(?:de\s+)?(\d{4})/u;
const MONTH_NAME_DAY = /(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/u;
const MONTH_NAME = /(\p{L}+)\.?,?\s+(\d{4})/u;

/** `YYYY-MM-DD`, or `YYYY-MM` where no day is given; null where the text holds no date that exists. */
export function dateOf(text: string): string | null {
  const iso = ISO.exec(text) ?? COMPACT.exec(text);
  if (iso) return calendarDate(Number(iso[1]), Number(iso[2]), iso[3] === undefined ? null : Number(iso[3]));
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
  const monthAlone = MONTH_NAME.exec(text);
  const only = monthAlone && monthOf(monthAlone[1] ?? '');
  return monthAlone && only ? calendarDate(Number(monthAlone[2]), only, null) : null;
}

function calendarDate(year: number, month: number, day: number | null): string | null {
  if (month < 1 || month > 12) return null;
  const yearMonth = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
  if (day === null) return yearMonth;
  if (day < 1 || day > daysIn(year, month)) return null;
  return `${yearMonth}-${String(day).padStart(2, '0')}`;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
