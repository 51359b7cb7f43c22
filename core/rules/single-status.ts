import type { ReadRecord, Rule } from '../lint/types';
import type { MetadataSource, Status, StatusValue } from '../record/types';

const ELSEWHERE = 'The other status.';

type MessageId = 'disagree' | 'disagreeWithPath' | 'elsewhere';

export const singleStatus = {
  id: 'single-status',
  description: 'Two places of a record that disagree about its status.',
  group: 'follow-up',
  severity: 'warning',
  scope: 'every',
  needsEar: false,
  messages: {
    disagree: 'Here the record is “{one}”, and elsewhere “{other}”. Which of them holds?',
    disagreeWithPath: 'Here the record is “{one}”, and by the name of its {place} “{other}”. Which of them holds?',
    elsewhere: ELSEWHERE,
  },
  options: {},

  check(record) {
    const [first, second] = disagreeing(record);
    if (!first || !second) return [];
    const isOfPath = second.source === 'file-name' || second.source === 'folder';
    return [
      {
        range: first.range,
        messageId: isOfPath ? 'disagreeWithPath' : 'disagree',
        data: { one: short(first), other: short(second), place: second.source === 'folder' ? 'folder' : 'file' },
        related: isOfPath ? [] : [{ range: second.range, message: ELSEWHERE }],
      },
    ];
  },
} satisfies Rule<MessageId, Record<never, never>>;

/** Places that say what the status is now. A history says what it was. */
const NOW: readonly MetadataSource[] = [
  'front-matter',
  'section',
  'heading',
  'pair',
  'table',
  'announcement',
  'title',
  'badge',
  'tag',
  'file-name',
  'folder',
];

/** The place that is believed, and the first that says something else. */
function disagreeing({ status, statuses }: ReadRecord): [] | [Status, Status] {
  if (!status || status.value === 'other' || !NOW.includes(status.source)) return [];
  const groups = statuses.filter(({ value, source }) => value !== 'other' && NOW.includes(source));
  const agreed = new Set(groups.filter(({ source }) => source === status.source).map(({ value }) => STAGE[value]));
  const other = groups.find(({ value, source }) => source !== status.source && !agreed.has(STAGE[value]));
  return other ? [status, other] : [];
}

/** What is superseded is deprecated, too, and a draft may be proposed. */
const STAGE: Readonly<Record<StatusValue, string>> = {
  draft: 'open',
  proposed: 'open',
  accepted: 'accepted',
  rejected: 'rejected',
  deprecated: 'past',
  superseded: 'past',
  other: 'other',
};

const LONGEST = 40;

function short({ raw }: Status): string {
  const words = raw.replace(/\s+/g, ' ').trim();
  return words.length > LONGEST ? `${words.slice(0, LONGEST).trimEnd()}…` : words;
}
