import type { ReadRecord, Rule } from '../lint/types';
import { dateOf } from '../record/metadata/date';
import { readEntries } from '../record/metadata/entries';
import { reviewDays } from './review';

export const reviewOverdue = {
  id: 'review-overdue',
  description: 'A record whose review date has passed without a word on what the review found.',
  group: 'follow-up',
  severity: 'warning',
  scope: 'in-force',
  needsEar: false,
  messages: {
    overdue:
      'The review was due on {date}, and nothing here says what it found. Does the decision still hold? Note the outcome, or set a new date.',
  },
  options: {},

  check(record, _, { today }) {
    if (today === null) return [];
    const [last] = reviewDays(record).sort((a, b) => b.value.localeCompare(a.value));
    if (!last || last.value >= today || isReviewed(record, last.value)) return [];
    return [{ range: last.range, messageId: 'overdue', data: { date: last.value } }];
  },
} satisfies Rule<'overdue', Record<never, never>>;

/** Words with which the outcome of a review begins: "Outcome:", "Reviewed on", "Still holds". */
const OUTCOME =
  /\b(?:outcome|result|finding)s?\b|\breviewed\b(?! by$)|\bstill (?:holds?|valid|stands?|true)\b|\bconfirmed\b|\b(?:ergebnis|überprüft|gilt weiter|bestätigt|résultat|réexaminé|confirmé|resultado|revisado|confirmado|risultato|confermato|resultaat|bevestigd|wynik)/iu;

/** A note on the review, or a day in the record's own account of itself that is no earlier than the review was due. */
function isReviewed(record: ReadRecord, due: string): boolean {
  const notes = record.blocks.filter(({ section }) => TELLING.includes(section.role));
  if (notes.some(({ prose, section }) => section.role === 'review' && OUTCOME.test(prose.text))) return true;
  const told = notes
    .filter(({ section }) => section.role !== 'review')
    .flatMap(({ prose }) => dateOf(prose.text) ?? []);
  const updates = readEntries(record)
    .filter(({ key }) => /updat|modif|reviewed|geändert|aktualisiert/i.test(key))
    .flatMap(({ value }) => dateOf(value) ?? []);
  return [...told, ...updates, ...record.dates.map(({ value }) => value)].some((day) => day >= due);
}

const TELLING = ['review', 'history', 'notes', 'status'];
