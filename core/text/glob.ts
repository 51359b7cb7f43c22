/**
 * A glob pattern over paths: `*` and `?` within a name, `**` for any number of folders, `[a-z]`, `[!a-z]`, and
 * alternatives in braces; everything else means itself. Patterns come with a repository, as paths do: the time that a
 * match takes never grows faster than the length of the one times that of the other.
 */
export class Glob {
  readonly #alternatives: readonly (readonly Token[])[];

  constructor(pattern: string) {
    const whole = pattern.replace(/^(?:\.\/){1,9}/, '').replace(/\/$/, '/**');
    this.#alternatives = withoutBraces(whole).map(tokensOf);
  }

  /** @param path relative to the folder that the pattern counts from */
  matches(path: string): boolean {
    return this.#alternatives.some((tokens) => fits(tokens, path));
  }
}

type Token =
  /** One character that is like this. */
  | { readonly kind: 'character'; fits(character: string): boolean }
  /** Any number of characters of a name. */
  | { readonly kind: 'name' }
  /** Any number of whole folders, each with the slash behind it. */
  | { readonly kind: 'folders' }
  /** Everything that is left, in whatever folder. */
  | { readonly kind: 'rest' };

/** Patterns without braces that one with braces may stand for; what goes beyond means itself. */
const MOST_ALTERNATIVES = 64;

function withoutBraces(pattern: string): readonly string[] {
  let patterns = [pattern];
  for (;;) {
    const next = patterns.flatMap((part) => alternativesIn(part) ?? [part]);
    if (next.length === patterns.length || next.length > MOST_ALTERNATIVES) return patterns;
    patterns = next;
  }
}

/** What the first braces without others in them stand for; null where they name no alternatives. */
function alternativesIn(pattern: string): string[] | null {
  const close = pattern.indexOf('}');
  const open = close < 0 ? -1 : pattern.lastIndexOf('{', close);
  const words = open < 0 ? [] : pattern.slice(open + 1, close).split(',');
  return words.length < 2 ? null : words.map((word) => pattern.slice(0, open) + word + pattern.slice(close + 1));
}

const PIECE = /\*\*\/|\*{1,9}|\[!?\]?[^\]/]{1,99}\]|\\?./gsu;

function tokensOf(pattern: string): Token[] {
  return Array.from(pattern.matchAll(PIECE)).flatMap(({ 0: piece, index }) => {
    const startsName = index === 0 || pattern[index - 1] === '/';
    if (piece === '**/') return startsName ? [{ kind: 'folders' }] : [{ kind: 'name' }, exactly('/')];
    const isLast = index + piece.length === pattern.length;
    return [piece === '**' && startsName && isLast ? { kind: 'rest' } : tokenOf(piece)];
  });
}

function tokenOf(piece: string): Token {
  if (piece.startsWith('*')) return { kind: 'name' };
  if (piece === '?') return { kind: 'character', fits: (character) => character !== '/' };
  if (piece.length > 2 && piece.startsWith('[')) return oneOf(piece.slice(1, -1));
  return exactly(piece.length > 1 ? piece.replace(/^\\/, '') : piece);
}

function exactly(character: string): Token {
  return { kind: 'character', fits: (other) => other === character };
}

/** What stands between brackets: characters, and ranges of them. */
function oneOf(inside: string): Token {
  const isNegated = /^[!^]/.test(inside);
  const ranges = Array.from(
    inside.slice(isNegated ? 1 : 0).matchAll(/(.)(?:-(.))?/gsu),
    ([, from = '', to = from]) => ({
      from,
      to,
    }),
  );
  const isIn = (character: string) => ranges.some(({ from, to }) => from <= character && character <= to);
  return { kind: 'character', fits: (character) => character !== '/' && isIn(character) !== isNegated };
}

/** Follows all ways through the pattern at once, one character after the other. */
function fits(tokens: readonly Token[], path: string): boolean {
  let places = new Set<number>();
  reach(0, tokens, places);
  for (const character of path) {
    const next = new Set<number>();
    for (const place of places) take(character, place, tokens, next);
    places = next;
  }
  return places.has(tokens.length);
}

/** Adds a place in the pattern, and those behind what may stand for nothing. */
function reach(place: number, tokens: readonly Token[], places: Set<number>): void {
  for (let at = place; !places.has(at); at++) {
    places.add(at);
    const token = tokens[at];
    if (token === undefined || token.kind === 'character') return;
  }
}

/** Adds the places where the pattern may go on behind a character. */
function take(character: string, place: number, tokens: readonly Token[], places: Set<number>): void {
  const token = tokens[place];
  if (token === undefined) return;
  if (token.kind === 'character' && token.fits(character)) reach(place + 1, tokens, places);
  if (token.kind === 'rest' || (token.kind === 'name' && character !== '/')) reach(place, tokens, places);
  // Within a folder's name the pattern cannot go on: only its slash leads to what comes behind.
  if (token.kind === 'folders' && character === '/') reach(place, tokens, places);
  if (token.kind === 'folders' && character !== '/') places.add(place);
}
