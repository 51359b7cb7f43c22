import path from 'node:path';

/**
 * @param {import('./server.mjs').Server} server
 * @param {string} file absolute path
 * @returns {string} the address by which the workbench knows a file of the server's machine
 */
export function remoteUri(server, file) {
  return `vscode-remote://${server.authority}${encodeURI(path.resolve(file))}`;
}

/**
 * @param {import('./server.mjs').Server} server
 * @param {object} what
 * @param {string} what.folder the folder to open
 * @param {Array<[string, string]>} [what.payload] instructions for the workbench, such as the extension to develop
 * @returns {string} the address of the workbench
 */
export function workbenchUrl(server, { folder, payload = [] }) {
  const query = new URLSearchParams({ folder: path.resolve(folder) });
  if (payload.length) query.set('payload', JSON.stringify(payload));
  return `http://${server.authority}/?${query}`;
}

/**
 * Opens an empty page that may use the clipboard.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {import('playwright-core').BrowserContextOptions} [options]
 * @returns {Promise<import('playwright-core').Page>}
 */
export async function newPage(browser, options) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  return context.newPage();
}

/**
 * Waits until the workbench shows its window.
 *
 * @param {import('playwright-core').Page} page
 */
export async function workbenchReady(page) {
  await page.locator('.monaco-workbench .part.statusbar .statusbar-item').first().waitFor({ timeout: 60_000 });
}

/**
 * Makes the workbench load an extension, and a test suite, in its web worker extension host. The address cannot say that;
 * it has to stand in the configuration inside the start page, so it is added there before the workbench reads it.
 *
 * @param {import('playwright-core').Page} page not yet opened
 * @param {{ extensions: object[], extensionTestsPath: object }} developmentOptions addresses as VS Code writes them
 */
export async function developInBrowser(page, developmentOptions) {
  await page.addInitScript((added) => {
    const observer = new MutationObserver(() => {
      const configuration = document.getElementById('vscode-workbench-web-configuration');
      if (!configuration) return;
      observer.disconnect();
      const options = JSON.parse(String(configuration.dataset.settings));
      options.developmentOptions = { ...options.developmentOptions, ...added };
      configuration.dataset.settings = JSON.stringify(options);
    });
    observer.observe(document, { childList: true, subtree: true });
  }, developmentOptions);
}
