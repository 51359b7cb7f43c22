import type { Configuration } from '../config/types';
import type { LintContext } from './context';
import { type LintResult, lintAll } from './lint';
import type { ReadRecord } from './types';

/**
 * Runs the rules over a record; the history of the repository is asked only where one of them wants to know the day of
 * the first commit, and then they run again.
 */
export async function lintWithHistory(
  record: ReadRecord,
  configuration: Configuration,
  { today, surroundings }: Omit<LintContext, 'firstCommit'>,
  firstCommitOf: () => Promise<string | null>,
): Promise<LintResult> {
  let isAsked = false;
  const result = lintAll(record, configuration, {
    today,
    surroundings,
    get firstCommit() {
      isAsked = true;
      return null;
    },
  });
  const firstCommit = isAsked ? await firstCommitOf() : null;
  return firstCommit === null ? result : lintAll(record, configuration, { today, surroundings, firstCommit });
}
