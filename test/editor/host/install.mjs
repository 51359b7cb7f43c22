import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeFor } from './node.mjs';
import { Problem, progress } from './problem.mjs';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const CACHE = path.resolve(HERE, '../../../.vscode-test');

/**
 * A VS Code that the npm registry alone can give: the server and web workbench inside the package code-server.
 *
 * @typedef {object} Recipe
 * @property {string} vscode version of VS Code
 * @property {string} codeServer version of the npm package that holds it
 * @property {number} nodeMajor the Node release it was made for
 */

/**
 * `oldest` is the version that engines.vscode in package.json promises, and the last one that runs on Node 20.
 *
 * @type {Readonly<Record<HostName, Recipe>>}
 * @typedef {'oldest' | 'current'} HostName
 */
export const HOSTS = {
  oldest: { vscode: '1.100.3', codeServer: '4.100.3', nodeMajor: 20 },
  current: { vscode: '1.139.1', codeServer: '4.139.1', nodeMajor: 24 },
};

/** Counts up when the installation below changes, so that what an older checkout installed is not used. */
const REVISION = 1;

/** Version of the packages of the ripgrep binaries: findFiles() runs it, and the old VS Code brings none. */
const RIPGREP = '1.18.0';

/** Parts that extension tests never reach: agents, containers, ssh, Kerberos, Windows. Most would have to be compiled. */
const UNNEEDED = [
  '@devcontainers/cli',
  '@github/copilot-sdk',
  '@microsoft/mxc-sdk',
  '@vscode/copilot-api',
  '@vscode/sandbox-runtime',
  '@vscode/sqlite3',
  '@vscode/windows-process-tree',
  '@vscode/windows-registry',
  'kerberos',
  'ssh2',
];

/** Native modules that the server does need, and what takes their place. */
const STAND_INS = {
  '@vscode/spdlog': 'spdlog.cjs',
  '@vscode/native-watchdog': 'watchdog.cjs',
  'native-watchdog': 'watchdog.cjs',
};

/**
 * @typedef {object} Host an installed VS Code
 * @property {HostName} name
 * @property {string} version of VS Code
 * @property {string} node the Node to run it with
 * @property {string} serverScript
 */

/**
 * Installs a VS Code, unless an earlier run has done it.
 *
 * @param {HostName} name
 * @returns {Host}
 */
export function ensureHost(name) {
  const recipe = HOSTS[name];
  const folder = path.join(CACHE, `server-${recipe.vscode}-${process.platform}-${process.arch}-${REVISION}`);
  const node = nodeFor(recipe.nodeMajor);
  const host = {
    name,
    version: recipe.vscode,
    node: node.package ? path.join(folder, 'node_modules', node.package.name, 'bin/node') : process.execPath,
    serverScript: path.join(folder, 'vscode/out/server-main.js'),
  };
  if (!existsSync(host.serverScript) || !existsSync(host.node)) install(recipe, node, folder);
  return host;
}

/**
 * Builds the folder under another name and renames it when all is there: what an interrupted run leaves is never used.
 *
 * @param {Recipe} recipe
 * @param {import('./node.mjs').NodeChoice} node
 * @param {string} folder
 */
function install(recipe, node, folder) {
  const started = Date.now();
  progress(`Installing VS Code ${recipe.vscode} from the npm registry (once; about 20 s) ...`);
  removeUnfinished();
  const building = path.join(CACHE, `installing-${process.pid}-${recipe.vscode}`);
  mkdirSync(building, { recursive: true });
  try {
    downloadPrograms(building, recipe, node);
    assembleServer(building);
    putInPlace(building, folder);
  } finally {
    rmSync(building, { recursive: true, force: true });
  }
  progress(`VS Code ${recipe.vscode} is installed (${Math.round((Date.now() - started) / 1000)} s).`);
}

/**
 * @param {string} building
 * @param {Recipe} recipe
 * @param {import('./node.mjs').NodeChoice} node
 */
function downloadPrograms(building, recipe, node) {
  const ripgrep = `@vscode/ripgrep-${process.platform}-${process.arch}`;
  const dependencies = { [ripgrep]: RIPGREP, ...(node.package && { [node.package.name]: node.package.version }) };
  writeFileSync(path.join(building, 'package.json'), JSON.stringify({ private: true, dependencies }));
  npm(building, ['install', '--ignore-scripts']);

  // Packed rather than installed: code-server's own dependencies and its install script belong to parts not used here.
  const archive = `code-server-${recipe.codeServer}.tgz`;
  npm(building, ['pack', `code-server@${recipe.codeServer}`]);
  run('tar', ['-xzf', archive, 'package/lib/vscode'], building);
  renameSync(path.join(building, 'package/lib/vscode'), path.join(building, 'vscode'));
  for (const rest of [archive, 'package']) rmSync(path.join(building, rest), { recursive: true });
}

/** @param {string} building */
function assembleServer(building) {
  const vscode = path.join(building, 'vscode');
  const manifestFile = path.join(vscode, 'package.json');
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
  const standIns = Object.entries(STAND_INS).filter(([name]) => name in manifest.dependencies);
  for (const name of [...UNNEEDED, ...standIns.map(([name]) => name)]) delete manifest.dependencies[name];
  writeFileSync(manifestFile, JSON.stringify(manifest));
  npm(vscode, ['install', '--ignore-scripts', '--omit=dev']);

  for (const [name, file] of standIns) {
    const target = path.join(vscode, 'node_modules', name);
    mkdirSync(target, { recursive: true });
    writeFileSync(path.join(target, 'package.json'), JSON.stringify({ name, version: '0.0.0', main: 'index.cjs' }));
    copyFileSync(path.join(HERE, 'stand-ins', file), path.join(target, 'index.cjs'));
  }
  if ('@vscode/ripgrep' in manifest.dependencies) {
    const binaries = path.join(building, `node_modules/@vscode/ripgrep-${process.platform}-${process.arch}/bin`);
    cpSync(binaries, path.join(vscode, 'node_modules/@vscode/ripgrep/bin'), { recursive: true });
  }
}

/**
 * @param {string} building
 * @param {string} folder
 */
function putInPlace(building, folder) {
  rmSync(folder, { recursive: true, force: true });
  try {
    renameSync(building, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error; // otherwise another process was faster, and its folder is as good
  }
}

/** Removes what interrupted runs left, but not what another process is busy with. */
function removeUnfinished() {
  if (!existsSync(CACHE)) return;
  for (const name of readdirSync(CACHE)) {
    const owner = /^installing-(\d+)-/.exec(name)?.[1];
    if (owner && !isRunning(Number(owner))) rmSync(path.join(CACHE, name), { recursive: true, force: true });
  }
}

/** @param {number} processId */
function isRunning(processId) {
  try {
    return process.kill(processId, 0);
  } catch {
    return false;
  }
}

/**
 * @param {string} folder
 * @param {string[]} args
 */
function npm(folder, args) {
  run('npm', [...args, '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'], folder);
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {string} folder
 */
function run(command, args, folder) {
  try {
    execFileSync(command, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 64 * 1024 * 1024 });
  } catch (error) {
    const said = String(/** @type {{ stderr?: Buffer }} */ (error).stderr ?? error).split('\n');
    const reason = said.filter((line) => line.trim() && !/^(npm error)?\s+at /.test(line)).slice(0, 5);
    throw new Problem(
      `VS Code could not be installed: "${command} ${args.slice(0, 2).join(' ')}" failed. ` +
        `Check the connection to the npm registry and try again. It said:\n${reason.join('\n')}`,
    );
  }
}
