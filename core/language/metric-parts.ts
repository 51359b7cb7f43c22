import type { Range, Ranged } from '../text/range';
import type { RangeOf } from './match';
import type { MetricParts } from './types';
import type { MetricPartVocabulary } from './vocabulary/types';

/** A measure of which no part is known. */
export const noParts: MetricParts = {
  measure: null,
  baseline: null,
  target: null,
  unit: null,
  date: null,
  owner: null,
};

/** One cell of a row of a table of measures. */
export interface MetricCell {
  readonly column: string | null;
  readonly text: string;
  readonly range: Range;
}

type Span = readonly [start: number, end: number];

interface Figures {
  readonly baseline: Span | null;
  readonly target: Span | null;
}

/** A currency may stand before its figure. */
const CURRENCY = /[$€£]|^(?:eur|usd|gbp|chf)(?= )/i;

/** A name has a few words; more than that is a whole sentence, and no name. */
const MAX_WORDS = 10;

function firstGroup(expression: RegExp, text: string): Span | null {
  const indices = expression.exec(text)?.indices;
  return indices?.slice(1).find((group) => group !== undefined) ?? null;
}

function blank(text: string, span: Span | null): string {
  return span ? text.slice(0, span[0]) + ' '.repeat(span[1] - span[0]) + text.slice(span[1]) : text;
}

/** Finds the parts of a measure by the words of a language. */
export class MetricPartsReader {
  readonly #expressions;

  constructor(private readonly words: MetricPartVocabulary) {
    this.#expressions = compiled(words);
  }

  /** True when the text names a day, a month, a quarter or a year. */
  namesDay(text: string): boolean {
    return this.#expressions.day.test(text);
  }

  /**
   * The parts of a measure in a sentence.
   *
   * @param text as {@link searchable} gives it
   */
  partsOf(text: string, rangeOf: RangeOf): MetricParts {
    const part = (span: Span | null): Ranged<string> | null =>
      span && { value: text.slice(span[0], span[1]).replace(/\s+/g, ' '), range: rangeOf(span[0], span[1]) };
    const date = firstGroup(this.#expressions.deadline, text);
    const owner = firstGroup(this.#expressions.ownership, text);
    // A date is no target, and what is said behind the owner's name neither.
    const rest = blank(blank(text, date), owner);
    const figures = this.#figuresIn(rest);
    return {
      measure: part(this.#measureIn(rest, figures)),
      baseline: part(figures.baseline),
      target: part(figures.target),
      unit: part(this.#unitOf(text, figures.target) ?? this.#unitOf(text, figures.baseline)),
      date: part(date),
      owner: part(owner),
    };
  }

  /** The parts of a measure that has a row of a table: its columns say which part stands where. */
  partsOfRow(cells: readonly MetricCell[]): MetricParts {
    const parts: Record<keyof MetricParts, Ranged<string> | null> = { ...noParts };
    for (const [name, heads] of Object.entries(this.words.columns) as [keyof MetricParts, RegExp][]) {
      const cell = cells.find(({ column }) => column !== null && heads.test(column.trim()));
      if (cell) parts[name] = { value: cell.text, range: cell.range };
    }
    const [first] = cells;
    if (first) parts.measure ??= { value: first.text, range: first.range };
    for (const figure of [parts.target, parts.baseline]) {
      const unit = figure && this.#unitOf(figure.value, [0, figure.value.length]);
      if (unit) parts.unit ??= { value: figure.value.slice(...unit), range: figure.range };
    }
    return parts;
  }

  /** From what, and to what: in this order, the surer wording first. */
  #figuresIn(text: string): Figures {
    for (const expression of this.#expressions.fromTo) {
      const indices = expression.exec(text)?.indices;
      if (indices?.[1] && indices[2]) return { baseline: indices[1], target: indices[2] };
    }
    const baseline = firstGroup(this.#expressions.before, text);
    const rest = blank(text, baseline);
    const target =
      firstGroup(this.#expressions.bounded, rest) ??
      firstGroup(this.#expressions.becomes, rest) ??
      this.#lastWithUnit(rest);
    return { baseline, target };
  }

  /** `Uptime 99.9 %`: a figure that nothing introduces is a target where it has a unit. */
  #lastWithUnit(text: string): Span | null {
    const span = firstGroup(this.#expressions.quantity, text);
    return span && this.#unitOf(text, span) ? span : null;
  }

  #unitOf(text: string, span: Span | null): Span | null {
    if (!span) return null;
    const words = text.slice(span[0], span[1]);
    const match = CURRENCY.exec(words) ?? this.#expressions.unit.exec(words);
    if (!match) return null;
    const start = span[0] + match.index;
    return [start, start + match[0].length];
  }

  /** The words before the figures that name the thing; failing that, something countable. */
  #measureIn(text: string, figures: Figures): Span | null {
    const start = this.#expressions.announcement.exec(text)?.[0].length ?? 0;
    const end = Math.min(figures.baseline?.[0] ?? text.length, figures.target?.[0] ?? text.length);
    const colon = text.slice(start, end).indexOf(': ');
    if (colon < 0) return this.#measureBetween(text, start, end, figures);
    // `Days to a payment: from 9 to 4`, but `We hold it to one figure: days to a payment fall from 9 to 4`.
    const behind = text.slice(start + colon + 2, end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    return behind < 3
      ? this.#trim(text, start, start + colon)
      : this.#measureBetween(text, start + colon + 2, end, figures);
  }

  #measureBetween(text: string, start: number, end: number, { baseline, target }: Figures): Span | null {
    const before = text.slice(start, end);
    const isBounded = baseline !== null || target !== null;
    const aim = this.#expressions.aims.exec(before);
    const from = aim ? start + aim.index + aim[0].length : start;
    const behind = text.slice(from, end);
    const change = isBounded ? this.#expressions.changes.exec(behind) : null;
    if (change) return this.#named(text, from, from + change.index);
    if (aim) {
      const name = this.#named(text, from, from + (this.words.endOfName.exec(behind)?.index ?? behind.length));
      // “Reduced coupling should lead to …” speaks of coupling, and is no measure of it.
      return name && this.words.modal.test(text.slice(...name)) ? null : name;
    }
    const counted = this.#expressions.countable.exec(text);
    const name = isBounded ? this.#named(text, start, end) : null;
    return name ?? (counted && this.#trim(text, counted.index, counted.index + counted[0].length));
  }

  #named(text: string, start: number, end: number): Span | null {
    const span = this.#trim(text, start, end);
    if (!span) return null;
    const words = text.slice(...span).split(/\s+/);
    return words.length <= MAX_WORDS && !this.words.now.test(words.join(' ')) ? span : null;
  }

  /** The stretch without white space, articles and marks at its ends; null where nothing is left. */
  #trim(text: string, start: number, end: number): Span | null {
    const words = text.slice(start, end);
    const lead = this.#expressions.lead.exec(words)?.[0].length ?? 0;
    const length = words.trimEnd().replace(/[\s,;:.*_–—-]+$/, '').length;
    return length > lead ? [start + lead, start + length] : null;
  }
}

function compiled({ figures, ...words }: MetricPartVocabulary) {
  return {
    day: anywhere(words.day),
    deadline: anywhere(words.deadline),
    ownership: anywhere(words.ownership),
    announcement: new RegExp(words.announcement, 'iu'),
    fromTo: figures.fromTo.map(anywhere),
    before: anywhere(figures.before),
    bounded: anywhere(figures.bounded),
    becomes: anywhere(figures.becomes),
    quantity: anywhere(figures.quantity),
    unit: new RegExp(`(?:[$€£]|(?<!\\p{L})${words.unit})(?:\\s?(?:${words.rate})\\s?\\p{L}+)?$`, 'iu'),
    lead: new RegExp(`^[\\s*_–—-]*(?:${words.articles}\\s{1,3}){0,4}`, 'i'),
    changes: anywhere(`${words.changes}(?:\\s|$)`),
    aims: anywhere(words.aims),
    countable: anywhere(words.countable),
  };
}

function anywhere(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})`, 'diu');
}
