import type { ReadRecord } from '../lint/types';

/** A decision that is no longer in force needs no business case. */
export function isInForce(record: ReadRecord): boolean {
  return !['rejected', 'deprecated', 'superseded'].includes(record.status?.value ?? '');
}
