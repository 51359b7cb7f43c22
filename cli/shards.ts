/** One of several parts of a run, counted from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Reads `2/8`; null for anything else. */
export function readShard(words: string): Shard | null {
  const [, index, count] = /^(\d{1,4})\/(\d{1,4})$/.exec(words) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  return shard.index >= 1 && shard.index <= shard.count ? shard : null;
}

/** The items that a part has: neighbours stay together, and the parts one after the other are the whole. */
export function shardOf<T>(items: readonly T[], { index, count }: Shard): readonly T[] {
  const from = Math.floor(((index - 1) * items.length) / count);
  return items.slice(from, Math.floor((index * items.length) / count));
}
