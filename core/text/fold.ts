/**
 * Text in the form in which words are compared: small letters, the Turkish capital İ as i, and the joint inside a
 * Persian word as a space, since people write one for the other. The length stays the same.
 */
export function fold(text: string): string {
  return text.replaceAll('İ', 'i').replaceAll('\u200C', ' ').toLowerCase();
}
