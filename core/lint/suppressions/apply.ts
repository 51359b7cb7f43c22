import type { Finding } from '../types';
import type { SilencedRule, Suppression } from './read';

/** True where the finding is of the rule that is silent, at a place where it is. */
export function accepts({ id, covers }: SilencedRule, { ruleId, range }: Pick<Finding, 'ruleId' | 'range'>): boolean {
  const isMeant = id === null || id === ruleId;
  return isMeant && covers.start <= range.start && range.start < Math.max(covers.end, covers.start + 1);
}

/** The first suppression that accepts the finding; undefined where none does. */
export function acceptedBy(finding: Finding, suppressions: readonly Suppression[]): Suppression | undefined {
  return suppressions.find(({ parts }) => parts.some((part) => accepts(part, finding)));
}
