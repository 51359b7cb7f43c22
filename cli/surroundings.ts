import { access } from 'node:fs/promises';
import { type DecisionRecord, type LoadedConfiguration, RecordLogs, readModel } from '../core';
import { listFolder } from '../platform/list-folder';
import type { Configurations } from './configurations';
import type { Context } from './context';
import type { Input } from './files';
import { readText } from './read-text';

interface Model {
  readonly text: string;
  readonly record: DecisionRecord;
}

/**
 * Reads the records of a run and those around them, each of them once: what was read as the neighbour of another one is
 * kept until its own turn comes.
 */
export class Records {
  /** What stands around them. */
  readonly logs: RecordLogs;
  readonly #waiting: Set<string>;
  readonly #models = new Map<string, Model>();

  constructor(
    private readonly context: Context,
    private readonly configurations: Configurations,
    inputs: readonly Input[],
  ) {
    this.#waiting = new Set(inputs.flatMap(({ home }) => home ?? []));
    this.logs = new RecordLogs({
      list: listFolder,
      exists: (path) =>
        access(path).then(
          () => true,
          () => false,
        ),
      read: (path) => this.#neighbour(path),
    });
  }

  /** Reads an input whose text is known. */
  read(text: string, { home }: Input, loaded: LoadedConfiguration): DecisionRecord {
    const known = home === null ? undefined : this.#models.get(home);
    const record = known?.text === text ? known.record : readModel(text, home, loaded);
    if (home !== null) this.#models.set(home, { text, record });
    return record;
  }

  /** To be called when an input has been looked at. */
  done({ home }: Input): void {
    if (home === null) return;
    this.#waiting.delete(home);
    this.#models.delete(home);
  }

  async #neighbour(path: string): Promise<DecisionRecord | null> {
    const known = this.#models.get(path);
    if (known) return known.record;
    const input = { path, file: path, home: path, isNamed: false, folders: [] };
    const reading = await readText(input, this.context.standardInput);
    if ('refusal' in reading) return null;
    const { text } = reading;
    const record = readModel(text, path, await this.configurations.of(input));
    if (this.#waiting.has(path)) this.#models.set(path, { text, record });
    return record;
  }
}
