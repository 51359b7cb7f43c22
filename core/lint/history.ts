import type { Configuration } from '../config/types';
import { type Asked, Listener } from './asked';
import type { LintContext } from './context';
import { type LintResult, lintAll } from './lint';
import type { ReadRecord } from './types';

/** What the rules say, and what they wanted to know for it besides the record. */
export interface HistoryResult extends LintResult {
  readonly asked: Asked;
}

/**
 * Runs the rules over a record; the history of the repository is asked only where one of them wants to know the day of
 * the first commit, and then they run again.
 */
export async function lintWithHistory(
  record: ReadRecord,
  configuration: Configuration,
  context: Omit<LintContext, 'firstCommit'>,
  firstCommitOf: () => Promise<string | null>,
): Promise<HistoryResult> {
  const listener = new Listener(context);
  const result = lintAll(record, configuration, listener.context(null));
  const firstCommit = listener.hasAskedForHistory ? await firstCommitOf() : null;
  const final = firstCommit === null ? result : lintAll(record, configuration, listener.context(firstCommit));
  return { ...final, asked: listener.asked() };
}
