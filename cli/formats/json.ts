import type { Finding, LineIndex } from '../../core';
import type { Output } from '../output';
import type { Tally } from '../tally';
import type { Format } from './types';

/** Raised when a program that reads the output would have to change. */
const VERSION = 1;

/**
 * All findings as one JSON document, with the records that were checked. Lines and columns (UTF-16 code units) count
 * from 1; ends are exclusive.
 */
export function jsonFormat(output: Output): Format {
  const findings: ReturnType<typeof asJson>[] = [];
  return {
    add(path, lines, found) {
      findings.push(...found.map((finding) => asJson(path, lines, finding)));
    },
    end(tally) {
      const report = { version: VERSION, findings, records: tally.records, counts: countsOf(tally) };
      output.print(`${JSON.stringify(report, null, 2)}\n`);
    },
  };
}

function asJson(path: string, lines: LineIndex, { range, severity, ruleId, message, url }: Finding) {
  const start = lines.positionAt(range.start);
  const end = lines.positionAt(range.end);
  return {
    path,
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
    severity,
    rule: ruleId,
    message,
    ...(url === '' ? {} : { url }),
  };
}

function countsOf({ recordsWithFindings, passedOver, configurationProblems, findings }: Tally) {
  return { ...findings, recordsWithFindings, passedOver, configurationProblems };
}
