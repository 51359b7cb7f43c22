import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onExit } from './cleanup.mjs';

/**
 * Makes an empty folder that is gone when this process ends.
 *
 * @param {string} purpose part of the folder's name
 * @returns {string} its real path: where the temporary folder is a link, VS Code would name files differently than we do
 */
export function temporaryFolder(purpose) {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), `adr-bridge-${purpose}-`)));
  onExit(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/**
 * Copies a folder, so that tests and trials never change the original.
 *
 * @param {string} original
 * @returns {string} the copy, gone when this process ends. It keeps the original's name, which people see in the editor.
 */
export function temporaryCopy(original) {
  const copy = path.join(temporaryFolder('workspace'), path.basename(path.resolve(original)));
  cpSync(original, copy, { recursive: true });
  return copy;
}
