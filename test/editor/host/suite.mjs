import path from 'node:path';
import { format } from 'node:util';
import { launchBrowser } from './chromium.mjs';
import { onExit } from './cleanup.mjs';
import { TestLog } from './events.mjs';
import { serveFolder } from './folderServer.mjs';
import { startServer } from './server.mjs';
import { temporaryCopy } from './temporary.mjs';
import { developInBrowser, newPage, remoteUri, workbenchUrl } from './workbench.mjs';

/** How long a suite may take with the start of VS Code, in milliseconds. */
const SUITE_TIMEOUT = 300_000;

/**
 * Runs a suite of tests inside the extension host of a real VS Code.
 *
 * @param {object} options
 * @param {import('./install.mjs').Host} options.host
 * @param {'node' | 'web'} options.flavour which extension host: Node's or the browser's web worker
 * @param {string} options.extension folder of the extension
 * @param {string} options.tests the suite's bundle, relative to the extension's folder; it exports `run()`
 * @param {string} options.workspace folder whose copy is opened
 * @param {boolean} options.verbose
 * @returns {Promise<import('./events.mjs').SuiteResult>}
 */
export async function runSuite({ host, flavour, extension, tests, workspace, verbose }) {
  const log = new TestLog({ bundle: path.join(extension, tests), verbose });
  const server = await startServer(host);
  const files = await serveFolder(extension);
  const browser = await launchBrowser();
  onExit(() => void browser.close());
  try {
    // The page's own rules forbid it to load the extension from another port, and only a web extension needs that.
    const page = await newPage(browser, { bypassCSP: flavour === 'web' });
    const suite = await listen(page, log);
    /** @type {Array<[string, string]>} */
    const payload = [];
    if (flavour === 'web') {
      await developInBrowser(page, { extensions: [files.uri()], extensionTestsPath: files.uri(tests) });
    } else {
      payload.push(['extensionDevelopmentPath', remoteUri(server, extension)]);
      payload.push(['extensionTestsPath', remoteUri(server, path.join(extension, tests))]);
    }
    await page.goto(workbenchUrl(server, { folder: temporaryCopy(workspace), payload }));
    const obstacle = await suite.ended;
    if (obstacle || !log.result.finished) {
      console.log(`  The suite did not come to its end: ${obstacle ?? 'its entry point failed'}. VS Code said last:`);
      console.log(log.tail() || server.output());
    }
    return log.result;
  } finally {
    await browser.close();
    files.stop();
    await server.stop();
  }
}

/**
 * Listens to what the workbench tells of the extension host.
 *
 * @param {import('playwright-core').Page} page not yet opened
 * @param {TestLog} log
 * @returns {Promise<{ ended: Promise<string | undefined> }>} ended: with what kept the suite from ending by itself, if anything
 */
async function listen(page, log) {
  /** @type {(obstacle?: string) => void} */
  let end = () => {};
  /** @type {Promise<string | undefined>} */
  const ended = new Promise((resolve) => {
    end = resolve;
  });
  await page.exposeFunction('codeAutomationLog', (/** @type {string} */ _severity, /** @type {unknown[]} */ args) =>
    log.read(format(...args)),
  );
  await page.exposeFunction('codeAutomationExit', () => end());
  page.on('crash', () => end('the page of the browser crashed'));
  setTimeout(end, SUITE_TIMEOUT, `it took longer than ${SUITE_TIMEOUT / 1000} s`).unref();
  return { ended };
}
