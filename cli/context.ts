import type { Output } from './output';

/** What a command is run with. Nothing else of the process is looked at. */
export interface Context {
  /** The folder that paths are relative to. */
  readonly folder: string;
  readonly output: Output;
  readonly standardInput: NodeJS.ReadStream;
}

/** What a pipeline learns from a run. */
export const ExitCode = {
  /** It ran, and found nothing that the caller wants to stop for. */
  fine: 0,
  /** It ran, and found something at or above the failing level. */
  findings: 1,
  /** It could not run, or not on everything that it was given. */
  couldNotRun: 2,
} as const;

export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
