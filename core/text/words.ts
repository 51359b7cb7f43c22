/** Two characters make a word where nothing parts words. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2}|[\p{L}\p{N}]+/gu;

/** How many words a text has. */
export function wordsIn(text: string): number {
  return text.match(WORD)?.length ?? 0;
}
