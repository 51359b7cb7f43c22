import { Emitter } from 'vscode-languageserver';
import {
  type ConfigurationProblem,
  type Files,
  findConfiguration,
  type LoadedConfiguration,
  readConfiguration,
  unconfigured,
} from '../core';
import { folderOf } from './paths';

/** The configuration that holds in each folder, looked for once until something about it changes. */
export class Configurations {
  readonly #files: Files;
  readonly #byFolder = new Map<string, Promise<LoadedConfiguration>>();
  /** What was found last, kept when it is forgotten, so that what was read under it holds if it is found again. */
  readonly #last = new Map<string, LoadedConfiguration>();
  readonly #changed = new Emitter<void>();

  /** Fires when another configuration than before has been found for some folder. */
  readonly onDidChange = this.#changed.event;

  constructor(files: Files) {
    this.#files = files;
  }

  /**
   * The configuration for a file; the same object as before while it is read from the same files with the same texts.
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

  /** What is wrong in a configuration file itself, whether any record is under it or not. */
  async problemsIn(path: string): Promise<readonly ConfigurationProblem[]> {
    const loaded = await readConfiguration(path, this.#files);
    return loaded?.problems.filter(({ file }) => file === path) ?? [];
  }

  /** The text of a file that a configuration may name; null where there is no such file. */
  async read(path: string): Promise<string | null> {
    return (await this.#files.read(path)) ?? null;
  }

  /** Every configuration that was found. */
  get found(): readonly LoadedConfiguration[] {
    return [...this.#last.values()];
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

  /**
   * Forgets what was read from a file, among others.
   *
   * @returns false where nothing was
   */
  forgetReadersOf(path: string): boolean {
    const readers = [...this.#last].filter(([, { files }]) => files.some((file) => file.path === path));
    for (const [folder] of readers) this.#byFolder.delete(folder);
    return readers.length > 0;
  }

  #sameAsBefore(folder: string, loaded: LoadedConfiguration): LoadedConfiguration {
    const last = this.#last.get(folder);
    if (last && isSame(last, loaded)) return last;
    this.#last.set(folder, loaded);
    this.#changed.fire();
    return loaded;
  }
}

function isSame(a: LoadedConfiguration, b: LoadedConfiguration): boolean {
  return (
    a.files.length === b.files.length &&
    a.files.every(({ path, text }, index) => path === b.files[index]?.path && text === b.files[index]?.text)
  );
}
