import { distance } from 'fastest-levenshtein';

/**
 * The word of a list that was most likely meant, for "Is … meant?". Null where none is near: more than a third of the
 * letters would have to change.
 */
export function closest(word: string, words: readonly string[]): string | null {
  let best: string | null = null;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of words) {
    const steps = distance(word.toLowerCase(), candidate.toLowerCase());
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}
