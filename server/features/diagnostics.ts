import { type Diagnostic, DiagnosticSeverity, DiagnosticTag, type Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Finding, LARGEST_TEXT, type Severity } from '../../core';
import type { ClientAbilities } from '../abilities';
import type { Reading } from '../reading';
import type { DocumentState } from '../states';

/** What the editor shows as the origin of a diagnostic. */
export const SOURCE = 'adr-bridge';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** What a client can show of a diagnostic. */
type Shows = Pick<ClientAbilities, 'showsRelatedInformation' | 'fadesWords'>;

/** Everything to show on a document. */
export function diagnosticsOf(state: DocumentState, client: Shows): Diagnostic[] {
  if (state.kind === 'read') {
    return state.reading.findings.map((finding) => diagnosticOf(finding, state.reading, client));
  }
  if (state.kind === 'configuration' || state.kind === 'baseline') return problemsOf(state);
  if (state.kind === 'too-large') return [tooLarge(state.document)];
  return [];
}

/** A finding as the editor shows it. */
export function diagnosticOf(finding: Finding, reading: Reading, client: Shows): Diagnostic {
  const isFaded = reading.isFaded(finding);
  const related = finding.related.map(({ range, message }) => ({
    location: { uri: reading.uri, range: reading.place(range) },
    message,
  }));
  return {
    range: reading.place(finding.range),
    severity: isFaded ? DiagnosticSeverity.Hint : SEVERITIES[finding.severity],
    source: SOURCE,
    code: finding.ruleId,
    codeDescription: { href: finding.url },
    message: finding.message,
    ...(isFaded && client.fadesWords ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    ...(client.showsRelatedInformation && related.length > 0 ? { relatedInformation: related } : {}),
  };
}

function problemsOf({
  kind,
  document,
  problems,
}: DocumentState & { kind: 'configuration' | 'baseline' }): Diagnostic[] {
  return problems.map(({ message, range: { start, end } }) =>
    configurationDiagnostic(message, { start: document.positionAt(start), end: document.positionAt(end) }, kind),
  );
}

/** What is wrong with a configuration or a baseline, as the editor shows it. */
export function configurationDiagnostic(message: string, range: Range, code = 'configuration'): Diagnostic {
  return { range, severity: DiagnosticSeverity.Error, source: SOURCE, code, message };
}

function tooLarge(document: TextDocument): Diagnostic {
  const thousands = (length: number) => Math.ceil(length / 1000);
  return {
    range: firstLine(document),
    severity: DiagnosticSeverity.Information,
    source: SOURCE,
    code: 'too-large',
    message:
      `ADR Bridge does not check this file: it has ${thousands(document.getText().length)} thousand characters, ` +
      `and decision records of up to ${thousands(LARGEST_TEXT)} thousand are read.`,
  };
}

function firstLine(document: TextDocument): Range {
  const start = { line: 0, character: 0 };
  const behind = document.offsetAt({ line: 0, character: Number.MAX_SAFE_INTEGER });
  return { start, end: document.positionAt(behind) };
}
