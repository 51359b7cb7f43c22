import { spawnSync } from 'node:child_process';
import { homedir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { installDebianPackages } from './apt.mjs';
import { findOnPath, isExecutable } from './find.mjs';
import { Problem } from './problem.mjs';

const LINUX_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

/** Places of the browsers on systems that do not put programs on the PATH. */
function installedPlaces() {
  if (process.platform === 'darwin') {
    const apps = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
    const folders = ['/Applications', path.join(homedir(), 'Applications')];
    return folders.flatMap((folder) => apps.map((app) => path.join(folder, `${app}.app/Contents/MacOS/${app}`)));
  }
  if (process.platform === 'win32') {
    const programs = ['Chromium/Application/chrome.exe', 'Google/Chrome/Application/chrome.exe'];
    const { LOCALAPPDATA, ProgramFiles, 'ProgramFiles(x86)': ProgramFilesX86 } = process.env;
    return [LOCALAPPDATA, ProgramFiles, ProgramFilesX86].flatMap((folder) =>
      folder ? [...programs, 'Microsoft/Edge/Application/msedge.exe'].map((file) => path.join(folder, file)) : [],
    );
  }
  return [];
}

/**
 * Ubuntu's package puts a script in the browser's place that only says how to get the real one, so the program is asked.
 *
 * @param {string} file
 */
function answersForVersion(file) {
  return (
    process.platform !== 'linux' || spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0
  );
}

/**
 * @returns {string | undefined} a Chromium, Chrome or Edge of this machine; the variable CHROMIUM comes first
 */
export function findChromium() {
  const wanted = process.env.CHROMIUM;
  if (wanted) {
    if (isExecutable(wanted)) return wanted;
    throw new Problem(`The variable CHROMIUM names ${wanted}, which is not a program: correct or unset it.`);
  }
  const places = process.platform === 'linux' ? LINUX_NAMES.map((name) => findOnPath([name])) : installedPlaces();
  return places.find((file) => file !== undefined && isExecutable(file) && answersForVersion(file));
}

/**
 * Finds a Chromium or installs Debian's.
 *
 * @returns {string} the path of the program
 */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  // The browser brings no font of its own, and a page without any shows empty boxes.
  const obstacle = installDebianPackages(['chromium', 'fonts-dejavu-core']);
  const installed = findChromium();
  if (installed) return installed;
  throw new Problem(
    'VS Code needs a browser to run in: install Chromium, Chrome or Edge, or set CHROMIUM to the path of one ' +
      `(it could not be installed by itself: ${obstacle ?? 'the package holds no browser that starts'}).`,
  );
}

/** @returns {Promise<import('playwright-core').Browser>} a headless browser */
export function launchBrowser() {
  return chromium.launch({
    executablePath: ensureChromium(),
    args: ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-sync'],
  });
}
