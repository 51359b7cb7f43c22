import { LineIndex } from '../../text/lines';
import type { Range } from '../../text/range';
import type { FixEdit } from '../types';
import type { Directive } from './directives';
import type { NamedPart } from './read';

/**
 * Takes names out of a comment, or the whole comment where it is about nothing else. What stays is the text as it would
 * be if they had never been written.
 *
 * @param parts of the comment, in its order
 */
export function withoutParts(text: string, comment: Directive, parts: readonly NamedPart[]): FixEdit {
  const kept = comment.rules.filter(({ range }) => !parts.some((part) => part.range === range));
  const [first] = comment.rules;
  const last = comment.rules.at(-1);
  if (kept.length === 0 || !first || !last) return { range: withSpaceAround(text, comment.range), text: [] };
  const names = kept.map(({ id, range }, index) =>
    index === 0 ? id : text.slice(endOfNameBefore(comment, range), range.end),
  );
  return { range: { start: first.range.start, end: last.range.end }, text: [names.join('')] };
}

function endOfNameBefore({ rules, range }: Directive, name: Range): number {
  return rules.findLast((rule) => rule.range.end <= name.start)?.range.end ?? range.start;
}

/** The comment with what parts it from its neighbours and would part nothing without it. */
function withSpaceAround(text: string, { start, end }: Range): Range {
  const lines = new LineIndex(text);
  const [first, last] = [lines.lineAt(start), lines.lineAt(end)];
  const mark = text.startsWith('\uFEFF') && first === 0 ? 1 : 0;
  const before = text.slice(lines.startOf(first) + mark, start);
  const after = text.slice(end, lines.startOf(last) + lines.textOf(last).length);
  if (isBlank(before) && after.trim() === '') return withLines(text, lines, { first, last, mark });
  const spaceBefore = before.length - before.trimEnd().length;
  const spaceAfter = after.length - after.trimStart().length;
  // The space that begins a line is the indentation of what follows.
  if (spaceBefore === before.length) return { start, end: end + spaceAfter };
  const isParted = spaceAfter > 0 || after === '';
  return { start: isParted ? start - spaceBefore : start, end };
}

/** Nothing but the marks of a quotation. */
function isBlank(line: string): boolean {
  return /^[ \t>]*$/.test(line);
}

/** Whole lines, and a blank one where two would meet, or where one would stand at the edge of the text. */
function withLines(
  text: string,
  lines: LineIndex,
  { first, last, mark }: { first: number; last: number; mark: number },
) {
  const isBlankAbove = first > 0 && isBlank(lines.textOf(first - 1));
  if (text.slice(lines.startOf(last) + lines.textOf(last).length).trim() !== '') {
    const isEdge = first === 0 || lines.textOf(first - 1).trimEnd() === FENCE;
    const more = (isBlankAbove || isEdge) && isBlank(lines.textOf(last + 1)) ? 1 : 0;
    return { start: lines.startOf(first) + mark, end: lines.startOf(last + 1 + more) };
  }
  const from = isBlankAbove ? first - 1 : first;
  if (last + 1 < lines.count)
    return { start: lines.startOf(from) + (from === 0 ? mark : 0), end: lines.startOf(last + 1) };
  const start = from === 0 ? mark : lines.startOf(from - 1) + lines.textOf(from - 1).length;
  return { start, end: text.length };
}

/** Of front matter. */
const FENCE = '---';
