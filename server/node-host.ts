import { access, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { GitHistory } from '../platform/first-commit';
import { listFolder } from '../platform/list-folder';
import { todayOf } from '../platform/today';
import type { Host } from './host';

const history = new GitHistory();

/** Reads files of the disk with Node. */
export const nodeHost: Host = {
  reaches: (uri) => uri.startsWith('file:'),
  read: async (uri) => {
    const path = pathOnDisk(uri);
    if (path === null) return undefined;
    try {
      return await readFile(path, 'utf8');
    } catch (error) {
      if (isAbsent(error)) return undefined;
      throw error;
    }
  },
  exists: async (uri) => {
    const path = pathOnDisk(uri);
    if (path === null) return false;
    return access(path).then(
      () => true,
      () => false,
    );
  },
  list: async (uri) => {
    const path = pathOnDisk(uri);
    return path === null ? [] : listFolder(path);
  },
  today: () => todayOf(process.env),
  firstCommit: async (uri) => {
    const path = uri.startsWith('file:') ? pathOnDisk(uri) : null;
    return path === null ? null : history.firstCommitOf(path);
  },
};

/** Null for a URI that names no place on this disk, such as `file:///folder` on Windows. */
function pathOnDisk(uri: string): string | null {
  try {
    return fileURLToPath(uri);
  } catch {
    return null;
  }
}

function isAbsent(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR';
}
