import { readdir } from 'node:fs/promises';
import type { FolderEntry } from '../core';

/** What stands in a folder of the disk; empty for what is none. Links to folders are not followed: they may lead round in a circle. */
export async function listFolder(folder: string): Promise<FolderEntry[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }));
  } catch {
    return [];
  }
}
