/** The last part of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The folder of a path, without a slash at the end. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** The folders of a path or URI from the nearest to the root, without a slash at the end. */
export function* foldersAbove(path: string): Generator<string> {
  const root = rootLength(path);
  for (let end = path.lastIndexOf('/'); end >= root; end = end > 0 ? path.lastIndexOf('/', end - 1) : -1) {
    yield path.slice(0, end);
  }
}

/** The file that a relative path leads to from a folder. `..` does not lead above the root. */
export function resolveFrom(folder: string, relative: string): string {
  const root = folder.slice(0, rootLength(folder));
  const parts = folder.slice(root.length).split('/').filter(Boolean);
  for (const part of relative.replaceAll('\\', '/').split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  const lead = root !== '' || folder === '' || folder.startsWith('/') ? '/' : '';
  return `${root}${lead}${parts.join('/')}`;
}

/** The path from a folder to a file in it or around it, as a person would write it. */
export function relativeTo(folder: string, path: string): string {
  const from = folder.split('/');
  const to = path.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  if (shared === 0) return path;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

/** Scheme and authority of a URI; nothing of a path. */
function rootLength(path: string): number {
  return /^[\w+.-]+:\/\/[^/]*/.exec(path)?.[0].length ?? 0;
}
