import { parts } from './parts';

/** Compiles a cue: matched as whole words, whatever the case; `{part}` stands for the word class of that name. */
export function compileCue(pattern: string): RegExp {
  const start = pattern.startsWith('^') ? '' : '(?<![\\p{L}\\p{N}_])';
  return new RegExp(`${start}(?:${expand(pattern)})(?![\\p{L}\\p{N}_])`, 'iu');
}

/**
 * The source of a pattern for folded text, in which there are no capitals: those of the pattern are made small, too, but
 * not those of an escape, as in `\\W` and `\\p{L}`.
 */
export function foldedSource(pattern: string): string {
  return expand(pattern).replace(/\\[pP]\{[^}]*\}|\\.|\p{Lu}/gu, (found) =>
    found.startsWith('\\') ? found : found.toLowerCase(),
  );
}

/** True for a pattern that means words in capitals, as RFC 2119's MUST is one. */
export function capitalsMatter(pattern: string): boolean {
  return /[A-Z]{3}/.test(pattern);
}

/** Compiles a pattern as it stands, with no bounds of words added. */
export function compileExact(pattern: string): RegExp {
  return new RegExp(expand(pattern), capitalsMatter(pattern) ? 'u' : 'iu');
}

/** The pattern with every part in its place. A part that is not there is a mistake in the vocabulary. */
export function expand(pattern: string): string {
  return pattern.replace(/\{([a-z]\w*)\}/g, (_, name: string) => {
    const part = (parts as Readonly<Record<string, string>>)[name];
    if (part === undefined) throw new Error(`The vocabulary has no part {${name}}.`);
    return expand(part);
  });
}
