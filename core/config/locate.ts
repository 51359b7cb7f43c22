import { foldersAbove, resolveFrom } from './paths';

/** The files that the engine may ask for. Paths and URIs will do alike, as long as `/` parts their folders. */
export interface Files {
  /** The text of a file; undefined where there is none. */
  read(path: string): Promise<string | undefined>;
  exists(path: string): Promise<boolean>;
}

/** A file that another one names. */
export interface Located {
  readonly path: string;
  /** Null where there is no such file. */
  readonly text: string | null;
  /** Why it cannot be used, as a sentence; null where it can. */
  readonly problem: string | null;
}

/** What a file of a kind is called, and how that kind is named in a sentence. */
export interface FileKind {
  fits(name: string): boolean;
  readonly name: string;
}

/**
 * Finds the file that a configuration names: a path from its folder, or a file of an installed package. Nothing is ever
 * downloaded or run.
 *
 * @param name as it is written
 * @param from path of the file that names it
 */
export async function locate(name: string, from: string, kind: FileKind, files: Files): Promise<Located> {
  if (name.trim() === '') return nowhere(from, 'This names no file.');
  if (/^[a-z][\w+.-]*:\/\//i.test(name)) return nowhere(from, `“${name}” is never fetched: name a file that is here.`);
  if (/^(?:[/\\]|[a-z]:)/i.test(name)) {
    return nowhere(
      from,
      `“${name}” holds on one machine alone: name the file by its path from the folder of this one.`,
    );
  }
  const path = resolveFrom(from.slice(0, from.lastIndexOf('/')), name);
  const isPath = name.startsWith('.') || (kind.fits(name) && !name.includes('/'));
  const text = kind.fits(name) ? await files.read(path) : undefined;
  if (text !== undefined) return { path, text, problem: null };
  if (!isPath) return inPackage(name, from, kind, files);
  const problem = kind.fits(name)
    ? `“${name}” leads to no file. Paths count from the folder of this one.`
    : `“${name}” should be ${kind.name}.`;
  return { path, text: null, problem };
}

const PACKAGE = /^((?:@[\w.~-]+\/)?[\w~-][\w.~-]*)(?:\/(.+))?$/;

/** Looks where Node would: in the folders `node_modules` from the file's own folder upward. */
async function inPackage(name: string, from: string, kind: FileKind, files: Files): Promise<Located> {
  const [, packageName = '', rest] = PACKAGE.exec(name) ?? [];
  const path = resolveFrom(from.slice(0, from.lastIndexOf('/')), name);
  if (packageName === '') return { path, text: null, problem: `“${name}” leads to no file, and names no package.` };
  for (const folder of foldersAbove(from)) {
    const found = await inFolder(`${folder}/node_modules/${packageName}`, rest, kind, files);
    if (found) return found.problem ? { ...found, problem: `“${name}” ${found.problem}` } : found;
  }
  return { path, text: null, problem: `“${name}” is no file here, and no package that is installed.` };
}

/** Null where the package is not in this folder. */
async function inFolder(
  folder: string,
  rest: string | undefined,
  kind: FileKind,
  files: Files,
): Promise<Located | null> {
  const manifest = await files.read(`${folder}/package.json`);
  const named = rest ?? (manifest === undefined ? undefined : fileNamedIn(manifest, kind));
  if (named === undefined) {
    if (manifest === undefined) return null;
    const path = `${folder}/package.json`;
    return {
      path,
      text: manifest,
      problem: 'names no file to read: neither “adr-bridge” nor “main” in its package.json does.',
    };
  }
  const path = resolveFrom(folder, named);
  if (!kind.fits(named)) return { path, text: null, problem: `should be ${kind.name}.` };
  const text = path.startsWith(`${folder}/`) ? await files.read(path) : undefined;
  if (text !== undefined) return { path, text, problem: null };
  return manifest === undefined ? null : { path, text: null, problem: 'leads to no file of that package.' };
}

/** The file that a package offers: `adr-bridge` in its manifest, or `main` where that is no program. */
function fileNamedIn(manifest: string, kind: FileKind): string | undefined {
  try {
    const { 'adr-bridge': own, main } = JSON.parse(manifest) as Record<string, unknown>;
    return [own, main].find((name) => typeof name === 'string' && kind.fits(name)) as string | undefined;
  } catch {
    return undefined;
  }
}

function nowhere(path: string, problem: string): Located {
  return { path, text: null, problem };
}
