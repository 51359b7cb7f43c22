import type { Finding, Severity } from '../../core';
import { isFailing } from '../tally';
import { placeOf } from './places';
import type { FileReport, Format, FormatSetting } from './types';
import { type Element, element, xmlDocument } from './xml';

/**
 * A test report: each record is a suite, and each finding a case that fails where the level of `--fail-on` makes the run
 * fail; a weaker one passes, and says what it has to say. What the writer has accepted counts as skipped.
 */
export function junitFormat({ page, failOn }: FormatSetting): Format {
  const suites: { readonly suite: Element; readonly tests: number; readonly failures: number }[] = [];
  return {
    add(report) {
      const failing = (severity: Severity) => isFailing(severity, failOn);
      const cases = [
        ...report.findings.map((finding) => caseOf(report, finding, failing(finding.severity) ? 'failure' : 'note')),
        ...report.accepted.map((finding) => caseOf(report, finding, 'skipped')),
      ];
      // A suite without a case is none for those who read it.
      const all = cases.length > 0 ? cases : [element('testcase', { name: 'no findings', classname: report.rootPath })];
      const failures = report.findings.filter(({ severity }) => failing(severity)).length;
      const counts = { tests: all.length, failures, errors: 0, skipped: report.accepted.length };
      suites.push({
        suite: element('testsuite', { name: report.rootPath, ...counts }, all),
        tests: all.length,
        failures,
      });
    },
    end() {
      const sum = (counts: readonly number[]) => counts.reduce((all, one) => all + one, 0);
      const tests = sum(suites.map((suite) => suite.tests));
      const failures = sum(suites.map((suite) => suite.failures));
      const elements = suites.map(({ suite }) => suite);
      page.print(xmlDocument(element('testsuites', { name: 'ADR Bridge', tests, failures, errors: 0 }, elements)));
    },
  };
}

function caseOf(report: FileReport, finding: Finding, outcome: 'failure' | 'note' | 'skipped'): Element {
  const { line, column } = placeOf(report.lines, finding.range);
  // By class and name GitLab knows a case: two of them must not be the same.
  const name = `${finding.ruleId} (line ${line}, column ${column})`;
  return element('testcase', { name, classname: report.rootPath }, [outcomeOf(report, finding, outcome)]);
}

function outcomeOf({ rootPath, lines }: FileReport, finding: Finding, outcome: 'failure' | 'note' | 'skipped') {
  const { message, severity, url, range, accepted } = finding;
  if (outcome === 'skipped') return element('skipped', { message: accepted || 'accepted by its writer' });
  const { line, column } = placeOf(lines, range);
  const text = [`${rootPath}:${line}:${column} ${severity}`, message, url].filter((part) => part !== '').join('\n');
  return outcome === 'failure'
    ? element('failure', { type: severity, message }, text)
    : element('system-out', {}, text);
}
