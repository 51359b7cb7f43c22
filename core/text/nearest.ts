import { distance } from 'fastest-levenshtein';

/** Longer words are no slip of the keys, and would take their time to compare. */
const LONGEST = 40;

/**
 * The one of some words that somebody most likely meant to write: the nearest one, as long as few letters differ.
 *
 * @param candidates as they would be suggested; upper and lower case are the same
 * @returns null where none is near enough
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  if (word.length > LONGEST) return null;
  const written = word.toLowerCase();
  let best: string | null = null;
  let fewest = Math.floor(written.length / 4) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - written.length) > MOST_LETTERS) continue;
    const letters = distance(written, candidate.toLowerCase());
    if (letters >= fewest || letters > MOST_LETTERS) continue;
    best = candidate;
    fewest = letters;
  }
  return best;
}

/** So many letters may be wrong in a long word. */
const MOST_LETTERS = 2;
