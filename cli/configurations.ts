import { readFile } from 'node:fs/promises';
import { basename, relative, resolve } from 'node:path';
import {
  type ConfigurationProblem,
  type Finding,
  findConfiguration,
  type LoadedConfiguration,
  parseConfiguration,
} from '../core';
import type { Context } from './context';
import type { Input } from './files';
import { NodeFiles } from './node-files';
import { decode } from './read-text';
import { reasonOf } from './words';

/** Id of the findings on a configuration file. */
export const CONFIGURATION = 'configuration';

/** The configuration of each input: the nearest file above it, or the one that the caller named for all. */
export class Configurations {
  readonly #files: NodeFiles;
  readonly #byFolder = new Map<string, Promise<LoadedConfiguration>>();
  readonly #met = new Set<string>();

  constructor(
    private readonly context: Context,
    private readonly named: LoadedConfiguration | null,
  ) {
    this.#files = new NodeFiles((path, error) => context.output.complain(`${this.shown(path)} ${reasonOf(error)}.`));
  }

  of({ home }: Input): Promise<LoadedConfiguration> {
    if (this.named) return Promise.resolve(this.named);
    const path = home ?? `${this.context.folder.replaceAll('\\', '/')}/-`;
    const folder = path.slice(0, path.lastIndexOf('/'));
    const known = this.#byFolder.get(folder);
    if (known) return known;
    const found = findConfiguration(path, this.#files);
    this.#byFolder.set(folder, found);
    return found;
  }

  /** True the first time that a configuration with problems is met: they are reported once. */
  isNewWithProblems({ file, problems }: LoadedConfiguration): boolean {
    if (problems.length === 0 || file === null || this.#met.has(file)) return false;
    this.#met.add(file);
    return true;
  }

  /** The path of a configuration file as it is shown. */
  shown(file: string): string {
    return relative(this.context.folder, file).replaceAll('\\', '/');
  }
}

/** The configurations for a run; null, and a sentence said, where the caller's file cannot be read. */
export async function openConfigurations(
  context: Context,
  configFile: string | undefined,
): Promise<Configurations | null> {
  if (configFile === undefined) return new Configurations(context, null);
  const file = resolve(context.folder, configFile);
  try {
    const { text } = decode(await readFile(file));
    const loaded = {
      file: file.replaceAll('\\', '/'),
      text,
      ...parseConfiguration(text, basename(file)),
      root: null,
      recordFolders: [],
    };
    return new Configurations(context, loaded);
  } catch (error) {
    context.output.complain(`The configuration ${configFile} ${reasonOf(error)}.`);
    return null;
  }
}

/** A wrong setting as a finding, so that every output has it like the others. */
export function asFinding({ message, range }: ConfigurationProblem): Finding {
  return {
    ruleId: CONFIGURATION,
    severity: 'error',
    range,
    messageId: 'invalid',
    message,
    url: '',
    fixes: [],
    related: [],
  };
}
