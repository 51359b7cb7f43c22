/** What parts a word from what stands beside it: no letter or digit does. */
export const WORD_START = '(?<![\\p{L}\\p{N}_])';
export const WORD_END = '(?![\\p{L}\\p{N}_])';

/**
 * Matches a word or phrase as it is written, whatever its case, where no letter or digit stands beside it. Marks mean
 * themselves, and between words there may be a line end.
 */
export function wholeWord(words: string): RegExp {
  return new RegExp(`${WORD_START}${wordSource(words)}${WORD_END}`, 'iu');
}

/** The source of a pattern for these words alone, whatever stands beside them. */
export function wordSource(words: string): string {
  const parts = words
    .trim()
    .split(/\s+/)
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return parts.join('\\s{1,3}');
}
