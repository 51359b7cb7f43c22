import type { Outline } from '../../record/types';
import { closest } from '../../text/closest';
import type { Range } from '../../text/range';

/** A rule that a comment names. */
export interface NamedRule {
  readonly id: string;
  readonly range: Range;
}

/** A comment that asks for silence, or ends it. */
export interface Directive {
  readonly verb: Verb;
  readonly rules: readonly NamedRule[];
  /** The writer's words on why; null where there are none. */
  readonly reason: string | null;
  /** The whole comment. */
  readonly range: Range;
}

const VERBS = ['disable-next-line', 'disable-line', 'disable-file', 'disable', 'enable'] as const;

export type Verb = (typeof VERBS)[number];

const DIRECTIVE = new RegExp(`^<!--\\s*adr-bridge-(${VERBS.join('|')})(?![\\w-])([\\s\\S]*?)(?:-->)?$`);

/** What writers put between the names and the reason. None of it is part of a name. */
const REASON_MARKS = ['--', '—', '–', ':', '(?<=\\s)-(?=\\s)'];

const REASON_MARK = new RegExp(REASON_MARKS.join('|'));

/** True for words behind which only the reason is missing. */
export function endsWithReasonMark(words: string): boolean {
  return new RegExp(`(?:${REASON_MARKS.join('|')})\\s*$`).test(words);
}

/** The comments of a record that ask for silence or end it, in the order of the text. */
export function directivesOf({ comments, text }: Outline): Directive[] {
  return comments.flatMap((range) => directiveAt(text, range));
}

function directiveAt(text: string, range: Range): Directive[] {
  const match = DIRECTIVE.exec(text.slice(range.start, range.end));
  if (!match) return [];
  const [whole, verb = '', words = ''] = match;
  const rest = words.slice(leadingMark(words));
  const from = range.start + whole.lastIndexOf(words) + words.length - rest.length;
  const mark = REASON_MARK.exec(rest);
  const reason = mark ? rest.slice(mark.index + mark[0].length).trim() : '';
  return [
    {
      verb: verb as Verb,
      rules: namesIn(rest.slice(0, mark?.index), from),
      reason: reason === '' ? null : reason,
      range,
    },
  ];
}

/** The length of a mark that only leads on to the names: a colon, or any where nothing but names stands behind it. */
function leadingMark(words: string): number {
  const mark = REASON_MARK.exec(words);
  if (!mark || words.slice(0, mark.index).trim() !== '') return 0;
  const end = mark.index + mark[0].length;
  const [names = ''] = words.slice(end).split(REASON_MARK, 1);
  return mark[0] === ':' || isOfNames(names) ? end : 0;
}

/** A rule's name has a hyphen; a reason hardly ever has no other words. */
function isOfNames(words: string): boolean {
  return words
    .trim()
    .split(/[\s,]+/)
    .every((word) => word.includes('-') && /^[a-z-]+$/.test(word));
}

function namesIn(names: string, from: number): NamedRule[] {
  return Array.from(names.matchAll(/[^\s,]+/g), ({ 0: id, index }) => ({
    id,
    range: { start: from + index, end: from + index + id.length },
  }));
}

/** A comment that begins as ours do and is none of them. */
export interface UnknownDirective {
  /** As it is written: “adr-bridge-enabel”. */
  readonly name: string;
  readonly range: Range;
  /** The one that was most likely meant; null where none is near. */
  readonly meant: string | null;
}

/** Comments that are misspelt silence nothing, or leave all that follows in silence. */
export function unknownDirectives({ comments, text }: Outline): UnknownDirective[] {
  return comments.flatMap((range) => {
    const comment = text.slice(range.start, range.end);
    const [whole = '', name = '', mark = '', verb = ''] = /^<!--\s*(adr-bridge([-: ]+)([\w-]+))/i.exec(comment) ?? [];
    const near = closest(verb, VERBS);
    // Others may speak of the tool as well: `<!-- adr-bridge: see the guide -->`.
    if (name === '' || DIRECTIVE.test(comment) || (near === null && mark !== '-')) return [];
    const end = range.start + whole.length;
    return [{ name, range: { start: end - name.length, end }, meant: near && `adr-bridge-${near}` }];
  });
}
