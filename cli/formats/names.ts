/** Every format that findings can be printed in, as the caller names it. */
export const FORMATS = [
  'pretty',
  'stylish',
  'compact',
  'json',
  'jsonl',
  'github',
  'gitlab',
  'azure',
  'sarif',
  'rdjson',
  'checkstyle',
  'junit',
  'markdown',
  'blob',
] as const;

export type FormatName = (typeof FORMATS)[number];

/** A format, and the file that it goes to; null for standard output. */
export interface FormatChoice {
  readonly name: FormatName;
  readonly file: string | null;
}

/** Reads `sarif` or `sarif:out.sarif`; null for anything else. */
export function readFormatChoice(words: string): FormatChoice | null {
  const [, given = '', file = null] = /^([^:]*)(?::(.+))?$/s.exec(words) ?? [];
  const name = FORMATS.find((format) => format === given);
  return name ? { name, file } : null;
}
