import type { Prose } from '../text/prose';
import type { Sentence } from '../text/sentences';

/** Longer than any sentence: what is behind is not searched, so that a line of a megabyte costs little. */
const MAX_SENTENCE = 1500;

/** Words of an address are nobody's words. */
const ADDRESS = /\bhttps?:\/\/\S+/g;

/** A sentence as the cues see it: code and addresses blanked, so that `"must"` in it says nothing, and every offset kept. */
export function searchable(prose: Prose, sentence: Sentence): string {
  let text = sentence.text.slice(0, MAX_SENTENCE);
  for (const { kind, start, end } of prose.marks) {
    if (kind !== 'code' || end <= sentence.start || start >= sentence.end) continue;
    const from = Math.max(0, start - sentence.start);
    const to = Math.min(text.length, end - sentence.start);
    if (from < to) text = text.slice(0, from) + 'x'.repeat(to - from) + text.slice(to);
  }
  return text.replaceAll('’', "'").replace(ADDRESS, (address) => 'x'.repeat(address.length));
}
