import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { runSuiteOnDesktop } from './host/electron.mjs';
import { ensureHost, HOSTS } from './host/install.mjs';
import { Problem, progress } from './host/problem.mjs';
import { runSuite } from './host/suite.mjs';
import { walkThroughPackage } from './walk/walk.mjs';

/**
 * @typedef {import('./options.mjs').Flavour} Flavour
 * @typedef {import('./options.mjs').HostName} HostName
 * @typedef {import('./options.mjs').Options} Options
 */

/** The hosts of each flavour when none is asked for. What differs between versions of VS Code shows on Node already. */
const USUAL_HOSTS = /** @type {const} */ ({ node: ['current', 'oldest'], web: ['current'], vsix: ['current'] });

/** @type {Readonly<Record<Flavour, string>>} */
const TITLES = { node: 'Node', web: 'web worker', vsix: 'the packaged extension' };

/**
 * @typedef {object} Run one start of VS Code
 * @property {string} title
 * @property {() => Promise<import('./host/events.mjs').SuiteResult>} start
 */

/**
 * Decides what to run.
 *
 * @param {Options} options
 * @param {string} root the checkout
 * @returns {Run[]}
 */
export function plan(options, root) {
  const suite = { extension: root, workspace: options.workspace, verbose: options.verbose };
  if (options.electron) {
    return hostsOf('node', options).map((name) => {
      const version = name === 'current' ? 'stable' : HOSTS[name].vscode;
      const start = () => runSuiteOnDesktop({ ...suite, version, tests: 'out/test/editor/node.js' });
      return { title: `Desktop VS Code, ${version}`, start };
    });
  }
  return flavoursOf(options).flatMap((flavour) =>
    hostsOf(flavour, options).map((name) => ({
      title: `VS Code ${HOSTS[name].vscode}, ${TITLES[flavour]}`,
      start: async () => {
        const host = ensureHost(name);
        if (flavour !== 'vsix') return runSuite({ ...suite, host, flavour, tests: `out/test/editor/${flavour}.js` });
        const vsix = options.vsix ?? packageOf(root);
        const pictures = path.join(options.pictures, host.version);
        return walkThroughPackage({ host, vsix, workspace: options.workspace, pictures });
      },
    })),
  );
}

/**
 * @param {Options} options
 * @returns {Flavour[]}
 */
function flavoursOf({ flavour, grep }) {
  if (flavour) return [flavour];
  return grep ? ['node', 'web'] : ['node', 'web', 'vsix'];
}

/**
 * @param {Flavour} flavour
 * @param {Options} options
 * @returns {readonly HostName[]}
 */
function hostsOf(flavour, { host }) {
  if (host === 'all') return ['current', 'oldest'];
  return host ? [host] : USUAL_HOSTS[flavour];
}

/** @type {string | undefined} */
let madePackage;

/**
 * @param {string} root
 * @returns {string} the package as users get it, made once
 */
function packageOf(root) {
  madePackage ??= makePackage(root);
  return madePackage;
}

/** @param {string} root */
function makePackage(root) {
  const file = path.join(root, 'out/test/adr-bridge.vsix');
  progress('  Packaging the extension ...');
  mkdirSync(path.dirname(file), { recursive: true });
  const args = [path.join(root, 'scripts/package.mjs'), '--out', file];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Problem(`The extension could not be packaged (npm run package):\n${stdout}${stderr}`);
  return file;
}
