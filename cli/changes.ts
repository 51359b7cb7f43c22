import { existsSync } from 'node:fs';
import { readFile, realpath } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { blobId, type Entry, GitProblem, Repository, repositoryRoot, type Tree } from '../platform/repository';
import type { Context } from './context';
import { type Input, toSlashes } from './files';
import { decode } from './read-text';

/**
 * What counts as changed: what the branch has brought since it left another one, what is not committed yet, what is
 * staged, or what is not staged yet.
 */
export type ChangeScope =
  | { readonly kind: 'since'; readonly name: string }
  | { readonly kind: 'uncommitted' | 'staged' | 'unstaged' };

/** How a file was before, and how it is now. */
export interface FileChange {
  /** Null for a file that is new. */
  readonly before: { readonly text: string; readonly home: string } | null;
  /** What is to be looked at in place of the file itself; null for the file. */
  readonly staged: string | null;
}

/** Both sides of the comparison in one repository. */
interface Sides {
  readonly before: Tree;
  /** Null for the files on the disk. */
  readonly after: Tree | null;
  /** Old names by new ones. */
  readonly renames: ReadonlyMap<string, string>;
}

const NOTHING: Tree = new Map();
const NO_RENAMES: ReadonlyMap<string, string> = new Map();

/**
 * Knows which files have changed. Files of the disk are compared with what git holds, byte for byte and then line by
 * line, so that git need not read them: that is when it runs the filters of a repository.
 */
export class Changes {
  readonly #repositories = new Map<string, Repository>();
  readonly #sides = new Map<Repository, Promise<Sides>>();
  readonly #told = new Set<string>();
  /** The root of the repository that the command was started in. */
  readonly #own: string | null;

  constructor(
    private readonly scope: ChangeScope,
    private readonly context: Context,
  ) {
    this.#own = repositoryRoot(context.folder);
  }

  /** The change of a file. Where nobody can tell, that is said, once for each reason. */
  async of(input: Input): Promise<FileChange | 'unchanged' | 'unknown'> {
    try {
      return await this.#compare(input);
    } catch (error) {
      this.#tell(error);
      return 'unknown';
    }
  }

  /**
   * Markdown files that were there before and are no more, under none of their names.
   *
   * @param paths files and folders that they lay in
   */
  async removed(paths: readonly string[]): Promise<{ readonly text: string; readonly home: string }[]> {
    const root = repositoryRoot(this.context.folder);
    if (root === null) return [];
    try {
      return await this.#removedFrom(
        this.#repository(root),
        await Promise.all(paths.map((path) => this.#nameOf(path, root))),
      );
    } catch (error) {
      this.#tell(error);
      return [];
    }
  }

  #tell(error: unknown): void {
    if (!(error instanceof GitProblem)) throw error;
    if (!this.#told.has(error.message)) this.context.output.complain(error.message);
    this.#told.add(error.message);
  }

  async #removedFrom(repository: Repository, names: readonly string[]) {
    const { before, after, renames } = await this.#sidesOf(repository);
    const kept = new Set(renames.values());
    const gone: { text: string; home: string }[] = [];
    for (const [name, { id, isSubmodule }] of before) {
      const isMeant = names.some((folder) => folder === '' || name === folder || name.startsWith(`${folder}/`));
      if (!isMeant || isSubmodule || kept.has(name) || !/\.(?:md|markdown|mdown|mkd|mdx)$/i.test(name)) continue;
      const home = join(repository.root, name);
      if (after ? after.has(name) : existsSync(home)) continue;
      gone.push({ text: decode(await repository.blob(id)).text, home: toSlashes(home) });
    }
    return gone;
  }

  /** The path of a file or folder from the root of the repository, empty for the root itself. */
  async #nameOf(path: string, root: string): Promise<string> {
    return toSlashes(relative(root, await realPlace(resolve(this.context.folder, path))));
  }

  async #compare({ home, file, path }: Input): Promise<FileChange | 'unchanged'> {
    if (home === null)
      throw new GitProblem('Standard input has no history; say where it lives: --stdin-filename NAME.');
    const place = await realPlace(home);
    const root = repositoryRoot(dirname(place));
    if (root === null) {
      throw new GitProblem(`${path} is in no git repository, so nobody can tell what has changed in it.`);
    }
    const repository = this.#repository(root);
    const { before, after, renames } = await this.#sidesOf(repository);
    const name = toSlashes(relative(root, place));
    const oldName = before.has(name) ? name : (renames.get(name) ?? name);
    const old = before.get(oldName);
    const now = after?.get(name);
    if (after && (!now || (now.id === old?.id && name === oldName))) return 'unchanged';
    const bytes = now ? await repository.blob(now.id) : await readFile(file ?? place).catch(() => null);
    const staged = now && bytes ? decode(bytes).text : null;
    if (!old) return { before: null, staged };
    if (file !== null && bytes && isSame(bytes, old) && name === oldName) return 'unchanged';
    const text = decode(await repository.blob(old.id)).text;
    if (file !== null && bytes && name === oldName && isSameText(decode(bytes).text, text)) return 'unchanged';
    return { before: { text, home: toSlashes(join(root, oldName)) }, staged };
  }

  #repository(root: string): Repository {
    const known = this.#repositories.get(root);
    if (known) return known;
    const repository = new Repository(root, root === this.#own);
    this.#repositories.set(root, repository);
    return repository;
  }

  #sidesOf(repository: Repository): Promise<Sides> {
    const known = this.#sides.get(repository);
    if (known) return known;
    const sides = this.#findSides(repository);
    this.#sides.set(repository, sides);
    return sides;
  }

  async #findSides(repository: Repository): Promise<Sides> {
    if (this.scope.kind === 'unstaged') return { before: await repository.index(), after: null, renames: NO_RENAMES };
    const commit = await this.#baseOf(repository);
    const after = this.scope.kind === 'staged' ? await repository.index() : null;
    if (commit === null) return { before: NOTHING, after, renames: NO_RENAMES };
    return { before: await repository.tree(commit), after, renames: await repository.renames(commit) };
  }

  /** The commit that is compared with; null where everything is new. */
  async #baseOf(repository: Repository): Promise<string | null> {
    if (this.scope.kind !== 'since') return repository.commit('HEAD');
    return (await this.#recordedBase(repository)) ?? this.#partingFrom(this.scope.name, repository);
  }

  /** For a submodule, what the repository around it held at that time: undefined for any other repository. */
  async #recordedBase({ root }: Repository): Promise<string | null | undefined> {
    const outer = repositoryRoot(dirname(root));
    if (outer === null || this.#own === null || root === this.#own || !isWithin(outer, this.#own)) return undefined;
    const around = this.#repository(outer);
    const name = toSlashes(relative(outer, root));
    const entry = (await this.#sidesOf(around)).before.get(name);
    if (!entry?.isSubmodule) return (await around.index()).get(name)?.isSubmodule ? null : undefined;
    if ((await this.#repository(root).commit(entry.id)) !== null) return entry.id;
    throw new GitProblem(
      `The submodule ${name} does not have the commit ${entry.id.slice(0, 10)} that it is compared with; fetch it: git -C ${name} fetch origin ${entry.id}`,
    );
  }

  async #partingFrom(name: string, repository: Repository): Promise<string> {
    const commit = await repository.commit(name);
    if (commit === null) {
      throw new GitProblem(
        `'${name}' is no commit that is known in ${repository.root}; check its spelling, or fetch it first (in GitHub Actions: actions/checkout with fetch-depth: 0).`,
      );
    }
    const base = await repository.mergeBase(commit, 'HEAD');
    if (base !== null) return base;
    throw new GitProblem(
      (await repository.isShallow())
        ? `The commit where this branch left '${name}' is not in this shallow clone; fetch more of the history: git fetch --unshallow (in GitHub Actions: actions/checkout with fetch-depth: 0).`
        : `This branch and '${name}' have no commit in common, so nobody can tell what has changed since.`,
    );
  }
}

/** The place of a file by no links; of one that is not there, that of its folder. */
async function realPlace(home: string): Promise<string> {
  try {
    return await realpath(home);
  } catch {
    const folder = await realpath(dirname(home)).catch(() => dirname(home));
    return join(folder, basename(home));
  }
}

function isWithin(folder: string, root: string): boolean {
  return folder === root || !/^\.\.(?:[\\/]|$)/.test(relative(root, folder));
}

function isSame(bytes: Uint8Array, { id }: Entry): boolean {
  return blobId(bytes, id) === id;
}

/** Git may have other line ends than the disk. */
function isSameText(a: string, b: string): boolean {
  return a.replace(/\r\n?/g, '\n') === b.replace(/\r\n?/g, '\n');
}
