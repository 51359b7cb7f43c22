/**
 * A regular expression, read once so that many of them can be searched for together. What is written inside a class
 * stays a regular expression.
 */
export type Pattern =
  | { readonly kind: 'text'; readonly text: string }
  /** One character, of those that the expression matches. */
  | { readonly kind: 'character'; readonly source: string }
  | { readonly kind: 'place'; readonly place: Place }
  /** Whether the pattern stands ahead, or does not. */
  | { readonly kind: 'ahead'; readonly item: Pattern; readonly isThere: boolean }
  /** What stands behind, as an expression that takes no characters. */
  | { readonly kind: 'behind'; readonly source: string }
  | { readonly kind: 'sequence'; readonly items: readonly Pattern[] }
  | { readonly kind: 'choice'; readonly options: readonly Pattern[] }
  | {
      readonly kind: 'repeat';
      readonly item: Pattern;
      readonly least: number;
      readonly most: number;
      readonly isLazy: boolean;
    };

export type Place = 'start' | 'end' | 'boundary' | 'no boundary';

/** Letters and spaces, the last of them with no sign behind it that says how often. */
const PLAIN = /[a-z ]+(?![?*+{])/y;

/** Reads patterns. What stands in brackets is read once, however often it stands there: word classes do in most patterns. */
export class PatternReader {
  readonly #groups = new Map<string, Pattern>();

  /** @param source of a regular expression without captures that are used, references and flags; it must be a valid one */
  read(source: string): Pattern {
    return new Parser(source, this.#groups).choice();
  }
}

class Parser {
  #at = 0;
  /** By where a group begins, behind its bracket, where it ends. */
  readonly #ends: ReadonlyMap<number, number>;

  constructor(
    private readonly source: string,
    private readonly groups: Map<string, Pattern>,
  ) {
    this.#ends = endsOfGroups(source);
  }

  /** `a|b|c`, up to the end or to the bracket that closes the group. */
  choice(): Pattern {
    const options = [this.#sequence()];
    while (this.#take('|')) options.push(this.#sequence());
    return options.length === 1 ? (options[0] as Pattern) : { kind: 'choice', options };
  }

  #sequence(): Pattern {
    const items: Pattern[] = [];
    while (this.#at < this.source.length && this.#peek() !== '|' && this.#peek() !== ')') {
      items.push(this.#repeated(this.#atom()));
    }
    return items.length === 1 ? (items[0] as Pattern) : { kind: 'sequence', items };
  }

  #atom(): Pattern {
    const plain = this.#plainText();
    if (plain !== '') return { kind: 'text', text: plain };
    const character = this.#peek();
    this.#at++;
    if (character === '(') return this.#group();
    if (character === '[') return this.#characterClass();
    if (character === '^') return { kind: 'place', place: 'start' };
    if (character === '$') return { kind: 'place', place: 'end' };
    if (character === '\\') return this.#escape();
    if (character === '.') return { kind: 'character', source: '.' };
    return { kind: 'text', text: character };
  }

  /** Takes letters and spaces that mean themselves, but not one that is repeated. */
  #plainText(): string {
    PLAIN.lastIndex = this.#at;
    const text = PLAIN.exec(this.source)?.[0] ?? '';
    this.#at += text.length;
    return text;
  }

  #group(): Pattern {
    const end = this.#ends.get(this.#at) ?? this.source.length;
    const source = this.source.slice(this.#at, end);
    const known = this.groups.get(source);
    const pattern = known ?? this.#readGroup(source);
    if (!known) this.groups.set(source, pattern);
    this.#at = end + 1;
    return pattern;
  }

  #readGroup(source: string): Pattern {
    if (source.startsWith('?<')) return { kind: 'behind', source: `(${source})` };
    const looksAhead = this.#take('?=') ? true : this.#take('?!') ? false : null;
    if (looksAhead !== null) return { kind: 'ahead', item: this.choice(), isThere: looksAhead };
    this.#take('?:');
    return this.choice();
  }

  #characterClass(): Pattern {
    const from = this.#at - 1;
    while (this.#at < this.source.length && this.#peek() !== ']') this.#at += this.#peek() === '\\' ? 2 : 1;
    this.#at++;
    return { kind: 'character', source: this.source.slice(from, this.#at) };
  }

  #escape(): Pattern {
    const from = this.#at - 1;
    const character = this.#peek();
    this.#at++;
    if (/[pP]/.test(character)) this.#at = this.source.indexOf('}', this.#at) + 1;
    if (character === 'b') return { kind: 'place', place: 'boundary' };
    if (character === 'B') return { kind: 'place', place: 'no boundary' };
    return /\w/.test(character)
      ? { kind: 'character', source: this.source.slice(from, this.#at) }
      : { kind: 'text', text: character };
  }

  #repeated(item: Pattern): Pattern {
    const often = this.#howOften();
    return often ? { kind: 'repeat', item, ...often } : item;
  }

  /** Takes what says how often; null where nothing does. */
  #howOften(): { least: number; most: number; isLazy: boolean } | null {
    const sign = this.#peek();
    if (sign !== '?' && sign !== '*' && sign !== '+' && sign !== '{') return null;
    const often = /^(?:[?*+]|\{(\d+)(,)?(\d*)\})(\?)?/.exec(this.source.slice(this.#at, this.#at + 16));
    if (!often) return null;
    this.#at += often[0].length;
    const isLazy = often[4] !== undefined;
    const endless = Number.POSITIVE_INFINITY;
    if (sign !== '{') return { least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : endless, isLazy };
    const least = Number(often[1]);
    return { least, most: often[3] ? Number(often[3]) : often[2] ? endless : least, isLazy };
  }

  #peek(): string {
    return this.source.charAt(this.#at);
  }

  #take(text: string): boolean {
    if (!this.source.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }
}

function endsOfGroups(source: string): Map<number, number> {
  const ends = new Map<number, number>();
  const open: number[] = [];
  let isInClass = false;
  for (let at = 0; at < source.length; at++) {
    const character = source.charAt(at);
    if (character === '\\') at++;
    else if (isInClass) isInClass = character !== ']';
    else if (character === '[') isInClass = true;
    else if (character === '(') open.push(at + 1);
    else if (character === ')') ends.set(open.pop() ?? 0, at);
  }
  return ends;
}

/** A class with more characters than these is not spelled out. */
const MOST_CHARACTERS = 10;

/** The characters that a class names one by one; null where it names many, or in another way. */
export function charactersOf(source: string): string[] | null {
  if (source === '\\d') return [...'0123456789'];
  const inside = source.slice(1, -1);
  const isPlain = source.startsWith('[') && !/^\^|\\|.-./.test(inside);
  return isPlain && inside.length <= MOST_CHARACTERS ? [...inside] : null;
}

/** The alternatives of a pattern that is nothing but these; otherwise the pattern itself. */
export function optionsOf(pattern: Pattern): readonly Pattern[] {
  return pattern.kind === 'choice' ? pattern.options.flatMap(optionsOf) : [pattern];
}
