/** Compiles a cue: matched as whole words, whatever the case. */
export function compileCue(pattern: string): RegExp {
  const start = pattern.startsWith('^') ? '' : '(?<![\\p{L}\\p{N}_])';
  return new RegExp(`${start}(?:${pattern})(?![\\p{L}\\p{N}_])`, 'iu');
}

/** Compiles a pattern whose capitals matter, as in RFC 2119's MUST. */
export function compileExact(pattern: string): RegExp {
  return new RegExp(pattern, /[A-Z]{3}/.test(pattern) ? 'u' : 'iu');
}
