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

  /**
   * Looks at what extensions say about the language of the document, behind the braces in the status bar.
   *
   * @param {string} text what one of them must say
   */
  async readLanguageStatus(text) {
    const said = this.page.locator('.hover-language-status', { hasText: text });
    await this.#untilVisible(said, () => this.page.locator('[id="status.languageStatus"]').hover());
  }

  /**
   * Waits until the visible part of the document has a text.
   *
   * @param {string} text
   */
  async seesText(text) {
    await this.page.waitForFunction(holdsText, { text, wanted: true });
  }

  /**
   * Waits until the visible part of the document has a text no more.
   *
   * @param {string} text
   */
  async seesNoText(text) {
    await this.page.waitForFunction(holdsText, { text, wanted: false });
  }

  /**
   * Waits until a line is underlined.
   *
   * @param {string} text with which the line begins
   */
  async squiggleUnder(text) {
    // The editor draws spaces as no-break spaces.
    const words = text.split(' ').map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    const line = this.page
      .locator('.monaco-editor .view-line', { hasText: new RegExp(words.join('[ \u00a0]')) })
      .first();
    await line.waitFor();
    const top = await line.evaluate((element) => element.getBoundingClientRect().top);
    await this.page.waitForFunction((lineTop) => {
      const squiggles = [...document.querySelectorAll('.monaco-editor .squiggly-warning')];
      // A squiggle lies in another layer than the text; it starts at the same height.
      return squiggles.some((squiggle) => Math.abs(squiggle.getBoundingClientRect().top - lineTop) < 6);
    }, top);
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

  /** @param {string} file path inside the folder that is open */
  async openFile(file) {
    await this.page.keyboard.press('ControlOrMeta+p');
    await this.#fillQuickInput(file);
    await this.#chooseRow(path.basename(file));
    await this.page
      .locator('.tab.active', { hasText: path.basename(file) })
      .first()
      .waitFor();
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
    await this.#answerFileDialog('Install from VSIX', file);
    await this.runCommand('Extensions: Show Enabled Extensions');
    await this.page.locator('.extensions-list .monaco-list-row', { hasText: name }).first().waitFor();
    await this.runCommand('Notifications: Clear All Notifications');
    await this.runCommand('View: Show Explorer');
  }

  /**
   * @param {string} title of the dialog
   * @param {string} file absolute path
   */
  async #answerFileDialog(title, file) {
    const dialog = this.page.locator('.quick-input-widget', { has: this.page.getByText(title, { exact: true }) });
    const entry = dialog.locator('.monaco-list-row', { hasText: path.basename(file) });
    // The dialog lists a folder first and forgets what is typed meanwhile.
    await this.#untilVisible(entry, () => dialog.locator('input.input').fill(file));
    await entry.click();
    await dialog.waitFor({ state: 'hidden' });
  }

  /**
   * Answers the dialog that asks where to save something.
   *
   * @param {string} file absolute path of a file that is not there yet
   */
  async saveAs(file) {
    const input = this.page.locator('.quick-input-widget input.input');
    await input.waitFor();
    const end = Date.now() + PATIENCE;
    // The dialog lists a folder first and forgets what is typed meanwhile.
    while (Date.now() < end && (await input.isVisible())) {
      await input.fill(file);
      await input.press('Enter');
      await input.waitFor({ state: 'hidden', timeout: MENU_PATIENCE }).catch(() => {});
    }
    await input.waitFor({ state: 'hidden', timeout: MENU_PATIENCE });
  }

  /**
   * Puts the cursor behind the last letter of a line.
   *
   * @param {number} line from 1
   */
  async goToLineEnd(line) {
    await this.page.keyboard.press('Control+g');
    await this.#fillQuickInput(`:${line}`);
    await this.page.keyboard.press('Enter');
    await this.page.locator('.monaco-editor.focused').waitFor();
    await this.page.keyboard.press('End');
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

  /** Goes to the next problem after the cursor, without the view that shows its message. */
  async goToNextProblem() {
    await this.page.keyboard.press('F8');
    await this.page.keyboard.press('Escape');
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
    const rows = this.page.locator('.action-widget .monaco-list-row');
    const chosen = this.page.locator('.action-widget .monaco-list-row.focused', { hasText: title });
    for (let left = await rows.count(); left > 0 && !(await chosen.isVisible()); left -= 1) {
      await this.page.keyboard.press('ArrowDown');
    }
    await chosen.waitFor();
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

  /** @param {string} text put in at once, so that no list of proposals comes between */
  async paste(text) {
    await this.page.keyboard.insertText(text);
  }

  /** Closes what lies over the text: a menu, a list, the blanks of a snippet. */
  async dismiss() {
    await this.page.keyboard.press('Escape');
    await this.page.keyboard.press('Escape');
  }

  async undo() {
    await this.page.keyboard.press('ControlOrMeta+z');
  }
}

/**
 * Runs in the page. A long line of the document is several lines of the editor, which come in any order.
 *
 * @param {{ text: string, wanted: boolean }} what
 */
function holdsText({ text, wanted }) {
  const lines = [...document.querySelectorAll('.monaco-editor .view-line')];
  const top = (/** @type {Element} */ line) => line.getBoundingClientRect().top;
  lines.sort((a, b) => top(a) - top(b));
  const shown = lines.map((line) => line.textContent).join('');
  return shown.replaceAll('\u00a0', ' ').includes(text) === wanted;
}
