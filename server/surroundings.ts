import { Emitter } from 'vscode-languageserver';
import {
  type DecisionRecord,
  digestOf,
  LARGEST_TEXT,
  type LoadedConfiguration,
  type Outlook,
  RecordLogs,
  readModel,
} from '../core';
import type { Configurations } from './configuration';
import type { EngineFiles } from './files';

/** How long a record waits to be checked until the files around it are read, in milliseconds; those on the disk are awaited. */
const PATIENCE = 1500;

/** The files around open records, as they stand in the editor, else wherever they are stored. */
export class RecordsAround {
  readonly #logs: RecordLogs;
  readonly #isNear: (path: string) => boolean;
  readonly #changed = new Emitter<void>();

  /** Fires when records may know something new of each other. */
  readonly onDidChange = this.#changed.event;

  /** @param isNear true for files that are read without asking the editor for them */
  constructor(files: EngineFiles, configurations: Configurations, isNear: (path: string) => boolean) {
    this.#isNear = isNear;
    this.#logs = new RecordLogs({
      list: (folder) => files.list(folder),
      exists: (path) => files.exists(path),
      read: async (path) => {
        const text = await files.read(path);
        if (text === undefined || text.length > LARGEST_TEXT) return null;
        const loaded = await configurations.for(path);
        // Lets waiting messages in: a log may be long.
        await new Promise((resolve) => setTimeout(resolve, 0));
        return digestOf(readModel(text, path, loaded));
      },
    });
  }

  /**
   * What stands around an open record; null where finding it takes too long, to be told later.
   *
   * @param before what was found last, which is the answer again where nothing has changed
   */
  async of(
    record: DecisionRecord,
    path: string,
    loaded: LoadedConfiguration,
    before: Outlook | null,
  ): Promise<Outlook | null> {
    const digest = digestOf(record);
    if (await this.#logs.update(digest, path, loaded)) this.#changed.fire();
    const found = this.#logs.around(digest, path, loaded, before);
    if (this.#isNear(path)) return found;
    let isLate = false;
    const late = new Promise<null>((resolve) =>
      setTimeout(() => {
        isLate = true;
        resolve(null);
      }, PATIENCE),
    );
    void found.then(() => isLate && this.#changed.fire());
    return Promise.race([found, late]);
  }

  /** Forgets what was read of a file that has changed, come or gone. */
  forget(path: string): void {
    this.#logs.forget(path);
  }

  /** Forgets everything, as what is a record may be another matter now. */
  clear(): void {
    this.#logs.clear();
  }
}
