import { afterEach, describe, expect, it } from 'vitest';
import { Editor } from './editor';
import { byRule, CONSTRAINT, record, rulesOf, TITLE } from './records';
import { TRANSPORTS } from './transports';

const URI = 'file:///project/docs/adr/0001-replace-the-intake-gateway.md';

describe.each(TRANSPORTS)('a server reached by %s', (transport) => {
  let editor: Editor;
  afterEach(() => editor.stop());

  it('says what it can do', async () => {
    editor = await Editor.start({ transport });
    expect(editor.serverName).toBe('ADR Bridge');
    expect(editor.capabilities.positionEncoding).toBe('utf-16');
    expect(editor.capabilities.textDocumentSync).toEqual({ openClose: true, change: 2 });
    expect(editor.capabilities.diagnosticProvider).toBeDefined();
    expect(editor.capabilities.codeActionProvider).toEqual({
      codeActionKinds: ['quickfix', 'source.fixAll.adrBridge'],
    });
  });

  it('finds, fixes and sums up', async () => {
    editor = await Editor.start({ transport });
    await editor.open(URI, record());

    const diagnostics = await editor.diagnostics(URI);
    expect(rulesOf(diagnostics)).toEqual(['success-metric', 'constraint-impact']);
    expect(diagnostics.map(({ range }) => editor.words(URI, range))).toEqual([TITLE, CONSTRAINT]);

    const fixes = await editor.fixesFor(URI, byRule(diagnostics, 'constraint-impact'));
    expect(fixes.length).toBeGreaterThan(0);

    const summary = await editor.summary(URI);
    expect(summary).toMatchObject({ kind: 'summary', title: TITLE, version: 1 });
  });
});

describe('a diagnostic', () => {
  it('says which rule found it, where that is explained, and how much it matters', async () => {
    const editor = await Editor.start();
    await editor.open(URI, record());
    expect(byRule(await editor.diagnostics(URI), 'constraint-impact')).toMatchObject({
      source: 'adr-bridge',
      severity: 2,
      code: 'constraint-impact',
      codeDescription: { href: expect.stringMatching(/^https:.*constraint-impact/) },
      message: expect.stringContaining('No business impact is stated'),
    });
    await editor.stop();
  });

  it('names the other places that it speaks of', async () => {
    const editor = await Editor.start();
    const second = 'The gateway only runs on an application server that is out of support.';
    await editor.open(URI, record().replace(CONSTRAINT, `${CONSTRAINT} ${second}`));
    const { relatedInformation = [] } = byRule(await editor.diagnostics(URI), 'constraint-impact');
    expect(relatedInformation.map(({ location }) => editor.words(location.uri, location.range))).toEqual([second]);
    await editor.stop();
  });
});
