import type { Range } from './range';

/** How a stretch of prose was marked up. Code and links are words of the sentence, but not the author's plain words. */
export type MarkKind = 'code' | 'link' | 'strong' | 'emphasis';

export interface Mark {
  readonly kind: MarkKind;
  /** Offsets into the prose's own text, not into the record. */
  readonly start: number;
  readonly end: number;
}

/** A run of prose that stands in the original character by character. */
interface Run {
  readonly prose: number;
  readonly source: number;
  readonly length: number;
}

/** Stands for a hard line break in prose; a soft one is a line feed. */
export const HARD_BREAK = '\u2028';

/**
 * The words of one block without their Markdown marks, comments, images and struck-out text, and with the way back:
 * every character knows where in the original it stood.
 */
export class Prose {
  static readonly empty = new Prose('', [], []);

  constructor(
    readonly text: string,
    readonly marks: readonly Mark[],
    private readonly runs: readonly Run[],
  ) {}

  /** The range in the original of `text.slice(start, end)`. An empty slice gives an empty range. */
  sourceRange(start = 0, end = this.text.length): Range {
    if (end <= start) {
      const at = this.#sourceOf(start);
      return { start: at, end: at };
    }
    return { start: this.#sourceOf(start), end: this.#sourceOf(end - 1) + 1 };
  }

  /** True when the whole stretch is marked up so: all of it code, all of it link text, and so on. */
  isMarked(kind: MarkKind, start = 0, end = this.text.length): boolean {
    return this.marks.some((mark) => mark.kind === kind && mark.start <= start && end <= mark.end);
  }

  #sourceOf(offset: number): number {
    const { runs } = this;
    let low = 0;
    let high = runs.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((runs[middle]?.prose ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const run = runs[low];
    if (!run) return 0;
    return run.source + Math.max(0, Math.min(offset - run.prose, run.length));
  }
}

/** Puts prose together from left to right. */
export class ProseBuilder {
  #text = '';
  readonly #marks: Mark[] = [];
  readonly #runs: { prose: number; source: number; length: number }[] = [];

  constructor(private readonly source: string) {}

  get length(): number {
    return this.#text.length;
  }

  /**
   * Adds text that was read from the original somewhere in `from..to`, where it may stand with escapes, character
   * references, or the indentation and quote marks of continued lines. Returns the offset behind it.
   */
  add(value: string, from: number, to: number): number {
    let at = from;
    for (let i = 0; i < value.length; i++) {
      const unit = value.charAt(i);
      at = this.#find(unit, at, to);
      const isLineEnd = unit === '\r' || unit === '\n';
      if (unit === '\r' && value.charAt(i + 1) === '\n') continue;
      this.#put(isLineEnd ? '\n' : unit, Math.min(at, to));
      at += this.#widthAt(at, unit);
    }
    return Math.min(at, to);
  }

  /** Adds a character that stands for something at `at`: a hard break, say. */
  put(value: string, at: number): void {
    this.#put(value, at);
  }

  mark(kind: MarkKind, start: number): void {
    if (this.#text.length > start) this.#marks.push({ kind, start, end: this.#text.length });
  }

  build(): Prose {
    return new Prose(this.#text, this.#marks, this.#runs);
  }

  #put(value: string, at: number): void {
    const last = this.#runs.at(-1);
    if (last && last.source + last.length === at) last.length += value.length;
    else this.#runs.push({ prose: this.#text.length, source: at, length: value.length });
    this.#text += value;
  }

  /** Where `unit` stands at or after `at`: mostly right there. What lies between is a mark of the syntax. */
  #find(unit: string, at: number, to: number): number {
    const { source } = this;
    for (let i = at; i < to; i++) {
      const here = source.charAt(i);
      if (here === unit || unit === '\uFFFD') return i;
      if (here === '&' && CHARACTER_REFERENCE.test(source.slice(i, i + 40))) return i;
      if ((unit === '\n' && here === '\r') || (unit === ' ' && /\s/.test(here))) return i;
    }
    return at;
  }

  #widthAt(at: number, unit: string): number {
    if (this.source.charAt(at) === unit) return 1;
    const reference = CHARACTER_REFERENCE.exec(this.source.slice(at, at + 40));
    return reference ? reference[0].length : 1;
  }
}

const CHARACTER_REFERENCE = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][\da-zA-Z]{1,31});/;
