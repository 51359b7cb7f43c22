import { spawnSync } from 'node:child_process';
import { findOnPath } from './find.mjs';
import { progress } from './problem.mjs';

/** Words before a command that give it the rights to install, or undefined where this user may not. */
function privilege() {
  if (process.getuid?.() === 0) return [];
  const passwordless = spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
  return passwordless ? ['sudo', '-n'] : undefined;
}

/**
 * Installs Debian packages where that needs nobody's password.
 *
 * @param {string[]} packages
 * @returns {string | undefined} why it was not done; undefined when the packages are installed
 */
export function installDebianPackages(packages) {
  if (process.platform !== 'linux' || !findOnPath(['apt-get'])) return 'this is no Debian or Ubuntu';
  const prefix = privilege();
  if (!prefix) return 'installing packages here needs a password';
  progress(`Installing ${packages.join(' and ')} with apt-get ...`);
  const failure = aptGet(prefix, ['update']);
  return failure ?? aptGet(prefix, ['install', '--yes', '--no-install-recommends', ...packages]);
}

/**
 * @param {string[]} prefix
 * @param {string[]} args
 * @returns {string | undefined} what apt-get said when it failed
 */
function aptGet(prefix, args) {
  const [command, ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...args];
  const { status, stdout, stderr, error } = spawnSync(String(command), rest, { encoding: 'utf8' });
  if (status === 0) return undefined;
  const said = error?.message ?? `${stdout}\n${stderr}`.trim().split('\n').at(-1);
  return `"apt-get ${args.join(' ')}" failed: ${said}`;
}
