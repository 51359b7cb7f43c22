import type { LoadedConfiguration } from '../../config/load';
import { INTERNAL_ERROR } from '../lint';
import type { Finding } from '../types';

/** The name of the file that holds what is known. */
export const BASELINE_FILE = '.adr-bridge-baseline.json';

/** How many findings of each rule are known in a file. */
export type KnownCounts = ReadonlyMap<string, number>;

/** The findings that a team has and lives with, by the path of the file from the baseline's folder. */
export type Baseline = ReadonlyMap<string, KnownCounts>;

/** The findings of a file, parted by whether they are known. */
export interface Judged {
  readonly fresh: readonly Finding[];
  readonly known: readonly Finding[];
  /** How many known ones there are no more. */
  readonly gone: number;
}

/**
 * The folder of the baseline that counts for the records of a configuration: that of its file, else the root of the
 * repository; null where there is neither.
 */
export function baselineFolderOf({ file, root }: Pick<LoadedConfiguration, 'file' | 'root'>): string | null {
  return file === null ? root : file.slice(0, Math.max(0, file.lastIndexOf('/')));
}

/**
 * Parts what is known from what is new. Nothing but numbers is known of a rule in a file; where there are more findings
 * than that, the last ones of the text count as new.
 *
 * @param findings in the order of the text
 */
export function judge(findings: readonly Finding[], counts: KnownCounts = new Map()): Judged {
  const left = new Map(counts);
  const fresh: Finding[] = [];
  const known: Finding[] = [];
  for (const finding of findings) {
    const number = left.get(finding.ruleId) ?? 0;
    left.set(finding.ruleId, Math.max(0, number - 1));
    (number > 0 && isCountable(finding) ? known : fresh).push(finding);
  }
  return { fresh, known, gone: sum(left.values()) };
}

/** How many findings of each rule there are. */
export function countFindings(findings: readonly Finding[]): KnownCounts {
  const counts = new Map<string, number>();
  for (const { ruleId } of findings.filter(isCountable)) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  return counts;
}

/** A rule that failed is nothing to live with. */
function isCountable({ ruleId }: Finding): boolean {
  return ruleId !== INTERNAL_ERROR;
}

/** How many findings a baseline knows, or the counts of one of its files. */
export function sum(counts: Iterable<number>): number {
  let all = 0;
  for (const count of counts) all += count;
  return all;
}
