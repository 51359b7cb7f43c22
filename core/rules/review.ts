import type { ReadRecord } from '../lint/types';
import { languages } from '../record/languages';
import { dateOf } from '../record/metadata/date';
import { readEntries } from '../record/metadata/entries';
import type { Ranged } from '../text/range';

/** Keys of metadata whose value is the day on which a record is to be looked at again. */
const KEYS: ReadonlySet<string> = new Set([
  ...languages.flatMap(({ headings }) => headings.review ?? []),
  ...`next review, next review date, review by, review due, review on, to be reviewed, to be reviewed by, review.reviewby,
    review.date, reviewby, review-by, review_by, review_date, review-date, revisit on, revisit by, re-evaluate, re-evaluate on,
    resubmit, expires, expires on, expiry, expiry date, valid until, nächste überprüfung, gültig bis, prochaine revue,
    date de réexamen, valable jusqu'au, fecha de revisión, próxima revisión, válido hasta, data de revisão, próxima revisão,
    válido até, data di revisione, prossima revisione, valido fino al, datum van herziening, geldig tot, data przeglądu,
    ważne do, дата пересмотра, gözden geçirme tarihi, 复审日期, 見直し日, 검토일, dyddiad adolygu`
    .split(',')
    .map((key) => key.trim()),
]);

/** "Review by 3 May 2026", "we will look at this again on 2026-05-03". English; between words stands white space. */
const REVIEW_ON =
  /\b(?:(?:review(?:ed)?|revisit(?:ed)?|re-?evaluated?|reassess(?:ed)?|resubmit(?:ted)?|look(?:ed)? at (?:this |it )?again)(?: (?:this|it|the decision|this decision|again)){0,2} (?:by|on|before|no later than)|(?:next|planned|due) review(?: date)?(?: is)?(?: (?:by|on|due))?)[:\s]\s{0,3}([^.;!?\n]{6,40})/i;

/** Every day on which the record is to be looked at again, with the words that say so. */
export function reviewDays(record: ReadRecord): Ranged<string>[] {
  return [...fromEntries(record), ...fromProse(record)];
}

/** True where the record says at all when or whether it is looked at again, be it without a day. */
export function hasReviewPlace(record: ReadRecord): boolean {
  return (
    readEntries(record).some(({ key }) => isReviewKey(key)) || record.sections.some(({ role }) => role === 'review')
  );
}

function isReviewKey(key: string): boolean {
  return KEYS.has(key.toLowerCase().replace(/\s+/g, ' ').trim());
}

function fromEntries(record: ReadRecord): Ranged<string>[] {
  return readEntries(record)
    .filter(({ key }) => isReviewKey(key))
    .flatMap(({ value: raw, range }) => asDay(raw, range));
}

function fromProse({ blocks, language }: ReadRecord): Ranged<string>[] {
  return blocks.flatMap(({ prose, section }) => {
    const isAlone = section.role === 'review' && prose.text.length <= LONGEST_DAY;
    if (isAlone) return asDay(prose.text, prose.sourceRange());
    const said = language === 'en' ? REVIEW_ON.exec(prose.text) : null;
    if (!said) return [];
    return asDay(said[1] ?? '', prose.sourceRange(said.index, said.index + said[0].trimEnd().length));
  });
}

/** "30 September 2026", "On 30 September 2026, by the Head of Claims": a day, and no account of what was seen on it. */
const LONGEST_DAY = 60;

function asDay(raw: string, range: Ranged<string>['range']): Ranged<string>[] {
  const value = dateOf(raw);
  return value === null ? [] : [{ value, range }];
}
