#!/usr/bin/env node
// `npm run editor`: a real VS Code in the browser, with the extension as it is in this checkout and records to try it on.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../test/editor/host/chromium.mjs';
import { findOnPath } from '../test/editor/host/find.mjs';
import { ensureHost, HOSTS } from '../test/editor/host/install.mjs';
import { Person } from '../test/editor/host/person.mjs';
import { Problem, progress, runProgram } from '../test/editor/host/problem.mjs';
import { startServer } from '../test/editor/host/server.mjs';
import { temporaryCopy } from '../test/editor/host/temporary.mjs';
import { newPage, remoteUri, workbenchReady, workbenchUrl } from '../test/editor/host/workbench.mjs';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

const HELP = `Usage: npm run editor -- [FOLDER] [options]

Opens VS Code in the browser with the extension and a copy of FOLDER (samples/). Ctrl+C ends it.

  --file FILE                the record to open, inside FOLDER
  --host oldest|current      VS Code ${HOSTS.oldest.vscode} or ${HOSTS.current.vscode} (current)
  --no-open                  only print the address
  --screenshot FILE          take a picture of the record with its summary and the fixes of its first finding, and end
`;

/** A record of samples/ with findings of both rules. */
const SAMPLE = 'docs/adr/0001-replace-the-claims-intake-gateway.md';

function readOptions() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      allowNegative: true,
      options: {
        file: { type: 'string' },
        help: { type: 'boolean', default: false },
        host: { type: 'string', default: 'current' },
        open: { type: 'boolean', default: true },
        screenshot: { type: 'string' },
      },
    });
    return { ...values, folder: positionals[0] };
  } catch (error) {
    throw new Problem(`${error instanceof Error ? error.message : error} (--help says what there is)`);
  }
}

/**
 * @param {string} file
 * @returns {string} its absolute path: npm starts scripts in the folder of the project, whatever the user's own is
 */
function fromUser(file) {
  return path.resolve(process.env.INIT_CWD ?? process.cwd(), file);
}

/** @param {string | undefined} folder */
function folderToOpen(folder) {
  if (folder === undefined) return path.join(ROOT, 'samples');
  const absolute = fromUser(folder);
  if (!statSync(absolute, { throwIfNoEntry: false })?.isDirectory()) throw new Problem(`There is no folder ${folder}.`);
  return absolute;
}

function buildExtension() {
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs', '--dev'], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) throw new Problem('The extension could not be built.');
}

/**
 * Opens an address in the user's own browser, where there is a screen to show it on.
 *
 * @param {string} url
 */
function openInBrowser(url) {
  const hasScreen = process.platform === 'darwin' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  const opener = hasScreen && findOnPath([process.platform === 'darwin' ? 'open' : 'xdg-open']);
  if (opener) spawn(opener, [url], { stdio: 'ignore', detached: true }).unref();
}

/**
 * @param {string} url
 * @param {string} picture
 */
async function takePicture(url, picture) {
  const browser = await launchBrowser();
  const page = await newPage(browser);
  await page.goto(url);
  await workbenchReady(page);
  const person = new Person(page);
  const { width, height } = page.viewportSize() ?? { width: 1, height: 1 };
  await page.locator('.monaco-editor .squiggly-warning').first().waitFor();
  await person.runCommand('ADR Bridge: Preview Executive Summary to the Side');
  await person.webview.locator('main#summary h1').waitFor();
  await person.focusFirstEditor();
  await person.goToNextProblem();
  await person.openFixes('');
  // Where the mouse rests, an explanation lies over the page.
  await page.mouse.move(width - 1, height / 2);
  await page.locator('.workbench-hover').first().waitFor({ state: 'hidden' });
  mkdirSync(path.dirname(picture), { recursive: true });
  await page.screenshot({ path: picture });
  await browser.close();
}

await runProgram(async () => {
  const options = readOptions();
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  if (!(options.host in HOSTS))
    throw new Problem(`--host ${options.host}: use one of ${Object.keys(HOSTS).join(', ')}.`);
  const original = folderToOpen(options.folder);
  const file = options.file ?? (options.folder === undefined ? SAMPLE : undefined);
  if (file && !existsSync(path.join(original, file))) throw new Problem(`There is no file ${file} in ${original}.`);

  buildExtension();
  const server = await startServer(ensureHost(/** @type {keyof typeof HOSTS} */ (options.host)));
  const folder = temporaryCopy(original);
  /** @type {Array<[string, string]>} */
  const payload = [['extensionDevelopmentPath', remoteUri(server, ROOT)]];
  if (file) payload.push(['openFile', remoteUri(server, path.join(folder, file))]);
  const url = workbenchUrl(server, { folder, payload });

  if (options.screenshot) {
    const picture = fromUser(options.screenshot);
    await takePicture(url, picture).finally(server.stop);
    console.log(`The picture is in ${picture}.`);
    return 0;
  }
  console.log(`VS Code with ADR Bridge and a copy of ${original}:\n\n  ${url}\n`);
  progress('Ctrl+C ends it. After a change of the code run "npm run build" and reload the page.');
  if (options.open) openInBrowser(url);
  return new Promise(() => {});
});
