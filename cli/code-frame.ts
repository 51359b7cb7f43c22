import stringWidth from 'string-width';
import type { LineIndex, Range } from '../core';
import { printable } from './words';

/** Words to underline. */
export interface Mark {
  /** In UTF-16 code units of the text. */
  readonly range: Range;
  /** The words that the finding is about, or others that it speaks of. */
  readonly isMain: boolean;
}

export interface FrameLook {
  /** Columns that a row may take, line number included. */
  readonly width: number;
  /** Paints the underline. */
  readonly paint: (underline: string, isMain: boolean) => string;
  /** Paints line numbers and the bar. */
  readonly dim: (text: string) => string;
}

/** Rows of text after which the rest of a finding's words is only announced. */
const MAX_ROWS = 6;

/** Columns of text shown before the underlined words of a line that is too long to be shown whole. */
const LEAD_COLUMNS = 24;

/** Code units that are looked at around the words of one line: more cannot be shown. */
const LOOK_AROUND = 400;
const LOOK_AHEAD = 4000;

const TAB_COLUMNS = 4;
const MORE = '…';

/** Columns that the signs of a cut take at both ends of a row. */
const MARGIN = 4;

/**
 * The lines of a text that hold the marked words, with line numbers and the words underlined:
 *
 *     12 | The gateway cannot accept attachments larger than 10 MB.
 *        | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * A line that is too long is cut before the words and wrapped behind them. Wide characters take their two columns.
 */
export function codeFrame(lines: LineIndex, marks: readonly Mark[], look: FrameLook): string {
  const marked = markedLines(lines, marks);
  const gutter = String((marked.at(-1)?.line ?? 0) + 1).length;
  const rows = marked.flatMap(({ line, stretches }, index) => {
    const isApart = index > 0 && line > (marked[index - 1]?.line ?? 0) + 1;
    return layOut(lines.textOf(line), stretches, look.width - gutter - 3).map((row, place) => ({
      ...row,
      number: place === 0 ? String(line + 1) : '',
      isApart: isApart && place === 0,
    }));
  });
  const shown = rows
    .slice(0, MAX_ROWS)
    .flatMap((row) => [
      ...(row.isApart ? [look.dim(MORE.padStart(gutter))] : []),
      `${look.dim(`${row.number.padStart(gutter)} |`)} ${row.text}`,
      `${look.dim(`${' '.repeat(gutter)} |`)} ${underline(row.marks, look)}`,
    ]);
  const left = rows.length - MAX_ROWS;
  if (left > 0)
    shown.push(look.dim(`${' '.repeat(gutter)} | ${MORE} and ${left === 1 ? '1 line' : `${left} lines`} more`));
  return shown.map((row) => `${row.trimEnd()}\n`).join('');
}

/** A marked part of one line: offsets within the line. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly isMain: boolean;
}

interface MarkedLine {
  /** Counted from 0. */
  readonly line: number;
  readonly stretches: readonly Stretch[];
}

function markedLines(lines: LineIndex, marks: readonly Mark[]): MarkedLine[] {
  const byLine = new Map<number, Stretch[]>();
  for (const { range, isMain } of marks) {
    const first = lines.lineAt(range.start);
    const last = lines.lineAt(Math.max(range.start, range.end - 1));
    for (let line = first; line <= last; line++) {
      const stretch = stretchOf(lines, line, range);
      if (stretch) byLine.set(line, [...(byLine.get(line) ?? []), { ...stretch, isMain }]);
    }
    if (isMain && byLine.size === 0) byLine.set(first, [{ ...pointIn(lines, first, range), isMain }]);
  }
  return [...byLine]
    .sort(([a], [b]) => a - b)
    .map(([line, stretches]) => ({ line, stretches: stretches.sort((a, b) => a.from - b.from) }));
}

/** The part of a line that lies in the range, without the white space at its ends; null where nothing is left. */
function stretchOf(lines: LineIndex, line: number, range: Range): { from: number; to: number } | null {
  const start = lines.startOf(line);
  const text = lines.textOf(line);
  let from = Math.max(0, range.start - start);
  let to = Math.min(text.length, range.end - start);
  while (from < to && isSpace(text.charAt(from))) from++;
  while (to > from && isSpace(text.charAt(to - 1))) to--;
  return from < to ? { from, to } : null;
}

/** For a range without words, such as the end of a file: the one character that it begins with. */
function pointIn(lines: LineIndex, line: number, range: Range): { from: number; to: number } {
  const at = Math.min(range.start - lines.startOf(line), lines.textOf(line).length);
  return { from: at, to: at + 1 };
}

/** What a reader sees as one character, and the columns that it takes. */
interface Cell {
  readonly text: string;
  readonly columns: number;
  readonly mark: 'main' | 'other' | null;
}

interface Row {
  readonly text: string;
  /** The mark of each column. */
  readonly marks: readonly Cell['mark'][];
}

/** The rows of a line that hold marked words. */
function layOut(text: string, stretches: readonly Stretch[], width: number): Row[] {
  const cells = cellsOf(text, stretches);
  if (columnsOf(cells) <= width) return [rowOf(cells, '', '')];
  const begin = beginOf(cells);
  const rows = wrap(cells.slice(begin), width - MARGIN);
  return rows.flatMap((row, index) => {
    if (!row.some(isMarked)) return [];
    const isCutBefore = index === 0 ? begin > 0 : !rows[index - 1]?.some(isMarked);
    const next = rows[index + 1];
    return [rowOf(row, isCutBefore ? `${MORE} ` : '', next && !next.some(isMarked) ? ` ${MORE}` : '')];
  });
}

function cellsOf(text: string, stretches: readonly Stretch[]): Cell[] {
  const first = stretches[0]?.from ?? 0;
  const from = startOfCharacter(text, Math.max(0, first - LOOK_AROUND));
  const to = Math.max(...stretches.map((stretch) => Math.min(stretch.to, first + LOOK_AHEAD))) + LOOK_AROUND;
  const cells: Cell[] = [];
  let column = 0;
  for (const { segment, index } of new Intl.Segmenter().segment(text.slice(from, to))) {
    const at = from + index;
    const touching = stretches.filter((stretch) => at < stretch.to && stretch.from < at + segment.length);
    const mark = touching.length === 0 ? null : touching.some(({ isMain }) => isMain) ? 'main' : 'other';
    const columns = segment === '\t' ? TAB_COLUMNS - (column % TAB_COLUMNS) : stringWidth(printable(segment));
    cells.push({ text: segment === '\t' ? ' '.repeat(columns) : printable(segment), columns, mark });
    column += columns;
  }
  // An empty range at the end of a line still needs a place to be shown at.
  if (!cells.some(isMarked)) cells.push({ text: ' ', columns: 1, mark: 'main' });
  return cells;
}

/** Not between the halves of a surrogate pair. */
function startOfCharacter(text: string, offset: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(offset)) ? offset + 1 : offset;
}

/** Index of the cell that the first row begins with: a few words before the first marked cell. */
function beginOf(cells: readonly Cell[]): number {
  const first = cells.findIndex(isMarked);
  let begin = first;
  let columns = 0;
  for (let i = first - 1; i >= 0; i--) {
    columns += cells[i]?.columns ?? 0;
    if (columns > LEAD_COLUMNS) return begin;
    if (i === 0 || isSpace(cells[i - 1]?.text ?? '')) begin = i;
  }
  return begin;
}

/** Breaks behind the last space that fits; within a word where none does, as in languages without spaces. */
function wrap(cells: readonly Cell[], width: number): Cell[][] {
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  for (const cell of cells) {
    if (columnsOf(row) + cell.columns > width && row.length > 0) {
      const space = row.findLastIndex(({ text }) => isSpace(text));
      const cut = space > 0 && !isSpace(cell.text) ? space + 1 : row.length;
      rows.push(withoutSpaceAtEnd(row.slice(0, cut)));
      row = row.slice(cut);
    }
    if (row.length > 0 || rows.length === 0 || !isSpace(cell.text)) row.push(cell);
  }
  return [...rows, row];
}

function withoutSpaceAtEnd(row: readonly Cell[]): Cell[] {
  return row.slice(0, row.findLastIndex(({ text }) => !isSpace(text)) + 1);
}

function rowOf(cells: readonly Cell[], before: string, after: string): Row {
  const noMark: Cell['mark'][] = Array(before.length).fill(null);
  return {
    text: before + cells.map(({ text }) => text).join('') + after,
    marks: [...noMark, ...cells.flatMap(({ columns, mark }) => Array<Cell['mark']>(columns).fill(mark))],
  };
}

function underline(marks: readonly Cell['mark'][], look: FrameLook): string {
  let line = '';
  for (let start = 0; start < marks.length; ) {
    const mark = marks[start] ?? null;
    let end = start;
    while (end < marks.length && marks[end] === mark) end++;
    if (mark === null) line += ' '.repeat(end - start);
    else line += look.paint((mark === 'main' ? '^' : '-').repeat(end - start), mark === 'main');
    start = end;
  }
  return line;
}

function isMarked({ mark }: Cell): boolean {
  return mark !== null;
}

function columnsOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { columns }) => sum + columns, 0);
}

function isSpace(text: string): boolean {
  return /^\s+$/.test(text);
}
