import { type Pattern, PatternReader } from './syntax';

/** Texts of which a match holds at least one. Every digit in them is a 0, which stands for all. */
export type AnyOf = readonly string[];

/** What is known of the matches of a part of a pattern. */
interface Known {
  /** All that they can be; null where that is too much to tell. */
  readonly exact: readonly string[] | null;
  /** What each of them holds: one of the first texts, and one of the second, and so on. */
  readonly needs: readonly AnyOf[];
}

const NOTHING_KNOWN: Known = { exact: null, needs: [] };
const EMPTY: Known = { exact: [''], needs: [] };

/** More texts than these are not put together with what follows, */
const MOST_COMBINED = 64;
/** and more than these are not kept at all. */
const MOST_TEXTS = 1200;
/** What is longer tells no more. */
const LONGEST_TEXT = 16;
/** As many conditions of a pattern are looked at. */
const MOST_NEEDS = 3;
/** Texts that a sentence holds so many of tell nothing. */
const TOO_COMMON = 3;

/** Tells what patterns need. What several of them have in common is looked at once. */
export class NeedsReader {
  readonly #patterns = new PatternReader();
  readonly #known = new Map<Pattern, Known>();

  /**
   * Texts that every match of the pattern holds, the rarest first: where one of them is missing, the pattern need not be
   * tried. None where nothing can be told.
   *
   * @param source for folded text
   */
  needsOf(source: string): AnyOf[] {
    return asNeeds(this.#knownOf(this.#patterns.read(source)))
      .map(shortened)
      .map((texts) => ({ texts, weight: weightOf(texts) }))
      .filter(({ weight }) => weight < TOO_COMMON)
      .sort((a, b) => a.weight - b.weight)
      .slice(0, MOST_NEEDS)
      .map(({ texts }) => texts);
  }

  #knownOf(pattern: Pattern): Known {
    const known = this.#known.get(pattern) ?? this.#find(pattern);
    this.#known.set(pattern, known);
    return known;
  }

  #find(pattern: Pattern): Known {
    switch (pattern.kind) {
      case 'text':
        return { exact: [withoutDigits(pattern.text)], needs: [] };
      case 'digit':
        return { exact: ['0'], needs: [] };
      case 'one of':
        return { exact: pattern.characters.map(withoutDigits), needs: [] };
      case 'anything':
        return NOTHING_KNOWN;
      case 'place':
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

/** The text with a 0 for every digit. */
export function withoutDigits(text: string): string {
  return text.replace(/\d/g, '0');
}

function inSequence(items: readonly Known[]): Known {
  const needs: AnyOf[] = [];
  let run: readonly string[] = [''];
  let isExact = true;
  for (const { exact, needs: ofItem } of items) {
    if (exact && run.length * exact.length <= Math.max(MOST_COMBINED, run.length, exact.length)) {
      run = run.flatMap((start) => exact.map((end) => start + end));
      continue;
    }
    isExact = false;
    needs.push(run, ...ofItem);
    run = exact ?? [''];
  }
  return isExact ? { exact: run, needs: [] } : { exact: null, needs: [...needs, run].filter(isTelling) };
}

function oneOf(options: readonly Known[]): Known {
  if (options.every(({ exact }) => exact)) {
    const exact = [...new Set(options.flatMap((option) => option.exact ?? []))];
    if (exact.length <= MOST_TEXTS) return { exact, needs: [] };
  }
  const rarest = options.map((option) => rarestOf(asNeeds(option)));
  const all = rarest.flatMap((texts) => texts ?? []);
  return rarest.includes(null) || all.length > MOST_TEXTS ? NOTHING_KNOWN : { exact: null, needs: [all] };
}

function repeated(item: Known, least: number, most: number): Known {
  if (most === 1) return least === 1 ? item : item.exact ? { exact: [...item.exact, ''], needs: [] } : NOTHING_KNOWN;
  return least === 0 ? NOTHING_KNOWN : { exact: null, needs: asNeeds(item) };
}

function asNeeds({ exact, needs }: Known): readonly AnyOf[] {
  return exact ? [exact].filter(isTelling) : needs;
}

function isTelling(texts: AnyOf): boolean {
  return !texts.includes('');
}

function rarestOf(needs: readonly AnyOf[]): AnyOf | null {
  let rarest: AnyOf | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const texts of needs) {
    const weight = weightOf(texts);
    if (weight < least) [rarest, least] = [texts, weight];
  }
  return rarest;
}

/** Without those that begin as another one of them does. */
function shortened(texts: AnyOf): string[] {
  const kept: string[] = [];
  for (const text of [...new Set(texts.map((text) => text.slice(0, LONGEST_TEXT)))].sort()) {
    const last = kept.at(-1);
    if (last === undefined || !text.startsWith(last)) kept.push(text);
  }
  return kept;
}

/** About how often a sentence holds one of the texts: once or more is too often to tell anything. */
function weightOf(texts: AnyOf): number {
  return texts.reduce((sum, text) => sum + (FREQUENCY[text.length] ?? SELDOM) * (/^[\p{L} ]*$/u.test(text) ? 1 : 0.3), 0);
}

/** By the length of a text. */
const FREQUENCY = [1, 1, 0.2, 0.04, 0.01];
const SELDOM = 0.003;
