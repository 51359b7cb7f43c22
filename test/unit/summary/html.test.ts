import { describe, expect, it } from 'vitest';
import {
  questionsOf,
  summariesToHtmlPage,
  summaryToHtml,
  summaryToHtmlPage,
  summaryToRichText,
  usualReaders,
} from '../../../core';
import { letters } from '../../quotes';
import { nygard, sample, words } from '../support';
import { summaryOf } from './support';

describe('the summary in HTML', () => {
  it('asks every question, in order, and says where an answer is missing', () => {
    const summary = summaryOf(sample('0001-replace-the-claims-intake-gateway.md'));
    const html = summaryToHtml(summary);
    const headings = Array.from(html.matchAll(/<h2 [^>]*>(.+?)<\/h2>/g), ([, question]) => question);
    expect(headings).toEqual(questionsOf(usualReaders[0], summary).map(({ text }) => text));
    expect(html).toContain('<p class="missing" data-gap="metric">Not stated in the record.</p>');
    expect(html).toContain('<span class="missing" data-gap="bound-by.');
  });

  it('carries with every line where it stands in the record', () => {
    const text = sample('0002-move-claim-documents-to-a-hosted-archive.md');
    const places = Array.from(
      summaryToHtml(summaryOf(text)).matchAll(/data-start="(\d+)" data-end="(\d+)"[^>]*>([^<]*)</g),
      ([, start, end, said = '']) => ({ said, written: words(text, { start: Number(start), end: Number(end) }) }),
    );
    expect(places.length).toBeGreaterThan(8);
    for (const { said, written } of places)
      expect(letters(written ?? '').toLowerCase()).toBe(letters(said).toLowerCase());
  });

  it('is one page that loads nothing', () => {
    const page = summaryToHtmlPage(summaryOf(sample('0002-move-claim-documents-to-a-hosted-archive.md')));
    expect(page).toMatch(/^<!doctype html><html lang="en">/i);
    expect(page).toContain('<title>Move Claim Documents to a Hosted Archive</title>');
    expect(page.replaceAll('&#x27;', "'")).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(page).not.toMatch(/\b(?:src|href|action|formaction|poster|srcset)=|@import|url\(/i);
  });
});

describe('an open question in HTML', () => {
  const summary = summaryOf(sample('0001-replace-the-claims-intake-gateway.md'));

  it('has a button where something is offered, and none elsewhere', () => {
    const html = summaryToHtml(summary, { offers: new Map([['metric', 'Add “A & B”']]) });
    expect(html).toMatch(/<button type="button" data-fix="metric"[^>]*>Add “A &#x26; B”<\/button>/);
    expect(html.match(/<button/g)).toHaveLength(1);
  });

  it('has a button that is described by its question, or by the first cell of its row', () => {
    const offers = new Map(['metric', 'bound-by.1'].map((gap) => [gap, 'Add it']));
    const html = summaryToHtml(summary, { offers });
    const described = (gap: string) => new RegExp(`data-fix="${gap}" aria-describedby="([^"]+)"`).exec(html)?.[1];
    expect(html).toContain(`<h2 id="${described('metric')}">`);
    expect(html).toMatch(new RegExp(`<tr><td id="${described('bound-by.1')}"[^>]*><span data-start="[^"]+"`));
  });
});

describe('the summaries of several records as a page', () => {
  const both = [summaryOf(nygard({})), summaryOf(nygard({ title: '# 2. Close `<the>` old one', status: 'Proposed' }))];
  const page = summariesToHtmlPage(both, 'Two decisions');

  it('begin with a table of contents that leads to each', () => {
    expect(Array.from(page.matchAll(/<a href="#([^"]*)"[^>]*>([^<]*)</g), ([, id, title]) => [id, title])).toEqual([
      ['record-1', 'Use one gateway'],
      ['record-2', 'Close &#x3C;the> old one'],
    ]);
  });

  it('have every id once', () => {
    const ids = Array.from(page.matchAll(/ id="([^"]*)"/g), ([, id]) => id);
    expect(ids).toContain('record-2');
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the summary for the clipboard', () => {
  const rich = summaryToRichText(summaryOf(sample('0002-move-claim-documents-to-a-hosted-archive.md')));

  it('has its styles on the elements, and no mark of a page', () => {
    expect(rich).toMatch(/^<div style="font-family:/);
    expect(rich).toMatch(/<td [^>]*style="border:/);
    expect(rich).not.toMatch(/ (?:class|id|data-[a-z]+|aria-[a-z]+)=|<(?:meter|button|article|section|header)/);
  });
});

describe('a hostile record', () => {
  const attacks = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg/onload=alert(1)>',
    '<a href="javascript:alert(1)">x</a>',
    '</title><script>alert(1)</script>',
    '</style><script>alert(1)</script>',
    '--><script>alert(1)</script>',
    ']]><script>alert(1)</script>',
    '" onmouseover="alert(1)',
    "' onmouseover='alert(1)",
    '&lt;script&gt;alert(1)&lt;/script&gt;',
    '&#60;script&#62;alert(1)',
    '\\<script>alert(1)',
    '`<script>alert(1)</script>`',
    '[x](javascript:alert(1))',
    '<javascript:alert(1)>',
    '![x](x" onerror="alert(1))',
    '<ScRiPt\n>alert(1)',
    '\0<script>alert(1)',
    '<iframe srcdoc="<script>alert(1)</script>">',
    '<style>@import "https://a.example"</style>',
    '<meta http-equiv=refresh content=0>',
    '<base href=https://a.example>',
    '<form action=https://a.example><button>x',
  ];
  const ELEMENTS = new Set(
    'html head meta title style body main article header section div p h1 h2 span meter table thead tbody tr th td'.split(
      ' ',
    ),
  );
  const ATTRIBUTES = new Set(
    'lang charset http-equiv content name class id dir scope aria-labelledby aria-hidden min max value data-start data-end data-question data-slot data-gap data-reader data-fill'.split(
      ' ',
    ),
  );

  /** The names of the elements and attributes of a page; text between tags holds no `<`, or it would be a tag. */
  function partsOf(html: string): { elements: Set<string>; attributes: Set<string> } {
    const elements = new Set<string>();
    const attributes = new Set<string>();
    for (const [, name = '', rest = ''] of html.matchAll(/<\/?([^\s>/!][^\s>/]*)((?:"[^"]*"|[^">])*)>/g)) {
      elements.add(name);
      for (const [, attribute = ''] of rest.matchAll(/([^\s=/"]+)(?:="[^"]*")?/g)) attributes.add(attribute);
    }
    return { elements, attributes };
  }

  /** The attack wherever words of a record can end up in a page. */
  function everywhere(attack: string): string[] {
    const one = attack.replace(/\s+/g, ' ');
    const yaml = JSON.stringify(one);
    return [
      nygard({
        title: `# Use ${one} here`,
        status: `Accepted ${one}`,
        context: `The gateway ${attack} cannot accept more than 10 MB. Customers ${attack} wait four days.`,
        decision: `We will use ${attack} by 2027 and it costs 3 EUR, at the risk of ${attack} failure.`,
        consequences: `We will know that it worked when ${attack} takes 3 days.`,
      }),
      `---\nstatus: ${yaml}\ndate: ${yaml}\ntitle: ${yaml}\ndeciders: ${yaml}\n---\n\n## Context\n\nx\n`,
      `# T\n\n| Deciders | ${one.replaceAll('|', '\\|')} |\n| - | - |\n| Status | ${one} |\n\n## Success Metrics\n\n| a | b |\n| - | - |\n| ${one} | 3 days |\n`,
    ];
  }

  it.each(attacks)('shows as text: %j', (attack) => {
    for (const text of everywhere(attack)) {
      const page = summaryToHtmlPage(summaryOf(text));
      const { elements, attributes } = partsOf(page);
      expect([...elements].filter((name) => !ELEMENTS.has(name))).toEqual([]);
      expect([...attributes].filter((name) => !ATTRIBUTES.has(name))).toEqual([]);
      expect(page.match(/<!--|<!\[CDATA/g)).toBeNull();
      expect(page.match(/<\/title>/g)).toHaveLength(1);
      expect(page.match(/<\/style>/g)).toHaveLength(1);
    }
  });

  it('shows all of its words', () => {
    const text = nygard({ decision: 'We will use `<script>alert(1)</script>` & "two".' });
    expect(summaryToHtml(summaryOf(text))).toContain('We will use &#x3C;script>alert(1)&#x3C;/script> &#x26; "two".');
  });
});
