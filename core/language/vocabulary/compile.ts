import { parts } from './parts';

/** Compiles a cue: matched as whole words, whatever the case; `{part}` stands for the word class of that name. */
export function compileCue(pattern: string): RegExp {
  const start = pattern.startsWith('^') ? '' : '(?<![\\p{L}\\p{N}_])';
  return new RegExp(`${start}(?:${expand(pattern)})(?![\\p{L}\\p{N}_])`, 'iu');
}

/** Compiles a pattern whose capitals matter, as in RFC 2119's MUST. */
export function compileExact(pattern: string): RegExp {
  return new RegExp(expand(pattern), /[A-Z]{3}/.test(pattern) ? 'u' : 'iu');
}

/** The pattern with every part in its place. A part that is not there is a mistake in the vocabulary. */
export function expand(pattern: string): string {
  return pattern.replace(/\{([a-z]\w*)\}/g, (_, name: string) => {
    const part = (parts as Readonly<Record<string, string>>)[name];
    if (part === undefined) throw new Error(`The vocabulary has no part {${name}}.`);
    return expand(part);
  });
}
