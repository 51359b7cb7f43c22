import type { Rule } from '../lint/types';
import { suppressionReason } from './suppression-reason';
import { unknownRule } from './unknown-rule';
import { unusedSuppression } from './unused-suppression';

/**
 * The rules about the places where a record asks for silence.
 *
 * @param matter ids of the rules about the matter of a record
 */
export function suppressionRules(matter: readonly string[]): readonly Rule[] {
  // The last one judges what the others have found, too.
  const ids = [...matter, 'suppression-reason', 'unknown-rule', 'unused-suppression'];
  return [suppressionReason, unknownRule(ids), unusedSuppression(ids)];
}
