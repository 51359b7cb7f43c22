import type { ReadRecord } from '../../lint/types';
import type { Block } from '../../record/types';

/** A longer summary than this, in words, is none. */
const LONGEST = 160;

/** The blocks of the section that the author wrote as a summary; none where it is longer than a summary is. */
export function authoredBlocks({ blocks }: ReadRecord): readonly Block[] {
  const own = blocks.filter(({ section, quoted, head }) => section.role === 'summary' && !quoted && !head);
  const words = own.reduce((sum, { prose }) => sum + (prose.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
  return words <= LONGEST ? own : [];
}
