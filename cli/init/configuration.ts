import { stringify } from 'yaml';
import { count } from '../words';
import type { RecordFolder } from './survey';

/** What is set in a new configuration. */
export interface NewConfiguration {
  readonly preset: string;
  /** Patterns that the caller names; none where folders, names and content are enough to know a record. */
  readonly include: readonly string[];
  readonly folders: readonly RecordFolder[];
}

/** Folders that are told of in the comment. */
const MOST_FOLDERS = 8;

/** A small configuration, with a comment on what was found. */
export function configurationText({ preset, include, folders }: NewConfiguration): string {
  const found = folders
    .slice(0, MOST_FOLDERS)
    .map(({ path, records, family }) => `#   ${oneLine(path)}: ${count(records, 'record')}, ${family}`);
  const comments = [
    '# What ADR Bridge asks of the decision records of this repository.',
    ...(found.length > 0 ? ['# Found when this file was written:', ...found] : []),
    ...(folders.length > MOST_FOLDERS ? [`#   and ${count(folders.length - MOST_FOLDERS, 'more folder')}`] : []),
  ];
  const settings = { preset, ...(include.length > 0 ? { records: { include } } : {}) };
  return `${comments.join('\n')}\n${stringify(settings)}`;
}

function oneLine(path: string): string {
  return path.replace(/\p{Cc}/gu, '\uFFFD');
}
