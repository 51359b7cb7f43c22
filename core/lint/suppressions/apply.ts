import type { Finding } from '../types';
import type { Suppression } from './read';

/** True where the writer has accepted the finding. */
export function accepts({ rules, covers }: Suppression, { ruleId, range }: Pick<Finding, 'ruleId' | 'range'>): boolean {
  const isNamed = rules.length === 0 || rules.some(({ id }) => id === ruleId);
  return isNamed && covers.start <= range.start && range.start < Math.max(covers.end, covers.start + 1);
}

/** The first suppression that accepts the finding; undefined where none does. */
export function acceptedBy(finding: Finding, suppressions: readonly Suppression[]): Suppression | undefined {
  return suppressions.find((suppression) => accepts(suppression, finding));
}
