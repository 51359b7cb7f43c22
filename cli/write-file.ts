import { rmSync } from 'node:fs';
import { chmod, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { reasonOf } from './words';

/** What is being written and not yet in its place. */
const drafts = new Set<string>();

/**
 * Writes a file so that it is there whole or not at all: beside its place first, and then moved to it. A link is
 * followed, and what is no ordinary file (a device, a pipe) is written to as it is.
 *
 * @param path absolute
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  const known = await stat(path).catch(() => null);
  if (known && !known.isFile()) return writeFile(path, text);
  const target = known ? await realpath(path) : path;
  const draft = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  drafts.add(draft);
  try {
    await writeFile(draft, text, { mode: known?.mode });
    // The mask of the process has taken away from the mode.
    if (known) await chmod(draft, known.mode);
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  } finally {
    drafts.delete(draft);
  }
}

/** To be called when the run is broken off: takes away what is not in its place yet. */
export function removeDrafts(): void {
  for (const draft of drafts) rmSync(draft, { force: true });
}

/** Why a file was not written, as a sentence. */
export function whyNotWritten(path: string, error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return `The folder of ${path} does not exist; make it first.`;
  return code === 'EISDIR' ? `${path} is a folder; name a file to write to.` : `${path} ${reasonOf(error)}.`;
}

/** True when both paths lead to one file, by whatever links. */
export async function isSameFile(a: string, b: string): Promise<boolean> {
  const [first, second] = await Promise.all([a, b].map((path) => stat(path, { bigint: true }).catch(() => null)));
  return Boolean(first && second && first.ino === second.ino && first.dev === second.dev);
}
