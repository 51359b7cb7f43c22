import { dateOf } from '../record/metadata/date';
import { monthOf } from '../record/metadata/words';

/**
 * The last day that words leave for something: `31 March 2027` and `by March 2027` both end on 2027-03-31, `Q2 2027` on
 * 2027-06-30, `three months` that long after the start.
 *
 * @param from the day from which time runs and from which a day without a year follows next, `YYYY-MM-DD`; null where
 *   it is not known
 * @returns `YYYY-MM-DD`; null where the words name no day that can be told
 */
export function dueDayOf(words: string, from: string | null): string | null {
  return (
    dateOf(words) ?? endOfPeriod(words) ?? (from === null ? null : (afterTime(words, from) ?? nextDay(words, from)))
  );
}

const ISO_MONTH = /(?<!\d)((?:19|20)\d\d)-(0[1-9]|1[0-2])(?![\d-])/;
const QUARTER = /(?<![\p{L}\d])q([1-4])[ /]?((?:19|20)\d\d)(?!\d)/iu;
const MONTH_OF_YEAR = /(\p{L}{3,9})\.?,? ((?:19|20)\d\d)(?!\d)/gu;
const YEAR = /(?<![\d-])((?:19|20)\d\d)(?![\d-])/;

function endOfPeriod(words: string): string | null {
  const iso = ISO_MONTH.exec(words);
  if (iso) return endOfMonth(Number(iso[1]), Number(iso[2]));
  const quarter = QUARTER.exec(words);
  if (quarter) return endOfMonth(Number(quarter[2]), Number(quarter[1]) * 3);
  for (const [, name = '', year] of words.matchAll(MONTH_OF_YEAR)) {
    const month = monthOf(name);
    if (month) return endOfMonth(Number(year), month);
  }
  const year = YEAR.exec(words);
  return year && endOfMonth(Number(year[1]), 12);
}

/** The whole of the words: what runs from something else than the start ends on a day that nobody can tell. */
const TIME =
  /^(?:within )?(?:the )?(?:first |next )?(\d{1,3}|an?|one|two|three|four|five|six|nine|twelve|eighteen) (day|week|month|quarter|year)s?$/i;

const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  nine: 9,
  twelve: 12,
  eighteen: 18,
};

const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 31, quarter: 92, year: 366 };

function afterTime(words: string, from: string): string | null {
  const [, count = '', unit = ''] = TIME.exec(words) ?? [];
  const number = NUMBERS[count.toLowerCase()] ?? Number(count);
  const days = DAYS[unit.toLowerCase()];
  return days ? isoDay(Date.parse(from) + number * days * MILLISECONDS) : null;
}

const DAY_OF_MONTH =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?(?: of)? (\p{L}{3,9})|(\p{L}{3,9}) (\d{1,2})(?:st|nd|rd|th)?(?!\d)/gu;

/** `31 March`, of the year in which it follows the start. */
function nextDay(words: string, from: string): string | null {
  for (const [, day, name, otherName, otherDay] of words.matchAll(DAY_OF_MONTH)) {
    const month = monthOf(name ?? otherName ?? '');
    if (!month) continue;
    const year = Number(from.slice(0, 4));
    const inYear = (of: number) => isoDay(Date.UTC(of, month - 1, Number(day ?? otherDay)));
    return inYear(year) >= from ? inYear(year) : inYear(year + 1);
  }
  return null;
}

const MILLISECONDS = 24 * 60 * 60 * 1000;

function endOfMonth(year: number, month: number): string {
  return isoDay(Date.UTC(year, month, 0));
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
