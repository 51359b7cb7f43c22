import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { questionsOf, summariesToMarkdown, summaryToHtmlPage, summaryToMarkdown, usualReaders } from '../../../core';
import { parseMarkdown } from '../../../core/record/markdown';
import { nygard, sample } from '../support';
import { said, summaryOf } from './support';

describe('the summary in Markdown', () => {
  it('asks every question, in order, and says where an answer is missing', () => {
    const summary = summaryOf(sample('0001-replace-the-claims-intake-gateway.md'));
    const markdown = summaryToMarkdown(summary);
    const headings = Array.from(markdown.matchAll(/^## (.+)$/gm), ([, heading]) => heading);
    expect(headings).toEqual(questionsOf(usualReaders[0], summary).map(({ text }) => text));
    expect(markdown).toMatch(/^# Replace the Claims Intake Gateway\n\nAccepted · 2026-03-17\n/);
    expect(markdown).toContain('## How will we both know that it worked?\n\n*Not stated in the record.*\n');
    expect(markdown).toContain('| *Not stated.*');
  });

  it('says by which record it was replaced', () => {
    const summary = summaryOf(
      '# 7. Use one gateway\n\n## Status\n\nSuperseded by [ADR-0012](0012-rent-a-gateway.md)\n\n## Context\n\nClaims wait for four days.\n\n## Decision\n\nWe will use one gateway.\n\n## Consequences\n\nFine.\n',
    );
    expect(summaryToMarkdown(summary)).toContain('\n\nSuperseded by ADR-0012 · no date\n\n');
    expect(summaryToHtmlPage(summary)).toMatch(/Superseded<\/span> by <span data-start="\d+" data-end="\d+">ADR-0012</);
  });

  it('has every question that a reader may list named in the guide to configuration', () => {
    const guide = readFileSync(new URL('../../../docs/configuration.md', import.meta.url), 'utf8');
    const schema = JSON.parse(
      readFileSync(new URL('../../../schemas/configuration.schema.json', import.meta.url), 'utf8'),
    );
    const told = /^The questions are .*$/m.exec(guide)?.[0] ?? '';
    const known: string[] = schema.properties.readers.additionalProperties.properties.questions.items.enum;
    for (const id of known) expect(told).toContain(`\`${id}\``);
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
    expect(answers).toContain(said(summary, 'decision'));
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
                if (child.type === 'emphasis' || child.type === 'strong') return '';
                throw new Error(`${child.type} in a summary`);
              })
              .join(''),
          ]
        : [],
    );
  }
});

describe('the summaries of several records in Markdown', () => {
  const old = '# 2. Close the `old` one';
  const entries = [nygard({}), nygard({ title: old, status: 'Proposed' }), nygard({ title: old })].map(
    (text, index) => ({
      summary: summaryOf(text),
      address: index === 2 ? null : `docs/adr/000${index + 1}-a%20b.md`,
    }),
  );
  const page = summariesToMarkdown(entries, 'Three decisions');

  it('begin with a table of contents, with a line on each', () => {
    expect(page.split('\n').slice(0, 6)).toEqual([
      '# Three decisions',
      '',
      '1. [Use one gateway](#use-one-gateway): We will use one gateway — Accepted',
      '2. [Close the old one](#close-the-old-one): We will use one gateway — Proposed',
      '3. [Close the old one](#close-the-old-one-1): We will use one gateway — Accepted',
      '',
    ]);
  });

  it('stand each under its title, with a link to its file where it has one', () => {
    expect(page).toContain('## Use one gateway\n\n[docs/adr/0001-a b.md](docs/adr/0001-a%20b.md)\n\nAccepted');
    expect(page.match(/^## .*$/gm)).toHaveLength(3);
    expect(page.match(/\]\(docs/g)).toHaveLength(2);
  });
});
