import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A history that takes longer tells nothing, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Settings of a repository by which git would start a program, each switched off: looking at somebody's repository runs
 * nothing that lies in it, and fetches nothing.
 */
const HARMLESS = [
  ['core.fsmonitor', 'false'],
  ['core.hooksPath', '/dev/null'],
  ['log.showSignature', 'false'],
  ['diff.external', ''],
  ['protocol.allow', 'never'],
].flatMap(([name, value]) => ['-c', `${name}=${value}`]);

const ENVIRONMENT = { GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1', GIT_PAGER: '' };

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
    if (!this.#isThere || rootAbove(dirname(file)) === null) return null;
    const days = await this.#run(dirname(file), [
      'log',
      '--diff-filter=A',
      '--follow',
      '--format=%as',
      '--no-ext-diff',
      '--no-textconv',
      '--',
      basename(file),
    ]);
    return /\d{4}-\d\d-\d\d(?=\s*$)/.exec(days)?.[0] ?? null;
  }

  /** The commit that is checked out where a file is; null where there is none. While it stays the same, so does the history. */
  headOf(file: string): Promise<string | null> {
    const root = rootAbove(dirname(file));
    if (root === null || !this.#isThere) return Promise.resolve(null);
    const known = this.#heads.get(root);
    if (known) return known;
    const head = this.#run(root, ['rev-parse', '--verify', '--quiet', 'HEAD']).then((id) => id.trim() || null);
    this.#heads.set(root, head);
    return head;
  }

  #run(folder: string, words: readonly string[]): Promise<string> {
    const options = { cwd: folder, timeout: PATIENCE, env: { ...process.env, ...ENVIRONMENT }, windowsHide: true };
    return new Promise((resolve) => {
      execFile('git', ['--no-pager', '--literal-pathspecs', ...HARMLESS, ...words], options, (error, output) => {
        // A folder that is not there fails in the same way.
        if (error?.code === 'ENOENT' && existsSync(folder)) this.#isThere = false;
        resolve(error ? '' : output);
      });
    });
  }
}

function rootAbove(folder: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return null;
  }
}
