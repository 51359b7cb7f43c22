import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Editor } from './editor';
import { byRule, CONSTRAINT, record, TITLE } from './records';

let editor: Editor;
beforeAll(async () => {
  editor = await Editor.start();
});
afterAll(() => editor.stop());

const FRONT_MATTER = '---\nstatus: accepted\ndate: 2026-03-04\n---\n\n';

const texts = {
  'a plain text': record(),
  'emoji before the words': record({ before: 'Post is slow 📮🐌 for all of us 👩🏽‍💻. ' }),
  'letters with marks of their own': record({ before: 'Größe zählt, naïve, e\u0301te\u0301. ' }),
  'lines that end with CRLF': record({ eol: '\r\n' }),
  'lines that end with CR': record({ eol: '\r' }),
  'a byte order mark': `\uFEFF${record()}`,
  'front matter': record({ frontMatter: FRONT_MATTER }),
  'all of them': `\uFEFF${record({ frontMatter: FRONT_MATTER.replaceAll('\n', '\r\n'), before: 'Post is slow 🐌. ', eol: '\r\n' })}`,
};

describe('ranges cover the words that a finding is about in', () => {
  it.each(Object.entries(texts))('%s', async (_, text) => {
    const uri = 'file:///project/docs/adr/0001-replace-the-intake-gateway.md';
    await editor.open(uri, text);
    const diagnostics = await editor.diagnostics(uri);
    expect(editor.words(uri, byRule(diagnostics, 'constraint-impact').range)).toBe(CONSTRAINT);
    expect(editor.words(uri, byRule(diagnostics, 'success-metric').range)).toBe(TITLE);
    await editor.close(uri);
  });
});
