/** `1 warning`, `2 warnings`, `1,080 files`. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number.toLocaleString('en')} ${number === 1 ? noun : plural}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/**
 * Text that a terminal, and the log of a pipeline, can only show. Control characters and those that turn the direction
 * of writing are replaced, so that no file and no file name can move the cursor or hide words; what the runners of
 * GitHub and Azure would take for a command is parted by a space. Line ends stay.
 */
export function printable(text: string): string {
  return text
    .replace(/(?![\n\t])\p{Cc}|[\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD')
    .replace(/##(?=\[|vso\[)/g, '## ')
    .replace(/^([ \t]{0,99}:)(?=:)/gm, '$1 ');
}

/** The same on one line: as a message or the name of a file must be where each line is one finding. */
export function printableLine(text: string): string {
  return printable(text.replace(/\s+/g, ' '));
}

/** Why the system did not do what was asked of a file, as the end of a sentence that begins with its name. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return REASONS[code ?? ''] ?? `could not be opened (${message ?? String(error)})`;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'does not exist',
  EACCES: 'cannot be opened: you lack the permission',
  EPERM: 'cannot be opened: you lack the permission',
  EISDIR: 'is a folder',
  ELOOP: 'is a symbolic link that only leads to itself',
  ENAMETOOLONG: 'is too long for a file name',
  EROFS: 'cannot be written: its disk is read-only',
  ENOSPC: 'cannot be written: its disk is full',
};
