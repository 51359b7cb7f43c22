import { type Finding, INTERNAL_ERROR, type Severity } from '../core';
import { ExitCode } from './context';

/** The weakest severity that makes a run fail; `never` lets none. */
export type FailOn = Severity | 'never';

const FROM_WEAK_TO_STRONG: readonly Severity[] = ['hint', 'information', 'warning', 'error'];

/** What a run has looked at and found so far. */
export class Tally {
  /** Paths of the decision records, as they are shown. */
  readonly records: string[] = [];
  recordsWithFindings = 0;
  /** Files that are no decision records. */
  passedOver = 0;
  /** What is wrong with configuration files. */
  configurationProblems = 0;
  /** Findings that a baseline knows: they are neither shown nor do they make a run fail. */
  known = 0;
  /** Findings in records, known ones left out. */
  readonly findings: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  #hasFailedRule = false;

  addRecord(path: string, findings: readonly Finding[], known = 0): void {
    this.records.push(path);
    this.known += known;
    if (findings.length > 0) this.recordsWithFindings++;
    for (const { severity } of findings) this.findings[severity]++;
    this.#hasFailedRule ||= findings.some(({ ruleId }) => ruleId === INTERNAL_ERROR);
  }

  /**
   * What the run ends with.
   *
   * @param problems how many things kept it from doing all of what was asked
   */
  exitCode(failOn: FailOn, problems: number): ExitCode {
    if (problems > 0 || this.#hasFailedRule) return ExitCode.couldNotRun;
    if (failOn === 'never') return ExitCode.fine;
    const failing = FROM_WEAK_TO_STRONG.slice(FROM_WEAK_TO_STRONG.indexOf(failOn));
    const hasFailing = this.configurationProblems > 0 || failing.some((severity) => this.findings[severity] > 0);
    return hasFailing ? ExitCode.findings : ExitCode.fine;
  }
}
