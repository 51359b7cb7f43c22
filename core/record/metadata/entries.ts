import type { Block, MetadataEntry, Outline } from '../types';

/** Long enough for every key that people write, short enough that a sentence with a colon is none. */
const PAIR = /^[\s\p{P}\p{S}]*?(\p{L}[\p{L}\p{M}\s()/'’.\u200C-]{1,30}?)\s*[:：]\s*(\S.*)$/u;

/** `A: 1 · B: 2`, `A: 1 | B: 2` and a hard or soft line break all part one pair from the next. */
/** Tried at the beginning of white space alone: a run of it is as long as somebody makes it. */
const PAIR_SEPARATOR = /\n|\u2028|(?<![^\S\n\u2028])\s+[|·•]\s+/g;

/**
 * Every `key: value` by which the record speaks of itself: front matter, then bullets, lines and tables of its head.
 * Keys are as written; the order is that of the text within each source.
 */
export function readEntries(outline: Outline): MetadataEntry[] {
  const head = outline.blocks.filter((block) => isHead(block));
  return [...(outline.frontMatter?.entries ?? []), ...head.flatMap((block) => entriesOf(block, outline.blocks))];
}

/**
 * The head of a record is what stands before its first real section, and what its status and date sections hold; the
 * tables in which reviewers sign stand elsewhere.
 */
function isHead({ kind, section }: Block): boolean {
  if (['title', 'status', 'date', 'people'].includes(section.role)) return true;
  return kind === 'table-cell' && ['review', 'history'].includes(section.role);
}

/** Every `key: value` of a block. */
export function entriesOf(block: Block, blocks: readonly Block[]): MetadataEntry[] {
  return block.kind === 'table-cell' ? cellEntries(block, blocks) : pairEntries(block);
}

function pairEntries(block: Block): MetadataEntry[] {
  const { text } = block.prose;
  const entries: MetadataEntry[] = [];
  for (const { start, end } of piecesOf(text)) {
    const match = PAIR.exec(text.slice(start, end));
    if (!match) continue;
    const [whole, key = '', value = ''] = match;
    const from = start + whole.length - value.length;
    entries.push({
      key,
      value: value.trim(),
      range: block.prose.sourceRange(from, from + value.trimEnd().length),
      source: 'pair',
    });
  }
  return entries;
}

function piecesOf(text: string): { start: number; end: number }[] {
  const pieces: { start: number; end: number }[] = [];
  let start = 0;
  for (const separator of text.matchAll(PAIR_SEPARATOR)) {
    pieces.push({ start, end: separator.index });
    start = separator.index + separator[0].length;
  }
  pieces.push({ start, end: text.length });
  return pieces;
}

/** A cell's key is the head of its column, or the cell before it in a table of two columns. */
function cellEntries(cell: Block, blocks: readonly Block[]): MetadataEntry[] {
  const value = cell.prose.text.trim();
  if (value === '') return [];
  const range = cell.prose.sourceRange();
  const keys = [cell.column, cell.parent ? blocks[cell.index - 1]?.prose.text.trim() : null];
  return keys
    .filter((key): key is string => Boolean(key))
    .map((key) => ({ key: key.replace(/:$/, ''), value, range, source: 'table' }));
}
