import type { Finding, LineIndex, Severity } from '../../core';
import type { Output } from '../output';
import type { Shard } from '../shards';
import type { FailOn, Tally } from '../tally';

/** What was found in one file. */
export interface FileReport {
  /** Of the record or configuration file, as it is shown. */
  readonly path: string;
  /**
   * From the root of the repository that the command was started in, or from the folder where that is none: by this
   * name a pull request knows the file. With `/` between the parts.
   */
  readonly rootPath: string;
  readonly lines: LineIndex;
  readonly findings: readonly Finding[];
  /** What the writer of the record has accepted. */
  readonly accepted: readonly Finding[];
  /** What the baseline knows. */
  readonly known: readonly Finding[];
}

/** Where a format writes to: standard output, or a file. */
export type Page = Pick<Output, 'print' | 'colours' | 'width' | 'links'>;

/** Writes what a run finds, as it finds it. */
export interface Format {
  add(report: FileReport): void;
  /** Called once, when everything has been looked at. */
  end(tally: Tally): void;
}

/** What a format is made with. */
export interface FormatSetting {
  readonly page: Page;
  /** Which findings are given to it. */
  readonly isShown: (severity: Severity) => boolean;
  readonly failOn: FailOn;
  /** The part that this run is of a larger one; null for a whole one. */
  readonly shard?: Shard | null;
  /** The folder that `rootPath` counts from: absolute, with `/` between the parts. */
  readonly root: string;
  readonly environment: NodeJS.ProcessEnv;
  /** True where counts are not asked for. */
  readonly isQuiet: boolean;
}

export type FormatMaker = (setting: FormatSetting) => Format;
