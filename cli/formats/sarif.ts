import { pathToFileURL } from 'node:url';
import type { Log, ReportingDescriptor, Result, Suppression } from 'sarif';
import { type Finding, type Fix, type Range, rules, type Severity } from '../../core';
import { version } from '../../package.json';
import { Fingerprints } from './fingerprints';
import { placeOf } from './places';
import help from './rule-help.json';
import { notices } from './sarif-notices';
import type { FileReport, Format, FormatSetting } from './types';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const HOME = 'https://github.com/adr-bridge/adr-bridge';

/** The name of the folder that paths count from. */
const ROOT = 'SRCROOT';

/** A log of SARIF 2.1.0, for code scanning. What is accepted or known is there, as suppressed. */
export function sarifFormat({ page, root }: FormatSetting): Format {
  const fingerprints = new Fingerprints();
  const results: Result[] = [];
  return {
    add(report) {
      const add = (findings: readonly Finding[], suppressionOf?: (finding: Finding) => Suppression) =>
        findings.map((finding) => ({ finding, suppression: suppressionOf?.(finding) }));
      const all = [
        ...add(report.findings),
        ...add(report.accepted, acceptance),
        ...add(report.known, () => KNOWN),
      ].sort((a, b) => a.finding.range.start - b.finding.range.start);
      for (const { finding, suppression } of all) {
        results.push(resultOf(report, finding, fingerprints.of(report, finding), suppression));
      }
    },
    end({ problems }) {
      const log: Log = {
        $schema: SCHEMA,
        version: '2.1.0',
        runs: [
          {
            tool: {
              driver: { name: 'ADR Bridge', semanticVersion: version, informationUri: HOME, rules: [...DESCRIPTORS] },
            },
            columnKind: 'utf16CodeUnits',
            originalUriBaseIds: { [ROOT]: { uri: pathToFileURL(`${root}/`).href } },
            invocations: [{ executionSuccessful: problems === 0 }],
            results,
          },
        ],
      };
      page.print(`${JSON.stringify(log, null, 2)}\n`);
    },
  };
}

const LEVELS: Readonly<Record<Severity, Result.level>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

const DESCRIPTORS: readonly ReportingDescriptor[] = [
  ...rules.map(({ id, description, severity, group }) =>
    descriptor(id, description, severity, `docs/rules/${id}.md`, [group], help[id as keyof typeof help]),
  ),
  ...notices.map(({ id, description, severity, page }) => descriptor(id, description, severity, page, [], description)),
];

const PLACES = new Map(DESCRIPTORS.map(({ id }, index) => [id, index]));

function descriptor(
  id: string,
  description: string,
  severity: Severity | 'off',
  page: string,
  tags: readonly string[],
  markdown: string,
): ReportingDescriptor {
  const level = severity === 'off' ? 'warning' : LEVELS[severity];
  const helpUri = `${HOME}/blob/main/${page}`;
  return {
    id,
    name: id,
    shortDescription: { text: description },
    fullDescription: { text: description },
    help: { text: `${description} ${helpUri}`, markdown: `${markdown}\n\n[More about ${id}](${helpUri})` },
    helpUri,
    defaultConfiguration: { enabled: severity !== 'off', level },
    properties: {
      tags: ['architecture-decision-record', ...tags],
      // By these code scanning sorts what it shows.
      precision: 'medium',
      'problem.severity': level === 'note' ? 'recommendation' : level,
    },
  };
}

function resultOf(report: FileReport, finding: Finding, fingerprint: string, suppression?: Suppression): Result {
  const { ruleId, severity, message, related, fixes } = finding;
  const location = (range: Range) => ({
    artifactLocation: artifact(report),
    region: regionOf(report, range),
  });
  const changes = fixes.filter(isComplete).map((fix) => fixOf(report, fix));
  return {
    ruleId,
    ruleIndex: PLACES.get(ruleId) ?? -1,
    level: LEVELS[severity],
    message: { text: message },
    locations: [{ physicalLocation: location(finding.range) }],
    ...(related.length > 0
      ? {
          relatedLocations: related.map(({ range, message: text }, id) => ({
            id: id + 1,
            physicalLocation: location(range),
            message: { text },
          })),
        }
      : {}),
    partialFingerprints: { 'adrBridge/v1': fingerprint },
    ...(changes.length > 0 ? { fixes: changes } : {}),
    suppressions: suppression ? [suppression] : [],
  };
}

function artifact({ rootPath }: FileReport) {
  return { uri: rootPath.split('/').map(encodeURIComponent).join('/'), uriBaseId: ROOT };
}

function regionOf({ lines }: FileReport, range: Range) {
  const { line, column, endLine, endColumn } = placeOf(lines, range);
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/** A fix that leaves nothing to be written by the author. */
function isComplete({ edits }: Fix): boolean {
  return edits.every(({ text }) => text.every((part) => typeof part === 'string'));
}

function fixOf(report: FileReport, { title, edits }: Fix): NonNullable<Result['fixes']>[number] {
  const replacements = edits.map(({ range, text }) => ({
    deletedRegion: regionOf(report, range),
    insertedContent: { text: text.join('') },
  }));
  return { description: { text: title }, artifactChanges: [{ artifactLocation: artifact(report), replacements }] };
}

function acceptance({ accepted }: Finding): Suppression {
  return {
    kind: 'inSource',
    status: 'accepted',
    ...(accepted ? { justification: accepted } : {}),
  };
}

const KNOWN: Suppression = { kind: 'external', status: 'accepted', justification: 'Known in the baseline.' };
