import type { Severity } from '../../core';
import { Fingerprints } from './fingerprints';
import { placeOf } from './places';
import type { Format, FormatSetting } from './types';

/** A report for the code quality widget of GitLab's merge requests. */
export function gitlabFormat({ page }: FormatSetting): Format {
  const fingerprints = new Fingerprints();
  const issues: object[] = [];
  return {
    add(report) {
      for (const finding of report.findings) {
        const { line, endLine } = placeOf(report.lines, finding.range);
        issues.push({
          description: finding.message,
          check_name: finding.ruleId,
          fingerprint: fingerprints.of(report, finding),
          severity: SEVERITIES[finding.severity],
          location: { path: report.rootPath, lines: { begin: line, end: endLine } },
        });
      }
    },
    end() {
      page.print(`${JSON.stringify(issues, null, 2)}\n`);
    },
  };
}

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'major',
  warning: 'minor',
  information: 'info',
  hint: 'info',
};
