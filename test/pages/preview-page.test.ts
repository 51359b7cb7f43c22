import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ShowMessage } from '../../client/preview/messages';
import { readersOf, readRecord, summarise, summaryToHtml, usualReaders } from '../../core';
import { launchBrowser } from '../editor/host/chromium.mjs';
import { sample } from '../unit/support';

const built = (file: string) => readFileSync(join(import.meta.dirname, '../../dist/client', file), 'utf8');
const RECORD = sample('0002-move-claim-documents-to-a-hosted-archive.md');

/** The page of a preview with a window around it that notes what it is told. */
const SHELL = `<!doctype html><html lang="en"><style>${built('preview.css')}</style><body>
<header id="toolbar" hidden><select id="reader"></select></header><p id="note"></p><main id="summary"></main>
<script>
let state;
globalThis.acquireVsCodeApi = () => ({ postMessage() {}, getState: () => state, setState(next) { state = next; } });
</script><script>${built('preview.js').replaceAll('</script', '<\\/script')}</script></body></html>`;

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
}, 120_000);
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 700, height: 300 } });
  await page.setContent(SHELL, { waitUntil: 'load' });
});
afterEach(() => page.close());

/** Tells the page to show the summary of a record, as the extension does, and waits until it has. */
async function show(text: string, reader = usualReaders[0].id): Promise<void> {
  const told = usualReaders.find(({ id }) => id === reader) ?? usualReaders[0];
  const message: ShowMessage = {
    type: 'show',
    state: { record: 'file:///0002.md', reader, locked: false },
    html: summaryToHtml(summarise(readRecord(text, 'docs/adr/0002.md')), {
      reader: told,
      offers: new Map([['metric.now', 'Say where it stands now']]),
    }),
    note: '',
    readers: readersOf({ readers: {} }).map(({ id, name }) => ({ id, name })),
    reader,
    caret: null,
  };
  await page.evaluate(`new Promise((done) => {
    window.addEventListener('message', () => requestAnimationFrame(() => done()), { once: true });
    window.postMessage(${JSON.stringify(message)}, '*');
  })`);
}

/** A line of the answer to a question. */
const lineOf = (question: string, words: string) =>
  page.locator(`#summary [data-question="${question}"] a`, { hasText: words }).first();
const focused = () => page.evaluate("document.activeElement?.textContent ?? ''");
const topOf = (question: string, words: string) =>
  lineOf(question, words).evaluate((line) => line.getBoundingClientRect().top);

/** A record that says one thing more, in words that the summary quotes. */
const withMore = (before: string, more: string) => {
  expect(RECORD).toContain(before);
  return RECORD.replace(before, `${more}${before}`);
};

const CONSTRAINT = 'Our storage can export';

describe('the page of a preview', () => {
  it('keeps the focus on a line when one comes in above it, and when that goes again', async () => {
    await show(RECORD);
    await lineOf('bound-by', CONSTRAINT).focus();
    await page.evaluate('void Object.assign(document.activeElement, { isAsBefore: true })');
    const before = await focused();
    const isAsBefore = () => page.evaluate('document.activeElement.isAsBefore');
    await show(withMore(CONSTRAINT, 'The gateway is limited to 10 MB.\n\n'));
    expect(await lineOf('bound-by', 'The gateway is limited to 10 MB.').count()).toBe(1);
    expect([await focused(), await isAsBefore()]).toEqual([before, true]);
    await show(RECORD);
    expect([await focused(), await isAsBefore()]).toEqual([before, true]);
  });

  it('keeps the line that is read where it is on the screen when something comes in above it', async () => {
    await show(RECORD);
    await page.evaluate("document.querySelector('#risk').scrollIntoView()");
    const before = await topOf('risk', 'The main risk');
    await show(RECORD.replace('# Move Claim Documents', `# ${'Then '.repeat(40)} Move Claim Documents`));
    expect(Math.abs((await topOf('risk', 'The main risk')) - before)).toBeLessThan(2);
  });

  it('stays at its top when something comes in there', async () => {
    await show(RECORD);
    await show(RECORD.replace('# Move Claim Documents', `# ${'Then '.repeat(40)} Move Claim Documents`));
    expect(await page.evaluate('window.scrollY')).toBe(0);
  });

  it('keeps the focus on a line whose words change', async () => {
    await show(RECORD);
    await lineOf('bound-by', CONSTRAINT).focus();
    await show(RECORD.replace(CONSTRAINT, 'Our old storage can export'));
    expect(await focused()).toMatch(/^Our old storage can export/);
  });

  it('keeps the focus when another reader asks other questions first', async () => {
    await show(RECORD);
    await lineOf('risk', 'The main risk').focus();
    const before = await focused();
    await show(RECORD, 'delivery');
    expect(await focused()).toBe(before);
  });

  it.each(usualReaders.map(({ id }) => id))('shows after any change what a new page shows: %s', async (reader) => {
    const shown = () => page.locator('#summary').innerHTML();
    await show('# Other\n\n## Context\n\nIt is.\n\n## Decision\n\nWe will.\n\n## Status\n\nProposed\n');
    await show(RECORD);
    await show(sample('0001-replace-the-claims-intake-gateway.md'));
    await show(RECORD, reader);
    const after = await shown();
    await page.setContent(SHELL, { waitUntil: 'load' });
    await show(RECORD, reader);
    expect(after).toBe(await shown());
  });
});
