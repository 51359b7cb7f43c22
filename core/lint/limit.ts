import type { DecisionRecord } from '../record/types';
import type { Finding, Severity } from './types';

/** Id of the finding that stands for those that are not shown. */
export const MORE_FINDINGS = 'more-findings';

/** The page that explains how to set it. */
const PAGE = 'https://github.com/adr-bridge/adr-bridge/blob/main/docs/configuration.md#maxfindings';

/** From what is left out last to what is left out first. */
const STRENGTH: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/**
 * As many findings as are to be shown, the strongest of them, and one that counts the others. To be called last, when
 * nothing else takes findings away.
 *
 * @param findings in the order of the text
 * @param most findings to show; 0 for all
 */
export function limited(
  findings: readonly Finding[],
  { title }: Pick<DecisionRecord, 'title'>,
  most: number,
): readonly Finding[] {
  if (most === 0 || findings.length <= most) return findings;
  const byStrength = findings.toSorted((a, b) => STRENGTH.indexOf(a.severity) - STRENGTH.indexOf(b.severity));
  const shown = new Set(byStrength.slice(0, most));
  const left = findings.length - most;
  const strongest = byStrength[most]?.severity ?? 'hint';
  const more: Finding = {
    ruleId: MORE_FINDINGS,
    severity: strongest === 'hint' ? 'hint' : 'information',
    range: title?.range ?? { start: 0, end: 0 },
    messageId: 'more',
    message: `${left} more ${left === 1 ? 'finding is' : 'findings are'} not shown; “maxFindings” in the configuration sets how many are.`,
    url: PAGE,
    fixes: [],
    related: [],
  };
  return [more, ...findings.filter((finding) => shown.has(finding))].sort((a, b) => a.range.start - b.range.start);
}
