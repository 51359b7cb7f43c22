import { access, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Host } from './host';

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
