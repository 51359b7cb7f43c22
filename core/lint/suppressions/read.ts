import type { Block, Outline } from '../../record/types';
import { closest } from '../../text/closest';
import type { Range } from '../../text/range';

/** A rule that a suppression names. */
export interface NamedRule {
  readonly id: string;
  readonly range: Range;
}

/** How far a suppression reaches. */
export type SuppressionReach = 'next-block' | 'line' | 'region' | 'file';

/** A writer's word that findings of some rules are known and accepted at a place. */
export interface Suppression {
  readonly reach: SuppressionReach;
  /** Empty where it stands for every rule. */
  readonly rules: readonly NamedRule[];
  /** The writer's words on why; null where there are none. */
  readonly reason: string | null;
  /** The comment, or the name in the front matter. */
  readonly range: Range;
  /** Findings that begin in here are accepted. */
  readonly covers: Range;
  /** True for a comment of its own, which may be taken out; false for a word of the front matter. */
  readonly isComment: boolean;
}

const DIRECTIVE =
  /^<!--\s*adr-bridge-(disable-next-line|disable-line|disable-file|disable|enable)(?![\w-])([\s\S]*?)(?:-->)?$/;

const VERBS = ['disable-next-line', 'disable-line', 'disable-file', 'disable', 'enable'];

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

/** Everything by which a record asks for silence, in the order of the text. */
export function readSuppressions(outline: Outline): Suppression[] {
  const directives = outline.comments.flatMap((range) => directiveAt(outline.text, range));
  const asked = directives.filter(({ verb }) => verb !== 'enable');
  return [
    ...inFrontMatter(outline),
    ...asked.map(({ verb, ...directive }) => ({
      ...directive,
      isComment: true,
      reach: REACH[verb] ?? 'region',
      covers: coverOf(outline, { verb, ...directive }, directives),
    })),
  ];
}

const REACH: Readonly<Record<string, SuppressionReach>> = {
  'disable-next-line': 'next-block',
  'disable-line': 'line',
  'disable-file': 'file',
};

interface Directive {
  readonly verb: string;
  readonly rules: readonly NamedRule[];
  readonly reason: string | null;
  readonly range: Range;
}

function directiveAt(text: string, range: Range): Directive[] {
  const match = DIRECTIVE.exec(text.slice(range.start, range.end));
  if (!match) return [];
  const [, verb = '', rest = ''] = match;
  const from = range.start + match[0].lastIndexOf(rest);
  const [names = '', ...reason] = rest.split(/(?:^|\s)--(?=\s|$)/);
  return [{ verb, rules: namesIn(names, from), reason: reason.join(' -- ').trim() || null, range }];
}

function namesIn(names: string, from: number): NamedRule[] {
  return Array.from(names.matchAll(/[^\s,]+/g), ({ 0: id, index }) => ({
    id,
    range: { start: from + index, end: from + index + id.length },
  }));
}

/** `adr-bridge: { disable: [success-metric] }` holds for the file. */
function inFrontMatter({ frontMatter, text }: Outline): Suppression[] {
  return (frontMatter?.entries ?? [])
    .filter(({ key }) => key === 'adr-bridge.disable')
    .map(({ value, range }) => ({
      reach: 'file',
      rules: [{ id: value, range }],
      // A list has no room for a reason; the comments of YAML do, and are not read.
      reason: '',
      range,
      covers: { start: 0, end: text.length + 1 },
      isComment: false,
    }));
}

function coverOf(outline: Outline, directive: Directive, directives: readonly Directive[]): Range {
  const { range, verb } = directive;
  switch (REACH[verb]) {
    case 'file':
      return { start: 0, end: outline.text.length + 1 };
    case 'next-block':
      return nextUnit(outline, range.end) ?? { start: range.end, end: range.end };
    case 'line':
      return lineOf(outline, range);
    default:
      return { start: range.end, end: endOfRegion(directive, directives) ?? outline.text.length + 1 };
  }
}

/** A region ends where one of its rules is enabled again; one without names ends at any `enable` without names. */
function endOfRegion({ range, rules }: Directive, directives: readonly Directive[]): number | undefined {
  const names = new Set(rules.map(({ id }) => id));
  return directives.find(
    (other) =>
      other.verb === 'enable' &&
      other.range.start >= range.end &&
      (other.rules.length === 0 || other.rules.some(({ id }) => names.has(id))),
  )?.range.start;
}

/** The heading, paragraph or list item behind an offset, or the whole table that begins there. */
function nextUnit({ sections, blocks, text }: Outline, offset: number): Range | null {
  const heading = sections.find((section) => section.heading && section.heading.range.start >= offset)?.heading;
  const block = blocks.find(({ range }) => range.start >= offset);
  if (heading && (!block || heading.range.start < block.range.start)) return heading.range;
  if (!block) return null;
  return block.kind === 'table-cell' ? tableFrom(block, blocks, text) : unitOf(block, blocks);
}

/** A block with what is nested in it. */
function unitOf(block: Block, blocks: readonly Block[]): Range {
  let end = block.range.end;
  for (let next = blocks[block.index + 1]; next && isWithin(next, block); next = blocks[next.index + 1]) {
    end = Math.max(end, next.range.end);
  }
  return { start: block.range.start, end };
}

function isWithin(inner: Block, outer: Block): boolean {
  for (let around = inner.parent; around; around = around.parent) if (around === outer) return true;
  return false;
}

/** Cells up to the first blank line. */
function tableFrom(first: Block, blocks: readonly Block[], text: string): Range {
  let { end } = first.range;
  for (let next = blocks[first.index + 1]; next?.kind === 'table-cell'; next = blocks[next.index + 1]) {
    if (/\n[ \t]*\r?\n/.test(text.slice(end, next.range.start))) break;
    end = Math.max(end, next.range.end);
  }
  return { start: first.range.start, end };
}

/** The line that a comment stands on, with the whole of the block that it stands in. */
function lineOf({ text, blocks }: Outline, comment: Range): Range {
  const lineStart = Math.max(text.lastIndexOf('\n', comment.start - 1), text.lastIndexOf('\r', comment.start - 1)) + 1;
  const [rest = ''] = /^[^\r\n]*/.exec(text.slice(comment.end)) ?? [];
  const line = { start: lineStart, end: comment.end + rest.length };
  const block = blocks.find(
    ({ kind, range }) => kind !== 'table-cell' && range.start <= comment.start && comment.end <= range.end,
  );
  return block ? { start: Math.min(line.start, block.range.start), end: Math.max(line.end, block.range.end) } : line;
}
