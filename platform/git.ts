import { execFile } from 'node:child_process';

/**
 * Settings of a repository by which git would start a program, each switched off: looking at somebody's repository runs
 * nothing that lies in it, and fetches nothing. Besides, nobody here asks git to read a file of the working tree, which
 * is when it would run the filters that a repository names.
 */
const HARMLESS = [
  ['core.fsmonitor', 'false'],
  ['core.hooksPath', '/dev/null'],
  ['log.showSignature', 'false'],
  ['diff.external', ''],
  ['protocol.allow', 'never'],
].flatMap(([name, value]) => ['-c', `${name}=${value}`]);

const ENVIRONMENT = { GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1', GIT_PAGER: '' };

/** By these a hook tells git where it is. A command that names its folder finds the same, also in a submodule. */
const PLACES = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_COMMON_DIR', 'GIT_PREFIX', 'GIT_NAMESPACE'];

export interface GitOptions {
  /** In milliseconds; git is waited for as long as it takes where none are given. */
  readonly patience?: number;
  /** False where the index that a hook names is not that of the repository. */
  readonly takesIndexOfHook?: boolean;
}

/** What git printed, or why it did not: its own last words, empty where it is not installed. */
export type GitAnswer =
  | { readonly isDone: true; readonly output: Buffer }
  | { readonly isDone: false; readonly isInstalled: boolean; readonly reason: string };

/**
 * Runs git. No shell has a say in it, and nothing that a repository names is run.
 *
 * @param folder that it looks from
 * @param words of the command; paths are names and never patterns
 */
export function git(folder: string, words: readonly string[], options: GitOptions = {}): Promise<GitAnswer> {
  const { patience = 0, takesIndexOfHook = true } = options;
  const left = takesIndexOfHook ? PLACES : [...PLACES, 'GIT_INDEX_FILE'];
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !left.includes(name)));
  const how = {
    cwd: folder,
    timeout: patience,
    env: { ...inherited, ...ENVIRONMENT, LC_ALL: 'C' },
    windowsHide: true,
    encoding: 'buffer' as const,
    maxBuffer: Number.POSITIVE_INFINITY,
  };
  return new Promise((resolve) => {
    execFile('git', ['--no-pager', '--literal-pathspecs', ...HARMLESS, ...words], how, (error, output, complaint) => {
      if (!error) return resolve({ isDone: true, output });
      const reason = complaint.toString().trim().split('\n').at(0) ?? '';
      resolve({ isDone: false, isInstalled: error.code !== 'ENOENT', reason });
    });
  });
}
