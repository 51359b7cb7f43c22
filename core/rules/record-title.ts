import type { ReadRecord, Report, Rule } from '../lint/types';
import type { Heading } from '../record/types';
import type { Ranged } from '../text/range';
import { firstWordsOf, lineEndOf } from './head';

type MessageId = 'missing' | 'topic' | 'second';

export const recordTitle = {
  id: 'record-title',
  description: 'A record without a title, with one that states no decision, or with two.',
  group: 'sound-record',
  severity: 'warning',
  scope: 'in-force',
  needsEar: false,
  messages: {
    missing: 'This record has no title. What was decided, in one short sentence?',
    topic:
      '“{title}” names a topic and not what was decided about it. What would somebody read who sees the title alone?',
    second: 'This is a second title: a list of records shows the first one alone. Is it a part of the record?',
  },
  options: {},

  check(record) {
    if (record.text.trim() === '') return [];
    if (record.title === null) return [missing(record)];
    return [...(isTopic(record.title.value) ? [topic(record.title)] : []), ...second(record)];
  },
} satisfies Rule<MessageId, Record<never, never>>;

function missing(record: ReadRecord): Report<MessageId> {
  const eol = lineEndOf(record);
  const start = record.sections.find(({ heading }) => heading)?.heading?.range.start ?? firstWordsOf(record).start;
  const at = Math.min(start, firstWordsOf(record).start);
  return {
    range: firstWordsOf(record),
    messageId: 'missing',
    fixes: [
      {
        title: 'Add a title',
        edits: [{ range: { start: at, end: at }, text: ['# ', { blank: 'What was decided' }, `${eol}${eol}`] }],
        isPreferred: true,
      },
    ],
  };
}

/** `api-gateway` is a name, and `use-an-api-gateway` a sentence. */
const WORDS_OF_A_NAME = 2;

/** One word in a script that parts its words names a thing. */
function isTopic(title: string): boolean {
  const words = title.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’_/-]*/gu) ?? [];
  const isSentence = title.split(/[-_]/).length > WORDS_OF_A_NAME;
  return (
    words.length === 1 &&
    !isSentence &&
    !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u.test(title)
  );
}

function topic({ value, range }: Ranged<string>): Report<MessageId> {
  return { range, messageId: 'topic', data: { title: value } };
}

function second({ sections }: ReadRecord): Report<MessageId>[] {
  const [, other] = sections.flatMap(({ heading }) => (heading?.level === 1 && !isConflict(heading) ? [heading] : []));
  return other ? [{ range: other.range, messageId: 'second', severity: 'information' }] : [];
}

/** What a merge has left over its `=======` is no heading, though Markdown takes it for one. */
function isConflict({ text }: Heading): boolean {
  return /^(?:<{7}|={7}|>{7})/.test(text);
}
