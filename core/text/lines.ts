import type { Range } from './range';

/** A place in a text as people and editors count it. */
export interface Position {
  /** Counted from 0. */
  readonly line: number;
  /** UTF-16 code units from the start of the line, counted from 0. */
  readonly character: number;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/**
 * Translates between offsets and lines. Lines end with LF, CRLF or a lone CR, as the language server protocol and
 * CommonMark both have it.
 */
export class LineIndex {
  readonly #starts: number[] = [0];
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit === LINE_FEED || (unit === CARRIAGE_RETURN && text.charCodeAt(i + 1) !== LINE_FEED)) {
        this.#starts.push(i + 1);
      }
    }
  }

  /** How many lines the text has; an empty text has one. */
  get count(): number {
    return this.#starts.length;
  }

  /** The line, counted from 0, that holds the offset. Offsets outside the text fall on its first or last line. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The position of an offset; offsets outside the text are moved to its ends. */
  positionAt(offset: number): Position {
    const inside = Math.max(0, Math.min(offset, this.#text.length));
    const line = this.lineAt(inside);
    return { line, character: inside - (this.#starts[line] ?? 0) };
  }

  /** Offset of the first code unit of a line counted from 0; the end of the text for a line beyond the last. */
  startOf(line: number): number {
    return this.#starts[Math.max(0, line)] ?? this.#text.length;
  }

  /** Offset behind the last code unit of a line counted from 0, its line end left out. */
  endOf(line: number): number {
    let end = line + 1 < this.#starts.length ? this.startOf(line + 1) : this.#text.length;
    while (end > this.startOf(line) && /[\r\n]/.test(this.#text.charAt(end - 1))) end--;
    return end;
  }

  /** The text of a range; what lies outside the text is left out. */
  textIn({ start, end }: Range): string {
    return this.#text.slice(Math.max(0, start), Math.max(0, end));
  }

  /** The text of a line counted from 0, without its line end. */
  textOf(line: number): string {
    return this.#text.slice(this.startOf(line), this.endOf(line));
  }
}
