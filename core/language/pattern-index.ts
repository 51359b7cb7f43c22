/** As many letters of a word as are looked at. */
const LETTERS = 3;

/** What a piece of a pattern may begin with: letters, or anything where its text does not tell. */
type Beginnings = ReadonlySet<string> | 'anything';

/**
 * Tells by the first letters of a text's words which of many patterns can match there at all, so that most of them need
 * not be tried. Patterns are those of the vocabulary, which match whole words whatever the case.
 */
export class PatternIndex {
  readonly #size: number;
  readonly #always: number[] = [];
  readonly #byLetters = new Map<string, number[]>();

  constructor(patterns: readonly string[]) {
    this.#size = patterns.length;
    patterns.forEach((pattern, index) => {
      const beginnings = beginningsOf(pattern);
      if (beginnings === 'anything') this.#always.push(index);
      else for (const letters of beginnings) this.#add(letters, index);
    });
  }

  /** The numbers of the patterns that may match in the text, in their order. */
  candidates(text: string): number[] {
    const found = new Uint8Array(this.#size);
    for (const index of this.#always) found[index] = 1;
    for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}_]+/gu)) {
      for (const index of this.#byLetters.get(word.slice(0, LETTERS)) ?? []) found[index] = 1;
    }
    return [...found.keys()].filter((index) => found[index]);
  }

  #add(letters: string, index: number): void {
    const list = this.#byLetters.get(letters);
    if (!list) this.#byLetters.set(letters, [index]);
    else if (list.at(-1) !== index) list.push(index);
  }
}

/** The first letters of all that the pattern can match. */
export function beginningsOf(pattern: string): Beginnings {
  const beginnings = new PatternReader(pattern).alternatives();
  if (beginnings === 'anything') return beginnings;
  const letters = new Set<string>();
  for (const beginning of beginnings) {
    const word = /^[\p{L}\p{N}_]*/u.exec(beginning)?.[0] ?? '';
    if (word === '') return 'anything';
    letters.add(word.toLowerCase());
  }
  return letters;
}

const EMPTY: Beginnings = new Set(['']);

/** Reads a regular expression only as far as its beginnings are concerned. */
class PatternReader {
  #at = 0;

  constructor(private readonly pattern: string) {}

  /** `a|b|c`, up to the end or to the bracket that closes the group. */
  alternatives(): Beginnings {
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
    let beginnings: Beginnings = EMPTY;
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
    const beginnings = this.alternatives();
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
