import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type GitAnswer, git } from './git';

/** What a tree or the index holds at a path. */
export interface Entry {
  /** Of a file or link, or the commit of a submodule. */
  readonly id: string;
  readonly isSubmodule: boolean;
}

/** Files by their path from the root of the repository. */
export type Tree = ReadonlyMap<string, Entry>;

/** What git could not tell, as a sentence that says what to do. */
export class GitProblem extends Error {}

/** A git repository as it is read: nothing is ever written, fetched or run. */
export class Repository {
  /**
   * @param root the folder that holds `.git`, absolute
   * @param isOwn true for the repository that the command was started in, whose hooks it may run under
   */
  constructor(
    readonly root: string,
    private readonly isOwn: boolean,
  ) {}

  /** The commit that a name stands for; null where it stands for none. */
  async commit(name: string): Promise<string | null> {
    if (name.startsWith('-')) throw new GitProblem(`'${name}' is no name of a commit.`);
    const answer = await this.#git('rev-parse', '--verify', '--quiet', `${name}^{commit}`);
    if (!answer.isDone && answer.reason !== '' && !/Needed a single revision/.test(answer.reason))
      throw this.#problem(answer);
    return answer.isDone ? answer.output.toString().trim() : null;
  }

  /** The commit where two lines of history part; null where they have none in common, as far as it is known. */
  async mergeBase(a: string, b: string): Promise<string | null> {
    const answer = await this.#git('merge-base', a, b);
    return answer.isDone ? answer.output.toString().trim() : null;
  }

  /** True where only the end of the history is here. */
  async isShallow(): Promise<boolean> {
    return (await this.#text('rev-parse', '--is-shallow-repository')).trim() === 'true';
  }

  /** What a commit holds. */
  async tree(commit: string): Promise<Tree> {
    return this.#entries(await this.#text('ls-tree', '-r', '-z', '--full-tree', commit), /^(\d+) \w+ (\w+)\t(.+)$/s);
  }

  /** What the next commit will hold. */
  async index(): Promise<Tree> {
    return this.#entries(await this.#text('ls-files', '--stage', '-z'), /^(\d+) (\w+) \d\t(.+)$/s);
  }

  /** Files that the index has under another name than a commit: the old name by the new one. */
  async renames(commit: string): Promise<ReadonlyMap<string, string>> {
    const words = ['--cached', '-M', '--raw', '-z', '--no-abbrev', '--diff-filter=R', '--ignore-submodules=all'];
    const parts = (await this.#text('diff-index', ...words, commit, '--')).split('\0');
    const renames = new Map<string, string>();
    for (let at = 0; at + 2 < parts.length; at += 3) renames.set(parts[at + 2] ?? '', parts[at + 1] ?? '');
    return renames;
  }

  /** The bytes of a file by its id. */
  async blob(id: string): Promise<Buffer> {
    const answer = await this.#git('cat-file', 'blob', id);
    if (answer.isDone) return answer.output;
    throw new GitProblem(
      `An earlier version of a file is not in this clone of ${this.root}; where it is a partial one, fetch the files of the history, too.`,
    );
  }

  #entries(text: string, form: RegExp): Tree {
    const entries = new Map<string, Entry>();
    for (const line of text.split('\0')) {
      const [, mode, id = '', path = ''] = form.exec(line) ?? [];
      if (mode !== undefined) entries.set(path, { id, isSubmodule: mode === '160000' });
    }
    return entries;
  }

  async #text(...words: string[]): Promise<string> {
    const answer = await this.#git(...words);
    if (!answer.isDone) throw this.#problem(answer);
    return answer.output.toString();
  }

  #git(...words: string[]): Promise<GitAnswer> {
    return git(this.root, words, { takesIndexOfHook: this.isOwn });
  }

  #problem(answer: Extract<GitAnswer, { isDone: false }>): GitProblem {
    if (!answer.isInstalled) return new GitProblem('git is needed to tell what has changed, and it was not found.');
    return new GitProblem(`git cannot read ${this.root}: ${answer.reason.replace(/^fatal: /, '')}`);
  }
}

/** The root of the repository that a folder is in; null where it is in none. */
export function repositoryRoot(folder: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return null;
  }
}

/**
 * The id that git gives to bytes, of the same kind as another one: repositories name their files by SHA-1 or by SHA-256.
 */
export function blobId(bytes: Uint8Array, like: string): string {
  const hash = createHash(like.length === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
