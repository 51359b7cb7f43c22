import { readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import {
  type ConfigurationProblem,
  type Finding,
  findConfiguration,
  LineIndex,
  type LoadedConfiguration,
  readConfiguration,
  unconfigured,
} from '../core';
import type { Context } from './context';
import type { Input } from './files';
import { NodeFiles } from './node-files';
import { reasonOf } from './words';

/** Id of the findings on a configuration file. */
export const CONFIGURATION = 'configuration';

/** What is wrong in one of the files of a configuration. */
export interface ProblemFile {
  /** As it is shown. */
  readonly path: string;
  readonly lines: LineIndex;
  readonly findings: readonly Finding[];
}

/** The configuration of each input: the nearest file above it, or the one that the caller named for all. */
export class Configurations {
  readonly #byFolder = new Map<string, Promise<LoadedConfiguration>>();
  readonly #told = new Set<string>();

  constructor(
    private readonly context: Context,
    private readonly files: NodeFiles,
    private readonly named: LoadedConfiguration | null,
  ) {}

  of({ home }: Input): Promise<LoadedConfiguration> {
    if (this.named) return Promise.resolve(this.named);
    const path = home ?? `${this.context.folder.replaceAll('\\', '/')}/-`;
    const folder = path.slice(0, path.lastIndexOf('/'));
    const known = this.#byFolder.get(folder);
    if (known) return known;
    const found = findConfiguration(path, this.files);
    this.#byFolder.set(folder, found);
    return found;
  }

  /** What is wrong in the files of a configuration, as findings, so that every output has them like the others. Each file is told of once. */
  newProblems({ files, problems }: LoadedConfiguration): ProblemFile[] {
    return files.flatMap(({ path, text }) => {
      const found = problems.filter(({ file }) => file === path);
      if (found.length === 0 || this.#told.has(path)) return [];
      this.#told.add(path);
      return [{ path: this.shown(path), lines: new LineIndex(text ?? ''), findings: found.map(asFinding) }];
    });
  }

  /** The path of a file as it is shown. */
  shown(file: string): string {
    return relative(this.context.folder, file).replaceAll('\\', '/');
  }
}

/** The configurations for a run; null, and a sentence said, where the caller's file cannot be read. */
export async function openConfigurations(
  context: Context,
  configFile: string | undefined,
): Promise<Configurations | null> {
  const { folder, output } = context;
  const shown = (path: string) => relative(folder, path).replaceAll('\\', '/');
  const files = new NodeFiles((path, error) => output.complain(`${shown(path)} ${reasonOf(error)}.`));
  if (configFile === undefined) return new Configurations(context, files, null);
  const file = resolve(folder, configFile);
  try {
    await readFile(file);
  } catch (error) {
    output.complain(`The configuration ${configFile} ${reasonOf(error)}.`);
    return null;
  }
  const loaded = await readConfiguration(file.replaceAll('\\', '/'), files);
  return new Configurations(context, files, loaded ?? unconfigured);
}

function asFinding({ message, range }: ConfigurationProblem): Finding {
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
