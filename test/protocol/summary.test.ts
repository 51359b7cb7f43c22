import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Editor } from './editor';
import { CONSTRAINT, record, TITLE } from './records';

const FOLDER = 'file:///project/docs/adr';
const URI = `${FOLDER}/0001-replace-the-intake-gateway.md`;

let editor: Editor;
beforeEach(async () => {
  editor = await Editor.start({ initializationOptions: { documentStatus: true } });
});
afterEach(() => editor.stop());

async function summaryOf(uri: string, text: string) {
  await editor.open(uri, text);
  const summary = await editor.summary(uri);
  if (summary.kind !== 'summary') throw new Error(summary.reason);
  return summary;
}

describe('the executive summary', () => {
  it('comes as HTML whose lines say where they come from', async () => {
    const { html } = await summaryOf(URI, record());
    const [, start, end, text] = /data-start="(\d+)" data-end="(\d+)"[^>]*>([^<]*cannot accept[^<]*)</.exec(html) ?? [];
    expect(record().slice(Number(start), Number(end))).toBe(CONSTRAINT);
    expect(text).toBe(CONSTRAINT);
  });

  it('is told to the reader who is asked for, of those there are', async () => {
    await editor.open(URI, record());
    const summary = await editor.summary(URI, { reader: 'finance' });
    expect(summary).toMatchObject({ kind: 'summary', reader: 'finance' });
    expect(summary.kind === 'summary' && summary.readers[0]).toEqual({ id: 'executive', name: 'Executive' });
    expect(summary.kind === 'summary' && summary.html).toMatch(/data-reader="finance"/);
    expect(await editor.summary(URI, { reader: 'nobody' })).toMatchObject({ reader: 'executive' });
  });

  it('offers to fill its gaps only where that is asked for', async () => {
    const { html } = await summaryOf(URI, record());
    expect(html).not.toMatch(/<button/);
    const asked = await editor.summary(URI, { offers: true });
    expect(asked.kind === 'summary' && asked.html).toMatch(/<button type="button" data-fix="bound-by.0"/);
  });

  it('fills a gap with the fix of the rule that asks the same, its blanks to be filled in', async () => {
    await editor.open(URI, record());
    const filled = await editor.fillGap(URI, 'bound-by.0');
    const [change] = filled.kind === 'edit' ? (filled.edit.documentChanges ?? []) : [];
    expect(change).toMatchObject({ textDocument: { uri: URI, version: 1 } });
    expect(JSON.stringify(change)).toMatch(/"snippet":\{"kind":"snippet","value":"[^"]*\$\{1[:|]/);
  });

  it('fills no gap that is not there', async () => {
    await editor.open(URI, record());
    expect(await editor.fillGap(URI, 'nothing')).toEqual({
      kind: 'none',
      reason: expect.stringMatching(/no longer open/),
    });
  });

  it('is exported as Markdown, as rich text and as one page', async () => {
    await editor.open(URI, record());
    const exported = await editor.exported(URI, 'finance');
    if (exported.kind !== 'export') throw new Error(exported.reason);
    expect(exported.title).toBe(TITLE);
    expect(exported.markdown).toMatch(new RegExp(`^# ${TITLE}\n`));
    expect(exported.richText).toMatch(/^<div style="[^"]+">/);
    expect(exported.page).toMatch(/^<!doctype html><html lang="en">/);
    expect(exported.page).toMatch(/Executive summary · Finance/);
  });

  it('is there for a file as it once was, under the configuration of the file', async () => {
    await editor.stop();
    const files = new Map([
      ['vscode-vfs://host/project/.adr-bridge.yaml', 'readers:\n  board:\n    questions: [cost]\n'],
    ]);
    editor = await Editor.start({ files, initializationOptions: { files: true, documentStatus: true } });
    const uri = 'vscode-vfs://host/project/docs/adr/0001-x.md?%7B%22ref%22:%22main%22%7D';
    const summary = await summaryOf(uri, record());
    expect(summary.title).toBe(TITLE);
    expect(summary.readers.at(-1)).toEqual({ id: 'board', name: 'Board' });
    await editor.diagnostics(uri);
    await editor.waitFor(() => editor.statuses.get(uri)?.kind === 'view' || undefined);
  });

  it('is refused for a part of a file', async () => {
    const uri = 'vscode-notebook-cell:/project/notes.ipynb#W0';
    await editor.open(uri, record());
    expect(await editor.summary(uri)).toMatchObject({ kind: 'none', reason: expect.stringMatching(/part of a file/) });
  });

  it('follows the text', async () => {
    await summaryOf(URI, record());
    await editor.replace(URI, TITLE, 'Keep the intake gateway');
    expect(await editor.summary(URI)).toMatchObject({ title: 'Keep the intake gateway', version: 2 });
  });

  it('shows markup of the record as words', async () => {
    const hostile = '<img src=x onerror=alert(1)><script>alert(1)</script> [x](javascript:alert(1))';
    const { html } = await summaryOf(URI, record().replace(TITLE, `${TITLE} ${hostile}`));
    expect(html).not.toMatch(/<(?:img|script|a)\b/i);
  });

  it.each([
    ['a template', `${FOLDER}/template.md`, /template/],
    ['a list of records', `${FOLDER}/README.md`, /list/],
    ['another document', 'file:///project/notes/holiday.md', /not a decision record/],
  ])('of %s is refused with a reason', async (_, uri, reason) => {
    await editor.open(uri, '# Notes\n\nWords.\n');
    expect(await editor.summary(uri)).toEqual({
      kind: 'none',
      reason: expect.stringMatching(reason),
      passing: false,
    });
  });

  it('of a closed document is refused, saying so', async () => {
    expect(await editor.summary(URI)).toMatchObject({ kind: 'none', passing: true });
  });
});

describe('the status of a document', () => {
  it('says that it is a record, of which template, without a configuration', async () => {
    await editor.open(URI, record());
    await editor.diagnostics(URI);
    expect(await editor.waitFor(() => editor.statuses.get(URI))).toEqual({
      uri: URI,
      kind: 'record',
      template: 'Nygard',
      summary: expect.stringMatching(/ — Accepted/),
      configuration: null,
      unheard: null,
      problems: [],
    });
  });

  it('says that it is none, and follows the text', async () => {
    const uri = 'file:///project/notes/holiday.md';
    await editor.open(uri, '# Holiday\n\nWords.\n');
    await editor.diagnostics(uri);
    await editor.waitFor(() => editor.statuses.get(uri)?.kind === 'other' || undefined);
    await editor.replace(uri, 'Words.\n', record().replace(`# ${TITLE}`, ''));
    await editor.diagnostics(uri);
    await editor.waitFor(() => editor.statuses.get(uri)?.kind === 'record' || undefined);
  });
});
