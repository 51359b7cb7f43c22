import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Digest } from '../../core';
import { writeWhole } from '../write-file';
import type { Examined } from './types';

/** Raised when what is kept has another form. */
const FORM = 1;

/** What is known of one file. */
interface Entry {
  /** Of the text and of what it is read under. */
  readonly key: string;
  readonly digest: Digest;
  readonly examined?: KeptExamined;
}

/** What was found, and what it rests on besides the text. */
export interface KeptExamined {
  /** Of the conditions of the run. */
  readonly conditions: string;
  /** Of what its neighbours told it; null where it did not listen to them. */
  readonly neighbours: string | null;
  /** The commit that the history was read at; null for none. */
  readonly head?: string | null;
  readonly result: Examined;
}

/** How every cache begins: a file that does not is somebody else's. */
const OPENING = '{"form":';

/** Results of earlier runs, in one file. Of a cache that is broken or of another form nothing is known, and it is written anew. */
export class Cache {
  readonly #entries: Map<string, Entry>;
  #hasChanged = false;

  private constructor(
    private readonly file: string,
    entries: ReadonlyMap<string, Entry>,
  ) {
    this.#entries = new Map(entries);
  }

  /** @returns null where the file is there and is no cache: it is not to be written over */
  static async open(file: string): Promise<Cache | null> {
    const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) =>
      error.code === 'ENOENT' ? '' : null,
    );
    // What cannot be read, or is to lie in a file as in a folder, cannot be written either.
    if (text === null) return null;
    // One that was cut off may be shorter than that.
    const isOurs = text.startsWith(OPENING) || OPENING.startsWith(text.trim());
    return isOurs ? new Cache(file, entriesIn(text)) : null;
  }

  /** True where something is known of a file, be it of an older text. */
  has(home: string): boolean {
    return this.#entries.has(home);
  }

  digest(home: string, key: string): Digest | null {
    const entry = this.#entries.get(home);
    return entry?.key === key ? entry.digest : null;
  }

  examined(home: string, key: string): KeptExamined | null {
    const entry = this.#entries.get(home);
    return (entry?.key === key && entry.examined) || null;
  }

  keepDigest(home: string, key: string, digest: Digest): void {
    this.#hasChanged = true;
    this.#entries.set(home, { key, digest });
  }

  keepExamined(home: string, key: string, examined: KeptExamined): void {
    const entry = this.#entries.get(home);
    if (entry?.key !== key) return;
    this.#hasChanged = true;
    this.#entries.set(home, { ...entry, examined });
  }

  /** Writes what has come on top. @param isGone tells of files that are no more */
  async save(isGone: (home: string) => Promise<boolean>): Promise<void> {
    for (const home of this.#entries.keys()) {
      if (!(await isGone(home))) continue;
      this.#entries.delete(home);
      this.#hasChanged = true;
    }
    if (!this.#hasChanged) return;
    await mkdir(dirname(this.file), { recursive: true });
    await writeWhole(this.file, JSON.stringify({ form: FORM, entries: [...this.#entries] }, setsAsLists));
  }
}

function entriesIn(text: string): ReadonlyMap<string, Entry> {
  try {
    const { form, entries } = JSON.parse(text, listsAsSets);
    return new Map(form === FORM ? entries : []);
  } catch {
    return new Map();
  }
}

const SET = '\u0000set';

function setsAsLists(_: string, value: unknown): unknown {
  return value instanceof Set ? { [SET]: [...value] } : value;
}

function listsAsSets(_: string, value: unknown): unknown {
  return typeof value === 'object' && value !== null && SET in value ? new Set(value[SET] as unknown[]) : value;
}

/** A key for anything that can be written as JSON, sets included. */
export function keyOf(...parts: readonly unknown[]): string {
  const hash = createHash('sha256');
  for (const part of parts)
    hash.update(typeof part === 'string' ? part : JSON.stringify(part, setsAsLists)).update('\0');
  return hash.digest('base64url').slice(0, 32);
}
