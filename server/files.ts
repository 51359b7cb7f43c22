import type { Files, FolderEntry } from '../core';
import type { Log, UriFiles } from './host';
import { uriOf } from './paths';

/** The engine's files, and what stands in folders. */
export interface EngineFiles extends Files {
  list(folder: string): Promise<readonly FolderEntry[]>;
}

/**
 * The files that the engine asks for, by its own paths: an open document as it stands in the editor, any other file as
 * it is on disk or wherever the workspace lives.
 */
export function filesForEngine(
  openText: (path: string) => string | undefined,
  stored: UriFiles,
  log: Log,
): EngineFiles {
  return {
    read: async (path) => openText(path) ?? (await withoutFailing(path, log, undefined, (uri) => stored.read(uri))),
    exists: (path) => withoutFailing(path, log, false, (uri) => stored.exists(uri)),
    list: (path) => withoutFailing(path, log, [], (uri) => stored.list(uri)),
  };
}

/** A file that cannot be read is told in the log and treated as if it were not there, so that everything else goes on. */
async function withoutFailing<T>(path: string, log: Log, fallback: T, ask: (uri: string) => Promise<T>): Promise<T> {
  const uri = uriOf(path);
  try {
    return await ask(uri);
  } catch (error) {
    log.warn(`${uri} could not be read: ${error instanceof Error ? error.message : error}`);
    return fallback;
  }
}
