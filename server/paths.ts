import { BASELINE_FILE, CONFIGURATION_FILES } from '../core';

const HIERARCHICAL = /^([a-z][a-z\d+.-]*:\/\/[^/?#]*)(\/[^?#]*)$/i;

/**
 * The engine's name for the file of a URI: the URI with its characters written out, so that folders, names and glob
 * patterns compare as people write them. Null for what lies in no folder, such as a document never saved.
 */
export function pathOf(uri: string): string | null {
  const [, root, path] = HIERARCHICAL.exec(uri) ?? [];
  if (root === undefined || path === undefined) return null;
  // Editors differ in how they spell the drive of a Windows path.
  return root + decoded(path).replace(/^\/[A-Z]:/, (drive) => drive.toLowerCase());
}

/** The URI of a file that {@link pathOf} named. */
export function uriOf(path: string): string {
  const root = /^[^/]*\/\/[^/]*/.exec(path)?.[0] ?? '';
  return root + path.slice(root.length).split('/').map(encodeURIComponent).join('/');
}

/** True for a document that shows a file as it was, in a comparison, or a part of one, such as a notebook's cell. */
export function isView(uri: string): boolean {
  return /[?#]/.test(uri);
}

/**
 * The engine's name for the file that a view shows as it once was, so that what is set for the file holds for the view;
 * null for a view of something else, such as a part of a file.
 */
export function viewedPathOf(uri: string): string | null {
  const [, scheme, place] = /^([a-z][a-z\d+.-]*):([^?#]+)\?/i.exec(uri) ?? [];
  if (scheme === undefined || place === undefined) return null;
  return pathOf(place.startsWith('//') ? `${scheme}:${place}` : `file://${place}`);
}

/** True for the files that hold a team's configuration. */
export function isConfiguration(uri: string): boolean {
  const name = nameOf(pathOf(uri) ?? '');
  return CONFIGURATION_FILES.some((file) => file === name);
}

/** True for the files that hold what a team knows and lives with. */
export function isBaseline(uri: string): boolean {
  return nameOf(pathOf(uri) ?? '') === BASELINE_FILE;
}

/** The last part of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The folder of a path, without a slash at the end. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // A percent sign that stands for itself.
  }
}
