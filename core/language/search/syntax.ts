/**
 * A regular expression as far as the search for many of them at once has to understand it. It is only ever read to
 * learn what a match must hold: what is not told apart here, such as a class of characters, may be anything.
 */
export type Pattern =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'digit' }
  | { readonly kind: 'one of'; readonly characters: readonly string[] }
  | { readonly kind: 'anything' }
  /** Takes no characters: the beginning, the end, what stands around. */
  | { readonly kind: 'place' }
  | { readonly kind: 'sequence'; readonly items: readonly Pattern[] }
  | { readonly kind: 'choice'; readonly options: readonly Pattern[] }
  | { readonly kind: 'repeat'; readonly item: Pattern; readonly least: number; readonly most: number };

const ANYTHING: Pattern = { kind: 'anything' };
const PLACE: Pattern = { kind: 'place' };
const DIGIT: Pattern = { kind: 'digit' };

/** Letters and spaces, the last of them with no sign behind it that says how often. */
const PLAIN = /[a-z ]+(?![?*+{])/y;

/** A class with more characters than these is not spelled out. */
const MOST_CHARACTERS = 8;

/** Reads patterns. What stands in brackets is read once, however often it stands there: word classes do in most patterns. */
export class PatternReader {
  readonly #groups = new Map<string, Pattern>();

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
    if (character === '^' || character === '$') return PLACE;
    if (character === '\\') return this.#escape();
    if (character === '.') return ANYTHING;
    return /\d/.test(character) ? DIGIT : { kind: 'text', text: character };
  }

  /** Takes letters and spaces that mean themselves, but not one that is repeated. */
  #plainText(): string {
    PLAIN.lastIndex = this.#at;
    const text = PLAIN.exec(this.source)?.[0] ?? '';
    this.#at += text.length;
    return text;
  }

  #group(): Pattern {
    const looksAround = /^\?(?:=|!|<=|<!)/.exec(this.source.slice(this.#at, this.#at + 3));
    const end = this.#ends.get(this.#at) ?? this.source.length;
    if (looksAround) {
      this.#at = end + 1;
      return PLACE;
    }
    this.#take('?:');
    const source = this.source.slice(this.#at, end);
    const inside = this.groups.get(source) ?? this.choice();
    this.groups.set(source, inside);
    this.#at = end + 1;
    return inside;
  }

  #characterClass(): Pattern {
    const from = this.#at;
    while (this.#at < this.source.length && this.#peek() !== ']') this.#at += this.#peek() === '\\' ? 2 : 1;
    const inside = this.source.slice(from, this.#at);
    this.#at++;
    const isPlain = !/^\^|\\|.-./.test(inside);
    return isPlain && inside.length <= MOST_CHARACTERS ? { kind: 'one of', characters: [...inside] } : ANYTHING;
  }

  #escape(): Pattern {
    const character = this.#peek();
    this.#at++;
    if (/[pP]/.test(character)) this.#at = this.source.indexOf('}', this.#at) + 1;
    if (character === 'b' || character === 'B') return PLACE;
    if (character === 'd') return DIGIT;
    return /\w/.test(character) ? ANYTHING : { kind: 'text', text: character };
  }

  #repeated(item: Pattern): Pattern {
    const often = this.#howOften();
    return often ? { kind: 'repeat', item, ...often } : item;
  }

  /** Takes what says how often; null where nothing does. */
  #howOften(): { least: number; most: number } | null {
    const sign = this.#peek();
    if (sign !== '?' && sign !== '*' && sign !== '+' && sign !== '{') return null;
    const often = /^(?:[?*+]|\{(\d+)(,)?(\d*)\})\??/.exec(this.source.slice(this.#at, this.#at + 16));
    if (!often) return null;
    this.#at += often[0].length;
    if (sign !== '{') return { least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Number.POSITIVE_INFINITY };
    const least = Number(often[1]);
    const most = often[3] ? Number(often[3]) : often[2] ? Number.POSITIVE_INFINITY : least;
    return { least, most };
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
