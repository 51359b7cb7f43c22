import type { Block } from './types';

/** The first cell of the row of a table that a cell stands in, which may be itself. */
export function firstInRow(cell: Block): Block {
  return cell.parent?.kind === 'table-cell' ? cell.parent : cell;
}

/** The rows of the tables among the blocks, each as its cells; all in the order of the text. */
export function rowsOf(blocks: readonly Block[]): Block[][] {
  const rows = new Map<Block, Block[]>();
  for (const block of blocks) {
    if (block.kind !== 'table-cell') continue;
    const first = firstInRow(block);
    const row = rows.get(first);
    if (row) row.push(block);
    else rows.set(first, [block]);
  }
  return [...rows.values()];
}

/** The cells of the row of a table that a cell stands in, in their order. */
export function rowOf(blocks: readonly Block[], cell: Block): Block[] {
  const first = firstInRow(cell);
  return blocks.filter((block) => block === first || block.parent === first);
}
