import type { NumberOption, ReadRecord, Rule } from '../lint/types';
import { dateOf } from '../record/metadata/date';
import { readEntries } from '../record/metadata/entries';
import type { Range } from '../text/range';
import { daysBetween } from './days';
import { headOf } from './head';
import { reviewDays } from './review';

export const staleProposal = {
  id: 'stale-proposal',
  description: 'A proposal or draft that nobody has decided on for longer than a quarter.',
  group: 'follow-up',
  severity: 'warning',
  scope: 'open',
  needsEar: false,
  messages: {
    stale:
      'This has been waiting for a decision for {days} days, since {date}. Accept it, reject it, or say what it waits for and until when.',
  },
  options: {
    days: {
      default: 90,
      minimum: 1,
      maximum: 3650,
      description: 'How many days a proposal may wait before it is reported.',
    },
  },

  check(record, { days: patience }, context) {
    const { today } = context;
    const { status } = record;
    if (today === null || (status?.value !== 'draft' && status?.value !== 'proposed')) return [];
    if (reviewDays(record).some(({ value }) => value >= today)) return [];
    const date = lastTouched(record) ?? context.firstCommit;
    const days = date === null ? 0 : daysBetween(date, today);
    if (date === null || days <= patience) return [];
    return [
      { range: isWritten(status.range) ? status.range : headOf(record), messageId: 'stale', data: { days, date } },
    ];
  },
} satisfies Rule<'stale', { days: NumberOption }>;

/** Keys of metadata that say when somebody last worked on the record. */
const UPDATED =
  /^(?:last )?(?:updated?|modified|changed|revised|edited)(?: on)?$|^(?:geändert|aktualisiert|letzte änderung|mis à jour|actualizado|atualizado|aggiornato|bijgewerkt)$/i;

/** The latest day that the record gives itself. */
function lastTouched(record: ReadRecord): string | null {
  const updates = readEntries(record)
    .filter(({ key }) => UPDATED.test(key.trim()))
    .flatMap(({ value }) => dateOf(value) ?? []);
  return [...record.dates.map(({ value }) => value), ...updates, ...historyDays(record)].sort().at(-1) ?? null;
}

function historyDays({ blocks }: ReadRecord): string[] {
  return blocks
    .filter(({ section }) => section.role === 'history' || section.role === 'status')
    .flatMap(({ prose }) => dateOf(prose.text) ?? []);
}

/** What the name of a file or folder says stands nowhere in the text. */
function isWritten({ start, end }: Range): boolean {
  return end > start;
}
