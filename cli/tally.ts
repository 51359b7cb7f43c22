import { type Finding, INTERNAL_ERROR, type Severity } from '../core';
import { ExitCode } from './context';

/** The weakest severity that makes a run fail; `never` lets none. */
export type FailOn = Severity | 'never';

const FROM_WEAK_TO_STRONG: readonly Severity[] = ['hint', 'information', 'warning', 'error'];

/** True for what makes a run fail. */
export function isFailing(severity: Severity, failOn: FailOn): boolean {
  if (failOn === 'never') return false;
  return FROM_WEAK_TO_STRONG.indexOf(severity) >= FROM_WEAK_TO_STRONG.indexOf(failOn);
}

/** What a tally has counted. */
export type TallyState = Pick<
  Tally,
  | 'records'
  | 'recordsWithFindings'
  | 'passedOver'
  | 'unchanged'
  | 'untouched'
  | 'problems'
  | 'configurationProblems'
  | 'known'
  | 'findings'
> & { readonly hasFailedRule: boolean };

/** What a run has looked at and found so far. */
export class Tally {
  /** Paths of the decision records, as they are shown. */
  readonly records: string[] = [];
  recordsWithFindings = 0;
  /** Files that are no decision records. */
  passedOver = 0;
  /** Files that were not looked at, since they have not changed. */
  unchanged = 0;
  /** Findings that a change did not bring: they are neither shown nor do they make a run fail. */
  untouched = 0;
  /** How many things kept the run from doing all of what was asked. */
  problems = 0;
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

  /** Everything that was counted, as data. */
  state(): TallyState {
    return { ...this, hasFailedRule: this.#hasFailedRule };
  }

  /** True for what `state` gives. */
  static isState(value: unknown): value is TallyState {
    const state = value as TallyState | null | undefined;
    return Array.isArray(state?.records) && typeof state.findings === 'object' && typeof state.problems === 'number';
  }

  /** What several runs have counted together. */
  static of(states: readonly TallyState[]): Tally {
    const tally = new Tally();
    for (const { records, findings, hasFailedRule, ...numbers } of states) {
      tally.records.push(...records);
      for (const severity of FROM_WEAK_TO_STRONG) tally.findings[severity] += findings[severity];
      for (const [name, number] of Object.entries(numbers)) tally[name as keyof typeof numbers] += number;
      tally.#hasFailedRule ||= hasFailedRule;
    }
    return tally;
  }

  /** What the run ends with. */
  exitCode({ failOn, maxWarnings = null }: FailingLevel): ExitCode {
    if (this.problems > 0 || this.#hasFailedRule) return ExitCode.couldNotRun;
    if (failOn === 'never') return ExitCode.fine;
    const hasFailing =
      this.configurationProblems > 0 ||
      this.hasTooManyWarnings(maxWarnings) ||
      FROM_WEAK_TO_STRONG.some((severity) => this.findings[severity] > 0 && fails(severity, failOn, maxWarnings));
    return hasFailing ? ExitCode.findings : ExitCode.fine;
  }

  hasTooManyWarnings(maxWarnings: number | null): boolean {
    return maxWarnings !== null && this.findings.warning > maxWarnings;
  }
}

/** What makes a run fail. */
export interface FailingLevel {
  readonly failOn: FailOn;
  /** So many warnings are let through, in place of none or all; null where their number does not matter. */
  readonly maxWarnings?: number | null;
}

function fails(severity: Severity, failOn: FailOn, maxWarnings: number | null): boolean {
  return isFailing(severity, failOn) && !(severity === 'warning' && maxWarnings !== null);
}
