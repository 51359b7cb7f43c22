import { NeedsReader, withoutDigits } from './needs';

/** A text to look for, and the conditions that it fulfils where it is found. */
interface Keyword {
  readonly text: string;
  readonly conditions: number[];
  /** The last search that found it. */
  found: number;
}

/** A condition of patterns: that one of its keywords is there. */
interface Condition {
  readonly patterns: number[];
  found: number;
}

/**
 * Tells in one pass over a text which of many patterns may match in it, by the words that they need. That is far quicker
 * than to try each of them, and all but a few are left aside.
 */
export class KeywordFilter {
  /** By how they begin: with up to three characters. */
  readonly #keywords = [new Map<number, Keyword[]>(), new Map<number, Keyword[]>(), new Map<number, Keyword[]>()];
  readonly #conditions: Condition[] = [];
  /** How many conditions each pattern has. */
  readonly #needed: number[] = [];
  readonly #fulfilled: Int32Array;
  /** The patterns that need no word that is known. */
  readonly #always: number[] = [];
  #searches = 0;

  /** @param sources of the patterns, for folded text */
  constructor(sources: readonly string[]) {
    const known = new Map<string, number>();
    const keywords = new Map<string, Keyword>();
    const reader = new NeedsReader();
    for (const [pattern, source] of sources.entries()) {
      const needs = reader.needsOf(source);
      this.#needed.push(needs.length);
      if (needs.length === 0) this.#always.push(pattern);
      for (const texts of needs) {
        const key = texts.join('|');
        const condition = known.get(key) ?? this.#addCondition(texts, keywords);
        known.set(key, condition);
        this.#conditions[condition]?.patterns.push(pattern);
      }
    }
    this.#fulfilled = new Int32Array(sources.length);
  }

  /**
   * The numbers of the patterns that may match, in their order.
   *
   * @param text folded
   */
  candidates(text: string): number[] {
    const search = ++this.#searches;
    const candidates = [...this.#always];
    const reached: number[] = [];
    const plain = withoutDigits(text);
    let first = 0;
    let second = plain.charCodeAt(0);
    for (let at = 0; at < plain.length; at++) {
      const third = at + 1 < plain.length ? plain.charCodeAt(at + 1) : 0;
      first = second;
      second = third;
      const last = at + 2 < plain.length ? plain.charCodeAt(at + 2) : 0;
      this.#look(plain, at, this.#keywords[0]?.get(first), search, reached, candidates);
      this.#look(plain, at, this.#keywords[1]?.get(hashOf(first, second, 0)), search, reached, candidates);
      this.#look(plain, at, this.#keywords[2]?.get(hashOf(first, second, last)), search, reached, candidates);
    }
    for (const pattern of reached) this.#fulfilled[pattern] = 0;
    return candidates.sort((a, b) => a - b);
  }

  #look(
    text: string,
    at: number,
    keywords: readonly Keyword[] | undefined,
    search: number,
    reached: number[],
    candidates: number[],
  ): void {
    if (!keywords) return;
    for (const keyword of keywords) {
      if (keyword.found === search || !text.startsWith(keyword.text, at)) continue;
      keyword.found = search;
      for (const number of keyword.conditions) {
        const condition = this.#conditions[number] as Condition;
        if (condition.found === search) continue;
        condition.found = search;
        for (const pattern of condition.patterns) {
          reached.push(pattern);
          const fulfilled = (this.#fulfilled[pattern] ?? 0) + 1;
          this.#fulfilled[pattern] = fulfilled;
          if (fulfilled === this.#needed[pattern]) candidates.push(pattern);
        }
      }
    }
  }

  #addCondition(texts: readonly string[], keywords: Map<string, Keyword>): number {
    const condition = this.#conditions.push({ patterns: [], found: 0 }) - 1;
    for (const text of texts) {
      const keyword = keywords.get(text) ?? this.#addKeyword(text);
      keywords.set(text, keyword);
      keyword.conditions.push(condition);
    }
    return condition;
  }

  #addKeyword(text: string): Keyword {
    const keyword = { text, conditions: [], found: 0 };
    const length = Math.min(3, text.length);
    const [first = 0, second = 0, third = 0] = [...Array(length).keys()].map((at) => text.charCodeAt(at));
    const table = this.#keywords[length - 1] as Map<number, Keyword[]>;
    const key = length === 1 ? first : hashOf(first, second, third);
    const same = table.get(key);
    if (same) same.push(keyword);
    else table.set(key, [keyword]);
    return keyword;
  }
}

/** Three code units as one whole number below 2^30; that some share one costs a comparison. */
function hashOf(first: number, second: number, third: number): number {
  return ((first & 0x3ff) << 20) | ((second & 0x3ff) << 10) | (third & 0x3ff);
}
