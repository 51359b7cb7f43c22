import { charactersOf, type Pattern } from './syntax';

/** Texts of which a match holds at least one. Every digit in them is a 0, which stands for all. */
export type AnyOf = readonly string[];

/** What a match holds all of. */
export type Way = readonly AnyOf[];

/** What is known of the matches of a part of a pattern. */
interface Known {
  /** All that they can be; null where that is too much to tell. */
  readonly exact: readonly string[] | null;
  /** The ways in which one can come about, where they are not exactly known. */
  readonly ways: readonly Way[];
}

const UNKNOWN: readonly Way[] = [[]];
const NOTHING_KNOWN: Known = { exact: null, ways: UNKNOWN };
const EMPTY: Known = { exact: [''], ways: [] };

/** More texts than these are not put together with what follows, */
const MOST_COMBINED = 16;
/** and more than these are not kept at all. */
const MOST_TEXTS = 1200;
/** What is longer tells no more. */
const LONGEST_TEXT = 16;
/** More ways than these are taken together. */
const MOST_WAYS = 16;
/** As many conditions of a way are looked at. */
const MOST_CONDITIONS = 2;
/** Texts that a sentence holds so many of tell nothing. */
const TOO_COMMON = 3;

/** Tells what patterns need. What several of them have in common is looked at once. */
export class NeedsReader {
  readonly #known = new Map<Pattern, Known>();

  /**
   * The ways in which a match of the pattern can come about, each by texts that it holds: where none of them is there,
   * the pattern need not be tried. A way without texts is always there.
   *
   * @param pattern for folded text
   */
  waysOf(pattern: Pattern): Way[] {
    return waysOf(this.#knownOf(pattern)).map(mostTelling);
  }

  #knownOf(pattern: Pattern): Known {
    const known = this.#known.get(pattern) ?? this.#find(pattern);
    this.#known.set(pattern, known);
    return known;
  }

  #find(pattern: Pattern): Known {
    switch (pattern.kind) {
      case 'text':
        return { exact: [withoutDigits(pattern.text)], ways: [] };
      case 'character':
        return ofCharacters(pattern.source);
      case 'place':
      case 'ahead':
      case 'behind':
        return EMPTY;
      case 'sequence':
        return inSequence(pattern.items.map((item) => this.#knownOf(item)));
      case 'choice':
        return oneOf(pattern.options.map((option) => this.#knownOf(option)));
      case 'repeat':
        return repeated(this.#knownOf(pattern.item), pattern.least, pattern.most);
    }
  }
}

function ofCharacters(source: string): Known {
  const characters = charactersOf(source)?.map(withoutDigits);
  return characters ? { exact: [...new Set(characters)], ways: [] } : NOTHING_KNOWN;
}

/** The text with a 0 for every digit. */
export function withoutDigits(text: string): string {
  return text.replace(/\d/g, '0');
}

function inSequence(items: readonly Known[]): Known {
  let ways = UNKNOWN;
  let run: readonly string[] = [''];
  let isExact = true;
  for (const { exact, ways: ofItem } of items) {
    if (exact && run.length * exact.length <= Math.max(MOST_COMBINED, run.length, exact.length)) {
      run = exact.length === 1 && exact[0] === '' ? run : run.flatMap((start) => exact.map((end) => start + end));
      continue;
    }
    isExact = false;
    ways = both(ways, waysOfTexts(run));
    if (!exact) ways = both(ways, ofItem);
    run = exact ?? [''];
  }
  return isExact ? { exact: run, ways: [] } : { exact: null, ways: both(ways, waysOfTexts(run)) };
}

/** What holds the one and the other. */
function both(some: readonly Way[], others: readonly Way[]): readonly Way[] {
  if (some.length * others.length > MOST_WAYS) {
    return some.length > others.length ? both(together(some), others) : both(some, together(others));
  }
  return some.flatMap((way) => others.map((other) => [...way, ...other]));
}

function oneOf(options: readonly Known[]): Known {
  const texts = [...new Set(options.flatMap(({ exact }) => exact ?? []))];
  if (texts.length > MOST_TEXTS) return NOTHING_KNOWN;
  if (options.every(({ exact }) => exact)) return { exact: texts, ways: [] };
  const ways = [...(texts.length > 0 ? waysOfTexts(texts) : []), ...options.flatMap((option) => option.ways)];
  return { exact: null, ways: ways.length > MOST_WAYS ? together(ways) : ways };
}

function repeated(item: Known, least: number, most: number): Known {
  if (most === 1) return least === 1 ? item : item.exact ? { exact: [...item.exact, ''], ways: [] } : NOTHING_KNOWN;
  return least === 0 ? NOTHING_KNOWN : { exact: null, ways: waysOf(item) };
}

function waysOf({ exact, ways }: Known): readonly Way[] {
  return exact ? waysOfTexts(exact) : ways;
}

function waysOfTexts(texts: AnyOf): readonly Way[] {
  return texts.includes('') ? UNKNOWN : [[texts]];
}

/** One way that says less than all of them: by the rarest texts of each. */
function together(ways: readonly Way[]): readonly Way[] {
  const rarest = ways.map(rarestOf);
  const all = [...new Set(rarest.flatMap((texts) => texts ?? []))];
  return rarest.includes(null) || all.length > MOST_TEXTS ? UNKNOWN : [[all]];
}

function rarestOf(way: Way): AnyOf | null {
  return mostTelling(way)[0] ?? null;
}

function mostTelling(way: Way): Way {
  return way
    .map(shortened)
    .map((texts) => ({ texts, weight: weightOf(texts) }))
    .filter(({ weight }) => weight < TOO_COMMON)
    .sort((a, b) => a.weight - b.weight)
    .slice(0, MOST_CONDITIONS)
    .map(({ texts }) => texts);
}

const short = new WeakMap<AnyOf, AnyOf>();

/** Without those that begin as another one of them does. */
function shortened(texts: AnyOf): AnyOf {
  const known = short.get(texts);
  if (known) return known;
  const kept: string[] = [];
  for (const text of [...new Set(texts.map((text) => text.slice(0, LONGEST_TEXT)))].sort()) {
    const last = kept.at(-1);
    if (last === undefined || !text.startsWith(last)) kept.push(text);
  }
  short.set(texts, kept);
  short.set(kept, kept);
  return kept;
}

/** About how many of the texts a sentence holds. */
function weightOf(texts: AnyOf): number {
  return texts.reduce((sum, text) => sum + frequencyOf(text), 0);
}

function frequencyOf(text: string): number {
  if (COMMON.has(text.trim())) return 0.5;
  return (FREQUENCY[text.length] ?? SELDOM) * (isWords(text) ? 1 : 0.3);
}

/** Words that one sentence in two or three holds. */
const COMMON: ReadonlySet<string> = new Set(
  'the a an of to and in is it for that be we with as this are on not can or will by have s'.split(' '),
);

function isWords(text: string): boolean {
  return /^[\p{L} ]*$/u.test(text);
}

/** By the length of a text. */
const FREQUENCY = [1, 1, 0.2, 0.04, 0.01];
const SELDOM = 0.003;
