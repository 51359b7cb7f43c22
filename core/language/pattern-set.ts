import { matchesOf } from '../text/matches';
import type { Range } from '../text/range';
import { KeywordFilter } from './search/keyword-filter';

/** As many letters of a word as are looked at. */
const LETTERS = 3;

/** What a piece of a pattern may begin with: letters, or anything where its text does not tell. */
type Beginnings = ReadonlySet<string> | 'anything';

/** A match, by the number of its pattern. */
export interface PatternMatch extends Range {
  readonly pattern: number;
}

/** One of the patterns, made ready when it is first needed: most are not in a run over a few records. */
interface Ready {
  readonly expression: RegExp;
  readonly beginnings: Beginnings;
}

/**
 * Many patterns that are looked for together. A pattern is tried only where the text holds words that it needs, and
 * there only at words that begin as its matches can begin: that is far quicker than to let every pattern go over the
 * whole text.
 */
export class PatternSet {
  readonly #ready: (Ready | undefined)[] = [];
  #filter: KeywordFilter | null = null;

  /**
   * @param sources of the patterns, which match small letters from the beginning of a word on
   * @param areWhole true where a match must end with a word, too
   */
  constructor(
    private readonly sources: readonly string[],
    private readonly areWhole: boolean,
  ) {}

  /**
   * The matches of every pattern that do not overlap those of the same pattern before them, ordered by pattern and
   * place.
   *
   * @param text folded
   * @param isWanted tells by its number whether a pattern is looked for; all are where it is not given
   */
  matches(text: string, isWanted: (pattern: number) => boolean = () => true): PatternMatch[] {
    this.#filter ??= new KeywordFilter(this.sources);
    const candidates = this.#filter.candidates(text).filter(isWanted);
    if (candidates.length === 0) return [];
    const words = matchesOf(WORD, text);
    return candidates.flatMap((pattern) => this.#matchesOf(pattern, text, words));
  }

  #matchesOf(pattern: number, text: string, words: readonly RegExpExecArray[]): PatternMatch[] {
    const { expression, beginnings } = this.#readyToUse(pattern);
    if (beginnings === 'anything') return matchesOf(expression, text).map((match) => ({ pattern, ...extentOf(match) }));
    const found: PatternMatch[] = [];
    let end = 0;
    for (const word of words) {
      if (word.index < end || !beginnings.has(word[0].slice(0, LETTERS))) continue;
      expression.lastIndex = word.index;
      const match = expression.exec(text);
      if (!match) continue;
      found.push({ pattern, ...extentOf(match) });
      end = word.index + match[0].length;
    }
    return found;
  }

  #readyToUse(pattern: number): Ready {
    const ready = this.#ready[pattern] ?? makeReady(this.sources[pattern] ?? '', this.areWhole);
    this.#ready[pattern] = ready;
    return ready;
  }
}

function makeReady(source: string, areWhole: boolean): Ready {
  const beginnings = beginningsOf(source);
  return { beginnings, expression: compiled(source, beginnings === 'anything', areWhole) };
}

const WORD = /[\p{L}\p{N}_]+/gu;

/**
 * Letters as far as they may stand beside a word of the vocabulary: the class of all letters makes a pattern several
 * times as large, and there are hundreds of patterns.
 */
const LETTER = '[\\w\\u00C0-\\u02AF]';

function compiled(source: string, isAnywhere: boolean, areWhole: boolean): RegExp {
  const before = isAnywhere && areWhole && !source.startsWith('^') ? `(?<!${LETTER})` : '';
  const behind = areWhole ? `(?!${LETTER})` : '';
  const flags = (isAnywhere ? 'g' : 'y') + (/\\[pP]\{/.test(source) ? 'u' : '');
  return new RegExp(`${before}(?:${source})${behind}`, flags);
}

function extentOf(match: RegExpExecArray): Range {
  return { start: match.index, end: match.index + match[0].length };
}

/** The first letters with which matches of the pattern can begin. */
export function beginningsOf(pattern: string): Beginnings {
  return lettersOf(new PatternReader(pattern).beginnings());
}

function lettersOf(beginnings: Beginnings): Beginnings {
  if (beginnings === 'anything') return beginnings;
  const letters = [...beginnings].map((beginning) => /^[\p{L}\p{N}_]*/u.exec(beginning)?.[0].toLowerCase() ?? '');
  return letters.includes('') ? 'anything' : new Set(letters);
}

const EMPTY: Beginnings = new Set(['']);

/** Reads a regular expression only as far as the beginnings of its words are concerned. */
class PatternReader {
  #at = 0;

  constructor(private readonly pattern: string) {}

  beginnings(): Beginnings {
    return this.#alternatives();
  }

  /** `a|b|c`, up to the end or to the bracket that closes the group. */
  #alternatives(): Beginnings {
    const all = new Set<string>();
    let isOpen = false;
    do {
      const beginnings = this.#sequence();
      if (beginnings === 'anything') isOpen = true;
      else for (const beginning of beginnings) all.add(beginning);
    } while (this.#take('|'));
    return isOpen ? 'anything' : all;
  }

  #sequence(): Beginnings {
    let beginnings = EMPTY;
    while (this.#at < this.pattern.length && !'|)'.includes(this.#peek())) {
      const atom = this.#atom();
      beginnings = follow(beginnings, this.#isOptional() ? orNothing(atom) : atom);
    }
    return beginnings;
  }

  #atom(): Beginnings {
    if (this.#take('(')) return this.#group();
    if (this.#take('[')) return this.#characterClass();
    if (this.#take('^') || this.#take('$')) return EMPTY;
    if (this.#take('\\')) return this.#escape();
    const character = this.#peek();
    this.#at++;
    return character === '.' ? 'anything' : new Set([character]);
  }

  #group(): Beginnings {
    const looksAround = /^\?(?:=|!|<=|<!)/.exec(this.pattern.slice(this.#at, this.#at + 3));
    if (looksAround) this.#at += looksAround[0].length;
    else this.#take('?:');
    const beginnings = this.#alternatives();
    this.#take(')');
    return looksAround ? EMPTY : beginnings;
  }

  #characterClass(): Beginnings {
    while (this.#at < this.pattern.length && this.#peek() !== ']') this.#at += this.#peek() === '\\' ? 2 : 1;
    this.#at++;
    return 'anything';
  }

  #escape(): Beginnings {
    const character = this.#peek();
    this.#at++;
    if (/[pP]/.test(character)) this.#at = this.pattern.indexOf('}', this.#at) + 1;
    if (character === 'b') return EMPTY;
    return /\w/.test(character) ? 'anything' : new Set([character]);
  }

  /** Takes what says how often, and tells whether that may be never. */
  #isOptional(): boolean {
    const often = /^(?:([?*])|\+|\{(\d+)(?:,\d*)?\})\??/.exec(this.pattern.slice(this.#at, this.#at + 12));
    if (!often) return false;
    this.#at += often[0].length;
    return often[1] !== undefined || often[2] === '0';
  }

  #peek(): string {
    return this.pattern.charAt(this.#at);
  }

  #take(text: string): boolean {
    if (!this.pattern.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }
}

function orNothing(beginnings: Beginnings): Beginnings {
  return beginnings === 'anything' ? beginnings : new Set([...beginnings, '']);
}

/** One after the other. What is long enough, or has come to the end of a word, is not continued. */
function follow(first: Beginnings, second: Beginnings): Beginnings {
  if (first === 'anything') return first;
  const all = new Set<string>();
  for (const beginning of first) {
    if (beginning.length >= LETTERS || /[^\p{L}\p{N}_]$/u.test(beginning)) all.add(beginning);
    else if (second === 'anything') return second;
    else for (const next of second) all.add((beginning + next).slice(0, LETTERS));
  }
  return all;
}
