import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import {
  readRecord,
  summariesToHtmlPage,
  summarise,
  summaryToHtml,
  summaryToHtmlPage,
  summaryToRichText,
  usualReaders,
} from '../../../core';
import { samples } from '../support';

/** The same records in every run: a failure can be looked at again. */
const RUNS = { seed: 20261127, numRuns: 40 };

/** Pieces of HTML that run, load or restyle something, and what closes what a page may have opened. */
const PIECES = [
  '<script>',
  '</script>',
  '<SCRIPT/x src=//a.example>',
  'alert(1)',
  '<img src=https://a.example/x.png>',
  '<img src=x onerror=alert(1)>',
  '<image href=x>',
  '<svg onload=alert(1)>',
  '<svg><use href="data:image/svg+xml,x"/></svg>',
  '<math><mtext></form><mglyph>',
  '<a href="javascript:alert(1)">',
  '[x](javascript:alert(1))',
  '[x](data:text/html,<script>)',
  '![x](https://a.example/x.png)',
  '<https://a.example/?<script>>',
  '<style>@import "https://a.example";</style>',
  '</style>',
  '</title>',
  '<textarea>',
  '<noscript><p title="</noscript><img src=x>">',
  '<template>',
  '<iframe srcdoc="&lt;script&gt;">',
  '<object data=x>',
  '<embed src=x>',
  '<link rel=stylesheet href=x>',
  '<meta http-equiv=refresh content=0>',
  '<base href=//a.example>',
  '<form action=//a.example>',
  '<input autofocus onfocus=alert(1)>',
  '<body onload=alert(1)>',
  '<table background=x>',
  '<plaintext>',
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '--!>',
  '" onmouseover="alert(1)',
  "' onmouseover='alert(1)",
  '` onmouseover=`alert(1)',
  '" style="background:url(x)',
  'expression(alert(1))',
  '&lt;script&gt;',
  '&#60;img src=x&#62;',
  '&quot; onclick=&quot;',
  '&#x6A;avascript:alert(1)',
  '\\<script>',
  '`<script>`',
  '<',
  '>',
  '/',
  '"',
  "'",
  '=',
  '&',
  '\0',
  '\n',
  '\u2028',
  '|',
] as const;

/** A sample into which such pieces are put, anywhere, and a letter changed here and there among them. */
const attacked = fc
  .record({
    text: fc.constantFrom(...samples.values()),
    attacks: fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        pieces: fc.array(fc.constantFrom<string>(...PIECES), { minLength: 1, maxLength: 6 }),
        dropped: fc.nat({ max: 40 }),
        isCode: fc.boolean(),
      }),
      { minLength: 1, maxLength: 12 },
    ),
  })
  .map(({ text, attacks }) =>
    attacks.reduce((record, { at, pieces, dropped, isCode }) => {
      const place = Math.floor(at * record.length);
      const whole = pieces.join('');
      const piece = whole.slice(0, Math.max(1, whole.length - (dropped % whole.length)));
      return record.slice(0, place) + (isCode ? `\`${piece}\`` : piece) + record.slice(place);
    }, text),
  );

const ELEMENTS = new Set(
  'html head meta title style body main nav article header section div p h1 h2 ol li a span meter button table thead tbody tr th td'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set(
  'lang charset http-equiv content name class id dir scope type aria-labelledby aria-describedby aria-hidden min max value style href data-start data-end data-question data-slot data-gap data-fix data-reader data-fill'.split(
    ' ',
  ),
);

/** What a style of our own may hold: nothing that loads. */
const LOADS = /url\(|@import|expression|image-set|\\/i;

/** Elements and attributes of a page that are not ours, or that could run or load something. */
function dangersIn(root: DefaultTreeAdapterTypes.ParentNode): string[] {
  return root.childNodes.flatMap((node): string[] => {
    if (node.nodeName === '#comment') return ['<!-- -->'];
    if (!('tagName' in node)) return [];
    const { tagName, attrs, namespaceURI } = node;
    return [
      ...(ELEMENTS.has(tagName) && namespaceURI === 'http://www.w3.org/1999/xhtml' ? [] : [`<${tagName}>`]),
      ...attrs.filter((attribute) => !isHarmless(tagName, attribute)).map(({ name, value }) => `${name}="${value}"`),
      ...(tagName === 'style' ? (textOf(node).match(LOADS) ?? []) : dangersIn(node)),
    ];
  });
}

function isHarmless(tagName: string, { name, value }: { name: string; value: string }): boolean {
  if (!ATTRIBUTES.has(name)) return false;
  // The contents of a page with several summaries lead to places on that page.
  if (name === 'href') return tagName === 'a' && /^#record-\d+$/.test(value);
  if (name === 'http-equiv') return tagName === 'meta' && value === 'Content-Security-Policy';
  return name !== 'style' || !LOADS.test(value);
}

function textOf(node: DefaultTreeAdapterTypes.ParentNode): string {
  return node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}

/** How often each element is there: what the words of a record bring in would change it. */
function countOf(root: DefaultTreeAdapterTypes.ParentNode, name: string): number {
  return root.childNodes.reduce(
    (sum, node) => sum + ('tagName' in node ? Number(node.tagName === name) + countOf(node, name) : 0),
    0,
  );
}

const inspected = (text: string) => summarise(readRecord(text, 'docs/adr/0001-x.md'));

describe('a record full of HTML', () => {
  it('brings nothing into its article that runs or loads', () => {
    fc.assert(
      fc.property(attacked, fc.constantFrom(...usualReaders), (text, reader) => {
        const summary = inspected(text);
        const gaps = Object.values(summary.answers).flatMap(({ gaps }) => gaps.map(({ id }) => id));
        const offers = new Map(gaps.map((id) => [id, text.slice(0, 200)]));
        const article = parseFragment(summaryToHtml(summary, { reader, offers }));
        expect(dangersIn(article)).toEqual([]);
        expect(countOf(article, 'article')).toBe(1);
      }),
      RUNS,
    );
  });

  it('brings nothing into its page, alone and among others', () => {
    fc.assert(
      fc.property(attacked, fc.constantFrom(...usualReaders), (text, reader) => {
        const summary = inspected(text);
        const alone = parse(summaryToHtmlPage(summary, reader));
        const several = parse(summariesToHtmlPage([summary, summary], text.slice(0, 300), reader));
        expect([dangersIn(alone), dangersIn(several)]).toEqual([[], []]);
        for (const page of [alone, several]) {
          expect([countOf(page, 'title'), countOf(page, 'style'), countOf(page, 'main')]).toEqual([1, 1, 1]);
        }
      }),
      RUNS,
    );
  });

  it('brings nothing to the clipboard', () => {
    fc.assert(
      fc.property(attacked, (text) => {
        const rich = parseFragment(summaryToRichText(inspected(text)));
        expect(dangersIn(rich)).toEqual([]);
        expect(countOf(rich, 'a')).toBe(0);
      }),
      RUNS,
    );
  });
});
