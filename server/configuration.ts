import { type Files, findConfiguration, type LoadedConfiguration, unconfigured } from '../core';
import { folderOf } from './paths';

/** The configuration that holds in each folder, looked for once until something about it changes. */
export class Configurations {
  readonly #files: Files;
  readonly #byFolder = new Map<string, Promise<LoadedConfiguration>>();
  /** What was found last, kept when it is forgotten, so that what was read under it holds if it is found again. */
  readonly #last = new Map<string, LoadedConfiguration>();

  constructor(files: Files) {
    this.#files = files;
  }

  /**
   * The configuration for a file; the same object as before while it is the same file with the same text.
   *
   * @param path as the engine names it; null for a text without a file
   */
  for(path: string | null): Promise<LoadedConfiguration> {
    if (path === null) return Promise.resolve(unconfigured);
    const folder = folderOf(path);
    const known = this.#byFolder.get(folder);
    if (known) return known;
    const found = findConfiguration(path, this.#files).then((loaded) => this.#sameAsBefore(folder, loaded));
    this.#byFolder.set(folder, found);
    return found;
  }

  /** Forgets what was found for the folder and all folders in it. */
  forget(folder: string): void {
    for (const known of this.#byFolder.keys()) {
      if (known === folder || known.startsWith(`${folder}/`)) this.#byFolder.delete(known);
    }
  }

  /** Forgets what was found for the folder alone. */
  forgetOnly(folder: string): void {
    this.#byFolder.delete(folder);
  }

  #sameAsBefore(folder: string, loaded: LoadedConfiguration): LoadedConfiguration {
    const last = this.#last.get(folder);
    if (last && last.file === loaded.file && last.text === loaded.text) return last;
    this.#last.set(folder, loaded);
    return loaded;
  }
}
