import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BASIC, Editor } from './editor';
import { CONSTRAINT, IMPACT, METRIC, record, rulesOf } from './records';

const URI = 'file:///project/docs/adr/0001-replace-the-intake-gateway.md';
const NOTES = 'file:///project/notes/holiday.md';

let editor: Editor;
afterEach(() => editor.stop());

describe('an editor that asks for diagnostics', () => {
  beforeEach(async () => {
    editor = await Editor.start();
  });

  it('sees them vanish when the text answers them, and come back when it no longer does', async () => {
    await editor.open(URI, record());
    await editor.replace(URI, CONSTRAINT, `${CONSTRAINT} ${IMPACT}`);
    expect(rulesOf(await editor.diagnostics(URI))).toEqual(['success-metric']);

    await editor.replace(URI, 'Channels move', `${METRIC} Channels move`);
    expect(await editor.diagnostics(URI)).toEqual([]);

    await editor.replace(URI, ` ${IMPACT}`, '');
    expect(rulesOf(await editor.diagnostics(URI))).toEqual(['constraint-impact']);
  });

  it('is told that nothing has changed while nothing has', async () => {
    await editor.open(URI, record());
    expect((await editor.report(URI)).kind).toBe('full');
    expect((await editor.report(URI)).kind).toBe('unchanged');
    await editor.replace(URI, 'Accepted', 'Proposed');
    expect((await editor.report(URI)).kind).toBe('full');
  });

  it('gets none for a document that is no decision record', async () => {
    await editor.open(NOTES, `# Holiday\n\n${CONSTRAINT}\n`);
    expect(await editor.diagnostics(NOTES)).toEqual([]);
  });

  it('gets none for a document that was never opened, or is closed', async () => {
    expect(await editor.diagnostics(URI)).toEqual([]);
    await editor.open(URI, record());
    await editor.close(URI);
    expect(await editor.diagnostics(URI)).toEqual([]);
  });

  it('gets none for the older version in a comparison', async () => {
    const older = `${URI.replace('file:', 'git:')}?%7B%22ref%22%3A%22HEAD%22%7D`;
    await editor.open(older, record());
    expect(await editor.diagnostics(older)).toEqual([]);
  });

  it('finds in a document that was never saved', async () => {
    await editor.open('untitled:Untitled-1', record());
    expect(rulesOf(await editor.diagnostics('untitled:Untitled-1'))).toEqual(['success-metric', 'constraint-impact']);
  });

  it('is told once that a file is too large to be checked', async () => {
    await editor.open(URI, record() + 'Nothing new.\n\n'.repeat(100_000));
    const [only, ...others] = await editor.diagnostics(URI);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ severity: 3, code: 'too-large' });
    expect(only?.message).toContain('does not check this file');
    expect(await editor.summary(URI)).toMatchObject({ kind: 'none', reason: expect.stringContaining('too large') });
  });

  it('may switch the checks off and on again', async () => {
    await editor.open(URI, record());
    const switchTo = (on: boolean) =>
      editor.refreshAfter(async () => {
        editor.enabled.set('file:///project/', on);
        await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      });
    expect(await editor.diagnostics(URI)).toHaveLength(2);
    await switchTo(false);
    expect(await editor.diagnostics(URI)).toEqual([]);
    await switchTo(true);
    expect(await editor.diagnostics(URI)).toHaveLength(2);
  });
});

describe('an editor that waits for diagnostics', () => {
  beforeEach(async () => {
    editor = await Editor.start({ capabilities: BASIC });
  });

  it('is not offered to ask for them', () => {
    expect(editor.capabilities.diagnosticProvider).toBeUndefined();
  });

  it('is sent them when a document opens and when it changes, and none when it closes', async () => {
    await editor.open(URI, record());
    await editor.publishedWhen(URI, ({ length }) => length === 2);
    await editor.replace(URI, CONSTRAINT, `${CONSTRAINT} ${IMPACT}`);
    const left = await editor.publishedWhen(URI, ({ length }) => length === 1);
    expect(rulesOf(left)).toEqual(['success-metric']);
    await editor.close(URI);
    await editor.publishedWhen(URI, ({ length }) => length === 0);
  });

  it('is sent an empty list for a document that is no decision record', async () => {
    await editor.open(NOTES, `# Holiday\n\n${CONSTRAINT}\n`);
    expect(await editor.publishedWhen(NOTES, () => true)).toEqual([]);
  });

  it('gets no related places that it could not show', async () => {
    await editor.open(
      URI,
      record().replace(CONSTRAINT, `${CONSTRAINT} It only runs on a server that is out of support.`),
    );
    const diagnostics = await editor.publishedWhen(URI, ({ length }) => length === 2);
    expect(diagnostics.filter((diagnostic) => 'relatedInformation' in diagnostic)).toEqual([]);
  });

  it('may switch the checks off by sending its settings', async () => {
    await editor.open(URI, record());
    await editor.publishedWhen(URI, ({ length }) => length === 2);
    const settings = { adrBridge: { enable: false } };
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings });
    await editor.publishedWhen(URI, ({ length }) => length === 0);
  });
});
