/** Word classes that patterns name in braces: `{system} {cannot}`. A part may name others. */
export type Parts = Readonly<Record<string, string>>;

/** Compiles a cue: matched as whole words, whatever the case. */
export function compileCue(pattern: string): RegExp {
  const start = pattern.startsWith('^') ? '' : '(?<![\\p{L}\\p{N}_])';
  return new RegExp(`${start}(?:${pattern})(?![\\p{L}\\p{N}_])`, 'iu');
}

/**
 * The source of a pattern for folded text, in which there are no capitals: those of the pattern are made small, too, but
 * not those of an escape, as in `\\W` and `\\p{L}`.
 */
export function foldedSource(pattern: string): string {
  return pattern.replace(/\\[pP]\{[^}]*\}|\\.|\p{Lu}/gu, (found) =>
    found.startsWith('\\') ? found : found.toLowerCase(),
  );
}

/** True for a pattern that means words in capitals, as RFC 2119's MUST is one. */
export function capitalsMatter(pattern: string): boolean {
  return /[A-Z]{3}/.test(pattern);
}

/** Compiles a pattern as it stands, with no bounds of words added. */
export function compileExact(pattern: string): RegExp {
  return new RegExp(pattern, capitalsMatter(pattern) ? 'u' : 'iu');
}

/**
 * The pattern with every part in the place of its name; `{0,3}` is no name and stays.
 *
 * @throws when a name stands for no part, which is a mistake in the vocabulary
 */
export function withParts(pattern: string, parts: Parts): string {
  return pattern.replace(/\{([a-z]\w*)\}/g, (_, name: string) => {
    const part = parts[name];
    if (part === undefined) throw new Error(`The vocabulary has no part {${name}}.`);
    return `(?:${withParts(part, parts)})`;
  });
}
