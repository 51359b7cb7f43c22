import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { onExit } from './cleanup.mjs';
import { Problem } from './problem.mjs';
import { temporaryFolder } from './temporary.mjs';

/** How long a server may take until it listens, in milliseconds. It takes a tenth of a second on an idle machine. */
const START_TIMEOUT = 60_000;
/** How long a server gets to end by itself, in milliseconds. */
const STOP_TIMEOUT = 5_000;

/** A window without greetings, suggestions, agents and requests to the network. */
const CALM_SETTINGS = {
  'chat.agentHost.enabled': false,
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'files.simpleDialog.enable': true,
  'git.openRepositoryInParentFolders': 'never',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/**
 * @typedef {object} Server a running VS Code with an empty profile
 * @property {string} authority host and port
 * @property {() => string} output what it has printed so far
 * @property {() => Promise<void>} stop ends it with everything it has started
 */

/**
 * Starts VS Code's server on a free port of this machine alone.
 *
 * @param {import('./install.mjs').Host} host
 * @param {object} [options]
 * @param {Record<string, unknown>} [options.settings] user settings beside the calm ones
 * @param {string[]} [options.vsix] extensions to install first
 * @returns {Promise<Server>}
 */
export async function startServer(host, { settings = {}, vsix = [] } = {}) {
  const profile = temporaryFolder('vscode');
  writeSettings(profile, { ...CALM_SETTINGS, ...settings });
  for (const file of vsix) installExtension(host, profile, file);

  const args = ['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--disable-workspace-trust'];
  // Without the smoke test driver, newer versions ignore the payload in the address, and with it the extension to develop.
  const child = spawn(
    host.node,
    [host.serverScript, ...profileArguments(profile), ...args, '--enable-smoke-test-driver'],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: serverEnvironment(),
      detached: true, // a process group of its own: extension hosts and language servers stay in it, and some outlive the server
    },
  );
  const forget = onExit(() => killGroup(child.pid));
  const { port, output } = await listening(child).catch((error) => {
    throw new Problem(`VS Code ${host.version} ${error.message}`);
  });
  return {
    authority: `127.0.0.1:${port}`,
    output,
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, STOP_TIMEOUT).unref())]);
      killGroup(child.pid);
      forget();
    },
  };
}

/**
 * @param {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, import('node:stream').Readable>} child
 * @returns {Promise<{ port: number, output: () => string }>}
 */
function listening(child) {
  let printed = '';
  const output = () => printed;
  return new Promise((resolve, reject) => {
    const fail = (/** @type {string} */ what) => reject(new Error(`${what}. It said:\n${printed}`));
    const timer = setTimeout(fail, START_TIMEOUT, `did not start within ${START_TIMEOUT / 1000} s`);
    child.once('error', (error) => fail(`could not be started (${error.message})`));
    child.once('exit', (code) => fail(`ended with code ${code} before it listened`));
    const read = (/** @type {Buffer} */ data) => {
      printed = (printed + data).slice(-100_000);
      const port = /Extension host agent listening on (\d+)/.exec(printed)?.[1];
      if (!port) return;
      clearTimeout(timer);
      resolve({ port: Number(port), output });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
  });
}

/**
 * @param {string} profile
 * @param {Record<string, unknown>} settings
 */
function writeSettings(profile, settings) {
  const folder = path.join(profile, 'data/User');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'settings.json'), JSON.stringify(settings, undefined, 2));
}

/**
 * @param {import('./install.mjs').Host} host
 * @param {string} profile
 * @param {string} vsix
 */
function installExtension(host, profile, vsix) {
  const args = [host.serverScript, ...profileArguments(profile), '--install-extension', path.resolve(vsix), '--force'];
  const { status, stdout, stderr } = spawnSync(host.node, args, { encoding: 'utf8', env: serverEnvironment() });
  if (status !== 0) throw new Problem(`VS Code ${host.version} refused to install ${vsix}:\n${stdout}${stderr}`);
}

/** @param {string} profile */
function profileArguments(profile) {
  return ['--server-data-dir', profile, '--accept-server-license-terms', '--telemetry-level', 'off'];
}

/** The environment without what a surrounding VS Code or npm has put into it, and without an extension gallery to ask. */
function serverEnvironment() {
  const foreign = /^(VSCODE_|ELECTRON_|NODE_OPTIONS$|npm_)/;
  const own = Object.entries(process.env).filter(([name]) => !foreign.test(name));
  return { ...Object.fromEntries(own), EXTENSIONS_GALLERY: '{}' };
}

/** @param {number | undefined} leader */
function killGroup(leader) {
  if (leader === undefined) return;
  try {
    process.kill(-leader, 'SIGKILL');
  } catch {
    // the whole group has ended already
  }
}
