import type { MetadataEntry, MetadataSource, Outline, RecordDate, Section, SectionRole } from '../types';
import { fieldOf, monthOf } from './words';

/** Sources in the order in which they are believed. */
const ORDER: readonly MetadataSource[] = ['front-matter', 'pair', 'table', 'section', 'history', 'file-name', 'folder'];

/**
 * Every date that the record gives itself, the most believed first: the dates of its metadata (the one called just
 * "date" before any other, as "updated" is), those in a date section, the earliest of its history, one in its status
 * section, and the one that its file or folder is named by. Dates that no calendar has are left out.
 *
 * @param path of the file, parts separated by `/`; null for a text without a file
 */
export function readDates(outline: Outline, entries: readonly MetadataEntry[], path: string | null): RecordDate[] {
  return [
    ...fromEntries(entries),
    ...fromSections(outline, 'date'),
    ...fromHeadings(outline),
    ...fromHistory(outline),
    ...fromSections(outline, 'status'),
    ...fromPath(path),
  ];
}

function fromEntries(entries: readonly MetadataEntry[]): RecordDate[] {
  return entries
    .flatMap((entry) => {
      const field = fieldOf(entry.key);
      return field?.field === 'date' ? [{ entry, rank: field.rank }] : [];
    })
    .sort((a, b) => a.rank - b.rank || ORDER.indexOf(a.entry.source) - ORDER.indexOf(b.entry.source))
    .flatMap(({ entry: { key, value: raw, range, source } }) => {
      const value = dateOf(raw);
      return value ? [{ value, raw, key: key.trim(), range, source }] : [];
    });
}

/** The first date in each section of that role: `Accepted on 3 May 2026` under "Status". */
function fromSections(outline: Outline, role: SectionRole): RecordDate[] {
  const seen = new Set<Section>();
  return outline.blocks.flatMap(({ section, prose }): RecordDate[] => {
    if (section.role !== role || section.heading === null || seen.has(section)) return [];
    const value = dateOf(prose.text);
    if (!value) return [];
    seen.add(section);
    return [{ value, raw: prose.text.trim(), key: null, range: prose.sourceRange(), source: 'section' }];
  });
}

/** `### Date: 2026-04-03` holds the value in the heading. */
function fromHeadings({ sections }: Outline): RecordDate[] {
  return sections.flatMap(({ role, heading }): RecordDate[] => {
    const value = role === 'date' && heading ? dateOf(heading.text) : null;
    return value && heading
      ? [{ value, raw: heading.text, key: null, range: heading.prose.sourceRange(), source: 'heading' }]
      : [];
  });
}

function fromHistory(outline: Outline): RecordDate[] {
  return outline.blocks
    .filter((block) => block.section.role === 'history')
    .flatMap(({ prose }): RecordDate[] => {
      const value = dateOf(prose.text);
      return value ? [{ value, raw: prose.text.trim(), key: null, range: prose.sourceRange(), source: 'history' }] : [];
    })
    .sort((a, b) => a.value.localeCompare(b.value))
    .slice(0, 1);
}

/** `2024-05-01-use-x.md`, `20240501-use-x/README.md`: no words of the text, so the range is empty. */
function fromPath(path: string | null): RecordDate[] {
  const [folder = '', file = ''] = ['', '', ...(path ?? '').split('/')].slice(-2);
  return [...fromName(file, 'file-name'), ...fromName(folder, 'folder')];
}

function fromName(name: string, source: MetadataSource): RecordDate[] {
  const value = /^(?:19|20)\d{2}-?\d{2}-?\d{2}(?!\d)/.test(name) ? dateOf(name.slice(0, 10)) : null;
  return value ? [{ value, raw: name, key: null, range: { start: 0, end: 0 }, source }] : [];
}

const ISO = /(?:^|[^\d])(\d{4})(?:[-/.]|\.\s)(\d{1,2})(?:[-/.]|\.\s)(\d{1,2})(?![\d])/;
const EAST_ASIAN = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})/;
const COMPACT = /(?:^|[^\d])((?:19|20)\d{2})(\d{2})(\d{2})(?![\d])/;
const DAY_FIRST = /(?:^|[^\d])(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?![\d])/;
/** `3 March`, `3rd of March`, `3 de marzo`, `3ydd o Fawrth`: any short word may join day, month and year. */
const DAY_MONTH_NAME =
  /(?:^|[^\d])(\d{1,2})(?:\p{L}{1,4}|[.ºª°])?[\s-]+(?:\p{L}{1,3}\s+)?(\p{L}+)\.?,?[\s-]+(?:\p{L}{1,3}\s+)?(\d{4})/u;
const MONTH_NAME_DAY = /(?<!\p{L})(\p{L}{1,30})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/u;

/** The first date of a text as `YYYY-MM-DD`; null where it holds none that names a day and exists. */
export function dateOf(text: string): string | null {
  return readingsOf(text).reduce<string | null>((found, reading) => found ?? calendarDate(reading), null);
}

/** True for a text that holds a date that no calendar has (`2026-02-30`), or is one with digits too many (`2026-11019`). */
export function isImpossibleDate(text: string): boolean {
  const readings = readingsOf(text);
  return readings.length > 0 ? readings.every((reading) => calendarDate(reading) === null) : MISTYPED.test(text);
}

/** A year, and more digits behind it than a month and a day have. */
const MISTYPED = /^\W{0,3}(?:19|20)\d{2}-(?:\d{4,8}|\d{1,2}-\d{3,8}|\d{3}-\d{1,8})\W{0,3}$/;

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** What the first date of a text may mean, the likelier reading first: `03/05/2026` is in May before it is in March. */
function readingsOf(written: string): readonly Day[] {
  const text = withPlainDigits(written);
  const iso = ISO.exec(text) ?? EAST_ASIAN.exec(text) ?? COMPACT.exec(text);
  if (iso) return [{ year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) }];
  const numbers = DAY_FIRST.exec(text);
  if (numbers) {
    const [first, second, year] = [Number(numbers[1]), Number(numbers[2]), Number(numbers[3])];
    return [
      { year, month: second, day: first },
      { year, month: first, day: second },
    ];
  }
  const dayFirst = DAY_MONTH_NAME.exec(text);
  const named = dayFirst && monthOf(dayFirst[2] ?? '');
  if (dayFirst && named) return [{ year: Number(dayFirst[3]), month: named, day: Number(dayFirst[1]) }];
  const monthFirst = MONTH_NAME_DAY.exec(text);
  const month = monthFirst && monthOf(monthFirst[1] ?? '');
  if (monthFirst && month) return [{ year: Number(monthFirst[3]), month, day: Number(monthFirst[2]) }];
  return [];
}

/** Arabic, Persian and full-width digits as those of ASCII. */
function withPlainDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹０-９]/gu, (digit) => String((digit.codePointAt(0) ?? 0) % 16));
}

/** Years before this one are no records' but those of the Persian calendar, in which 1404 began in 2025. */
const FIRST_YEAR = 1500;

/** 1 Farvardin of the year 1, in days before 1970. */
const PERSIAN_EPOCH = 492_268;

/** By the cycle of 33 years, which holds from 1244 to 1500. */
function persianDate(year: number, month: number, day: number): string | null {
  const lengthOfMonth = month <= 6 ? 31 : 30;
  if (year < 1300 || month < 1 || month > 12 || day < 1 || day > lengthOfMonth) return null;
  const leapDays = Math.floor((8 * year + 21) / 33);
  const days = 365 * (year - 1) + leapDays + (month - 1) * 30 + Math.min(month - 1, 6) + day - 1;
  return new Date((days - PERSIAN_EPOCH) * 86_400_000).toISOString().slice(0, 10);
}

function calendarDate({ year, month, day }: Day): string | null {
  if (year < FIRST_YEAR) return persianDate(year, month, day);
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
