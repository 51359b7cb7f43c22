import { access, constants, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { IGNORE_FILE, Ignores } from './ignores';
import { reasonOf } from './words';

/** A text to look at. */
export interface Input {
  /** As it is shown: relative where the caller's path was, with `/` between the parts. */
  readonly path: string;
  /** Absolute path with `/` between the parts; null for standard input. */
  readonly file: string | null;
  /** Where it lives, for the engine: the file, or what the caller says of standard input. Null where nobody knows. */
  readonly home: string | null;
  /** True when the caller named this very file. */
  readonly isNamed: boolean;
  /** The folders among the caller's paths that led to it. */
  readonly folders: readonly string[];
}

export interface FoundInputs {
  readonly inputs: readonly Input[];
  /** The folders among the caller's paths. */
  readonly folders: readonly string[];
  /** Sentences on the paths that led to nothing. */
  readonly problems: readonly string[];
  /** Sentences on what was named and is passed over all the same. */
  readonly notes: readonly string[];
}

export interface SearchOptions {
  /** The folder that paths are relative to. */
  readonly folder: string;
  /** Where the text of standard input lives. */
  readonly stdinFilename?: string | undefined;
  /** False where a folder is no answer to what was asked. */
  readonly takesFolders?: boolean;
  /** True where `.gitignore` and `.adr-bridge-ignore` count. */
  readonly ignores?: boolean;
}

const MARKDOWN_FILES = '**/*.{md,markdown,mdown,mkd,mdx}';
const EMPTY_PATH = 'One of the paths is empty; perhaps a variable of the shell is not set.';
const SKIPPED = ['**/node_modules/**', '**/.git/**'];

/**
 * Finds what the caller's paths mean: files, folders with all Markdown files in them, glob patterns, and `-` for
 * standard input. Files come in the order of the paths, and within one path in the order of their names; none twice.
 */
export async function findInputs(paths: readonly string[], options: SearchOptions): Promise<FoundInputs> {
  const inputs = new Map<string, Input>();
  const folders: string[] = [];
  const problems: string[] = [];
  const notes: string[] = [];
  const isPassedOver = options.ignores ? passingOver(options.folder) : async () => false;
  for (const path of paths) {
    const found = await find(path, options);
    if ('problem' in found) problems.push(found.problem);
    else if (found.isFolder) folders.push(path);
    for (const input of 'inputs' in found ? found.inputs : []) {
      if (!(await isPassedOver(input))) add(inputs, input);
      else if (input.isNamed) notes.push(`${input.path} was passed over, as ${IGNORE_FILE} says.`);
    }
  }
  return { inputs: [...inputs.values()], folders, problems, notes };
}

type Found = { readonly inputs: readonly Input[]; readonly isFolder: boolean } | { readonly problem: string };

/**
 * What a folder or a pattern leads to is passed over where an ignore file names it. A file that the caller names is
 * passed over by the project's own ignore file alone: programs that name every file of a commit need it.
 */
function passingOver(folder: string): (input: Input) => Promise<boolean> {
  const all = new Ignores(folder);
  const own = new Ignores(folder, [IGNORE_FILE]);
  return async ({ file, home, isNamed, folders }) => {
    if (home === null) return false;
    if (await own.has(file ?? home, folder)) return true;
    return !isNamed && all.has(file ?? home, resolve(folder, folders[0] ?? '.'));
  };
}

async function find(path: string, options: SearchOptions): Promise<Found> {
  if (path === '') return { problem: EMPTY_PATH };
  if (path === '-') return { inputs: [standardInput(options)], isFolder: false };
  try {
    const isFolder = (await stat(resolve(options.folder, path))).isDirectory();
    // The search would take a folder that it may not look into for an empty one.
    if (isFolder) await access(resolve(options.folder, path), constants.R_OK | constants.X_OK);
    if (!isFolder) return { inputs: [inputAt(toSlashes(path), options.folder, { isNamed: true })], isFolder };
    if (options.takesFolders === false) return { problem: notAFile(path) };
    return { inputs: await markdownIn(path, options.folder), isFolder };
  } catch (error) {
    // A pattern is tried last, so that a file whose name looks like one can still be named.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' && isDynamicPattern(path)) return matching(path, options);
    return { problem: `${path} ${reasonOf(error)}.${remedy(error)}` };
  }
}

function standardInput({ folder, stdinFilename }: SearchOptions): Input {
  const path = stdinFilename === undefined ? '<stdin>' : toSlashes(stdinFilename);
  const home = stdinFilename === undefined ? null : toSlashes(resolve(folder, stdinFilename));
  return { path, file: null, home, isNamed: true, folders: [] };
}

/** Links to folders are not followed: they may lead round in a circle, or out of the repository. */
async function markdownIn(path: string, folder: string): Promise<Input[]> {
  const names = await glob(MARKDOWN_FILES, {
    cwd: resolve(folder, path),
    ignore: SKIPPED,
    dot: true,
    caseSensitiveMatch: false,
    expandDirectories: false,
    followSymbolicLinks: false,
  });
  const prefix = path === '.' ? '' : `${toSlashes(path).replace(/\/+$/, '')}/`;
  return names.sort(byName).map((name) => inputAt(prefix + name, folder, { isNamed: false, within: path }));
}

async function matching(pattern: string, { folder }: SearchOptions): Promise<Found> {
  const names = await glob(toSlashes(pattern), {
    cwd: folder,
    ignore: SKIPPED,
    dot: true,
    expandDirectories: false,
    followSymbolicLinks: false,
  });
  if (names.length === 0)
    return {
      problem: `${pattern} matches no file. Patterns are relative to the folder you are in.`,
    };
  return { inputs: names.sort(byName).map((name) => inputAt(name, folder, { isNamed: false })), isFolder: false };
}

function inputAt(path: string, folder: string, how: { isNamed: boolean; within?: string }): Input {
  const file = toSlashes(resolve(folder, path));
  return { path, file, home: file, isNamed: how.isNamed, folders: how.within === undefined ? [] : [how.within] };
}

function add(inputs: Map<string, Input>, input: Input): void {
  const key = input.file ?? '-';
  const known = inputs.get(key);
  if (!known) inputs.set(key, input);
  else {
    const folders = [...known.folders, ...input.folders];
    inputs.set(key, { ...known, isNamed: known.isNamed || input.isNamed, folders });
  }
}

function notAFile(path: string): string {
  return `${path} is a folder, and a file is expected; name one that is in it.`;
}

function remedy(error: unknown): string {
  return (error as NodeJS.ErrnoException).code === 'ENOENT' ? ' Check the spelling and the folder you are in.' : '';
}

/** By code units: the same order on every machine and in every language. */
function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Windows writes `\` where the engine and every output have `/`. */
export function toSlashes(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}
