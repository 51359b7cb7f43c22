import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { factsOf, moreConstraints } from './markdown';
import { NOT_STATED, NOT_UNDERSTOOD, questions } from './questions';
import { pageStyle } from './style';
import type { ExecutiveSummary, SummaryLine } from './types';

/**
 * The summary as HTML for a page that has a style of its own, such as the editor's preview. It is built as a tree, so
 * that words of the record can only ever be text. Every line carries `data-start` and `data-end`: its range in the
 * record, in UTF-16 code units.
 */
export function summaryToHtml(summary: ExecutiveSummary): string {
  return toHtml(article(summary));
}

/** The summary as one self-contained page: it loads nothing and runs nothing. */
export function summaryToHtmlPage(summary: ExecutiveSummary): string {
  const page: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: 'en' }, [
        h('head', [
          h('meta', { charSet: 'utf-8' }),
          h('meta', { httpEquiv: 'Content-Security-Policy', content: "default-src 'none'; style-src 'unsafe-inline'" }),
          h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          h('title', titleOf(summary)),
          h('style', pageStyle),
        ]),
        h('body', [h('main', [article(summary)])]),
      ]),
    ],
  };
  return `${toHtml(page)}\n`;
}

function titleOf(summary: ExecutiveSummary): string {
  return summary.title?.text ?? 'Untitled decision';
}

function article(summary: ExecutiveSummary): Element {
  return h('article', { className: ['summary'] }, [
    h('header', [
      h('p', { className: ['kicker'] }, 'Executive summary'),
      h('h1', { ...place(summary.title), dir: 'auto' }, titleOf(summary)),
      h('p', { className: ['facts'] }, factsOf(summary)),
      summary.understood ? null : h('p', { className: ['note'] }, NOT_UNDERSTOOD),
    ]),
    h(
      'dl',
      questions.flatMap(({ slot, question }) => [
        h('dt', question),
        h('dd', { dir: 'auto' }, [answer(summary.slots[slot])]),
      ]),
    ),
    ...boundBy(summary),
  ]);
}

function boundBy(summary: ExecutiveSummary): Element[] {
  if (summary.boundBy.length === 0) return [];
  return [
    h('h2', { id: 'bound-by' }, 'What are we bound by?'),
    h('table', { ariaLabelledBy: ['bound-by'] }, [
      h('thead', [
        h('tr', [h('th', { scope: 'col' }, 'Constraint'), h('th', { scope: 'col' }, 'What it means for the business')]),
      ]),
      h(
        'tbody',
        summary.boundBy.map(({ constraint, impact }) =>
          h('tr', [h('td', { dir: 'auto' }, [answer(constraint)]), h('td', { dir: 'auto' }, [answer(impact)])]),
        ),
      ),
    ]),
    ...(summary.moreConstraints > 0 ? [h('p', { className: ['facts'] }, moreConstraints(summary))] : []),
  ];
}

function answer(line: SummaryLine | null): Element {
  return line ? h('span', place(line), line.text) : h('span', { className: ['missing'] }, NOT_STATED);
}

function place(line: SummaryLine | null): Record<string, string> {
  return line ? { dataStart: String(line.range.start), dataEnd: String(line.range.end) } : {};
}
