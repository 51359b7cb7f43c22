import type { Finding, LineIndex } from '../../core';
import type { Output } from '../output';
import type { Tally } from '../tally';
import type { Format } from './types';

/** Raised when a program that reads the output would have to change. Parts that are new do not raise it. */
const VERSION = 1;

/**
 * All findings as one JSON document, with those that were accepted, and the records that were checked. Lines and columns
 * (UTF-16 code units) count from 1; ends are exclusive.
 */
export function jsonFormat(output: Output): Format {
  const findings: ReturnType<typeof asJson>[] = [];
  const accepted: (ReturnType<typeof asJson> & { reason: string })[] = [];
  return {
    add(path, lines, found, acceptedOnes) {
      findings.push(...found.map((finding) => asJson(path, lines, finding)));
      accepted.push(
        ...acceptedOnes.map((finding) => ({ ...asJson(path, lines, finding), reason: finding.accepted ?? '' })),
      );
    },
    end(tally) {
      const report = { version: VERSION, findings, accepted, records: tally.records, counts: countsOf(tally) };
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

function countsOf({ recordsWithFindings, passedOver, configurationProblems, known, findings }: Tally) {
  return { ...findings, known, recordsWithFindings, passedOver, configurationProblems };
}
