import type { ReadRecord } from '../lint/types';
import { saidIn } from './said';

/** True for a record that says of itself that it is still to be decided: what is asked of it can still change it. */
export function isProposal({ status }: ReadRecord): boolean {
  return status?.value === 'proposed' || status?.value === 'draft';
}

/** True for a record with something to say: one of a few sentences leaves most questions open on purpose. */
export function isTold(record: ReadRecord): boolean {
  return saidIn(record).length >= SENTENCES;
}

const SENTENCES = 12;
