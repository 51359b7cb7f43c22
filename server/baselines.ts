import {
  BASELINE_FILE,
  baselineFolderOf,
  type Files,
  type KnownCounts,
  type LoadedConfiguration,
  parseBaseline,
  type ReadBaseline,
} from '../core';

interface TextAndBaseline extends ReadBaseline {
  readonly text: string;
}

/** What teams know and live with, by the folders of their baselines, read once until it changes. */
export class Baselines {
  readonly #files: Files;
  readonly #byFile = new Map<string, Promise<TextAndBaseline | null>>();
  /** Kept when it is forgotten, so that what was judged by it holds if it is found again. */
  readonly #last = new Map<string, TextAndBaseline>();

  constructor(files: Files) {
    this.#files = files;
  }

  /** What is known of a record; undefined where nothing is. The same object as before while it is the same text. */
  async knownOf(path: string, loaded: LoadedConfiguration): Promise<KnownCounts | undefined> {
    const folder = baselineFolderOf(loaded);
    if (folder === null || !path.startsWith(`${folder}/`)) return undefined;
    const read = await this.#read(`${folder}/${BASELINE_FILE}`);
    return read?.baseline.get(path.slice(folder.length + 1));
  }

  forget(file: string): void {
    this.#byFile.delete(file);
  }

  #read(file: string): Promise<TextAndBaseline | null> {
    const known = this.#byFile.get(file);
    if (known) return known;
    const read = this.#files.read(file).then((text) => (text === undefined ? null : this.#parsed(file, text)));
    this.#byFile.set(file, read);
    return read;
  }

  #parsed(file: string, text: string): TextAndBaseline {
    const last = this.#last.get(file);
    if (last?.text === text) return last;
    const parsed = { text, ...parseBaseline(text) };
    this.#last.set(file, parsed);
    return parsed;
  }
}
