import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { repositoryRoot } from '../platform/repository';
import { toSlashes } from './files';

/** The file by which a project says what is not to be looked at, in the form of `.gitignore`. */
export const IGNORE_FILE = '.adr-bridge-ignore';

const GIT_IGNORE = '.gitignore';

/**
 * What the ignore files of a project name. They count for the folder that they stand in and below it, from the root of
 * the repository downward; deeper ones go before those above, and what lies in a folder that is passed over is passed
 * over, as git has it.
 */
export class Ignores {
  /** By the path of the file. */
  readonly #rules = new Map<string, Promise<Ignore | null>>();
  readonly #folders = new Map<string, Promise<boolean>>();
  readonly #top: string;

  /**
   * @param folder that the command was started in, absolute
   * @param names of the files that count, the strongest last
   */
  constructor(
    folder: string,
    private readonly names: readonly string[] = [GIT_IGNORE, IGNORE_FILE],
  ) {
    this.#top = repositoryRoot(folder) ?? folder;
  }

  /**
   * True for a file that is to be passed over.
   *
   * @param file absolute
   * @param named the folder that the caller named, absolute: where it is passed over itself, only what stands in it counts
   */
  async has(file: string, named: string): Promise<boolean> {
    const top = (await this.#hasFolder(named, this.#top)) ? named : this.#top;
    return (await this.#hasFolder(dirname(file), top)) || this.#isNamed(file, false, top);
  }

  #hasFolder(folder: string, top: string): Promise<boolean> {
    if (!isBelow(folder, top)) return Promise.resolve(false);
    const key = `${top}\0${folder}`;
    const known = this.#folders.get(key);
    if (known) return known;
    const has = this.#hasFolder(dirname(folder), top).then((isAbove) => isAbove || this.#isNamed(folder, true, top));
    this.#folders.set(key, has);
    return has;
  }

  /** What the nearest file says that says anything. */
  async #isNamed(path: string, isFolder: boolean, top: string): Promise<boolean> {
    for (let at = dirname(path); ; at = dirname(at)) {
      for (const name of this.names.toReversed()) {
        const rules = await this.#rulesOf(join(at, name));
        const { ignored, unignored } = rules?.test(nameFrom(at, path, isFolder)) ?? {};
        if (ignored || unignored) return ignored === true;
      }
      if (!isBelow(at, top)) return false;
    }
  }

  #rulesOf(file: string): Promise<Ignore | null> {
    const known = this.#rules.get(file);
    if (known) return known;
    const rules = readFile(file, 'utf8').then(
      (text) => ignore({ allowRelativePaths: true }).add(text),
      () => null,
    );
    this.#rules.set(file, rules);
    return rules;
  }
}

function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '' && !/^\.\.(?:[\\/]|$)/.test(way);
}

function nameFrom(folder: string, path: string, isFolder: boolean): string {
  const name = toSlashes(relative(folder, path));
  return isFolder ? `${name}/` : name;
}
