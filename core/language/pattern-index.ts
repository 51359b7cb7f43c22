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

/**
 * First letters of words of which every match of the pattern holds at least one. Of the words that an alternative
 * cannot do without, those are taken that are seldom seen.
 */
export function beginningsOf(pattern: string): Beginnings {
  const letters = new Set<string>();
  for (const words of new PatternReader(pattern).words()) {
    const best = words.map(lettersOf).reduce((a, b) => (commonness(b) < commonness(a) ? b : a));
    if (best === 'anything') return best;
    for (const beginning of best) letters.add(beginning);
  }
  return letters;
}

function lettersOf(beginnings: Beginnings): Beginnings {
  if (beginnings === 'anything') return beginnings;
  const letters = [...beginnings].map((beginning) => /^[\p{L}\p{N}_]*/u.exec(beginning)?.[0].toLowerCase() ?? '');
  return letters.includes('') ? 'anything' : new Set(letters);
}

/** Beginnings that most sentences hold. */
const COMMON = new Set(
  'a an the to of in on by for and or is are be it we us our no not new mor les all any eac thi tha wil wou hav has had nee mus can use add pro req sup dev tea ser app req sys dat tim get'.split(
    ' ',
  ),
);

function commonness(beginnings: Beginnings): number {
  if (beginnings === 'anything') return Number.POSITIVE_INFINITY;
  const common = [...beginnings].filter((letters) => COMMON.has(letters)).length;
  return common * 100 + beginnings.size;
}

const EMPTY: Beginnings = new Set(['']);

/** A piece of an alternative. */
interface Atom {
  readonly beginnings: Beginnings;
  /** A blank, or words that end with one, so that a word begins behind it. */
  readonly ends: 'word' | 'gap' | null;
}

/** Reads a regular expression only as far as the beginnings of its words are concerned. */
class PatternReader {
  #at = 0;

  constructor(private readonly pattern: string) {}

  /** For every alternative of the pattern, the beginnings of each of its words that can be told. */
  words(): Beginnings[][] {
    const all: Beginnings[][] = [];
    do all.push(wordsOf(this.#sequence()));
    while (this.#take('|'));
    return all;
  }

  /** `a|b|c`, up to the end or to the bracket that closes the group. */
  #alternatives(): Beginnings {
    const all = new Set<string>();
    let isOpen = false;
    do {
      const beginnings = inSequence(this.#sequence());
      if (beginnings === 'anything') isOpen = true;
      else for (const beginning of beginnings) all.add(beginning);
    } while (this.#take('|'));
    return isOpen ? 'anything' : all;
  }

  #sequence(): Atom[] {
    const atoms: Atom[] = [];
    while (this.#at < this.pattern.length && !'|)'.includes(this.#peek())) {
      const start = this.#at;
      const beginnings = this.#atom();
      const text = this.pattern.slice(start, this.#at);
      const isOptional = this.#isOptional();
      const ends = text === ' ' && !isOptional ? 'word' : isGap(text) ? 'gap' : null;
      atoms.push({ beginnings: isOptional ? orNothing(beginnings) : beginnings, ends });
    }
    return atoms;
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

/** `(?:\w+ )`, or such a group in brackets of its own: words, each with the blank behind it. */
function isGap(text: string): boolean {
  return /^(?:\(\?:)+(?:\\[wS]|\[\^[^\]]*\])\+ \)(?:\?|\{0,\d\})?\)*$/.test(text);
}

/** The beginnings at the start of an alternative and wherever within it a word must begin. */
function wordsOf(atoms: readonly Atom[]): Beginnings[] {
  const words = [inSequence(atoms)];
  let begins = false;
  atoms.forEach(({ ends }, index) => {
    begins = ends === 'word' || (begins && ends === 'gap');
    if (begins && index + 1 < atoms.length) words.push(inSequence(atoms.slice(index + 1)));
  });
  return words;
}

function inSequence(atoms: readonly Atom[]): Beginnings {
  return atoms.reduce<Beginnings>((beginnings, atom) => follow(beginnings, atom.beginnings), EMPTY);
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
