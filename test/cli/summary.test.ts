import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { root, samples } from './samples';
import { inFolder, runCommandLine } from './scenario';

const SAMPLE = 'samples/docs/adr/0002-move-claim-documents-to-a-hosted-archive.md';

const HOSTILE = `---
status: accepted <script>alert(1)</script>
date: 2027-02-01
decision-makers: "<img src=x onerror=alert(2)>, Head of <b>Sales</b>"
---

# Use \`</title><script>alert(3)</script>\` and [more](javascript:alert(4))

## Context

The gateway only accepts <svg onload=alert(5)> files of 10 MB, \`<iframe src="javascript:alert(6)">\`.

## Decision

We will click [here](javascript:alert(7)) and load ![it](https://example.com/x.png "onerror=alert(8)") &lt;script&gt;alert(9)&lt;/script&gt;.

## Consequences

Customers wait two days \`"><script>alert(10)</script>\`.
`;

/** Writes the record into a folder of its own, and gives what summary prints of it. */
async function summaryOf(record: string, format: string): Promise<string> {
  return inFolder(async (folder) => {
    mkdirSync(join(folder, 'adr'));
    writeFileSync(join(folder, 'adr/0001-hostile.md'), record);
    const outcome = await runCommandLine(['summary', 'adr/0001-hostile.md', '--format', format], { folder });
    expect(outcome).toMatchObject({ stderr: '', status: 0 });
    return outcome.stdout;
  });
}

describe('summary as a page', () => {
  it('shows words of the record as text, whatever they are', async () => {
    const page = await summaryOf(HOSTILE, 'html');
    const tags = [...page.matchAll(/<\/?([a-z][a-z0-9]*)([^>]*)>/gi)];
    const names = new Set(tags.map(([, name]) => name?.toLowerCase()));
    for (const name of ['script', 'img', 'svg', 'iframe', 'a', 'b', 'link', 'object'])
      expect(names).not.toContain(name);
    for (const [, , attributes = ''] of tags) expect(attributes).not.toMatch(/\s(?:on\w+|href|src|srcdoc)\s*=/i);
    expect(page.match(/<title>/g)).toHaveLength(1);
    expect(page).toContain('&#x3C;script>alert(3)&#x3C;/script>');
  });

  it('needs no other file and forbids scripts', async () => {
    const page = await summaryOf(HOSTILE, 'html');
    expect(page).toMatch(/^<!doctype html>/);
    expect(page).toContain('content="default-src &#x27;none&#x27;;');
    expect(page).not.toMatch(/url\(|@import/);
  });
});

describe('summary as Markdown', () => {
  it('shows words of the record as text, whatever they are', async () => {
    const tree = unified()
      .use(remarkParse)
      .use(remarkGfm)
      .parse(await summaryOf(HOSTILE, 'markdown'));
    const types = JSON.stringify(tree);
    for (const type of ['html', 'link', 'image', 'definition']) expect(types).not.toContain(`"type":"${type}"`);
  });
});

describe('summary as JSON', () => {
  it('is what the schema has, for every sample', async () => {
    const schema = JSON.parse(readFileSync(join(root, 'schemas/summary.schema.json'), 'utf8'));
    const validate = new Ajv({ allErrors: true }).compile(schema);
    const records = samples.filter((path) => /\/\d{4}-/.test(path));
    for (const path of records) {
      const { stdout } = await runCommandLine(['summary', path, '--format', 'json'], { folder: root });
      validate(JSON.parse(stdout));
      expect(validate.errors, path).toBeNull();
    }
  });
});

describe('summary --output', () => {
  it('writes what it would print, takes the form from the name, and leaves nothing else behind', async () => {
    await inFolder(async (folder) => {
      const record = join(root, SAMPLE);
      const printed = await runCommandLine(['summary', record, '--format', 'html'], { folder });
      const written = await runCommandLine(['summary', record, '--output', 'page.html'], { folder });
      expect(written).toEqual({
        stdout: '',
        stderr: `The executive summary of ${record} is in page.html.\n`,
        status: 0,
      });
      expect(readFileSync(join(folder, 'page.html'), 'utf8')).toBe(printed.stdout);
      expect(readdirSync(folder)).toEqual(['page.html']);
    });
  });

  it('replaces an older summary as a whole', async () => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'page.html'), 'an older page, '.repeat(10_000));
      const { status } = await runCommandLine(['summary', join(root, SAMPLE), '--output', 'page.html'], { folder });
      expect(status).toBe(0);
      expect(readFileSync(join(folder, 'page.html'), 'utf8')).toMatch(/^<!doctype html>.*<\/html>\n$/s);
    });
  });

  it('does not guess what a file with another ending is to hold', async () => {
    await inFolder(async (folder) => {
      const record = join(root, SAMPLE);
      const refused = await runCommandLine(['summary', record, '--output', 'page.pdf'], { folder });
      expect(refused).toEqual({
        stdout: '',
        stderr:
          'No format has the ending .pdf of page.pdf; those that are known are .html, .htm, .md, .markdown, .txt and .json. Name such a file, or say with --format which format is meant.\n',
        status: 2,
      });
      expect(readdirSync(folder)).toEqual([]);
      const meant = await runCommandLine(['summary', record, '--output', 'page.mdx', '--format', 'markdown'], {
        folder,
      });
      expect(meant.status).toBe(0);
      expect(readdirSync(folder)).toEqual(['page.mdx']);
    });
  });
});

describe('summary --reader', () => {
  it('says once that there is no such reader, and no more', async () => {
    const { stderr, status } = await runCommandLine(['summary', 'samples/docs/adr', '--reader', 'foo'], {
      folder: root,
    });
    expect(stderr).toMatch(/^There is no reader “foo”; [^\n]*\n$/);
    expect(status).toBe(2);
  });
});
