#!/usr/bin/env node
// Runs the editor tests in real VS Codes: npm run test:editor -- --help
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildSuites } from './build.mjs';
import { ensureChromium } from './host/chromium.mjs';
import { runSuiteOnDesktop } from './host/electron.mjs';
import { ensureHost, HOSTS } from './host/install.mjs';
import { Problem, runProgram } from './host/problem.mjs';
import { runSuite } from './host/suite.mjs';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

const HELP = `Runs the editor tests in a real VS Code.

  --flavour node|web          extension host: Node's or the browser's web worker (both)
  --host oldest|current|all   VS Code ${HOSTS.oldest.vscode} or ${HOSTS.current.vscode} (node: all, web: current)
  --grep TEXT                 only tests whose full title contains TEXT
  --workspace FOLDER          folder to open a copy of (samples)
  --electron                  desktop VS Code instead, downloaded (also: ADR_BRIDGE_EDITOR=electron)
  --verbose                   everything that VS Code logs
`;

/** @typedef {import('./host/install.mjs').HostName} HostName */
/** @typedef {import('./host/events.mjs').SuiteResult} SuiteResult */
/** @typedef {{ title: string, start: () => Promise<SuiteResult> }} Run */

/** The hosts of each flavour when none is asked for: the language server in a web worker differs little between them. */
const USUAL_HOSTS = /** @type {const} */ ({ node: ['current', 'oldest'], web: ['current'] });

function readOptions() {
  try {
    return parseArgs({
      options: {
        electron: { type: 'boolean', default: process.env.ADR_BRIDGE_EDITOR === 'electron' },
        flavour: { type: 'string' },
        grep: { type: 'string' },
        help: { type: 'boolean', default: false },
        host: { type: 'string' },
        verbose: { type: 'boolean', default: false },
        workspace: { type: 'string', default: path.join(ROOT, 'samples') },
      },
    }).values;
  } catch (error) {
    throw new Problem(`${error instanceof Error ? error.message : error}\n\n${HELP}`);
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

/**
 * @param {ReturnType<typeof readOptions>} options
 * @returns {Run[]}
 */
function plan(options) {
  const flavour = oneOf('flavour', options.flavour, ['node', 'web']);
  const wanted = oneOf('host', options.host, ['oldest', 'current', 'all']);
  const { workspace, verbose } = options;
  /** @returns {readonly HostName[]} */
  const hosts = (/** @type {'node' | 'web'} */ of) =>
    wanted === 'all' ? ['current', 'oldest'] : wanted ? [wanted] : USUAL_HOSTS[of];
  const common = { extension: ROOT, workspace, verbose };

  if (options.electron) {
    if (flavour === 'web') throw new Problem('Desktop VS Code runs the node flavour alone: leave out --flavour web.');
    return hosts('node').map((name) => {
      const version = name === 'current' ? 'stable' : HOSTS[name].vscode;
      const start = () => runSuiteOnDesktop({ ...common, version, tests: 'out/test/editor/node.js' });
      return { title: `desktop VS Code ${version}`, start };
    });
  }
  return /** @type {const} */ (['node', 'web'])
    .filter((name) => !flavour || name === flavour)
    .flatMap((name) =>
      hosts(name).map((host) => ({
        title: `VS Code ${HOSTS[host].vscode}, ${name === 'node' ? 'Node' : 'web worker'}`,
        start: () =>
          runSuite({ ...common, host: ensureHost(host), flavour: name, tests: `out/test/editor/${name}.js` }),
      })),
    );
}

/** @param {SuiteResult} result */
function succeeded({ finished, passed, failed }) {
  return finished && failed === 0 && passed > 0;
}

/** @param {SuiteResult} result */
function counts({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}

/** @param {SuiteResult} result */
function verdict(result) {
  if (!result.finished) return `${counts(result)}, did not come to its end`;
  if (result.passed + result.failed === 0) return 'ran no test';
  return counts(result);
}

await runProgram(async () => {
  const options = readOptions();
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  const runs = plan(options);
  if (!existsSync(path.join(ROOT, 'dist/client')))
    throw new Problem('The extension is not built: run "npm run build" first.');
  if (!existsSync(options.workspace)) throw new Problem(`There is no folder ${options.workspace} to open.`);
  if (!options.electron) ensureChromium(); // before anything long
  await buildSuites({ root: ROOT, grep: options.grep });

  const results = [];
  for (const { title, start } of runs) {
    console.log(`\n${title}`);
    results.push({ title, result: await start() });
  }

  console.log('');
  for (const { title, result } of results) console.log(`${title}: ${verdict(result)}`);
  const total = { passed: 0, failed: 0, skipped: 0, finished: true };
  for (const { result } of results) {
    total.passed += result.passed;
    total.failed += result.failed + (result.finished ? 0 : 1); // a suite that broke off counts as one failure
    total.skipped += result.skipped;
  }
  console.log(counts(total));
  return results.every(({ result }) => succeeded(result)) ? 0 : 1;
});
