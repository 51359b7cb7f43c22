/** A line that a change takes away or brings, its number counted from 1. */
export interface DiffLine {
  readonly sign: '-' | '+';
  readonly number: number;
  readonly text: string;
}

/** Cells of the table beyond which two texts are only told apart as a whole. */
const MOST_CELLS = 4_000_000;

/** The lines by which two texts differ, in the order of the text. */
export function lineDiff(before: string, after: string): DiffLine[] {
  const a = linesOf(before);
  const b = linesOf(after);
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return walk(a.slice(start, a.length - end), b.slice(start, b.length - end), start);
}

function linesOf(text: string): string[] {
  return text.split(/\r\n|\r|\n/);
}

/** Follows the longest common subsequence of the lines. */
function walk(a: readonly string[], b: readonly string[], offset: number): DiffLine[] {
  const width = b.length + 1;
  const isSmall = (a.length + 1) * width <= MOST_CELLS;
  const common = new Uint32Array(isSmall ? (a.length + 1) * width : 0);
  const at = (i: number, j: number) => common[i * width + j] ?? 0;
  for (let i = a.length - 1; isSmall && i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      common[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const lines: DiffLine[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (isSmall && i < a.length && j < b.length && a[i] === b[j]) {
      i++;
      j++;
    } else if (i < a.length && (j >= b.length || at(i + 1, j) >= at(i, j + 1))) {
      lines.push({ sign: '-', number: offset + i + 1, text: a[i] ?? '' });
      i++;
    } else {
      lines.push({ sign: '+', number: offset + j + 1, text: b[j] ?? '' });
      j++;
    }
  }
  return lines;
}
