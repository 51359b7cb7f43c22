/** A record's words in Markdown, where none of their marks is one. */
export function shownWords(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>()#+!|~]/g, '\\$&');
}
