import { type AnyOf, NeedsReader, type Way, withoutDigits } from './needs';

/** A text to look for, and the conditions that are fulfilled where it is found. */
interface Keyword {
  readonly text: string;
  readonly conditions: Condition[];
  /** The last search that found it. */
  found: number;
}

/** That one of some keywords is there. */
interface Condition {
  /** The ways that need it. */
  readonly ways: NumberedWay[];
  found: number;
}

/** One of the ways in which a pattern can match. */
interface NumberedWay {
  readonly pattern: number;
  /** How many conditions it has. */
  readonly needed: number;
  fulfilled: number;
  /** The last search that fulfilled one. */
  found: number;
}

/** Characters of a keyword by which it is looked up. */
const BEGINNING = 4;
const TABLE = 1 << 15;

/**
 * Tells in one pass over a text which of many patterns may match in it, by the words that they need. That is far quicker
 * than to try each of them, and all but a few are left aside.
 */
export class KeywordFilter {
  /** By how many characters of their beginning are looked at, and the hash of these. */
  readonly #tables = Array.from({ length: BEGINNING }, () => new Uint16Array(TABLE));
  readonly #lists: Keyword[][] = [[]];
  readonly #keywords = new Map<string, Keyword>();
  readonly #conditions = new Map<string, Condition>();
  /** The patterns that need no word that is known. */
  readonly #always: number[] = [];
  /** The last search that chose each pattern. */
  readonly #chosen: Int32Array;
  #searches = 0;

  /** @param sources of the patterns, for folded text */
  constructor(sources: readonly string[]) {
    this.#chosen = new Int32Array(sources.length);
    const reader = new NeedsReader();
    for (const [pattern, source] of sources.entries()) {
      const ways = reader.waysOf(source);
      if (ways.some((way) => way.length === 0)) this.#always.push(pattern);
      else for (const way of ways) this.#addWay(pattern, way);
    }
  }

  /**
   * The numbers of the patterns that may match, in their order.
   *
   * @param folded the text
   */
  candidates(folded: string): number[] {
    const text = withoutDigits(folded);
    const candidates = [...this.#always];
    this.#searches++;
    for (let at = 0; at < text.length; at++) {
      let hash = 0;
      for (let length = 1; length <= BEGINNING; length++) {
        hash = hashed(hash, text.charCodeAt(at + length - 1));
        const list = (this.#tables[length - 1] as Uint16Array)[hash] as number;
        if (list > 0) this.#lookAt(text, at, list, candidates);
      }
    }
    return candidates.sort((a, b) => a - b);
  }

  #lookAt(text: string, at: number, list: number, candidates: number[]): void {
    const search = this.#searches;
    for (const keyword of this.#lists[list] as Keyword[]) {
      if (keyword.found === search || !text.startsWith(keyword.text, at)) continue;
      keyword.found = search;
      for (const condition of keyword.conditions) {
        if (condition.found === search) continue;
        condition.found = search;
        for (const way of condition.ways) this.#fulfil(way, candidates);
      }
    }
  }

  #fulfil(way: NumberedWay, candidates: number[]): void {
    const search = this.#searches;
    way.fulfilled = way.found === search ? way.fulfilled + 1 : 1;
    way.found = search;
    if (way.fulfilled < way.needed || this.#chosen[way.pattern] === search) return;
    this.#chosen[way.pattern] = search;
    candidates.push(way.pattern);
  }

  #addWay(pattern: number, needs: Way): void {
    const conditions = new Set(needs.map((texts) => this.#conditionOf(texts)));
    const way = { pattern, needed: conditions.size, fulfilled: 0, found: 0 };
    for (const condition of conditions) condition.ways.push(way);
  }

  #conditionOf(texts: AnyOf): Condition {
    const key = texts.join('|');
    const known = this.#conditions.get(key);
    if (known) return known;
    const condition: Condition = { ways: [], found: 0 };
    this.#conditions.set(key, condition);
    for (const text of texts) this.#keywordOf(text).conditions.push(condition);
    return condition;
  }

  #keywordOf(text: string): Keyword {
    const known = this.#keywords.get(text);
    if (known) return known;
    const keyword: Keyword = { text, conditions: [], found: 0 };
    this.#keywords.set(text, keyword);
    const beginning = text.slice(0, BEGINNING);
    const table = this.#tables[beginning.length - 1] as Uint16Array;
    const hash = hashOf(beginning);
    table[hash] ||= this.#lists.push([]) - 1;
    this.#lists[table[hash] as number]?.push(keyword);
    return keyword;
  }
}

function hashOf(beginning: string): number {
  let hash = 0;
  for (let at = 0; at < beginning.length; at++) hash = hashed(hash, beginning.charCodeAt(at));
  return hash;
}

/** The hash of a text that is one code unit longer. */
function hashed(hash: number, unit: number): number {
  return (hash * 31 + unit) & (TABLE - 1);
}
