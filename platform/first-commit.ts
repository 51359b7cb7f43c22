import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { git } from './git';
import { repositoryRoot } from './repository';

/** A history that takes longer tells nothing, in milliseconds. */
const PATIENCE = 10_000;

/** Asks git when files came into their repository. Where there is no git it asks once. */
export class GitHistory {
  #isThere = true;
  readonly #heads = new Map<string, Promise<string | null>>();

  /**
   * The day of the commit that brought a file, `YYYY-MM-DD`, whatever it was called then; null where nobody knows.
   *
   * @param file absolute
   */
  async firstCommitOf(file: string): Promise<string | null> {
    const folder = dirname(file);
    if (!this.#isThere || repositoryRoot(folder) === null) return null;
    const words = ['--diff-filter=A', '--follow', '--format=%as', '--no-ext-diff', '--no-textconv'];
    const answer = await git(folder, ['log', ...words, '--', basename(file)], { patience: PATIENCE });
    if (answer.isDone) return /\d{4}-\d\d-\d\d(?=\s*$)/.exec(answer.output.toString())?.[0] ?? null;
    // A folder that is not there fails in the same way.
    if (!answer.isInstalled && existsSync(folder)) this.#isThere = false;
    return null;
  }

  /** The commit that is checked out where a file is; null for none. While it stays the same, so does the history. */
  headOf(file: string): Promise<string | null> {
    const root = this.#isThere ? repositoryRoot(dirname(file)) : null;
    if (root === null) return Promise.resolve(null);
    const known = this.#heads.get(root);
    if (known) return known;
    const head = git(root, ['rev-parse', '--verify', '--quiet', 'HEAD'], { patience: PATIENCE }).then((answer) =>
      answer.isDone ? answer.output.toString().trim() : null,
    );
    this.#heads.set(root, head);
    return head;
  }
}
