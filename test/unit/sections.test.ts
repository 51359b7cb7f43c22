import { describe, expect, it } from 'vitest';
import { familyById } from '../../core';
import { read, sample, words } from './support';

/** `Heading=role` of every section with a heading; `~` where the role comes from the section around it. */
function roles(text: string): string[] {
  return read(text).sections.flatMap(({ heading, role, roleIsOwn }) =>
    heading ? [`${heading.text}=${role}${roleIsOwn ? '' : '~'}`] : [],
  );
}

/** The role that a heading of level 2 gives. */
function roleOf(heading: string): string | undefined {
  return read(`# A title\n\n## ${heading}\n\nWords.\n`).sections.at(-1)?.role;
}

describe('the role of a section', () => {
  it.each([
    ['Status', 'status'],
    ['Date', 'date'],
    ['Deciders', 'people'],
    ['Executive Summary', 'summary'],
    ['Context and Problem Statement', 'context'],
    ['Decision Drivers', 'drivers'],
    ['Constraints and What They Mean', 'constraints'],
    ['Considered Options', 'options'],
    ['Decision Outcome', 'decision'],
    ['Rationale', 'rationale'],
    ['Consequences', 'consequences'],
    ['Business Impact', 'impact'],
    ['Success Metrics', 'metric'],
    ['Confirmation', 'metric'],
    ['Risks', 'risks'],
    ['Cost and Return', 'cost'],
    ['Timeline', 'plan'],
    ['Non-goals', 'scope'],
    ['Review', 'review'],
    ['Open questions', 'questions'],
    ['More Information', 'links'],
    ['Changelog', 'history'],
    ['Notes', 'notes'],
    ['Bananas', 'other'],
    ['Consequences & Results', 'consequences'],
    ['Decision and Rationale', 'decision'],
    ['Bananas and Consequences', 'other'],
    ['Kontext und Problemstellung', 'context'],
    ['Entscheidungsergebnis', 'decision'],
    ['Conséquences', 'consequences'],
    ['Conse\u0301quences', 'consequences'],
  ])('comes from the words of its heading: %s', (heading, role) => {
    expect(roleOf(heading)).toBe(role);
  });

  it.each([
    ['numbers', '3. Context'],
    ['numbers of sub-sections', '2.1 Context'],
    ['brackets behind the number', '3) Context'],
    ['capitals', 'CONTEXT'],
    ['emoji', '🧭 Context'],
    ['marks', '**Context**'],
    ['code', '`Context`'],
    ['a colon', 'Context:'],
    ['a remark', 'Context (why we are here)'],
    ['a comment', 'Context <!-- optional -->'],
    ['a closing mark', 'Context ##'],
  ])('is found behind %s', (_, heading) => {
    expect(roleOf(heading)).toBe('context');
  });

  it('is that of the section around it where its own words say nothing', () => {
    expect(roles('# T\n\n## Context\n\n### The gateway\n\n## Decision\n\n### The gateway\n')).toEqual([
      'T=title',
      'Context=context',
      'The gateway=context~',
      'Decision=decision',
      'The gateway=decision~',
    ]);
  });

  it('may depend on the section around it', () => {
    expect(roles('# T\n\n## Consequences\n\n### Risks\n\n### Good\n\n## Risks\n')).toEqual([
      'T=title',
      'Consequences=consequences',
      'Risks=consequences',
      'Good=consequences',
      'Risks=risks',
    ]);
  });

  it('is about one option inside the discussion of options', () => {
    expect(roles('# T\n\n## Considered Options\n\n### Costs\n\n### Decision\n')).toEqual([
      'T=title',
      'Considered Options=options',
      'Costs=options~',
      'Decision=options~',
    ]);
  });

  it('is given by a line in bold, too, but not by a sentence in bold', () => {
    expect(roles('# T\n\n**Consequences:**\n\nIt runs.\n\n**We are sure.**\n\nText with **Context** in it.\n')).toEqual(
      ['T=title', 'Consequences:=consequences'],
    );
  });

  it.each([
    ['underlined headings', 'T\n=\n\nContext\n---\n\nIt runs.\n', ['T=title', 'Context=context']],
    ['a title of level 2', '## T\n\n### Context\n', ['T=title', 'Context=context']],
    ['no title at all', '# Context\n\n# Decision\n', ['Context=context', 'Decision=decision']],
    ['two titles', '# T\n\n# U\n\n# Context\n', ['T=title', 'U=other~', 'Context=context']],
    ['a jump of levels', '# T\n\n#### Context\n', ['T=title', 'Context=context']],
    ['quoted headings, which are not its own', '# T\n\n> ## Context\n', ['T=title']],
    ['headings in code, which are none', '# T\n\n```\n## Context\n```\n', ['T=title']],
    ['headings in a comment, which are none', '# T\n\n<!--\n## Context\n-->\n', ['T=title']],
  ])('is read from a record with %s', (_, text, expected) => {
    expect(roles(text)).toEqual(expected);
  });
});

describe('the place of a section', () => {
  const text = '# T\n\nHead.\n\n## Context\n\nWhy.\n\n### Detail\n\nMore.\n\n## Decision\n\nWhat.\n';

  it('reaches to the next heading of its level, sub-sections within', () => {
    const context = read(text).sections.find(({ heading }) => heading?.text === 'Context');
    expect(words(text, context?.range)).toBe('## Context\n\nWhy.\n\n### Detail\n\nMore.\n\n');
    expect(words(text, context?.body)).toBe('\n\nWhy.\n\n');
  });

  it('holds the blocks below its heading', () => {
    const owners = read(text).blocks.map(({ prose, section }) => [prose.text, section.heading?.text]);
    expect(owners).toEqual([
      ['Head.', 'T'],
      ['Why.', 'Context'],
      ['More.', 'Detail'],
      ['What.', 'Decision'],
    ]);
  });
});

describe('blocks', () => {
  it('know the paragraph that leads a list in, and the item that they stand under', () => {
    const { blocks } = read('# T\n\nWe need:\n\n- a gateway\n  - of our own\n- a queue\n');
    const [lead, gateway, own, queue] = blocks;
    expect(gateway?.leadIn).toBe(lead);
    expect(queue?.leadIn).toBe(lead);
    expect(own?.parent).toBe(gateway);
    expect(queue?.parent).toBeNull();
  });

  it('know the column and the row of a cell', () => {
    const { blocks } = read('# T\n\n| What | Cost |\n| --- | --- |\n| Gateway | 3 EUR |\n');
    expect(blocks.map(({ head, column }) => [head, column])).toEqual([
      [true, null],
      [true, null],
      [false, 'What'],
      [false, 'Cost'],
    ]);
    expect(blocks[3]?.parent).toBe(blocks[2]);
  });

  it('know quotations and tasks', () => {
    const { blocks } = read('# T\n\n> It cannot.\n\n- [ ] Ask\n- [x] Asked\n- Plain\n');
    expect(blocks.map(({ quoted, task }) => [quoted, task])).toEqual([
      [true, null],
      [false, 'open'],
      [false, 'done'],
      [false, null],
    ]);
  });

  it('leave out what is nested deeper than any writing', () => {
    const deep = `${'> '.repeat(100)}The gateway cannot.\n\nShallow.\n`;
    expect(read(deep).blocks.map(({ prose }) => prose.text)).toEqual(['Shallow.']);
  });

  it('are none where the nesting is more than the parser can bear', () => {
    expect(read(`${'> '.repeat(20_000)}deep\n`).blocks).toEqual([]);
  });
});

describe('comments', () => {
  it('are found between blocks, in sentences and open to the end', () => {
    const text = '# T\n\n<!-- one -->\n\nWords <!-- two --> here.\n\n<!-- three';
    expect(read(text).comments.map((range) => words(text, range))).toEqual([
      '<!-- one -->',
      '<!-- two -->',
      '<!-- three',
    ]);
  });
});

describe('the language of a record', () => {
  it.each([
    ['English', '# T\n\n## Context\n\n## Decision\n', 'en'],
    ['German', '# T\n\n## Status\n\n## Kontext\n\n## Entscheidung\n', 'de'],
    ['French', '# T\n\n## Contexte\n\n## Décision\n', 'fr'],
    ['nothing known', '# T\n\n## Bananas\n', 'und'],
    ['nothing', '', 'und'],
  ])('is that of most of its headings: %s', (_, text, expected) => {
    expect(read(text).language).toBe(expected);
  });
});

describe('the template of a record', () => {
  const madr =
    '# T\n\n## Context and Problem Statement\n\nx\n\n## Considered Options\n\n* A\n\n## Decision Outcome\n\nx\n';
  it.each([
    ['nygard', '# 1. T\n\n## Status\n\nAccepted\n\n## Context\n\nx\n\n## Decision\n\nx\n\n## Consequences\n\nx\n'],
    ['madr2', madr.replace('# T\n', '# T\n\n* Status: accepted\n* Deciders: Ann\n')],
    ['madr3', `---\nstatus: accepted\ndeciders: Ann\n---\n\n${madr}\n## Validation\n\nx\n`],
    ['madr4', `---\nstatus: accepted\ndecision-makers: Ann\n---\n\n${madr}\n### Confirmation\n\nx\n`],
    [
      'business-first',
      '# T\n\n## Summary\n\nx\n\n## Business Context\n\nx\n\n## Constraints and What They Mean\n\nx\n\n## Success Metric\n\nx\n',
    ],
    ['unknown', '# T\n\n## Background\n\nx\n'],
    ['unknown', ''],
    ['nygard', '# T\n\n## Status\n\nx\n\n## Kontext\n\nx\n\n## Entscheidung\n\nx\n\n## Konsequenzen\n\nx\n'],
    ['nygard', sample('0005-split-the-ledger-tables-by-merchant.md')],
    ['madr2', sample('0012-build-permit-forms-in-the-case-system.md')],
    ['madr3', sample('0005-replace-the-telephone-switchboard.md')],
    ['madr3', sample('0006-messwerte-ueber-mqtt-uebertragen.md')],
    ['madr4', sample('0001-replace-the-claims-intake-gateway.md')],
    ['business-first', sample('0002-move-claim-documents-to-a-hosted-archive.md')],
  ])('is recognised as %s', (expected, text) => {
    expect(read(text).template).toBe(expected);
  });

  it('is found by its id, and a family to write by is there for every id', () => {
    expect(familyById('madr4').parts.metric).toMatchObject({ heading: 'Confirmation', inside: 'decision' });
    expect(familyById('no-such-family').id).toBe('unknown');
  });
});

describe('texts that are no writing', () => {
  it('are read without their marks where a paragraph is made of marks', () => {
    const text = `# T\n\n## Context\n\n${'*a_ '.repeat(2500)}\n\nIt cannot **wait**.\n`;
    const { blocks } = read(text);
    const last = blocks.at(-1);
    expect(last?.prose.text).toBe('It cannot wait.');
    expect(text.slice(last?.range.start, last?.range.end)).toBe('It cannot **wait**.');
  });

  it('are read line by line where front matter is longer than any', () => {
    const keys = Array.from({ length: 5000 }, (_, index) => `key-${index}: x`).join('\n');
    const { frontMatter, status } = read(`---\nstatus: accepted\n${keys}\n---\n# T\n`);
    expect(status?.value).toBe('accepted');
    expect(frontMatter?.problem).toBe('it is too long');
  });
});
