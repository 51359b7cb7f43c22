import { diffArrays } from 'diff';

/** A line that a change takes away or brings, its number counted from 1. */
export interface DiffLine {
  readonly sign: '-' | '+';
  readonly number: number;
  readonly text: string;
}

/** A stretch of lines that both texts have. Lines count from 0. */
interface SameLines {
  readonly before: number;
  readonly after: number;
  readonly length: number;
}

/** Changed lines beyond which two texts are only told apart as a whole: finding out more would take too long. */
const MOST_CHANGES = 2000;

/** The lines by which two texts differ, in the order of the text. Line ends make no difference. */
export function lineDiff(before: string, after: string): DiffLine[] {
  const [a, b] = [linesOf(before), linesOf(after)];
  const lines: DiffLine[] = [];
  let [i, j] = [0, 0];
  for (const same of [...sameLines(a, b), { before: a.length, after: b.length, length: 0 }]) {
    for (; i < same.before; i++) lines.push({ sign: '-', number: i + 1, text: a[i] ?? '' });
    for (; j < same.after; j++) lines.push({ sign: '+', number: j + 1, text: b[j] ?? '' });
    i += same.length;
    j += same.length;
  }
  return lines;
}

/**
 * Where each line of a text stood before it was changed, lines counted from 0. A line that is new or other than before
 * has no place.
 */
export function unchangedLines(before: string, after: string): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  for (const same of sameLines(linesOf(before), linesOf(after))) {
    for (let line = 0; line < same.length; line++) places.set(same.after + line, same.before + line);
  }
  return places;
}

function sameLines(a: string[], b: string[]): SameLines[] {
  // What both begin and end with need not be searched, which is nearly everything of nearly every change.
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return [
    { before: 0, after: 0, length: start },
    ...sameWithin(a.slice(start, a.length - end), b.slice(start, b.length - end), start),
    { before: a.length - end, after: b.length - end, length: end },
  ];
}

function sameWithin(a: string[], b: string[], offset: number): SameLines[] {
  const same: SameLines[] = [];
  let [before, after] = [offset, offset];
  for (const { added, removed, count } of diffArrays(a, b, { maxEditLength: MOST_CHANGES }) ?? []) {
    if (!added && !removed) same.push({ before, after, length: count });
    if (!added) before += count;
    if (!removed) after += count;
  }
  return same;
}

function linesOf(text: string): string[] {
  return text.split(/\r\n|\r|\n/);
}
