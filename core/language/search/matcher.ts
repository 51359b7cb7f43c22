import { charactersOf, type Pattern, type Place } from './syntax';

/**
 * Where matches of a pattern that begin at a place can end, in the order in which a regular expression would try them.
 */
type Ends = readonly number[];

const NONE: Ends = [];

const NOTHING: ReadonlySet<number> = new Set();

/** A part of a pattern, made ready to be tried. One that stands in several patterns is made once. */
export interface Matcher {
  /**
   * @param text folded
   * @param at from where on, in UTF-16 code units
   */
  ends(text: string, at: number): Ends;
  /** The code units with which a match that is not empty can begin; null where that may be any. */
  readonly first: ReadonlySet<number> | null;
  readonly canBeEmpty: boolean;
}

/** Makes matchers of patterns. */
export class MatcherMaker {
  readonly #made = new Map<Pattern, Matcher>();

  make(pattern: Pattern): Matcher {
    const matcher = this.#made.get(pattern) ?? this.#makeNew(pattern);
    this.#made.set(pattern, matcher);
    return matcher;
  }

  #makeNew(pattern: Pattern): Matcher {
    switch (pattern.kind) {
      case 'text':
        return new TextMatcher(pattern.text);
      case 'character':
        return characterMatcher(pattern.source);
      case 'place':
        return new PlaceMatcher(pattern.place);
      case 'ahead':
        return new AheadMatcher(this.make(pattern.item), pattern.isThere);
      case 'behind':
        return new BehindMatcher(pattern.source);
      case 'sequence':
        return new SequenceMatcher(withGreed(pattern.items.map((item) => this.make(item))));
      case 'choice':
        return new ChoiceMatcher(pattern.options.map((option) => this.make(option)));
      case 'repeat':
        return pattern.item.kind === 'character'
          ? new RunMatcher(characterMatcher(pattern.item.source), pattern)
          : new RepeatMatcher(this.make(pattern.item), pattern);
    }
  }
}

class TextMatcher implements Matcher {
  readonly canBeEmpty = false;
  readonly first: ReadonlySet<number>;

  /** @param text at least one character */
  constructor(readonly text: string) {
    this.first = new Set([text.charCodeAt(0)]);
  }

  ends(text: string, at: number): Ends {
    return text.startsWith(this.text, at) ? [at + this.text.length] : NONE;
  }
}

const characterMatchers = new Map<string, CharacterMatcher>();

function characterMatcher(source: string): CharacterMatcher {
  const known = characterMatchers.get(source);
  if (known) return known;
  const made = new CharacterMatcher(source);
  characterMatchers.set(source, made);
  return made;
}

const ASCII = 128;

class CharacterMatcher implements Matcher {
  readonly canBeEmpty = false;
  readonly first: ReadonlySet<number> | null;
  readonly #expression: RegExp;
  /** Of every ASCII character, 1 for one that matches, 2 for one that does not, and 0 where that was not asked yet. */
  readonly #known = new Uint8Array(ASCII);

  constructor(source: string) {
    this.#expression = new RegExp(`^${source}$`, /\\[pP]\{/.test(source) ? 'u' : '');
    const characters = charactersOf(source);
    this.first = characters && new Set(characters.map((character) => character.charCodeAt(0)));
  }

  ends(text: string, at: number): Ends {
    return at >= 0 && at < text.length && this.takes(text.charCodeAt(at)) ? [at + 1] : NONE;
  }

  /** @param code a code unit */
  takes(code: number): boolean {
    if (code >= ASCII) return this.#expression.test(String.fromCharCode(code));
    this.#known[code] ||= this.#expression.test(String.fromCharCode(code)) ? 1 : 2;
    return this.#known[code] === 1;
  }
}

const wordCharacter = characterMatcher('\\w');

class PlaceMatcher implements Matcher {
  readonly canBeEmpty = true;
  readonly first = NOTHING;

  constructor(private readonly place: Place) {}

  ends(text: string, at: number): Ends {
    return this.#isAt(text, at) ? [at] : NONE;
  }

  #isAt(text: string, at: number): boolean {
    if (this.place === 'start') return at === 0;
    if (this.place === 'end') return at === text.length;
    const isBoundary = isInWord(text, at - 1) !== isInWord(text, at);
    return isBoundary === (this.place === 'boundary');
  }
}

function isInWord(text: string, at: number): boolean {
  return wordCharacter.ends(text, at).length > 0;
}

class AheadMatcher implements Matcher {
  readonly canBeEmpty = true;
  readonly first = NOTHING;

  constructor(
    private readonly item: Matcher,
    private readonly isThere: boolean,
  ) {}

  ends(text: string, at: number): Ends {
    return this.item.ends(text, at).length > 0 === this.isThere ? [at] : NONE;
  }
}

class BehindMatcher implements Matcher {
  readonly canBeEmpty = true;
  readonly first = NOTHING;
  readonly #expression: RegExp;

  constructor(source: string) {
    this.#expression = new RegExp(source, /\\[pP]\{/.test(source) ? 'uy' : 'y');
  }

  ends(text: string, at: number): Ends {
    this.#expression.lastIndex = at;
    return this.#expression.test(text) ? [at] : NONE;
  }
}

class SequenceMatcher implements Matcher {
  readonly canBeEmpty: boolean;
  readonly first: ReadonlySet<number> | null;
  /** Text that every match holds, but not at its beginning; null where there is none. */
  readonly #needed: string | null;
  #text = '';
  /** Where the text holds it last. */
  #last = -1;

  constructor(private readonly items: readonly Matcher[]) {
    this.#needed = longest(items.slice(1).flatMap((item) => (item instanceof TextMatcher ? item.text : [])));
    const obliged = items.findIndex(({ canBeEmpty }) => !canBeEmpty);
    this.canBeEmpty = obliged === -1;
    this.first = firstOfAny(this.canBeEmpty ? items : items.slice(0, obliged + 1));
  }

  ends(text: string, at: number): Ends {
    if (this.#needed !== null && at > this.#lastNeeded(text, this.#needed)) return NONE;
    let end = at;
    for (let index = 0; index < this.items.length; index++) {
      const ends = (this.items[index] as Matcher).ends(text, end);
      if (ends.length === 0) return NONE;
      if (ends.length > 1) return this.#endsOfRest(text, ends, index + 1);
      end = ends[0] as number;
    }
    return [end];
  }

  #lastNeeded(text: string, needed: string): number {
    if (text !== this.#text) {
      this.#text = text;
      this.#last = text.lastIndexOf(needed);
    }
    return this.#last;
  }

  #endsOfRest(text: string, from: Ends, index: number): Ends {
    let all = from;
    for (let next = index; next < this.items.length && all.length > 0; next++) {
      const item = this.items[next] as Matcher;
      all = distinct(all, (end) => item.ends(text, end));
    }
    return all;
  }
}

/** With as few options as these, it is not worth to ask which of them can begin as the text does. */
const FEW = 3;

class ChoiceMatcher implements Matcher {
  readonly canBeEmpty: boolean;
  readonly first: ReadonlySet<number> | null;
  /** The options that can match by the first code unit of the text; the others can whatever it is. */
  #byFirst: Map<number, Matcher[]> | null = null;
  #whatever: Matcher[] = [];
  #text = '';
  readonly #known = new Map<number, Ends>();

  constructor(private readonly options: readonly Matcher[]) {
    this.canBeEmpty = options.some(({ canBeEmpty }) => canBeEmpty);
    this.first = firstOfAny(options);
  }

  ends(text: string, at: number): Ends {
    return this.options.length > FEW ? this.#remembered(text, at) : endsOfAny(this.options, text, at);
  }

  /** Patterns come to the same class at the same place again and again. */
  #remembered(text: string, at: number): Ends {
    if (text !== this.#text) {
      this.#text = text;
      this.#known.clear();
    }
    const known = this.#known.get(at);
    if (known) return known;
    const ends = endsOfAny(this.#optionsFor(text.charCodeAt(at)), text, at);
    this.#known.set(at, ends);
    return ends;
  }

  #optionsFor(code: number): readonly Matcher[] {
    this.#byFirst ??= this.#sort();
    return this.#byFirst.get(code) ?? this.#whatever;
  }

  #sort(): Map<number, Matcher[]> {
    const byFirst = new Map<number, Matcher[]>();
    for (const code of this.options.flatMap(({ first }) => [...(first ?? [])])) byFirst.set(code, []);
    for (const option of this.options) {
      const isOpen = option.canBeEmpty || option.first === null;
      if (isOpen) this.#whatever.push(option);
      for (const [code, list] of byFirst) if (isOpen || option.first?.has(code)) list.push(option);
    }
    return byFirst;
  }
}

function endsOfAny(options: readonly Matcher[], text: string, at: number): Ends {
  let all = NONE;
  for (let index = 0; index < options.length; index++) {
    const ends = (options[index] as Matcher).ends(text, at);
    if (ends.length > 0) all = all.length === 0 ? ends : joined(all, ends);
  }
  return all;
}

interface HowOften {
  readonly least: number;
  readonly most: number;
  readonly isLazy: boolean;
}

/** One character, several times. */
class RunMatcher implements Matcher {
  readonly canBeEmpty: boolean;
  readonly first: ReadonlySet<number> | null;

  constructor(
    private readonly character: CharacterMatcher,
    private readonly often: HowOften,
    private readonly isGreedy = false,
  ) {
    this.canBeEmpty = often.least === 0;
    this.first = character.first;
  }

  ends(text: string, at: number): Ends {
    const { least, isLazy } = this.often;
    const end = this.#longest(text, at);
    if (end < at + least) return NONE;
    if (this.isGreedy) return [end];
    const ends: number[] = [];
    for (let each = at + least; each <= end; each++) ends.push(each);
    return isLazy ? ends : ends.reverse();
  }

  /** One that takes all it can get, where what follows cannot begin with a character that this one takes. */
  before(next: Matcher): RunMatcher {
    const isParted =
      next.first !== null && !next.canBeEmpty && ![...next.first].some((code) => this.character.takes(code));
    return isParted ? new RunMatcher(this.character, this.often, true) : this;
  }

  #longest(text: string, at: number): number {
    const limit = Math.min(text.length, at + this.often.most);
    let end = at;
    while (end < limit && this.character.takes(text.charCodeAt(end))) end++;
    return end;
  }
}

class RepeatMatcher implements Matcher {
  readonly canBeEmpty: boolean;
  readonly first: ReadonlySet<number> | null;

  constructor(
    private readonly item: Matcher,
    private readonly often: HowOften,
  ) {
    this.canBeEmpty = item.canBeEmpty || often.least === 0;
    this.first = item.first;
  }

  ends(text: string, at: number): Ends {
    return this.#ends(text, at, 0);
  }

  #ends(text: string, at: number, times: number): Ends {
    const { least, most, isLazy } = this.often;
    if (times >= most) return [at];
    const once = this.item.ends(text, at);
    if (once.length === 0) return times >= least ? [at] : NONE;
    const more = distinct(once, (end) => (end === at && times >= least ? NONE : this.#ends(text, end, times + 1)));
    if (times < least) return more;
    return isLazy ? joined([at], more) : joined(more, [at]);
  }
}

function withGreed(items: readonly Matcher[]): Matcher[] {
  return items.map((item, index) => {
    const next = items[index + 1];
    return item instanceof RunMatcher && next ? item.before(next) : item;
  });
}

function longest(texts: readonly string[]): string | null {
  return texts.reduce<string | null>((long, text) => (long === null || text.length > long.length ? text : long), null);
}

function firstOfAny(matchers: readonly Matcher[]): ReadonlySet<number> | null {
  if (matchers.length === 1) return matchers[0]?.first ?? null;
  const all = new Set<number>();
  for (const { first } of matchers) {
    if (first === null) return null;
    for (const code of first) all.add(code);
  }
  return all;
}

/** What comes of each, without what came before. */
function distinct(all: Ends, next: (end: number) => Ends): Ends {
  let found = NONE;
  for (let index = 0; index < all.length; index++) {
    const ends = next(all[index] as number);
    if (ends.length > 0) found = found.length === 0 ? ends : joined(found, ends);
  }
  return found;
}

function joined(some: Ends, others: Ends): Ends {
  const all = [...some];
  for (const end of others) if (!all.includes(end)) all.push(end);
  return all;
}
