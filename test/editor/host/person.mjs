import path from 'node:path';

/** How long something may take until it is on the screen, in milliseconds. */
const PATIENCE = 20_000;
/** How long a menu may take before the key that opens it is pressed again, in milliseconds. */
const MENU_PATIENCE = 1_500;

/**
 * Uses the workbench as a person does: with keys, commands and what is on the screen.
 */
export class Person {
  /** @param {import('playwright-core').Page} page showing a workbench */
  constructor(page) {
    this.page = page;
    page.setDefaultTimeout(PATIENCE);
    this.squiggles = page.locator('.monaco-editor .squiggly-warning, .monaco-editor .squiggly-info');
    this.lightBulb = page.locator('.monaco-editor .codicon-light-bulb, .monaco-editor .codicon-lightbulb-autofix');
  }

  /**
   * A webview is a frame with the extension's page in a second frame inside it.
   *
   * @returns {import('playwright-core').FrameLocator} the page that an extension shows
   */
  get webview() {
    return this.page.frameLocator('iframe.webview').frameLocator('iframe#active-frame');
  }

  /** @param {string} text part of the item's label or of its accessible name */
  statusItem(text) {
    return this.page.locator('.part.statusbar .statusbar-item', { hasText: text });
  }

  /** @param {string} text part of a line of the editor */
  line(text) {
    // The editor draws spaces as no-break spaces.
    const pattern = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '[ \u00a0]');
    return this.page.locator('.monaco-editor .view-line', { hasText: new RegExp(pattern) }).first();
  }

  /** @param {string} text part of the message, or of any other thing a row of the Problems view shows */
  problem(text) {
    return this.page.locator('.markers-panel .monaco-list-row', { hasText: text }).first();
  }

  /**
   * Types into the box that drops down from the top of the window.
   *
   * @param {string} text
   */
  async #fillQuickInput(text) {
    const input = this.page.locator('.quick-input-widget input.input');
    await input.waitFor();
    await input.fill(text);
  }

  /** @param {string} text what the row shows */
  async #chooseRow(text) {
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first().click();
  }

  /**
   * Opens a menu until it shows what is looked for.
   *
   * @param {import('playwright-core').Locator} entry
   * @param {() => Promise<void>} open
   */
  async #untilVisible(entry, open) {
    const end = Date.now() + PATIENCE;
    while (Date.now() < end && !(await entry.isVisible())) {
      await open();
      await entry.waitFor({ timeout: MENU_PATIENCE }).catch(() => {});
    }
    await entry.waitFor({ timeout: MENU_PATIENCE });
  }

  /** @param {string} title as the command palette shows it */
  async runCommand(title) {
    const row = this.page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first();
    // The list is made when it is opened, and some commands come to be only when an extension or the server is ready.
    await this.#untilVisible(row, async () => {
      await this.page.keyboard.press('Escape');
      await this.page.keyboard.press('F1');
      await this.#fillQuickInput(`>${title}`);
    });
    await row.click();
  }

  /**
   * @param {string} title of a command that asks for one of several things
   * @param {string} row what to choose
   */
  async runCommandAndChoose(title, row) {
    await this.runCommand(title);
    await this.#fillQuickInput(row);
    await this.#chooseRow(row);
  }

  /** @param {string} file path inside the folder that is open */
  async openFile(file) {
    await this.page.keyboard.press('ControlOrMeta+p');
    await this.#fillQuickInput(file);
    await this.#chooseRow(path.basename(file));
    await this.page.locator('.tab.active', { hasText: path.basename(file) }).waitFor();
    await this.page.locator('.monaco-editor.focused').waitFor();
  }

  /**
   * Installs an extension from a file and waits until the list of extensions has it.
   *
   * @param {string} file absolute path
   * @param {string} name as the list shows it
   */
  async installVsix(file, name) {
    await this.runCommand('Extensions: Install from VSIX...');
    await this.#fillQuickInput(file);
    await this.page.keyboard.press('Enter');
    await this.runCommand('Extensions: Show Enabled Extensions');
    await this.page.locator('.extensions-list .monaco-list-row', { hasText: name }).first().waitFor();
    await this.runCommand('Notifications: Clear All Notifications');
    await this.runCommand('View: Show Explorer');
  }

  /**
   * Puts the cursor there.
   *
   * @param {number} line from 1
   * @param {number} [column] from 1
   */
  async goTo(line, column = 1) {
    await this.page.keyboard.press('Control+g');
    await this.#fillQuickInput(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await this.page.locator('.monaco-editor.focused').waitFor();
  }

  /** Puts the cursor behind the last letter of the document. */
  async goToEnd() {
    await this.page.keyboard.press('ControlOrMeta+End');
  }

  /**
   * Goes to a problem from the Problems view: selects its words in the editor.
   *
   * @param {string} text part of its message
   */
  async goToProblem(text) {
    await this.runCommand('Problems: Focus on Problems View');
    await this.problem(text).dblclick();
    await this.page.locator('.monaco-editor.focused').waitFor();
  }

  /**
   * Opens the menu of fixes at the cursor.
   *
   * @param {string} title of a fix that must be in it
   */
  async openFixes(title) {
    const fix = this.page.locator('.action-widget .monaco-list-row', { hasText: title }).first();
    // The menu closes again while the focus is still moving from another view to the editor.
    await this.#untilVisible(fix, () => this.page.keyboard.press('ControlOrMeta+.'));
  }

  /**
   * Takes a fix from the open menu, with the keyboard: older versions lay a block for the mouse over the menu.
   *
   * @param {string} title
   */
  async chooseFix(title) {
    const focused = this.page.locator('.action-widget .monaco-list-row.focused');
    const rows = await this.page.locator('.action-widget .monaco-list-row').count();
    for (let row = 0; row < rows; row += 1) {
      if ((await focused.innerText()).includes(title)) break;
      await this.page.keyboard.press('ArrowDown');
    }
    await this.page.keyboard.press('Enter');
  }

  /** Goes back to the document from a panel beside it. */
  async focusFirstEditor() {
    await this.page.keyboard.press('ControlOrMeta+1');
    await this.page.locator('.monaco-editor.focused').waitFor();
  }

  /**
   * Types the first letters of a snippet and takes it from the completion list.
   *
   * @param {string} prefix
   * @param {string} label what the list shows
   */
  async complete(prefix, label) {
    await this.type(prefix);
    const row = this.page.locator('.suggest-widget.visible .monaco-list-row', { hasText: label }).first();
    await this.#untilVisible(row, () => this.page.keyboard.press('Control+Space'));
    await row.click();
  }

  /** @param {string} text typed key by key where the cursor is */
  async type(text) {
    await this.page.keyboard.type(text);
  }

  async undo() {
    await this.page.keyboard.press('ControlOrMeta+z');
  }
}
