import type { Range, Ranged } from '../text/range';
import type { RangeOf } from './detector';
import type { MetricParts } from './types';
import * as vocabulary from './vocabulary/metric-parts';
import { countable } from './vocabulary/metrics';

const { bound, quantity } = vocabulary;

const expressions = {
  day: anywhere(vocabulary.day),
  deadline: anywhere(vocabulary.deadline),
  ownership: anywhere(vocabulary.ownership),
  announcement: new RegExp(vocabulary.announcement, 'iu'),
  fromTo: anywhere(
    `from\\s+(?:(?:about|around|roughly|over) )?(${quantity})(?: \\S+){0,6}? (?:down |up )?to\\s+((?:(?:about|around|over|${bound}) )?${quantity})`,
  ),
  arrow: anywhere(`(${quantity})\\s?(?:→|->|=>)\\s?(${quantity})`),
  before: anywhere(
    `(?:today|currently|now|at present|baseline)[:,]?\\s+(?:is |it is )?(${quantity})|(${quantity})\\s(?:today|now|at present|before)`,
  ),
  bounded: anywhere(`(${bound}\\s?(?:the |an? )?${quantity})`),
  becomes: anywhere(
    `(by\\s+(?:(?:about|around|up to|over|more than) )?${quantity})|(?:to|of|is|are|reach(?:es)?)\\s+(?:(?:about|around|over|more than) )?(${quantity})`,
  ),
  quantity: anywhere(`(${quantity})`),
  unit: new RegExp(`(?:[$€£]|(?<!\\p{L})${vocabulary.unit})(?:\\s?(?:per|an?|each|every|/)\\s?\\p{L}+)?$`, 'iu'),
  changes: anywhere(`${vocabulary.changes}(?:\\s|$)`),
  aims: anywhere(vocabulary.aims),
  countable: anywhere(countable),
};

function anywhere(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})`, 'diu');
}

/** A measure of which no part is known. */
export const noParts: MetricParts = {
  measure: null,
  baseline: null,
  target: null,
  unit: null,
  date: null,
  owner: null,
};

/** True when the text names a day, a month, a quarter or a year. */
export function namesDay(text: string): boolean {
  return expressions.day.test(text);
}

/**
 * The parts of a measure in a sentence.
 *
 * @param text as {@link searchable} gives it
 */
export function partsOf(text: string, rangeOf: RangeOf): MetricParts {
  const part = (span: Span | null): Ranged<string> | null =>
    span && { value: text.slice(span[0], span[1]).replace(/\s+/g, ' '), range: rangeOf(span[0], span[1]) };
  const date = firstGroup(expressions.deadline, text);
  const owner = firstGroup(expressions.ownership, text);
  // A date is no target, and what is said behind the owner's name neither.
  const rest = blank(blank(text, date), owner);
  const figures = figuresIn(rest);
  return {
    measure: part(measureIn(rest, figures)),
    baseline: part(figures.baseline),
    target: part(figures.target),
    unit: part(unitOf(text, figures.target) ?? unitOf(text, figures.baseline)),
    date: part(date),
    owner: part(owner),
  };
}

/** One cell of a row of a table of measures. */
export interface MetricCell {
  readonly column: string | null;
  readonly text: string;
  readonly range: Range;
}

/** The parts of a measure that has a row of a table: its columns say which part stands where. */
export function partsOfRow(cells: readonly MetricCell[]): MetricParts {
  const parts: Record<keyof MetricParts, Ranged<string> | null> = { ...noParts };
  for (const [name, heads] of Object.entries(vocabulary.columns) as [keyof MetricParts, RegExp][]) {
    const cell = cells.find(({ column }) => column !== null && heads.test(column.trim()));
    if (cell) parts[name] = { value: cell.text, range: cell.range };
  }
  const [first] = cells;
  if (first) parts.measure ??= { value: first.text, range: first.range };
  for (const figure of [parts.target, parts.baseline]) {
    const unit = figure && unitOf(figure.value, [0, figure.value.length]);
    if (unit) parts.unit ??= { value: figure.value.slice(...unit), range: figure.range };
  }
  return parts;
}

type Span = readonly [start: number, end: number];

interface Figures {
  readonly baseline: Span | null;
  readonly target: Span | null;
}

/** From what, and to what: in this order, the surer wording first. */
function figuresIn(text: string): Figures {
  for (const expression of [expressions.fromTo, expressions.arrow]) {
    const indices = expression.exec(text)?.indices;
    if (indices?.[1] && indices[2]) return { baseline: indices[1], target: indices[2] };
  }
  const baseline = firstGroup(expressions.before, text);
  const rest = blank(text, baseline);
  const target = firstGroup(expressions.bounded, rest) ?? firstGroup(expressions.becomes, rest) ?? lastWithUnit(rest);
  return { baseline, target };
}

/** `Uptime 99.9 %`: a figure that nothing introduces is a target where it has a unit. */
function lastWithUnit(text: string): Span | null {
  const span = firstGroup(expressions.quantity, text);
  return span && unitOf(text, span) ? span : null;
}

/** A currency may stand before its figure. */
const CURRENCY = /[$€£]|^(?:eur|usd|gbp|chf)(?= )/i;

function unitOf(text: string, span: Span | null): Span | null {
  if (!span) return null;
  const words = text.slice(span[0], span[1]);
  const match = CURRENCY.exec(words) ?? expressions.unit.exec(words);
  if (!match) return null;
  const start = span[0] + match.index;
  return [start, start + match[0].length];
}

/** The words before the figures that name the thing; failing that, something countable. */
function measureIn(text: string, figures: Figures): Span | null {
  const start = expressions.announcement.exec(text)?.[0].length ?? 0;
  const end = Math.min(figures.baseline?.[0] ?? text.length, figures.target?.[0] ?? text.length);
  const colon = text.slice(start, end).indexOf(': ');
  if (colon < 0) return measureBetween(text, start, end, figures);
  // `Days to a payment: from 9 to 4`, but `We hold it to one figure: days to a payment fall from 9 to 4`.
  const behind = text.slice(start + colon + 2, end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return behind < 3 ? trim(text, start, start + colon) : measureBetween(text, start + colon + 2, end, figures);
}

function measureBetween(text: string, start: number, end: number, { baseline, target }: Figures): Span | null {
  const before = text.slice(start, end);
  const isBounded = baseline !== null || target !== null;
  const aim = expressions.aims.exec(before);
  const from = aim ? start + aim.index + aim[0].length : start;
  const behind = text.slice(from, end);
  const change = isBounded ? expressions.changes.exec(behind) : null;
  if (change) return named(text, from, from + change.index);
  if (aim) {
    const name = named(text, from, from + (END_OF_NAME.exec(behind)?.index ?? behind.length));
    // “Reduced coupling should lead to …” speaks of coupling, and is no measure of it.
    return name && MODAL.test(text.slice(...name)) ? null : name;
  }
  const counted = expressions.countable.exec(text);
  const name = isBounded ? named(text, start, end) : null;
  return name ?? (counted && trim(text, counted.index, counted.index + counted[0].length));
}

/** Words and marks that end the name of a measure behind a verb: “reduce the waiting time of brokers | by a third”. */
const END_OF_NAME = /\s(?:from|to|by|below|under|within|at (?:most|least)|as|after|across|for|so that)\s|[.,;(]/;

const MODAL = /\s(?:should|will|would|could|can|may|might|must)(?:\s|$)/i;

/** A name has a few words; more than that is a whole sentence, and no name. */
const MAX_WORDS = 10;

function named(text: string, start: number, end: number): Span | null {
  const span = trim(text, start, end);
  if (!span) return null;
  const words = text.slice(...span).split(/\s+/);
  return words.length <= MAX_WORDS && !/^(?:today|now|currently)$/i.test(words.join(' ')) ? span : null;
}

/** The stretch without white space, articles and marks at its ends; null where nothing is left. */
function trim(text: string, start: number, end: number): Span | null {
  const words = text.slice(start, end);
  const lead = /^[\s*_–—-]*(?:(?:the|a|an|our|that|when|if)\s+)*/i.exec(words)?.[0].length ?? 0;
  const length = words.trimEnd().replace(/[\s,;:.*_–—-]+$/, '').length;
  return length > lead ? [start + lead, start + length] : null;
}

function firstGroup(expression: RegExp, text: string): Span | null {
  const indices = expression.exec(text)?.indices;
  return indices?.slice(1).find((group) => group !== undefined) ?? null;
}

function blank(text: string, span: Span | null): string {
  return span ? text.slice(0, span[0]) + ' '.repeat(span[1] - span[0]) + text.slice(span[1]) : text;
}
