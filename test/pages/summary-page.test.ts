import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  readRecord,
  summariesToHtmlPage,
  summarise,
  summaryToHtmlPage,
  summaryToRichText,
  usualReaders,
} from '../../core';
import { launchBrowser } from '../editor/host/chromium.mjs';
import { nygard, sample, samples } from '../unit/support';
import { hostile, odd } from './records';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 120_000);
afterAll(() => browser.close());

const summaryOf = (text: string) => summarise(readRecord(text, 'docs/adr/0001-x.md'));

interface Opened {
  readonly page: Page;
  /** Addresses that the page asked for. */
  readonly asked: readonly string[];
}

/** Shows a page as a file that somebody was sent, and notes what it asks for. */
async function shown(html: string, width = 1000): Promise<Opened> {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  const asked: string[] = [];
  await page.route('**/*', (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
  await page.setContent(html, { waitUntil: 'load' });
  return { page, asked };
}

/** How many sheets a page takes. */
async function sheets({ page }: Opened, format: 'A4' | 'Letter'): Promise<number> {
  const pdf = (await page.pdf({ format, preferCSSPageSize: false })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** True where nothing is wider than the window. */
function fits({ page }: Opened): Promise<boolean> {
  return page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth');
}

describe('the page of a summary', () => {
  const records = [...samples].filter(([path]) => /\/\d{4}-/.test(path));

  it.each(records)('prints on one sheet for every reader: %s', async (_, text) => {
    const summary = summaryOf(text);
    for (const reader of usualReaders) {
      const opened = await shown(summaryToHtmlPage(summary, reader));
      expect([reader.id, await sheets(opened, 'A4'), await sheets(opened, 'Letter')]).toEqual([reader.id, 1, 1]);
      await opened.page.close();
    }
  });

  it.each(Object.entries(odd))('has room for %s', async (_, text) => {
    for (const width of [1000, 360]) {
      const opened = await shown(summaryToHtmlPage(summaryOf(text)), width);
      expect(await fits(opened)).toBe(true);
      await opened.page.close();
    }
  });

  it('sets words from right to left where the record does', async () => {
    const { page } = await shown(summaryToHtmlPage(summaryOf(odd.Arabic ?? '')));
    expect(await page.evaluate("getComputedStyle(document.querySelector('h1')).direction")).toBe('rtl');
    await page.close();
  });

  it('sets the title of such a record in the contents on the same side as its line', async () => {
    const { page } = await shown(summariesToHtmlPage([summaryOf(odd.Arabic ?? '')], 'One decision'));
    const directions =
      "[...document.querySelectorAll('.contents li p[dir]')].map((line) => getComputedStyle(line).direction)";
    expect(await page.evaluate(directions)).toEqual(['rtl', 'rtl']);
    await page.close();
  });

  it('parts no question between its columns in print', async () => {
    const title = `# ${'Use one gateway for every letter that comes in from customers and brokers and '.repeat(5).slice(0, 300)}`;
    const context = 'The gateway cannot accept more than 10 MB, so customers wait four days.';
    const consequences = 'It costs 40,000 EUR a year.';
    const { page } = await shown(summaryToHtmlPage(summaryOf(nygard({ title, context, consequences }))), 688);
    await page.emulateMedia({ media: 'print' });
    const columns =
      "[...document.querySelectorAll('h2')].map((question) => new Set([...question.getClientRects()].map(({ left }) => left)).size)";
    expect(new Set(await page.evaluate<number[]>(columns))).toEqual(new Set([1]));
    await page.close();
  });

  it('of several records has a sheet for each, behind the contents', async () => {
    const summaries = records.slice(0, 3).map(([, text]) => summaryOf(text));
    const opened = await shown(summariesToHtmlPage(summaries, 'Three decisions'));
    expect(await sheets(opened, 'A4')).toBe(4);
    await opened.page.close();
  });
});

describe('the page of a hostile record', () => {
  it.each([
    ['as a page', (text: string) => summaryToHtmlPage(summaryOf(text))],
    ['among others', (text: string) => summariesToHtmlPage([summaryOf(text), summaryOf(text)], text.slice(0, 200))],
    // Pasted into a program that has no policy of its own.
    ['as rich text', (text: string) => summaryToRichText(summaryOf(text))],
  ])('%s runs nothing, loads nothing, and breaks no layout', async (_, render) => {
    const opened = await shown(render(hostile));
    const { page, asked } = opened;
    expect(asked).toEqual([]);
    expect(await page.evaluate('window.ran')).toBeUndefined();
    expect(await page.locator('script, img, svg, iframe, object, link, base, form, [onerror], [onload]').count()).toBe(
      0,
    );
    expect(await page.locator('h1').first().isVisible()).toBe(true);
    await page.close();
  });

  it('fits its window, with words of a million letters', async () => {
    const word = `${'x'.repeat(1_000_000)}`;
    const text = sample('0002-move-claim-documents-to-a-hosted-archive.md').replace(
      'We will copy',
      `We will copy ${word}`,
    );
    for (const record of [hostile, text]) {
      const opened = await shown(summaryToHtmlPage(summaryOf(record)));
      expect(await fits(opened)).toBe(true);
      await opened.page.close();
    }
  });
});
