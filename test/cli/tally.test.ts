import { describe, expect, it } from 'vitest';
import { type FailOn, Tally } from '../../cli/tally';
import { type Finding, INTERNAL_ERROR, type Severity } from '../../core';

function finding(severity: Severity, ruleId = 'constraint-impact'): Finding {
  return {
    ruleId,
    severity,
    range: { start: 0, end: 1 },
    messageId: 'one',
    message: '',
    url: '',
    fixes: [],
    related: [],
  };
}

function exitCode(findings: readonly Finding[], failOn: FailOn, problems = 0, maxWarnings: number | null = null) {
  const tally = new Tally();
  tally.addRecord('0001-a.md', findings);
  tally.problems = problems;
  return tally.exitCode({ failOn, maxWarnings });
}

describe('exit code', () => {
  it('is 1 for a finding at or above the failing level', () => {
    expect(exitCode([finding('warning')], 'warning')).toBe(1);
    expect(exitCode([finding('error')], 'warning')).toBe(1);
    expect(exitCode([finding('information')], 'warning')).toBe(0);
    expect(exitCode([finding('hint')], 'hint')).toBe(1);
    expect(exitCode([finding('error')], 'never')).toBe(0);
    expect(exitCode([], 'hint')).toBe(0);
  });

  it('lets as many warnings through as it is told', () => {
    const warnings = [finding('warning'), finding('warning')];
    expect(exitCode(warnings, 'warning', 0, 2)).toBe(0);
    expect(exitCode(warnings, 'warning', 0, 1)).toBe(1);
    expect(exitCode(warnings, 'error', 0, 1)).toBe(1);
    expect(exitCode([...warnings, finding('error')], 'warning', 0, 2)).toBe(1);
    expect(exitCode([...warnings, finding('information')], 'information', 0, 2)).toBe(1);
  });

  it('is 2 when something kept the run from doing all of what was asked', () => {
    expect(exitCode([finding('warning')], 'never', 1)).toBe(2);
    expect(exitCode([finding('error', INTERNAL_ERROR)], 'never')).toBe(2);
  });

  it('counts a wrong configuration as an error', () => {
    const tally = new Tally();
    tally.configurationProblems = 1;
    expect(tally.exitCode({ failOn: 'error' })).toBe(1);
    expect(tally.exitCode({ failOn: 'never' })).toBe(0);
  });
});
