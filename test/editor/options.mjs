import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { HOSTS } from './host/install.mjs';
import { Problem } from './host/problem.mjs';

const HELP = `Usage: npm run test:editor -- [options]

Runs the editor tests in a real VS Code.

  --flavour node|web|vsix    the suite in Node's extension host, the suite in the browser's web worker, or a walk through
                             the packaged extension as a person takes it (all three)
  --host oldest|current|all  VS Code ${HOSTS.oldest.vscode} or ${HOSTS.current.vscode} (node: all, web and vsix: current)
  --grep TEXT                only tests whose full title contains TEXT, and no walk
  --electron                 desktop VS Code, which is downloaded (also: ADR_BRIDGE_EDITOR=electron)
  --workspace FOLDER         the folder to open a copy of (samples)
  --vsix FILE                the package to walk through (made anew)
  --pictures FOLDER          where the pictures of the walk go (out/test/editor/pictures)
  --report FILE              where to write the counts as JSON
  --verbose                  show everything that VS Code logs
`;

/**
 * @typedef {'node' | 'web' | 'vsix'} Flavour
 * @typedef {import('./host/install.mjs').HostName} HostName
 *
 * @typedef {object} Options
 * @property {Flavour} [flavour]
 * @property {HostName | 'all'} [host]
 * @property {string} [grep]
 * @property {boolean} electron
 * @property {string} workspace
 * @property {string} [vsix]
 * @property {string} pictures
 * @property {string} [report]
 * @property {boolean} verbose
 */

/**
 * Reads the command line.
 *
 * @param {string} root the checkout
 * @returns {Options | undefined} undefined when only help was asked for, which it has printed then
 */
export function readOptions(root) {
  const { help, ...values } = parse();
  if (help) {
    console.log(HELP);
    return undefined;
  }
  const options = {
    ...values,
    electron: values.electron ?? process.env.ADR_BRIDGE_EDITOR === 'electron',
    flavour: oneOf('flavour', values.flavour, /** @type {const} */ (['node', 'web', 'vsix'])),
    host: oneOf('host', values.host, /** @type {const} */ (['oldest', 'current', 'all'])),
    workspace: values.workspace ?? path.join(root, 'samples'),
    pictures: values.pictures ?? path.join(root, 'out/test/editor/pictures'),
    verbose: values.verbose ?? false,
  };
  if (options.electron && options.flavour && options.flavour !== 'node') {
    throw new Problem(`Desktop VS Code runs the suite in Node alone: leave out --flavour ${options.flavour}.`);
  }
  if (!existsSync(options.workspace)) throw new Problem(`There is no folder ${options.workspace} to open.`);
  if (options.vsix && !existsSync(options.vsix)) throw new Problem(`There is no package ${options.vsix}.`);
  return options;
}

function parse() {
  try {
    return parseArgs({
      options: {
        electron: { type: 'boolean' },
        flavour: { type: 'string' },
        grep: { type: 'string' },
        help: { type: 'boolean' },
        host: { type: 'string' },
        pictures: { type: 'string' },
        report: { type: 'string' },
        verbose: { type: 'boolean' },
        vsix: { type: 'string' },
        workspace: { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw new Problem(`${error instanceof Error ? error.message : error} (--help says what there is)`);
  }
}

/**
 * @template {string} T
 * @param {string} option
 * @param {string | undefined} value
 * @param {readonly T[]} allowed
 * @returns {T | undefined}
 */
function oneOf(option, value, allowed) {
  const found = allowed.find((name) => name === value);
  if (value !== undefined && !found) throw new Problem(`--${option} ${value}: use one of ${allowed.join(', ')}.`);
  return found;
}
