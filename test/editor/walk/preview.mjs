// What a person does with the preview of the executive summary. The steps go on from a window with a record and its
// preview side by side.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { temporaryFolder } from '../host/temporary.mjs';
import { workbenchReady } from '../host/workbench.mjs';

/** @typedef {import('../host/person.mjs').Person} Person */

const RICH = {
  file: 'docs/adr/0002-move-claim-documents-to-a-hosted-archive.md',
  title: 'Move Claim Documents to a Hosted Archive',
  decision: 'We will copy all claim documents to the hosted archive',
};

/** A record that leaves most questions open. */
const POOR_RECORD = {
  file: 'docs/adr/0098-poor.md',
  title: 'Use one gateway',
  text: '# Use one gateway\n\n## Status\n\nAccepted\n\n## Context\n\nClaims come in by post.\n\n## Decision\n\nWe will use one gateway.\n\n## Consequences\n\nFine.\n',
};

/** A record whose words try to run, to load and to break out, wherever they are shown. */
const HOSTILE_RECORD = {
  file: 'docs/adr/0099-hostile.md',
  title: 'Hostile',
  text: `# Hostile \`</main><script>window.ran = 1</script>\` <img src="https://remote.example/a.png" onerror="window.ran = 1">

## Status

Accepted \`<svg onload="window.ran = 1">\`

## Context

The gateway cannot accept \`<iframe src="javascript:window.ran=1"></iframe>\` more than 10 MB, so customers [wait](javascript:window.ran=1) two days. It costs \`<style>body { display: none }</style>\` ${'x'.repeat(5000)}.

## Decision

We will use \`<base href="https://remote.example">\` and \`<link rel=stylesheet href=https://remote.example/a.css>\`.

## Consequences

The risk is \`<object data=https://remote.example>\` failure.
`,
};

/** Records that the steps need beside those of samples/. */
export const PREVIEW_RECORDS = [POOR_RECORD, HOSTILE_RECORD];

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core may find wrong with a page: rules by their tags. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** @param {Person} person */
const summaryOf = (person) => person.webview.locator('main#summary');

/**
 * Moves the focus into the preview, and waits until the window has noticed: its commands are not offered before.
 *
 * @param {Person} person
 */
async function focusSummary(person) {
  await summaryOf(person).locator('h1 a').focus();
  await person.page.locator('[id="status.editor.selection"]').waitFor({ state: 'hidden' });
}

/** @type {readonly import('./walk.mjs').Step[]} */
export const PREVIEW_STEPS = [
  {
    title: 'the preview turns to the record that is opened',
    async walk(person) {
      await person.openFile(RICH.file);
      await summaryOf(person).locator('h1', { hasText: RICH.title }).waitFor();
    },
  },
  {
    title: 'a click on a line of the preview goes to its words',
    async walk(person) {
      await summaryOf(person).locator('a', { hasText: RICH.decision }).first().click();
      await person.page.locator('.monaco-editor.focused').waitFor();
      await person.page.locator('.statusbar-item', { hasText: /selected\)/ }).waitFor();
    },
  },
  {
    title: 'the place of the caret is marked in the preview',
    async walk(person) {
      await summaryOf(person).locator('a[aria-current]', { hasText: RICH.decision }).first().waitFor();
    },
  },
  {
    title: 'Enter on a line of the preview goes to its words, too',
    async walk(person) {
      await focusSummary(person);
      await person.page.keyboard.press('Enter');
      await summaryOf(person).locator('h1 a[aria-current]').waitFor();
      await person.page.locator('.monaco-editor.focused').waitFor();
    },
  },
  {
    title: 'typing changes what is different on the page, and leaves its place and its elements',
    async walk(person) {
      const summary = summaryOf(person);
      await person.goToLineEnd(9);
      await summary.evaluate((main) => {
        window.scrollTo(0, 400);
        const heading = main.querySelector('h1');
        if (heading) Object.assign(heading, { isAsBefore: true });
      });
      await person.page.keyboard.type(' Soon Enough');
      await summary.locator('h1', { hasText: `${RICH.title} Soon Enough` }).waitFor({ state: 'attached' });
      assert.equal(await summary.evaluate(() => window.scrollY), 400);
      assert.equal(await summary.locator('h1').evaluate((heading) => Reflect.get(heading, 'isAsBefore')), true);
    },
  },
  {
    title: 'another reader is told other things first',
    async walk(person) {
      const first = summaryOf(person).locator('.questions section').first();
      await person.webview.locator('select#reader').selectOption({ label: 'Finance' });
      await first.locator('h2', { hasText: 'What does it cost' }).waitFor();
    },
  },
  {
    title: 'the preview holds what people with other senses and without a mouse need',
    walk: expectAccessible,
  },
  {
    title: 'the button at a gap puts the missing words into the record',
    async walk(person) {
      await person.openFile(POOR_RECORD.file);
      await summaryOf(person).locator('h1', { hasText: POOR_RECORD.title }).waitFor();
      const gap = summaryOf(person).locator('button[data-fix="metric"]');
      await gap.click();
      await person.seesText('## Success metrics');
      await person.page.locator('.monaco-editor .snippet-placeholder').first().waitFor();
      await person.dismiss();
    },
  },
  {
    title: 'the button at a gap says why it changes nothing in an editor that is read-only',
    async walk(person) {
      await person.runCommand('File: Set Active Editor Read-only in Session');
      const gap = summaryOf(person).locator('button[data-fix="people"]');
      await gap.click();
      // Where nobody looks at the window, VS Code keeps what it has to say behind the bell.
      await person.page.locator('[id="status.notifications"] a').click();
      const center = person.page.locator('.notifications-center');
      await center.getByText('opened to be read alone').waitFor();
      await center.locator('.codicon-notifications-clear-all').click();
      await person.focusFirstEditor();
      await person.runCommand('File: Reset Active Editor Read-only in Session');
      await gap.waitFor();
    },
  },
  {
    title: 'the preview of a poor record is as accessible',
    walk: expectAccessible,
  },
  {
    title: 'the summary is copied with its formatting',
    async walk(person) {
      await focusSummary(person);
      await person.runCommand('ADR Bridge: Copy Summary with Formatting');
      await person.page.locator('.statusbar-item', { hasText: 'with its formatting' }).waitFor();
      const html = await clipboardOf(person, 'text/html');
      assert.match(html, /<h1[^>]*>Use one gateway<\/h1>/);
      assert.match(await clipboardOf(person, 'text/plain'), /^# Use one gateway\n/);
    },
  },
  {
    title: 'the summary is saved as a page',
    async walk(person) {
      const file = path.join(temporaryFolder('page'), 'summary.html');
      await person.runCommand('ADR Bridge: Save Summary as HTML Page');
      await person.saveAs(file);
      await person.page.locator('.statusbar-item', { hasText: 'The summary is saved' }).waitFor();
      // The status speaks when the editor has handed the file over, which is not yet on the disk.
      while (!existsSync(file)) await person.page.waitForTimeout(50);
      assert.match(readFileSync(file, 'utf8'), /^<!doctype html>.*<title>Use one gateway<\/title>/);
    },
  },
  {
    title: 'a hostile record runs nothing, loads nothing and breaks no layout',
    async walk(person) {
      /** @type {string[]} */
      const asked = [];
      const note = (/** @type {import('playwright-core').Request} */ request) => asked.push(request.url());
      person.page.on('request', note);
      await person.focusFirstEditor();
      await person.openFile(HOSTILE_RECORD.file);
      const summary = summaryOf(person);
      await summary.locator('h1', { hasText: HOSTILE_RECORD.title }).waitFor();
      assert.equal(await summary.locator('script, img, svg, iframe, object, link, base, style').count(), 0);
      assert.equal(await summary.evaluate(() => Reflect.get(window, 'ran')), undefined);
      const isWithin = () => document.documentElement.scrollWidth <= document.documentElement.clientWidth;
      assert.ok(await summary.evaluate(isWithin), 'nothing is wider than the window');
      person.page.off('request', note);
      assert.deepEqual(
        asked.filter((url) => url.includes('remote.example')),
        [],
      );
    },
  },
  {
    title: 'a locked preview stays with its record',
    async walk(person) {
      await person.openFile(RICH.file);
      await summaryOf(person).locator('h1', { hasText: RICH.title }).waitFor();
      await focusSummary(person);
      await person.runCommand('ADR Bridge: Lock Preview to Its Record');
      await person.page.locator('.tab', { hasText: `[Summary] ${RICH.title}` }).waitFor();
      await person.focusFirstEditor();
      await person.openFile(POOR_RECORD.file);
      await person.page.locator('.tab', { hasText: `[Summary] ${RICH.title}` }).waitFor();
      await summaryOf(person).locator('h1', { hasText: RICH.title }).waitFor();
    },
  },
  {
    title: 'the preview comes back when the window is loaded anew',
    async walk(person) {
      const loaded = person.page.waitForEvent('load');
      // Not as a browser would do it, which may lose what VS Code has not written down yet.
      await person.runCommand('Developer: Reload Window');
      await loaded;
      await workbenchReady(person.page);
      await person.page.locator('iframe.webview').waitFor({ timeout: 60_000 });
      await summaryOf(person).locator('h1', { hasText: RICH.title }).waitFor();
      await person.page.locator('.tab', { hasText: `[Summary] ${RICH.title}` }).waitFor();
      const reader = person.webview.locator('select#reader');
      assert.equal(await reader.evaluate((select) => /** @type {HTMLSelectElement} */ (select).value), 'finance');
    },
  },
];

/** @param {Person} person */
async function expectAccessible(person) {
  const body = person.webview.locator('body');
  const page = await (await body.elementHandle())?.ownerFrame();
  // Put in by the browser's debugger: the policy of the page lets no foreign script run.
  await page?.evaluate(axe);
  const violations = await body.evaluate(async (_, rules) => {
    const { run } = Reflect.get(window, 'axe');
    const found = await run(document, { runOnly: rules });
    return found.violations.map((/** @type {any} */ { id, nodes }) =>
      [id, ...nodes.slice(0, 3).map((/** @type {any} */ node) => `${node.html} ${node.failureSummary}`)].join(' '),
    );
  }, RULES);
  assert.deepEqual(violations, []);
}

/**
 * @param {Person} person
 * @param {string} type
 */
function clipboardOf(person, type) {
  return person.page.evaluate(async (wanted) => {
    const [item] = await navigator.clipboard.read();
    return item?.types.includes(wanted) ? (await item.getType(wanted)).text() : '';
  }, type);
}
