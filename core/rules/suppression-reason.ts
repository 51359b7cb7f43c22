import { endsWithReasonMark } from '../lint/suppressions/directives';
import { readSuppressions, type Suppression } from '../lint/suppressions/read';
import type { Fix, ReadRecord } from '../lint/types';
import { ABOUT_SUPPRESSIONS, type SuppressionRule } from './about-suppressions';
import { isLeftBlank } from './placeholders';

export const suppressionReason: SuppressionRule<'unexplained'> = {
  ...ABOUT_SUPPRESSIONS,
  id: 'suppression-reason',
  description: 'A suppression that does not say why.',
  severity: 'hint',
  messages: { unexplained: 'Why is this accepted? A few words behind “--” tell the next reader.' },

  check(record) {
    return readSuppressions(record)
      .filter(({ reason }) => reason === null || isLeftBlank(reason))
      .map(({ range, reason }) => ({
        range,
        messageId: 'unexplained',
        fixes: reason === null ? addReason(record, range) : [],
      }));
  },
};

/** Before the end of the comment, and behind the mark that leads to the reason where there is one. */
function addReason({ text }: ReadRecord, { start, end }: Suppression['range']): Fix[] {
  const at = end - (/\s*-->$/.exec(text.slice(start, end))?.[0].length ?? 0);
  const mark = endsWithReasonMark(text.slice(start, at)) ? ' ' : ' -- ';
  return [
    {
      title: 'Say why',
      edits: [{ range: { start: at, end: at }, text: [mark, { blank: 'why it is accepted' }] }],
      isPreferred: true,
    },
  ];
}
