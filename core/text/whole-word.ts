/**
 * Matches a word or phrase as it is written, whatever its case, where no letter or digit stands beside it. Marks mean
 * themselves, and between words there may be a line end.
 */
export function wholeWord(words: string): RegExp {
  const parts = words
    .trim()
    .split(/\s+/)
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}_])${parts.join('\\s{1,3}')}(?![\\p{L}\\p{N}_])`, 'iu');
}
