import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type Files, type Fix, plainText, type Range, type ReadRecord, readRecord } from '../../core';

/** Root of the project. */
export const root = join(import.meta.dirname, '../..');

/** Where a record stands that no test says anything else of. */
export const RECORD_PATH = 'docs/adr/0001-a-record.md';

export function read(text: string, path: string | null = RECORD_PATH): ReadRecord {
  return readRecord(text, path);
}

/** The words of a text that a range covers; null for no range at all. */
export function words(text: string, range: Range | null | undefined): string | null {
  return range ? text.slice(range.start, range.end) : null;
}

/** A file system that holds these files; a folder is there when something in it is. */
export function disk(files: Readonly<Record<string, string>>): Files {
  return {
    read: async (path) => files[path],
    exists: async (path) => Object.keys(files).some((file) => file === path || file.startsWith(`${path}/`)),
  };
}

/** A record of Nygard's template with these words in its parts. */
export function nygard({
  title = '# 1. Use one gateway',
  status = 'Accepted',
  context = 'Claims come in by post.',
  decision = 'We will use one gateway.',
  consequences = 'The old scripts are switched off.',
  more = '',
}): string {
  return [
    title,
    '## Status',
    status,
    '## Context',
    context,
    '## Decision',
    decision,
    '## Consequences',
    consequences,
    more,
  ].join('\n\n');
}

/** Every sample record, by its path in samples/. */
export const samples: ReadonlyMap<string, string> = new Map(
  readdirSync(join(root, 'samples'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => [file.split(sep).join('/'), readFileSync(join(root, 'samples', file), 'utf8')]),
);

/** The sample whose path ends so. */
export function sample(ending: string): string {
  const found = [...samples].filter(([path]) => path.endsWith(ending));
  const [only] = found;
  if (!only || found.length > 1) throw new Error(`${found.length} samples end with ${ending}`);
  return only[1];
}

/** The text after a fix, its blanks shown as a person reads them. */
export function applied(text: string, { edits }: Fix): string {
  return [...edits]
    .sort((a, b) => b.range.start - a.range.start)
    .reduce(
      (result, edit) => result.slice(0, edit.range.start) + plainText(edit.text) + result.slice(edit.range.end),
      text,
    );
}
