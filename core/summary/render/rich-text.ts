import type { Element, ElementContent, Properties } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { usualReaders } from '../readers';
import type { ExecutiveSummary, Reader } from '../types';
import { articleOf } from './article';

/** Styles that mail, Word and Confluence keep, since they stand on the elements themselves; by class, else by element. */
const styles: Readonly<Record<string, string>> = {
  kicker: 'margin:0;color:#57606a;font-size:9pt',
  facts: 'margin:0 0 8pt;color:#57606a',
  decision: 'font-weight:bold',
  missing: 'color:#9a3412;font-style:italic',
  note: 'color:#57606a',
  label: 'margin:8pt 0 0;color:#57606a;font-size:9pt',
  name: 'font-weight:bold',
  meaning: 'color:#57606a',
  article: 'font-family:Calibri,Arial,sans-serif;font-size:11pt;line-height:1.4',
  h1: 'margin:0 0 2pt;font-size:18pt',
  h2: 'margin:12pt 0 2pt;font-size:12pt',
  p: 'margin:0 0 4pt',
  table: 'border-collapse:collapse;width:100%',
  th: 'border:1px solid #d0d7de;padding:4pt 6pt;text-align:start;background:#f6f8fa',
  td: 'border:1px solid #d0d7de;padding:4pt 6pt;vertical-align:top',
};

/** Elements that mean nothing outside a page. */
const LEFT_OUT: ReadonlySet<string> = new Set(['meter', 'button']);

/** Elements that other programs keep best under another name. */
const OTHER_NAMES: Readonly<Record<string, string>> = { article: 'div', header: 'div', section: 'div' };

/** What a reader on paper needs of an element's properties; the rest is for pages. */
const KEPT = ['dir', 'scope'] as const;

/** The summary as a fragment of HTML for the clipboard, which keeps its look in mail, Word, Slack and Confluence. */
export function summaryToRichText(summary: ExecutiveSummary, reader: Reader = usualReaders[0]): string {
  return toHtml(plain(articleOf(summary, reader, { prefix: '', offers: new Map() })));
}

function plain(element: Element): Element {
  const { tagName, properties, children } = element;
  return {
    ...element,
    tagName: OTHER_NAMES[tagName] ?? tagName,
    properties: plainProperties(tagName, properties),
    children: children.flatMap((child): ElementContent[] => {
      if (child.type !== 'element') return [child];
      return LEFT_OUT.has(child.tagName) ? [] : [plain(child)];
    }),
  };
}

function plainProperties(tagName: string, properties: Properties): Properties {
  const [name = ''] = Array.isArray(properties.className) ? properties.className : [];
  const style = styles[name] ?? styles[tagName];
  const kept = KEPT.flatMap((key) => (properties[key] === undefined ? [] : [[key, properties[key]] as const]));
  return { ...Object.fromEntries(kept), ...(style === undefined ? {} : { style }) };
}
