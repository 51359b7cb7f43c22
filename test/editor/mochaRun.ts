import type { ReporterConstructor } from 'mocha';
import { EventReporter } from './reporter';

declare const GREP: string; // put in by test/editor/build.mjs

/** The same in every extension host. The time limit is in milliseconds and leaves room for a busy machine. */
export const OPTIONS = {
  ui: 'tdd',
  timeout: 30_000,
  // Mocha makes it with the runner and asks no more of it, whatever the type says.
  reporter: EventReporter as unknown as ReporterConstructor,
  ...(GREP && { fgrep: GREP }),
} as const;

/** Waits for the end of the tests, and rejects when there was none or one failed: VS Code then ends with code 1. */
export async function finish(start: (done: (failures: number) => void) => void): Promise<void> {
  const failures = await new Promise<number>(start);
  if (failures) throw new Error(`${failures} failed`);
}
