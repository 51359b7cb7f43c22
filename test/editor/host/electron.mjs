import { spawn } from 'node:child_process';
import path from 'node:path';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { onExit } from './cleanup.mjs';
import { TestLog } from './events.mjs';
import { Problem } from './problem.mjs';
import { temporaryCopy, temporaryFolder } from './temporary.mjs';

/**
 * Runs the suite in desktop VS Code, on a machine that can download it and has a display.
 *
 * @param {object} options
 * @param {string} options.version a version of VS Code, or `stable`
 * @param {string} options.extension folder of the extension
 * @param {string} options.tests the suite's bundle, relative to the extension's folder
 * @param {string} options.workspace folder whose copy is opened
 * @param {boolean} options.verbose
 * @returns {Promise<import('./events.mjs').SuiteResult>}
 */
export async function runSuiteOnDesktop({ version, extension, tests, workspace, verbose }) {
  const executable = await desktop(version);
  const log = new TestLog({ bundle: path.join(extension, tests), verbose });
  const profile = temporaryFolder('desktop');
  const child = spawn(
    executable,
    [
      temporaryCopy(workspace),
      `--extensionDevelopmentPath=${extension}`,
      `--extensionTestsPath=${path.join(extension, tests)}`,
      `--user-data-dir=${path.join(profile, 'data')}`,
      `--extensions-dir=${path.join(profile, 'extensions')}`,
      ...['--disable-extensions', '--disable-workspace-trust', '--disable-updates', '--disable-gpu'],
      ...['--skip-welcome', '--skip-release-notes', '--no-sandbox'],
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  onExit(() => void child.kill());
  for (const stream of [child.stdout, child.stderr]) readLines(stream, (line) => log.read(line));
  await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (!log.result.finished) console.log(`  The suite did not come to its end. VS Code said last:\n${log.tail()}`);
  return log.result;
}

/** @param {string} version */
async function desktop(version) {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    throw new Problem(
      'Desktop VS Code needs a display: run the same command under "xvfb-run -a", or without --electron.',
    );
  }
  try {
    return await downloadAndUnzipVSCode(version);
  } catch (error) {
    const reason = error instanceof Error ? error.message : error;
    throw new Problem(`Desktop VS Code could not be downloaded (${reason}): run the tests without --electron.`);
  }
}

/**
 * @param {import('node:stream').Readable} stream
 * @param {(line: string) => void} take
 */
function readLines(stream, take) {
  let rest = '';
  stream.setEncoding('utf8');
  stream.on('data', (text) => {
    const lines = (rest + text).split(/\r?\n/);
    rest = lines.pop() ?? '';
    lines.forEach(take);
  });
  stream.on('end', () => take(rest));
}
