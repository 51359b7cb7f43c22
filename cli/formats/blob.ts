import { LineIndex } from '../../core';
import type { Shard } from '../shards';
import { Tally, type TallyState } from '../tally';
import type { FileReport, Format, FormatSetting } from './types';

/** Raised whenever a blob has another form: it is read by the version that wrote it. */
const VERSION = 1;

/** Everything that a run has found, the texts included: what `adr-bridge merge` makes any other format from. */
export interface Blob {
  readonly version: typeof VERSION;
  /** Null for a whole run. */
  readonly shard: Shard | null;
  readonly files: readonly (Omit<FileReport, 'lines'> & { readonly text: string })[];
  readonly tally: TallyState;
}

export function blobFormat({ page, shard = null }: FormatSetting): Format {
  const files: Blob['files'][number][] = [];
  return {
    add({ lines, ...report }) {
      files.push({ ...report, text: lines.textIn({ start: 0, end: Number.POSITIVE_INFINITY }) });
    },
    end(tally) {
      const blob: Blob = { version: VERSION, shard, files, tally: tally.state() };
      page.print(`${JSON.stringify(blob)}\n`);
    },
  };
}

/** Reads what `blobFormat` has written; null for anything else. */
export function readBlob(text: string): Blob | null {
  try {
    const blob = JSON.parse(text) as Partial<Blob> | null;
    return blob?.version === VERSION && Array.isArray(blob.files) && Tally.isState(blob.tally) ? (blob as Blob) : null;
  } catch {
    return null;
  }
}

export function reportsOf({ files }: Blob): FileReport[] {
  return files.map(({ text, ...report }) => ({ ...report, lines: new LineIndex(text) }));
}
