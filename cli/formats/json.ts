import type { Finding, LineIndex } from '../../core';
import type { Tally } from '../tally';
import { placeOf } from './places';
import type { Format, FormatSetting } from './types';

/** Raised when a program that reads the output would have to change. Parts that are new do not raise it. */
const VERSION = 1;

/**
 * All findings as one JSON document, with those that were accepted, and the records that were checked:
 * schemas/lint.schema.json describes it. Lines and columns (UTF-16 code units) count from 1; ends are exclusive.
 */
export function jsonFormat({ page }: FormatSetting): Format {
  const findings: ReturnType<typeof asJson>[] = [];
  const accepted: ReturnType<typeof acceptedAsJson>[] = [];
  return {
    add({ path, lines, findings: found, accepted: acceptedOnes }) {
      findings.push(...found.map((finding) => asJson(path, lines, finding)));
      accepted.push(...acceptedOnes.map((finding) => acceptedAsJson(path, lines, finding)));
    },
    end(tally) {
      const report = { version: VERSION, findings, accepted, records: tally.records, counts: countsOf(tally) };
      page.print(`${JSON.stringify(report, null, 2)}\n`);
    },
  };
}

/**
 * The same as JSON Lines, each finding as soon as it is known: schemas/lint-line.schema.json describes a line. The last
 * one counts, so that a reader knows that nothing was cut off.
 */
export function jsonLinesFormat({ page }: FormatSetting): Format {
  const print = (kind: string, value: object) =>
    page.print(`${JSON.stringify({ version: VERSION, kind, ...value })}\n`);
  return {
    add({ path, lines, findings, accepted }) {
      for (const finding of findings) print('finding', asJson(path, lines, finding));
      for (const finding of accepted) print('accepted', acceptedAsJson(path, lines, finding));
    },
    end(tally) {
      print('end', { records: tally.records, counts: countsOf(tally) });
    },
  };
}

function asJson(path: string, lines: LineIndex, { range, severity, ruleId, messageId, message, url }: Finding) {
  return {
    path,
    ...placeOf(lines, range),
    severity,
    rule: ruleId,
    messageId,
    message,
    ...(url === '' ? {} : { url }),
  };
}

function acceptedAsJson(path: string, lines: LineIndex, finding: Finding) {
  return { ...asJson(path, lines, finding), reason: finding.accepted ?? '' };
}

function countsOf({
  recordsWithFindings,
  passedOver,
  unchanged,
  configurationProblems,
  known,
  untouched,
  findings,
}: Tally) {
  return { ...findings, known, untouched, recordsWithFindings, passedOver, unchanged, configurationProblems };
}
