import { type AnyOf, NeedsReader, type Way, withoutDigits } from './needs';
import type { Pattern } from './syntax';

/** A text to look for, and the conditions that are fulfilled where it is found. */
interface Keyword {
  readonly text: string;
  readonly conditions: Condition[];
  /** The last search that found it. */
  found: number;
}

/** That one of some keywords is there. */
interface Condition {
  /** The ways of which it is the one that is fulfilled least often: only where it is, the others are looked at. */
  readonly ways: NumberedWay[];
  /** The last search that fulfilled it. */
  found: number;
}

/** One of the ways in which a pattern can match. */
interface NumberedWay {
  readonly pattern: number;
  readonly others: readonly Condition[];
}

/** By as many of its first characters a keyword is looked up, the most that it has. */
const BEGINNINGS = [1, 2, 3, 4, 6] as const;
const LONGEST_BEGINNING = 6;
const TABLE = 1 << 15;
/** Beside the number of a list, of which there are fewer. */
const LONGER = 1 << 15;

/**
 * Tells in one pass over a text which of many patterns may match in it, by the words that they need. That is far quicker
 * than to try each of them, and all but a few are left aside.
 */
export class KeywordFilter {
  /**
   * By how many characters of a beginning are looked at, and their hash: the number of a list, LONGER where it is the
   * beginning of a longer one, too, or 0 where nothing begins so.
   */
  readonly #tables = Array.from({ length: LONGEST_BEGINNING + 1 }, () => new Uint16Array(TABLE));
  readonly #lists: Keyword[][] = [[]];
  readonly #keywords = new Map<string, Keyword>();
  readonly #conditions = new Map<string, Condition>();
  /** The patterns that need no word that is known. */
  readonly #always: number[] = [];
  /** The last search that chose each pattern. */
  readonly #chosen: Int32Array;
  #searches = 0;

  /** @param patterns for folded text */
  constructor(patterns: readonly Pattern[]) {
    this.#chosen = new Int32Array(patterns.length);
    const reader = new NeedsReader();
    for (const [number, pattern] of patterns.entries()) {
      const ways = reader.waysOf(pattern);
      if (ways.some((way) => way.length === 0)) this.#always.push(number);
      else for (const way of ways) this.#addWay(number, way);
    }
  }

  /**
   * The numbers of the patterns that may match, in their order.
   *
   * @param folded the text
   */
  candidates(folded: string): number[] {
    this.#searches++;
    const leading = this.#fulfilled(withoutDigits(folded));
    const candidates = [...this.#always];
    for (const { ways } of leading) {
      for (const { pattern, others } of ways) {
        if (this.#chosen[pattern] === this.#searches || !others.every(this.#isFulfilled)) continue;
        this.#chosen[pattern] = this.#searches;
        candidates.push(pattern);
      }
    }
    return candidates.sort((a, b) => a - b);
  }

  readonly #isFulfilled = ({ found }: Condition): boolean => found === this.#searches;

  /** Marks the conditions that the text fulfils, and gives those that are the first of a way. */
  #fulfilled(text: string): Condition[] {
    const leading: Condition[] = [];
    for (let at = 0; at < text.length; at++) {
      let hash = 0;
      for (let length = 1; length <= LONGEST_BEGINNING; length++) {
        hash = hashed(hash, text.charCodeAt(at + length - 1));
        const entry = (this.#tables[length] as Uint16Array)[hash] as number;
        if ((entry & ~LONGER) > 0) this.#lookAt(text, at, entry & ~LONGER, leading);
        if ((entry & LONGER) === 0) break;
      }
    }
    return leading;
  }

  #lookAt(text: string, at: number, list: number, leading: Condition[]): void {
    const search = this.#searches;
    for (const keyword of this.#lists[list] as Keyword[]) {
      if (keyword.found === search || !text.startsWith(keyword.text, at)) continue;
      keyword.found = search;
      for (const condition of keyword.conditions) {
        if (condition.found === search) continue;
        condition.found = search;
        if (condition.ways.length > 0) leading.push(condition);
      }
    }
  }

  /** @param needs the rarest first */
  #addWay(pattern: number, needs: Way): void {
    const [first, ...others] = new Set(needs.map((texts) => this.#conditionOf(texts)));
    first?.ways.push({ pattern, others });
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
    const length = BEGINNINGS.findLast((each) => each <= text.length) ?? 1;
    this.#listOf(text.slice(0, length)).push(keyword);
    return keyword;
  }

  #listOf(beginning: string): Keyword[] {
    for (let length = 1; length < beginning.length; length++) {
      const table = this.#tables[length] as Uint16Array;
      const hash = hashOf(beginning.slice(0, length));
      table[hash] = (table[hash] as number) | LONGER;
    }
    const table = this.#tables[beginning.length] as Uint16Array;
    const hash = hashOf(beginning);
    const entry = table[hash] as number;
    const known = this.#lists[entry & ~LONGER];
    if (known && (entry & ~LONGER) > 0) return known;
    const list: Keyword[] = [];
    table[hash] = entry | (this.#lists.push(list) - 1);
    return list;
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
