/** A record must call nobody: what would be a mention of a person or of an issue is parted by a space of no width. */
export function uncalling(text: string): string {
  return text.replace(/@(?=\w)|#(?=\d)|!(?=\d)/g, '$&\u200B');
}
