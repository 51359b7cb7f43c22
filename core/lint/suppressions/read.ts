import type { Block, Outline } from '../../record/types';
import type { Range } from '../../text/range';
import { type Directive, directivesOf, type Verb } from './directives';

/** How far a suppression reaches. */
export type SuppressionReach = 'next-block' | 'line' | 'region' | 'file';

/** A rule that a comment silences or lets speak again. */
export interface NamedPart {
  /** Null where the comment names none and stands for every rule. */
  readonly id: string | null;
  /** The name, or the comment that names none. */
  readonly range: Range;
}

/** A rule that is silent, and where. */
export interface SilencedRule extends NamedPart {
  /** Findings that begin in here are accepted. */
  readonly covers: Range;
  /** The comment that ends a region; null where nothing ends it, or it is none. */
  readonly endedBy: Directive | null;
}

/** A writer's word that findings of some rules are known and accepted at a place. */
export interface Suppression {
  readonly reach: SuppressionReach;
  readonly parts: readonly SilencedRule[];
  /** The writer's words on why; null where there are none. */
  readonly reason: string | null;
  /** The comment, or the name in the front matter. */
  readonly range: Range;
  /** Null for a word of the front matter, which is not to be taken out as a comment is. */
  readonly comment: Directive | null;
}

const REACH: Readonly<Record<Exclude<Verb, 'enable'>, SuppressionReach>> = {
  'disable-next-line': 'next-block',
  'disable-line': 'line',
  'disable-file': 'file',
  disable: 'region',
};

/** Everything by which a record asks for silence, in the order of the text. */
export function readSuppressions(outline: Outline): Suppression[] {
  const directives = directivesOf(outline);
  const ends = directives.filter(({ verb }) => verb === 'enable');
  return [
    ...inFrontMatter(outline),
    ...directives.flatMap((comment) =>
      comment.verb === 'enable' ? [] : [suppressionBy(comment, REACH[comment.verb], outline, ends)],
    ),
  ];
}

function suppressionBy(
  comment: Directive,
  reach: SuppressionReach,
  outline: Outline,
  ends: readonly Directive[],
): Suppression {
  const { reason, range } = comment;
  const parts = partsOf(comment).map((part) => {
    const endedBy = reach === 'region' ? endOfRegion(part, range.end, ends) : null;
    return {
      ...part,
      endedBy,
      covers: endedBy ? { start: range.end, end: endedBy.range.start } : cover(reach, range, outline),
    };
  });
  return { reach, parts, reason, range, comment };
}

/** The rules that a comment is about. */
export function partsOf({ rules, range }: Directive): readonly NamedPart[] {
  return rules.length > 0 ? rules : [{ id: null, range }];
}

/** Where its rule is enabled again: by its name, or by a comment that names none. */
function endOfRegion({ id }: NamedPart, from: number, ends: readonly Directive[]): Directive | null {
  const isEnd = ({ rules, range }: Directive) =>
    range.start >= from && (rules.length === 0 || rules.some((rule) => rule.id === id));
  return ends.find(isEnd) ?? null;
}

const IN_FRONT_MATTER = 'adr-bridge.disable';

/** `adr-bridge: { disable: [success-metric] }` holds for the file; an item may have its reason: `- success-metric: why`. */
function inFrontMatter({ frontMatter, text }: Outline): Suppression[] {
  return (frontMatter?.entries ?? [])
    .filter(({ key }) => key === IN_FRONT_MATTER || key.startsWith(`${IN_FRONT_MATTER}.`))
    .map(({ key, value, range }) => {
      const id = key === IN_FRONT_MATTER ? value : key.slice(IN_FRONT_MATTER.length + 1);
      return {
        reach: 'file',
        parts: [{ id, range, covers: { start: 0, end: text.length + 1 }, endedBy: null }],
        // A name by itself has no room for a reason; the comments of YAML do, and are not read.
        reason: key === IN_FRONT_MATTER ? '' : value,
        range,
        comment: null,
      };
    });
}

/** How far a comment reaches by itself. */
function cover(reach: SuppressionReach, comment: Range, outline: Outline): Range {
  switch (reach) {
    case 'file':
      return { start: 0, end: outline.text.length + 1 };
    case 'next-block':
      return nextUnit(outline, comment.end) ?? { start: comment.end, end: comment.end };
    case 'line':
      return lineOf(outline, comment);
    case 'region':
      return { start: comment.end, end: outline.text.length + 1 };
  }
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
