import { type LoadedConfiguration, unconfigured } from './config/load';
import { kindByPatterns } from './config/records';
import type { Configuration } from './config/types';
import { hear } from './language/hear';
import { TeamVocabulary } from './language/team-vocabulary';
import type { ReadRecord } from './lint/types';
import { parseRecord } from './record/parse';
import type { DecisionRecord } from './record/types';

/** Texts with more UTF-16 code units than this are not worth reading: no decision record is that long. */
export const LARGEST_TEXT = 250_000;

/**
 * Reads a Markdown text as a decision record: its parts, what it says about itself, and what its sentences say. Any
 * text gives a record; `kind` says whether it is one. Never throws.
 *
 * @param text the whole file; a byte order mark may stand at its start
 * @param path of the file, or its URI, with `/` between the parts; null for a text without a file
 * @param loaded the configuration found for the path
 */
export function readRecord(text: string, path: string | null, loaded: LoadedConfiguration = unconfigured): ReadRecord {
  return withHearing(readModel(text, path, loaded), path, loaded.configuration);
}

/** As {@link readRecord}, without what the sentences say: enough where only their neighbours are to be checked. */
export function readModel(text: string, path: string | null, loaded: LoadedConfiguration): DecisionRecord {
  const isInRecordFolder = loaded.recordFolders.some((folder) => path?.startsWith(`${folder}/`));
  const parsed = parseRecord(text, withinRepository(path, loaded), isInRecordFolder, loaded.configuration);
  const told = path === null ? null : kindByPatterns(path, loaded.configuration);
  const kind = parsed.kind === 'template' && told === 'record' ? 'template' : (told ?? parsed.kind);
  return { ...parsed, kind };
}

/** A record that was read already, with what its sentences say to a team with this configuration. */
export function withHearing(
  record: DecisionRecord,
  path: string | null,
  { vocabulary }: Pick<Configuration, 'vocabulary'>,
): ReadRecord {
  return { ...record, path, hearing: hear(record, record.language, { team: TeamVocabulary.of(vocabulary) }) };
}

/** The folders above a repository say nothing about the files in it. */
function withinRepository(path: string | null, { root }: LoadedConfiguration): string | null {
  return path !== null && root !== null && path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path;
}
