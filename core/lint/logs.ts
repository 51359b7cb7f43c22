import type { LoadedConfiguration } from '../config/load';
import { isMarkdown, isRecordFolder, isRecordName } from '../record/kind';
import type { DecisionRecord, DocumentKind } from '../record/types';
import type { Surroundings } from './context';
import {
  type Extract,
  extractOf,
  type LinkTarget,
  linkTargetsOf,
  type Place,
  RecordLog,
  resolveLink,
} from './surroundings';

/** What stands in a folder. */
export interface FolderEntry {
  readonly name: string;
  readonly isFolder: boolean;
}

/** What a file tells about itself: enough for what stands around it, and so little that it can be kept or sent on. */
export interface Digest {
  readonly kind: DocumentKind;
  /** Without its path, which depends on who asks. */
  readonly extract: Omit<Extract, 'path'>;
  readonly targets: readonly LinkTarget[];
}

export function digestOf(record: DecisionRecord): Digest {
  const { path: _, ...extract } = extractOf('', record);
  return { kind: record.kind, extract, targets: linkTargetsOf(record) };
}

/** The files around the records, by the engine's paths. */
export interface LogFiles {
  /** Empty for what is no folder. */
  list(folder: string): Promise<readonly FolderEntry[]>;
  exists(path: string): Promise<boolean>;
  /** A Markdown file, read under its own configuration; null where there is none or it cannot be read. */
  read(path: string): Promise<Digest | null>;
}

/** A log with more than this is looked at no further. */
const MOST_FILES = 2000;
const MOST_FOLDERS = 400;

/** Files that are read at a time. */
const AT_ONCE = 16;

const PASSED_OVER: readonly string[] = ['node_modules', '.git'];

/** What was found around a record. */
export interface Outlook {
  readonly surroundings: Surroundings;
  readonly log: RecordLog;
  readonly places: LinkedPlaces;
  /** The same, to be compared. */
  readonly facts: string;
}

/** What is known of the places that a record links to. Paths count from the root. */
export interface LinkedPlaces {
  /** Of the record itself. */
  readonly path: string;
  /** False where nobody knows what a link that begins with `/` counts from. */
  readonly hasRoot: boolean;
  /** Whether there is a file or folder. */
  readonly existing: ReadonlyMap<string, boolean>;
  /** The ids of the headings of a file; null for one that cannot be read. */
  readonly anchors: ReadonlyMap<string, ReadonlySet<string> | null>;
}

/** What rules may know of the files around a record. */
export function surroundingsIn(log: RecordLog, { path, hasRoot, existing, anchors }: LinkedPlaces): Surroundings {
  const place: Place = {
    path,
    hasRoot,
    has: (target) => existing.get(target) ?? null,
    anchorsAt: (target) => anchors.get(target) ?? null,
  };
  return log.around(place);
}

/** Knows what stands around records. Whatever it has read it keeps, until it is told to forget. */
export class RecordLogs {
  readonly #files: LogFiles;
  /** Markdown files by the folder of the log. */
  readonly #paths = new Map<string, Promise<readonly string[]>>();
  readonly #logs = new Map<string, Promise<RecordLog>>();
  /** By path; null for a Markdown file that is no record. */
  readonly #extracts = new Map<string, Promise<Extract | null>>();
  readonly #anchors = new Map<string, Promise<ReadonlySet<string> | null>>();

  constructor(files: LogFiles) {
    this.#files = files;
  }

  /**
   * What rules may know of the files around a record.
   *
   * @param path of the record, as the engine names it
   * @param loaded the configuration of the record
   * @param before what was found for this record last, which is the answer again where nothing has changed
   */
  async around(
    record: Digest,
    path: string,
    loaded: LoadedConfiguration,
    before: Outlook | null = null,
  ): Promise<Outlook> {
    const root = rootOf(path, loaded);
    const hasRoot = loaded.root !== null;
    const from = path.slice(root.length);
    const log = await this.#logIn(logFolderOf(path, loaded), root);
    const targets = new Map<string, boolean>();
    for (const { file, hasAnchor } of record.targets) {
      const place = file === '' || (file.startsWith('/') && !hasRoot) ? null : resolveLink(from, file);
      if (place !== null) targets.set(place, hasAnchor || targets.get(place) === true);
    }
    const existing = new Map(await each([...targets.keys()], (place) => this.#files.exists(root + place)));
    const anchored = [...targets].flatMap(([place, hasAnchor]) =>
      hasAnchor && existing.get(place) && isMarkdown(place) && place !== from ? place : [],
    );
    const anchors = new Map(await each(anchored, (place) => this.#anchorsAt(root + place)));
    anchors.set(from, record.extract.anchors);
    const facts = JSON.stringify([[...existing], [...anchors].map(([place, ids]) => [place, ids && [...ids]])]);
    if (before && before.log === log && before.facts === facts) return before;
    const places = { path: from, hasRoot, existing, anchors };
    return { surroundings: surroundingsIn(log, places), log, places, facts };
  }

  /** Takes in what a record of a known log says now. True where the others may know something new. */
  async update(record: Digest, path: string, loaded: LoadedConfiguration): Promise<boolean> {
    const known = this.#extracts.get(path);
    this.#anchors.set(path, Promise.resolve(record.extract.anchors));
    if (!known) return false;
    const root = rootOf(path, loaded);
    const extract = inLog(record, path.slice(root.length));
    if (isSame(await known, extract)) return false;
    this.#extracts.set(path, Promise.resolve(extract));
    for (const folder of this.#foldersAround(path)) this.#logs.delete(folder);
    return true;
  }

  /** Forgets what was read of a file or folder that has changed, come or gone. */
  forget(path: string): void {
    this.#anchors.delete(path);
    this.#extracts.delete(path);
    for (const folder of this.#foldersAround(path)) {
      this.#logs.delete(folder);
      this.#paths.delete(folder);
    }
  }

  /** Forgets everything. */
  clear(): void {
    for (const known of [this.#anchors, this.#extracts, this.#paths, this.#logs]) known.clear();
  }

  #foldersAround(path: string): string[] {
    return [...this.#paths.keys()].filter((folder) => path.startsWith(`${folder}/`));
  }

  #anchorsAt(path: string): Promise<ReadonlySet<string> | null> {
    return remembered(this.#anchors, path, async () => {
      const read = await this.#files.read(path);
      return read?.extract.anchors ?? null;
    });
  }

  #logIn(folder: string, root: string): Promise<RecordLog> {
    return remembered(this.#logs, folder, async () => {
      const paths = await remembered(this.#paths, folder, () => this.#markdownIn(folder));
      const extracts: Extract[] = [];
      for (let start = 0; start < paths.length; start += AT_ONCE) {
        const some = paths.slice(start, start + AT_ONCE).map((path) => this.#extractAt(path, root));
        for (const extract of await Promise.all(some)) if (extract) extracts.push(extract);
      }
      return new RecordLog(extracts);
    });
  }

  #extractAt(path: string, root: string): Promise<Extract | null> {
    return remembered(this.#extracts, path, async () => {
      const record = await this.#files.read(path);
      return record && inLog(record, path.slice(root.length));
    });
  }

  /** Breadth first, so that where a log is too large, what lies deepest is left out. */
  async #markdownIn(top: string): Promise<string[]> {
    const found: string[] = [];
    const folders = [top];
    for (let at = 0; at < Math.min(folders.length, MOST_FOLDERS) && found.length < MOST_FILES; at++) {
      const folder = folders[at] ?? top;
      for (const { name, isFolder } of await this.#files.list(folder)) {
        if (PASSED_OVER.includes(name)) continue;
        if (isFolder) folders.push(`${folder}/${name}`);
        else if (isMarkdown(name)) found.push(`${folder}/${name}`);
      }
    }
    return found.slice(0, MOST_FILES).sort();
  }
}

/** The folder that a log stands in: the outermost that is called as those of records are, else the record's own. */
function logFolderOf(path: string, { root, recordFolders }: LoadedConfiguration): string {
  const above = foldersOf(path, root ?? '');
  const named = above.filter((folder) => isRecordFolder(nameOf(folder)) || recordFolders.includes(folder));
  // Without a root, folders far above may be called so by chance.
  const log = root === null ? named.at(-1) : named[0];
  if (log !== undefined) return log;
  const own = path.slice(0, path.lastIndexOf('/'));
  const isOfOneRecord = isRecordName(nameOf(own)) && own.length > (root?.length ?? 0);
  return isOfOneRecord ? own.slice(0, own.lastIndexOf('/')) : own;
}

/** The folders above a path and below the root, the outermost first. */
function foldersOf(path: string, root: string): string[] {
  const folders: string[] = [];
  for (let end = path.indexOf('/', root.length + 1); end > 0; end = path.indexOf('/', end + 1)) {
    folders.push(path.slice(0, end));
  }
  return folders;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** What stands before the paths that rules see, slash included. */
function rootOf(path: string, { root }: LoadedConfiguration): string {
  if (root !== null && path.startsWith(`${root}/`)) return `${root}/`;
  return /^(?:[\w+.-]+:\/\/[^/]*)?\//.exec(path)?.[0] ?? '';
}

/** What a log keeps of a file; null for one that is no record. */
function inLog({ kind, extract }: Digest, path: string): Extract | null {
  return kind === 'record' ? { ...extract, path } : null;
}

function isSame(a: Extract | null, b: Extract | null): boolean {
  return a === b || (a !== null && b !== null && JSON.stringify(plain(a)) === JSON.stringify(plain(b)));
}

function plain(extract: Extract): unknown {
  return { ...extract, anchors: [...extract.anchors] };
}

/** Asks about all of them at a time. */
function each<T>(names: readonly string[], ask: (name: string) => Promise<T>): Promise<[string, T][]> {
  return Promise.all(names.map(async (name): Promise<[string, T]> => [name, await ask(name)]));
}

function remembered<T>(values: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const known = values.get(key);
  if (known) return known;
  const made = make();
  values.set(key, made);
  return made;
}
