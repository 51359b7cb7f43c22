import { accepts } from '../lint/suppressions/apply';
import {
  type NamedRule,
  readSuppressions,
  type Suppression,
  type UnknownDirective,
  unknownDirectives,
} from '../lint/suppressions/read';
import type { Fix, ReadRecord, Report, Rule } from '../lint/types';
import { closest } from '../text/closest';

/** A rule about the places where a record asks for silence: it runs when the others have. */
type SuppressionRule<MessageId extends string> = Rule<MessageId, Record<never, never>>;

const ABOUT_SUPPRESSIONS = { group: 'suppressions', scope: 'every', needsEar: false, options: {} } as const;

/**
 * The rules about the places where a record asks for silence.
 *
 * @param matter ids of the rules about the matter of a record
 */
export function suppressionRules(matter: readonly string[]): readonly Rule[] {
  const ids = [...matter, 'suppression-reason', 'unknown-rule', 'unused-suppression'];
  return [suppressionReason, unknownRule(ids), unusedSuppression(ids)];
}

function unusedSuppression(ids: readonly string[]): SuppressionRule<'unused'> {
  return {
    ...ABOUT_SUPPRESSIONS,
    id: 'unused-suppression',
    scope: 'in-force',
    description: 'A suppression where there is nothing to suppress.',
    severity: 'information',
    messages: {
      unused: 'There is no finding here that this accepts. It can go, so that it does not hide a later one.',
    },

    check(record, _, { found }) {
      if (!record.hearing.understood) return [];
      return (
        readSuppressions(record)
          // A name that does not exist has a finding of its own.
          .filter(({ rules }) => rules.every(({ id }) => ids.includes(id)))
          .filter((suppression) => !found.some((finding) => accepts(suppression, finding)))
          .map((suppression) => ({
            range: suppression.range,
            messageId: 'unused',
            fixes: removal(record, suppression),
          }))
      );
    },
  };
}

const suppressionReason: SuppressionRule<'unexplained'> = {
  ...ABOUT_SUPPRESSIONS,
  id: 'suppression-reason',
  description: 'A suppression that does not say why.',
  severity: 'hint',
  messages: { unexplained: 'Why is this accepted? A few words behind “--” tell the next reader.' },

  check(record) {
    return readSuppressions(record)
      .filter(({ reason }) => reason === null)
      .map(({ range }) => ({ range, messageId: 'unexplained', fixes: addReason(record, range.end) }));
  },
};

type UnknownRuleMessage = 'unknown' | 'meant' | 'unnamed' | 'comment' | 'meantComment';

function unknownRule(ids: readonly string[]): SuppressionRule<UnknownRuleMessage> {
  return {
    ...ABOUT_SUPPRESSIONS,
    id: 'unknown-rule',
    description: 'A suppression of a rule that does not exist, or by a comment that does not.',
    severity: 'warning',
    messages: {
      unknown: 'There is no rule “{id}”.',
      meant: 'There is no rule “{id}”. Is “{meant}” meant?',
      unnamed: 'Which rules are accepted from here on? Name them, so that the others still speak.',
      comment: 'There is no comment “{name}”. What is it to do?',
      meantComment: 'There is no comment “{name}”. Is “{meant}” meant?',
    },

    check(record) {
      const named = readSuppressions(record).flatMap(({ rules, reach, range }) =>
        rules.length === 0 && reach === 'region'
          ? [{ range, messageId: 'unnamed' as const }]
          : rules.filter(({ id }) => !ids.includes(id)).map((rule) => unknown(rule, ids)),
      );
      return [...unknownDirectives(record).map(unknownComment), ...named];
    },
  };
}

function unknownComment({ name, range, meant }: UnknownDirective): Report<UnknownRuleMessage> {
  if (meant === null) return { range, messageId: 'comment', data: { name } };
  return { range, messageId: 'meantComment', data: { name, meant } };
}

function unknown({ id, range }: NamedRule, ids: readonly string[]): Report<UnknownRuleMessage> {
  const meant = closest(id, ids);
  if (meant === null) return { range, messageId: 'unknown', data: { id } };
  const edits = [{ range, text: [meant] }];
  return {
    range,
    messageId: 'meant',
    data: { id, meant },
    // What is guessed here hides findings: that is for a person to say.
    fixes: [{ title: `Write “${meant}”`, edits, isPreferred: true }],
  };
}

/** A comment that stands alone goes with its line. */
function removal({ text }: ReadRecord, { range, isComment }: Suppression): Fix[] {
  if (!isComment) return [];
  const before = /(?:^|[\r\n])[ \t]*$/.exec(text.slice(0, range.start));
  const after = /^[ \t]*(?:\r\n|\r|\n|$)/.exec(text.slice(range.end));
  const isAlone = before !== null && after !== null;
  const start = isAlone ? range.start - before[0].replace(/^[\r\n]/, '').length : range.start;
  const end = isAlone ? range.end + after[0].length : range.end;
  return [
    {
      title: 'Remove the suppression',
      edits: [{ range: { start, end }, text: [''] }],
      isPreferred: true,
      isSafe: true,
    },
  ];
}

function addReason({ text }: ReadRecord, end: number): Fix[] {
  const at = end - (/\s*-->$/.exec(text.slice(0, end))?.[0].length ?? 0);
  return [
    {
      title: 'Say why',
      edits: [{ range: { start: at, end: at }, text: [' -- ', { blank: 'why it is accepted' }] }],
      isPreferred: true,
    },
  ];
}
