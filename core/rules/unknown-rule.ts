import {
  directivesOf,
  type NamedRule,
  type UnknownDirective,
  unknownDirectives,
} from '../lint/suppressions/directives';
import { type NamedPart, readSuppressions } from '../lint/suppressions/read';
import type { Report } from '../lint/types';
import { closest } from '../text/closest';
import { ABOUT_SUPPRESSIONS, type SuppressionRule } from './about-suppressions';

type UnknownRuleMessage = 'unknown' | 'meant' | 'unnamed' | 'comment' | 'meantComment';

export function unknownRule(ids: readonly string[]): SuppressionRule<UnknownRuleMessage> {
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
      const suppressions = readSuppressions(record);
      const unnamed = suppressions.filter(({ reach, comment }) => reach === 'region' && comment?.rules.length === 0);
      const inFrontMatter = suppressions
        .filter(({ comment }) => comment === null)
        .flatMap(({ parts }) => parts.filter(isNamed));
      const named = [...inFrontMatter, ...directivesOf(record).flatMap(({ rules }) => rules)];
      return [
        ...unknownDirectives(record).map(unknownComment),
        ...unnamed.map(({ range }) => ({ range, messageId: 'unnamed' as const })),
        ...named.filter(({ id }) => !ids.includes(id)).map((rule) => unknown(rule, ids)),
      ];
    },
  };
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
