import { type Finding, INTERNAL_ERROR, LineIndex } from '../core';
import { unchangedLines } from './line-diff';

/** A text, and what is found in it. */
export interface Version {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/**
 * What a change brought: the findings that touch a line of it, and those elsewhere in the text that were not there
 * before, such as a constraint whose impact was taken out. A rule that failed is always told.
 *
 * @param before how the text was; null where it is new
 */
export function broughtBy(before: Version | null, after: Version): readonly Finding[] {
  if (before === null) return after.findings;
  const places = unchangedLines(before.text, after.text);
  const [linesBefore, lines] = [new LineIndex(before.text), new LineIndex(after.text)];
  const known = new Set(
    before.findings.map((finding) => {
      const { line, character } = linesBefore.positionAt(finding.range.start);
      return keyOf(finding, line, character);
    }),
  );
  return after.findings.filter((finding) => {
    const { line, character } = lines.positionAt(finding.range.start);
    const last = lines.lineAt(Math.max(finding.range.start, finding.range.end - 1));
    for (let at = line; at <= last; at++) if (!places.has(at)) return true;
    return finding.ruleId === INTERNAL_ERROR || !known.has(keyOf(finding, places.get(line) ?? 0, character));
  });
}

function keyOf({ ruleId, messageId }: Finding, line: number, character: number): string {
  return JSON.stringify([ruleId, messageId, line, character]);
}
