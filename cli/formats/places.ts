import type { Finding, LineIndex, Range } from '../../core';

/** Where a finding stands, as people count: lines and columns from 1, columns in UTF-16 code units, the end exclusive. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export function placeOf(lines: LineIndex, range: Range): Place {
  const start = lines.positionAt(range.start);
  const end = lines.positionAt(Math.max(range.start, range.end));
  return {
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

/** Findings in the order of their lines, each with its place. */
export function placed(
  lines: LineIndex,
  findings: readonly Finding[],
): readonly { readonly finding: Finding; readonly place: Place }[] {
  return findings.map((finding) => ({ finding, place: placeOf(lines, finding.range) }));
}
