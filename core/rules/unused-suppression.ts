import { accepts } from '../lint/suppressions/apply';
import { type Directive, directivesOf } from '../lint/suppressions/directives';
import {
  type NamedPart,
  partsOf,
  readSuppressions,
  type SilencedRule,
  type Suppression,
} from '../lint/suppressions/read';
import { withoutParts } from '../lint/suppressions/remove';
import type { Finding, Fix, FixEdit, ReadRecord, Report } from '../lint/types';
import type { Range } from '../text/range';
import { ABOUT_SUPPRESSIONS, type SuppressionRule } from './about-suppressions';

type Message = 'unused' | 'endsNothing';

const ID = 'unused-suppression';

type Found = readonly Pick<Finding, 'ruleId' | 'range'>[];

/** @param ids of all rules: a name that does not exist has a finding of its own */
export function unusedSuppression(ids: readonly string[]): SuppressionRule<Message> {
  const isKnown = ({ id }: NamedPart) => id === null || ids.includes(id);
  return {
    ...ABOUT_SUPPRESSIONS,
    id: ID,
    description: 'A suppression where there is nothing to suppress, or the end of one that has not begun.',
    severity: 'information',
    messages: {
      unused: 'There is no finding here that this accepts. It can go, so that it does not hide a later one.',
      endsNothing: 'Nothing is silent here that this lets speak again. It can go.',
    },

    check(record, _, { found }) {
      if (!record.hearing.understood) return [];
      const idleAmong = (all: Found) => (part: SilencedRule) =>
        isKnown(part) && !all.some((finding) => accepts(part, finding));
      const isIdle = idleAmong(found);
      // A comment that silences this rule is judged by what the rule says of the others.
      const ofOthers = reportsOf(record, (part) => part.id !== ID && isIdle(part), isKnown);
      const own = ofOthers.map(({ range }) => ({ ruleId: ID, range }));
      return reportsOf(record, idleAmong([...found, ...own]), isKnown);
    },
  };
}

function reportsOf(
  record: ReadRecord,
  isIdle: (part: SilencedRule) => boolean,
  isKnown: (part: NamedPart) => boolean,
): Report<Message>[] {
  const suppressions = readSuppressions(record);
  const idle = suppressions.flatMap((suppression) =>
    wholeOrEach(suppression, suppression.parts.filter(isIdle)).map(({ range, parts }) => ({
      range,
      messageId: 'unused' as const,
      fixes: removal(record, suppression, parts, suppressions),
    })),
  );
  const ends = directivesOf(record).filter(({ verb }) => verb === 'enable');
  return [...idle, ...ends.flatMap((end) => endsNothing(record, end, suppressions, isKnown))];
}

function endsNothing(
  { text }: ReadRecord,
  end: Directive,
  suppressions: readonly Suppression[],
  isKnown: (part: NamedPart) => boolean,
): Report<Message>[] {
  const all = { range: end.range, parts: partsOf(end) };
  const idle = all.parts.filter((part) => isKnown(part) && endedBy(end, part, suppressions).length === 0);
  return wholeOrEach(all, idle).map(({ range, parts }) => ({
    range,
    messageId: 'endsNothing',
    fixes: [removing(REMOVE_END, [withoutParts(text, end, parts)])],
  }));
}

/** The comment as a whole where none of it is needed, else each name that is not. */
function wholeOrEach<Part extends NamedPart>(
  { range, parts }: { readonly range: Range; readonly parts: readonly Part[] },
  unused: readonly Part[],
): { readonly range: Range; readonly parts: readonly Part[] }[] {
  if (unused.length === 0) return [];
  if (unused.length === parts.length) return [{ range, parts: unused }];
  return unused.map((part) => ({ range: part.range, parts: [part] }));
}

/** The silenced rules that a name of an `enable` lets speak again. */
function endedBy(comment: Directive, { id }: NamedPart, suppressions: readonly Suppression[]): SilencedRule[] {
  return suppressions
    .flatMap(({ parts }) => parts)
    .filter((part) => part.endedBy?.range === comment.range && (id === null || part.id === id));
}

const REMOVE = 'Remove the suppression';
const REMOVE_END = 'Remove the end';

/** Takes what is unused out of a comment, and what ends it alone. */
function removal(
  { text }: ReadRecord,
  { comment, parts: all }: Suppression,
  unused: readonly SilencedRule[],
  suppressions: readonly Suppression[],
): Fix[] {
  if (!comment) return [];
  const ends = [...new Set(unused.flatMap((part) => part.endedBy ?? []))].flatMap((end) => {
    const isIdle = (name: NamedPart) => endedBy(end, name, suppressions).every((part) => isAmong(part, unused));
    const idle = partsOf(end).filter(
      (name) => isIdle(name) && unused.some(({ id }) => name.id === null || name.id === id),
    );
    return idle.length > 0 ? [withoutParts(text, end, idle)] : [];
  });
  const [only] = unused;
  const title = unused.length < all.length && only?.id ? `Remove “${only.id}” from the suppression` : REMOVE;
  return [removing(title, apart([withoutParts(text, comment, unused), ...ends]))];
}

/** Two comments on one line both take the space between them. */
function apart(edits: readonly FixEdit[]): FixEdit[] {
  return edits.map(({ range, text }, index) => {
    const start = Math.max(range.start, ...edits.slice(0, index).map((before) => before.range.end));
    return { range: { start, end: range.end }, text };
  });
}

function isAmong({ range }: NamedPart, parts: readonly NamedPart[]): boolean {
  return parts.some((part) => part.range === range);
}

function removing(title: string, edits: Fix['edits']): Fix {
  return { title, edits, isPreferred: true, isSafe: true };
}
