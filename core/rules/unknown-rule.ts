import {
  directivesOf,
  type NamedRule,
  type UnknownDirective,
  unknownDirectives,
} from '../lint/suppressions/directives';
import { type NamedPart, readSuppressions } from '../lint/suppressions/read';
import type { ReadRecord, Report } from '../lint/types';
import { closest } from '../text/closest';
import { ABOUT_SUPPRESSIONS, type SuppressionRule } from './about-suppressions';

type UnknownRuleMessage = 'unknown' | 'meant' | 'words' | 'unnamed' | 'comment' | 'meantComment';

export function unknownRule(ids: readonly string[]): SuppressionRule<UnknownRuleMessage> {
  return {
    ...ABOUT_SUPPRESSIONS,
    id: 'unknown-rule',
    description: 'A suppression of a rule that does not exist, or by a comment that does not.',
    severity: 'warning',
    messages: {
      unknown: 'There is no rule “{id}”.',
      meant: 'There is no rule “{id}”. Is “{meant}” meant?',
      words: 'There are no rules “{words}”. If that is the reason, it stands behind “--”.',
      unnamed: 'Which rules are accepted from here on? Name them, so that the others still speak.',
      comment: 'There is no comment “{name}”. What is it to do?',
      meantComment: 'There is no comment “{name}”. Is “{meant}” meant?',
    },

    check(record) {
      const suppressions = readSuppressions(record);
      const unnamed = suppressions.filter(({ reach, comment }) => reach === 'region' && comment?.rules.length === 0);
      const inFrontMatter = suppressions
        .filter(({ comment }) => comment === null)
        .flatMap(({ parts }) => parts.filter(isNamed));
      const inComments = directivesOf(record).map(({ rules }) => partedFromReason(rules, ids));
      const named = [...inFrontMatter, ...inComments.flatMap(({ names }) => names)];
      return [
        ...unknownDirectives(record).map(unknownComment),
        ...unnamed.map(({ range }) => ({ range, messageId: 'unnamed' as const })),
        ...inComments.flatMap(({ reason }) => wordsForNames(record, reason)),
        ...named.filter(({ id }) => !ids.includes(id)).map((rule) => unknown(rule, ids)),
      ];
    },
  };
}

/** Names, and the words behind them that are none: a reason before which the mark is missing. */
function partedFromReason(rules: readonly NamedRule[], ids: readonly string[]) {
  const isName = ({ id }: NamedRule) => id.includes('-') || ids.includes(id) || closest(id, ids) !== null;
  const names = rules.slice(0, rules.findLastIndex(isName) + 1);
  const reason = rules.slice(names.length);
  return reason.length < FEWEST_WORDS ? { names: rules, reason: [] } : { names, reason };
}

/** One word is a name that is wrong, several are a sentence. */
const FEWEST_WORDS = 2;

function wordsForNames({ text }: ReadRecord, words: readonly NamedRule[]): Report<UnknownRuleMessage>[] {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return [];
  const range = { start: first.range.start, end: last.range.end };
  const edits = [{ range: { start: range.start, end: range.start }, text: ['-- '] }];
  return [
    {
      range,
      messageId: 'words',
      data: { words: text.slice(range.start, range.end) },
      fixes: [{ title: 'Put “--” before the reason', edits, isPreferred: true }],
    },
  ];
}

function isNamed<Part extends NamedPart>(part: Part): part is Part & NamedRule {
  return part.id !== null;
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
