import { access, readFile } from 'node:fs/promises';
import type { Files } from '../core';
import { decode } from './read-text';

/** The engine's files on a disk. A file is read once, however many records ask for it. */
export class NodeFiles implements Files {
  readonly #texts = new Map<string, Promise<string | undefined>>();
  readonly #existing = new Map<string, Promise<boolean>>();

  /** @param onUnreadable told of each file that is there but cannot be read */
  constructor(private readonly onUnreadable: (path: string, error: unknown) => void) {}

  read(path: string): Promise<string | undefined> {
    return remembered(this.#texts, path, async () => {
      try {
        return decode(await readFile(path)).text;
      } catch (error) {
        const isAbsent = ['ENOENT', 'ENOTDIR', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? '');
        if (!isAbsent) this.onUnreadable(path, error);
        return undefined;
      }
    });
  }

  exists(path: string): Promise<boolean> {
    return remembered(this.#existing, path, () =>
      access(path).then(
        () => true,
        () => false,
      ),
    );
  }
}

function remembered<T>(values: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const known = values.get(key);
  if (known) return known;
  const made = make();
  values.set(key, made);
  return made;
}
