import type { Range } from './range';

/** How a stretch of prose was marked up. Code and links are words of the sentence, but not the author's plain words. */
export type MarkKind = 'code' | 'link' | 'strong' | 'emphasis';

export interface Mark {
  readonly kind: MarkKind;
  /** Offsets into the prose's own text, not into the record. */
  readonly start: number;
  readonly end: number;
  /** Where a link leads, as written; absent where its definition is missing. */
  readonly target?: string;
}

/**
 * A run of prose that stands in the original character by character, or one whose original has another length and
 * is taken as a whole: the `&` of `&amp;`, a hard break.
 */
interface Run {
  readonly prose: number;
  readonly length: number;
  readonly source: number;
  /** How long it is in the original. */
  readonly width: number;
}

/** Stands for a hard line break in prose; a soft one is a line feed. */
export const HARD_BREAK = '\u2028';

/**
 * The words of one block without their Markdown marks, comments, images and struck-out text, and with the way back:
 * every character knows where in the original it stood.
 */
export class Prose {
  constructor(
    readonly text: string,
    readonly marks: readonly Mark[],
    private readonly runs: readonly Run[],
  ) {}

  /** The range in the original of `text.slice(start, end)`. An empty slice gives an empty range. */
  sourceRange(start = 0, end = this.text.length): Range {
    const from = this.#sourceOf(start, 'start');
    return { start: from, end: end <= start ? from : this.#sourceOf(end - 1, 'end') };
  }

  /** True when the whole stretch is marked up so: all of it code, all of it link text, and so on. */
  isMarked(kind: MarkKind, start = 0, end = this.text.length): boolean {
    return this.marks.some((mark) => mark.kind === kind && mark.start <= start && end <= mark.end);
  }

  /** Where the character at the offset starts or ends in the original; the end of all for one behind the last. */
  #sourceOf(offset: number, side: 'start' | 'end'): number {
    const run = this.#runAt(offset);
    if (!run) return 0;
    const into = Math.max(0, offset - run.prose);
    if (into >= run.length) return run.source + run.width;
    if (run.width === run.length) return run.source + into + (side === 'end' ? 1 : 0);
    return run.source + (side === 'end' ? run.width : 0);
  }

  #runAt(offset: number): Run | undefined {
    const { runs } = this;
    let low = 0;
    let high = runs.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((runs[middle]?.prose ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return runs[low];
  }
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** How text stands in the original: with escapes and character references, or, as code does, letter by letter. */
export type Notation = 'text' | 'code';

/** Puts prose together from left to right. */
export class ProseBuilder {
  #text = '';
  readonly #marks: Mark[] = [];
  readonly #runs: Mutable<Run>[] = [];

  constructor(private readonly source: string) {}

  get length(): number {
    return this.#text.length;
  }

  /**
   * Adds text that was read from the original somewhere in `from..to`, where it may stand with the indentation and
   * quote marks of continued lines. Returns the offset behind it.
   */
  add(value: string, from: number, to: number, notation: Notation = 'text'): number {
    let at = from;
    for (let i = 0; i < value.length; i++) {
      const unit = value.charAt(i);
      if (unit === '\r' && value.charAt(i + 1) === '\n') continue;
      const place = this.#isRestOfReference(unit, at) ? null : this.#find(unit, at, to, notation);
      if (place) {
        this.#put(unit === '\r' ? '\n' : unit, place.start, place.width);
        at = place.start + place.width;
      } else {
        this.#prolong(unit, at);
      }
    }
    return at;
  }

  /** Adds a character that stands for all of `range`: a hard break, say. */
  put(value: string, range: Range): void {
    this.#put(value, range.start, range.end - range.start);
  }

  /** Marks everything from `start` to the end of what was added so far. */
  mark(kind: MarkKind, start: number, target?: string): void {
    if (this.#text.length > start)
      this.#marks.push({ kind, start, end: this.#text.length, ...(target ? { target } : {}) });
  }

  build(): Prose {
    return new Prose(this.#text, this.#marks, this.#runs);
  }

  #put(value: string, source: number, width: number): void {
    const last = this.#runs.at(-1);
    const isPlain = width === value.length && last?.width === last?.length;
    if (last && isPlain && last.source + last.width === source) {
      last.length += value.length;
      last.width += width;
    } else {
      this.#runs.push({ prose: this.#text.length, length: value.length, source, width });
    }
    this.#text += value;
  }

  /** Adds a code unit that does not stand in the original by itself. */
  #prolong(unit: string, at: number): void {
    const last = this.#runs.at(-1);
    if (last && this.#isBehindReference(at)) last.length += 1;
    else this.#runs.push({ prose: this.#text.length, length: 1, source: at, width: 0 });
    this.#text += unit;
  }

  #isRestOfReference(unit: string, at: number): boolean {
    return this.#isBehindReference(at) && SECOND_UNIT.test(unit) && this.source.charAt(at) !== unit;
  }

  #isBehindReference(at: number): boolean {
    const last = this.#runs.at(-1);
    return last !== undefined && last.width > last.length && last.source + last.width === at;
  }

  /** Where `unit` stands at or after `at`: mostly right there, else behind marks of the syntax. */
  #find(unit: string, at: number, to: number, notation: Notation): { start: number; width: number } | null {
    const { source } = this;
    for (let i = at; i < to; i++) {
      const here = source.charAt(i);
      if (notation === 'text') {
        const isEscape = here === '\\' && source.charAt(i + 1) === unit && PUNCTUATION.test(unit);
        if (isEscape) return { start: i + 1, width: 1 };
        const reference = here === '&' ? CHARACTER_REFERENCE.exec(source.slice(i, i + 40))?.[0] : undefined;
        if (reference && (unit !== '&' || AMPERSAND.test(reference))) return { start: i, width: reference.length };
      }
      if (here === unit || isLikened(here, unit)) return { start: i, width: 1 };
      if (!PUNCTUATION.test(here) && !/\s/.test(here)) return null;
    }
    return null;
  }
}

/** The parser reads NUL as U+FFFD, and may read the white space in code as spaces and line feeds. */
function isLikened(here: string, unit: string): boolean {
  if (unit === '\uFFFD') return here === '\0';
  return (unit === ' ' && /\s/.test(here)) || (unit === '\n' && here === '\r');
}

const PUNCTUATION = /[!-/:-@[-`{-~]/;
const CHARACTER_REFERENCE = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][\da-zA-Z]{1,31});/;
/** What the character references that give two code units have for the second: the lower half of a pair, a mark. */
const SECOND_UNIT = /[\uDC00-\uDFFF\u200A]|\p{M}/u;
const AMPERSAND = /^&(?:amp|AMP|#0*38|#[xX]0*26);$/;
