import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { oneLineSummary } from '../one-line';
import { usualReaders } from '../readers';
import type { ExecutiveSummary, Reader } from '../types';
import { readinessOf, titleOf, unheardIn } from '../words';
import { articleOf } from './article';
import { pageStyle } from './style';

/** What a page that shows a summary may ask for. */
export interface HtmlOptions {
  readonly reader?: Reader;
  /** What the button beside a gap offers, by the id of the gap. */
  readonly offers?: ReadonlyMap<string, string>;
}

const [EXECUTIVE] = usualReaders;

/**
 * The summary as HTML for a page that has a style of its own, such as the editor's preview: one `article.summary`. See
 * `articleOf` for the places and gaps that it marks.
 */
export function summaryToHtml(summary: ExecutiveSummary, options: HtmlOptions = {}): string {
  const { reader = EXECUTIVE, offers = new Map() } = options;
  return toHtml(articleOf(summary, reader, { prefix: '', offers }));
}

/** The summary as one self-contained page that prints on one sheet: it loads nothing and runs nothing. */
export function summaryToHtmlPage(summary: ExecutiveSummary, reader: Reader = EXECUTIVE): string {
  return pageOf(titleOf(summary), [articleOf(summary, reader, { prefix: '', offers: new Map() })]);
}

/**
 * The summaries of several records as one page: a table of contents with a line on each, and behind it one sheet a record.
 *
 * @param title of the page
 */
export function summariesToHtmlPage(
  summaries: readonly ExecutiveSummary[],
  title: string,
  reader: Reader = EXECUTIVE,
): string {
  const articles = summaries.map((summary, index) =>
    articleOf(summary, reader, { prefix: `record-${index + 1}`, offers: new Map() }),
  );
  return pageOf(title, [contentsOf(summaries, title), ...articles]);
}

function contentsOf(summaries: readonly ExecutiveSummary[], title: string): Element {
  return h('nav', { className: ['contents'], ariaLabelledBy: ['contents'] }, [
    h('h1', { id: 'contents' }, title),
    h(
      'ol',
      summaries.map((summary, index) =>
        h('li', [
          h('p', { dir: 'auto' }, [h('a', { href: `#record-${index + 1}` }, titleOf(summary))]),
          h('p', { dir: 'auto' }, oneLineSummary(summary)),
          h('p', { className: ['note'] }, readinessOf(summary) ?? unheardIn(summary)),
        ]),
      ),
    ),
  ]);
}

function pageOf(title: string, content: ElementContent[]): string {
  const page: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: 'en' }, [
        h('head', [
          h('meta', { charSet: 'utf-8' }),
          h('meta', { httpEquiv: 'Content-Security-Policy', content: "default-src 'none'; style-src 'unsafe-inline'" }),
          h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          h('title', title),
          h('style', pageStyle),
        ]),
        h('body', [h('main', content)]),
      ]),
    ],
  };
  return `${toHtml(page)}\n`;
}
