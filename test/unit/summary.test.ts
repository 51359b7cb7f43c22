import { describe, expect, it } from 'vitest';
import {
  type ExecutiveSummary,
  readRecord,
  type SummaryLine,
  type SummarySlot,
  summarise,
  summaryToHtml,
  summaryToHtmlPage,
  summaryToMarkdown,
} from '../../core';
import { parseMarkdown } from '../../core/record/markdown';
import { nygard, read, sample, samples, words } from './support';

function summaryOf(text: string): ExecutiveSummary {
  return summarise(read(text));
}

/** Every line that quotes the record word by word; that on the owner lists names. */
function quotesOf({ title, slots: { owner: _, ...slots }, boundBy }: ExecutiveSummary): SummaryLine[] {
  return [title, ...Object.values(slots), ...boundBy.flatMap(({ constraint, impact }) => [constraint, impact])].filter(
    (line) => line !== null,
  );
}

/** Only the letters and digits, which no Markdown mark changes. */
function letters(text: string | null): string {
  return (text ?? '').replace(/[^\p{L}\p{N}]+/gu, '');
}

describe('the summary of a record that answers every question', () => {
  const text = sample('0002-move-claim-documents-to-a-hosted-archive.md');
  const summary = summaryOf(text);

  it('says what the record is', () => {
    expect(summary.title?.text).toBe('Move Claim Documents to a Hosted Archive');
    expect(summary.status).toMatchObject({ text: 'accepted', value: 'accepted' });
    expect(summary.date?.text).toBe('2026-02-10');
    expect(summary.understood).toBe(true);
  });

  it.each([
    ['decision', /^We will (?:copy|move) .*claim documents/],
    ['cost', /410,000 EUR/],
    ['timeline', /\d{4}/],
    ['risk', /^The main risk is/],
    ['metric', /^Time until a document .* from 40 seconds to under 3 seconds/],
    ['owner', /^Head of Claims Operations/],
  ] as const)('answers from its own words: %s', (slot, expected) => {
    expect(summary.slots[slot]?.text).toMatch(expected);
  });

  it('leaves no question open', () => {
    expect(Object.entries(summary.slots).filter(([, line]) => line === null)).toEqual([]);
  });

  it('shows each constraint beside what it means for the business', () => {
    const storage = summary.boundBy.find(({ constraint }) => constraint.text.startsWith('Our storage can export'));
    expect(storage?.impact?.text).toMatch(/36,000 EUR a month/);
    expect(summary.boundBy.length).toBeLessThanOrEqual(6);
  });
});

describe('the summary of any record', () => {
  it.each([...samples].filter(([path]) => path !== 'README.md'))('quotes words that stand there: %s', (_, text) => {
    const summary = summaryOf(text);
    for (const line of quotesOf(summary)) {
      expect(letters(words(text, line.range))).toBe(letters(line.text));
      expect(line.text).not.toMatch(/\s\s|\n/);
    }
    const { status, date, slots } = summary;
    if (status) expect(letters(words(text, status.range))).toBe(letters(status.text));
    if (date) expect(words(text, date.range)).not.toBe('');
    for (const name of slots.owner?.text.split(', ') ?? []) expect(words(text, slots.owner?.range)).toContain(name);
  });

  it('has gaps where the record gives no answer', () => {
    const { slots } = summaryOf(sample('0001-replace-the-claims-intake-gateway.md'));
    expect(slots.decision?.text).toMatch(/^Chosen option: "API gateway/);
    expect(slots.metric).toBeNull();
    expect(slots.cost).toBeNull();
  });

  it('shows a constraint with no impact, so that the gap is seen', () => {
    const { boundBy } = summaryOf(nygard({ context: 'The gateway is limited to 10 MB.' }));
    expect(boundBy).toMatchObject([{ constraint: { text: 'The gateway is limited to 10 MB.' }, impact: null }]);
  });

  it('says how many constraints it leaves out, those with an impact last', () => {
    const open = Array.from({ length: 7 }, (_, i) => `Part ${i} is limited to ${i} MB.`);
    const covered = 'The gateway is limited to 10 MB. Customers wait four days.';
    const { boundBy, moreConstraints } = summaryOf(nygard({ context: [...open, covered].join('\n\n') }));
    expect(boundBy).toHaveLength(6);
    expect(moreConstraints).toBe(2);
    expect(boundBy.at(-1)?.impact?.text).toBe('Customers wait four days.');
  });

  it('passes over the constraints of options that were weighed', () => {
    const text = nygard({ more: '## Options\n\n- The old gateway is limited to 10 MB.' });
    expect(summaryOf(text).boundBy).toEqual([]);
  });

  it('admits that it does not understand the language, and keeps to the form', () => {
    const summary = summaryOf(sample('0006-messwerte-ueber-mqtt-uebertragen.md'));
    expect(summary.understood).toBe(false);
    expect(summary.boundBy).toEqual([]);
    expect(summary.status?.value).toBe('accepted');
    expect(summary.slots.decision?.text).toMatch(/^Gewählte Option/);
    expect(summaryToMarkdown(summary)).toContain('does not understand yet');
    expect(summaryToHtml(summary)).toContain('does not understand yet');
  });

  it('of an empty text is all gaps', () => {
    const summary = summaryOf('');
    expect(quotesOf(summary)).toEqual([]);
    expect([summary.status, summary.date, summary.slots.owner]).toEqual([null, null, null]);
    expect(summaryToMarkdown(summary)).toMatch(/^# Untitled decision\n\nNo status · no date\n/);
    expect(summaryToHtmlPage(summary)).toContain('<title>Untitled decision</title>');
  });

  it.each([
    ['one', 7, '1 more constraint stands in the record.'],
    ['several', 8, '2 more constraints stand in the record.'],
  ])('announces %s left out', (_, count, expected) => {
    const context = Array.from({ length: count }, (_, i) => `Part ${i} is limited to ${i} MB.`).join('\n\n');
    const summary = summaryOf(nygard({ context }));
    expect(summaryToMarkdown(summary)).toContain(expected);
    expect(summaryToHtml(summary)).toContain(expected);
  });
});

const QUESTIONS: Record<SummarySlot, string> = {
  decision: 'What is decided?',
  problem: 'What is the problem?',
  benefit: 'What does this do for us and our customers?',
  cost: 'What does it cost?',
  timeline: 'When is it done, and when do we see results?',
  risk: 'What could go wrong?',
  metric: 'How will we both know that it worked?',
  owner: 'Who answers for it?',
};

describe('the summary in Markdown', () => {
  it('asks every question, in order, and says where an answer is missing', () => {
    const markdown = summaryToMarkdown(summaryOf(sample('0001-replace-the-claims-intake-gateway.md')));
    const headings = Array.from(markdown.matchAll(/^## (.+)$/gm), ([, heading]) => heading);
    expect(headings).toEqual([...Object.values(QUESTIONS), 'What are we bound by?']);
    expect(markdown).toMatch(/^# Replace the Claims Intake Gateway\n\nAccepted · 2026-03-17\n/);
    expect(markdown).toContain('## What does it cost?\n\n*Not stated in the record.*\n');
    expect(markdown).toContain('| *Not stated in the record.*');
  });

  it.each([
    ['emphasis', 'We will use \\*one\\* \\_gateway\\_ and `__two__`.'],
    ['links', 'We will use \\[one](https://a.example) and `![x](y)`.'],
    ['HTML', 'We will use &lt;script>alert(1)&lt;/script> and `<img src=x onerror=y>` and `<!-- z -->`.'],
    ['code', 'We will use ``` `one` ``` gateway.'],
    ['references', 'We will use `&lt;one&gt;` and `&copy;` gateway.'],
    ['bars', 'We will use `a | b` for c \\| d.'],
    ['addresses', 'We will use https://a.example/x_y_z and me@a.example.'],
    ['what begins like a list', '`-` will be used by us: we will use `1. a`.'],
    ['what begins like a heading', '`# One` will be used: we will use it.'],
  ])('keeps words words, whatever they look like: %s', (_, decision) => {
    const summary = summaryOf(nygard({ decision, context: `The gateway is limited to ${decision.slice(12)}` }));
    const answers = wordsOfParagraphs(summaryToMarkdown(summary));
    expect(answers).toContain(summary.slots.decision?.text);
  });

  /** The words of every paragraph of a text, read as Markdown again; a node that is more than words throws. */
  function wordsOfParagraphs(markdown: string): string[] {
    return parseMarkdown(markdown).root.children.flatMap((node) =>
      node.type === 'paragraph'
        ? [
            node.children
              .map((child) => {
                if (child.type === 'text') return child.value;
                // GFM makes a link of every bare address; its words are the address.
                if (child.type === 'link' && child.children[0]?.type === 'text') return child.children[0].value;
                if (child.type === 'emphasis') return '';
                throw new Error(`${child.type} in a summary`);
              })
              .join(''),
          ]
        : [],
    );
  }
});

describe('the summary in HTML', () => {
  it('asks every question, in order, and says where an answer is missing', () => {
    const html = summaryToHtml(summaryOf(sample('0001-replace-the-claims-intake-gateway.md')));
    expect(Array.from(html.matchAll(/<dt>(.+?)<\/dt>/g), ([, question]) => question)).toEqual(Object.values(QUESTIONS));
    expect(html).toContain('<span class="missing">Not stated in the record.</span>');
  });

  it('carries with every line where it stands in the record', () => {
    const text = sample('0002-move-claim-documents-to-a-hosted-archive.md');
    const places = Array.from(
      summaryToHtml(summaryOf(text)).matchAll(/data-start="(\d+)" data-end="(\d+)"[^>]*>([^<]*)</g),
      ([, start, end, said = '']) => ({ said, written: words(text, { start: Number(start), end: Number(end) }) }),
    );
    expect(places.length).toBeGreaterThan(8);
    for (const { said, written } of places) expect(letters(written)).toBe(letters(said));
  });

  it('is one page that loads nothing', () => {
    const page = summaryToHtmlPage(summaryOf(sample('0002-move-claim-documents-to-a-hosted-archive.md')));
    expect(page).toMatch(/^<!doctype html><html lang="en">/i);
    expect(page).toContain('<title>Move Claim Documents to a Hosted Archive</title>');
    expect(page.replaceAll('&#x27;', "'")).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(page).not.toMatch(/\b(?:src|href|action|formaction|poster|srcset)=|@import|url\(/i);
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
    'html head meta title style body main article header p h1 h2 dl dt dd span table thead tbody tr th td'.split(' '),
  );
  const ATTRIBUTES = new Set(
    'lang charset http-equiv content name class id dir scope aria-labelledby data-start data-end'.split(' '),
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

describe('the summary of the record that the tour shows', () => {
  const text = samples.get('docs/adr/0002-move-claim-documents-to-a-hosted-archive.md') ?? '';
  const { slots, boundBy } = summarise(readRecord(text, 'docs/adr/0002-x.md'));

  it.each([
    ['decision', 'We will copy all claim documents'],
    ['benefit', 'customers get an answer'],
    ['cost', '410,000 EUR'],
    ['timeline', 'by 31 January 2027'],
    ['risk', 'not matched in time'],
    ['metric', 'from 40 seconds to under 3 seconds'],
    ['owner', 'Head of Claims Operations'],
  ] as const)('answers the question of the %s', (slot, words) => {
    expect(slots[slot]?.text).toContain(words);
  });

  it('says of every constraint what it means, in another sentence', () => {
    expect(boundBy.length).toBeGreaterThan(2);
    for (const { constraint, impact } of boundBy) expect(impact?.text).not.toBe(constraint.text);
  });
});

describe('every sample', () => {
  it.each([...samples.keys()].filter((path) => path.includes('adr/') || path.includes('decisions/')))(
    '%s: no sentence answers two questions, but the date of the decision',
    (path) => {
      const { decision: _, ...others } = summarise(readRecord(samples.get(path) ?? '', path)).slots;
      const places = Object.values(others).flatMap((line) => (line ? [line.range.start] : []));
      expect(new Set(places).size).toBe(places.length);
    },
  );
});

describe('a metric in front matter', () => {
  const body = '\n# Use one gateway\n\n## Context\n\nClaims come in.\n\n## Decision\n\nWe will use one.\n';
  const stated = (value: string) => {
    const record = readRecord(`---\nsuccess-metric: ${value}\n---\n${body}`, 'docs/adr/0001-x.md');
    return {
      slot: summarise(record).slots.metric,
      words: record.text.slice(...placeOf(summarise(record).slots.metric)),
    };
  };
  const placeOf = (line: SummaryLine | null): [number, number] => [line?.range.start ?? 0, line?.range.end ?? 0];

  it('is the metric of the summary, with its place', () => {
    expect(stated('Uptime 99.9 % by March')).toMatchObject({
      slot: { text: 'Uptime 99.9 % by March' },
      words: 'Uptime 99.9 % by March',
    });
  });

  it('is none where it says that there is none', () => {
    expect(stated('none yet').slot).toBeNull();
  });
});
