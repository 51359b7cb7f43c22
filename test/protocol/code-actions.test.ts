import { afterEach, describe, expect, it } from 'vitest';
import {
  type ClientCapabilities,
  type CodeAction,
  SnippetTextEdit,
  TextDocumentEdit,
  TextEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { BASIC, Editor, FULL } from './editor';
import { byRule, record, rulesOf } from './records';

const URI = 'file:///project/docs/adr/0001-replace-the-intake-gateway.md';

const WITHOUT_SNIPPETS: ClientCapabilities = {
  ...FULL,
  workspace: { ...FULL.workspace, workspaceEdit: { documentChanges: true } },
};

let editor: Editor;
afterEach(() => editor.stop());

async function openRecord(capabilities: ClientCapabilities, text = record()) {
  editor = await Editor.start({ capabilities });
  await editor.open(URI, text);
}

async function fixesOf(rule: string, only?: readonly string[]): Promise<CodeAction[]> {
  return editor.fixesFor(URI, byRule(await editor.diagnostics(URI), rule), only);
}

function documentEdit({ edit }: CodeAction): TextDocumentEdit {
  const [change] = edit?.documentChanges ?? [];
  if (!change || !TextDocumentEdit.is(change)) throw new Error('the fix is no edit of a document');
  return change;
}

/** Applies an edit without blanks as an editor does. */
async function apply(action: CodeAction): Promise<void> {
  const edits = action.edit?.changes?.[URI] ?? documentEdit(action).edits.filter((edit) => TextEdit.is(edit));
  const fixed = TextDocument.applyEdits(editor.document(URI), edits);
  await editor.close(URI);
  await editor.open(URI, fixed);
}

describe('a fix', () => {
  it('belongs to the diagnostic that it answers, and is a quick fix', async () => {
    await openRecord(FULL);
    const diagnostic = byRule(await editor.diagnostics(URI), 'constraint-impact');
    for (const fix of await editor.fixesFor(URI, diagnostic)) {
      expect(fix.kind).toBe('quickfix');
      expect(fix.diagnostics).toEqual([diagnostic]);
    }
  });

  it('is preferred to all others of its diagnostic, or none is', async () => {
    await openRecord(FULL);
    for (const rule of ['constraint-impact', 'success-metric']) {
      const preferred = (await fixesOf(rule)).filter(({ isPreferred }) => isPreferred);
      expect(preferred.length).toBeLessThanOrEqual(1);
    }
  });

  it('names the version of the document that it is made for', async () => {
    await openRecord(FULL);
    await editor.replace(URI, 'Accepted', 'Proposed');
    const [fix] = await fixesOf('constraint-impact');
    expect(fix && documentEdit(fix).textDocument).toEqual({ uri: URI, version: 2 });
  });

  it('has places to fill in where the editor knows them', async () => {
    await openRecord(FULL);
    const [fix] = await fixesOf('constraint-impact');
    const [edit] = fix ? documentEdit(fix).edits : [];
    expect(SnippetTextEdit.is(edit) && edit.snippet.value).toMatch(/\$\{1\|cost,.*\|\}.*\$\{2:/);
  });

  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ])('as plain text answers its finding, once applied (%s)', async (_, eol) => {
    await openRecord(WITHOUT_SNIPPETS, record({ eol }));
    const [impact] = await fixesOf('constraint-impact');
    if (!impact) throw new Error('no fix');
    await apply(impact);
    // What is in brackets is still to be filled in, which another rule says.
    expect(rulesOf(await editor.diagnostics(URI)).sort()).toEqual(['placeholder-text', 'success-metric']);

    const [metric] = await fixesOf('success-metric');
    if (!metric) throw new Error('no fix');
    await apply(metric);
    expect(new Set(rulesOf(await editor.diagnostics(URI)))).toEqual(new Set(['placeholder-text']));
    expect(editor.document(URI).getText().replaceAll(eol, '')).not.toMatch(/[\r\n]/);
  });

  it('is a plain change for an editor that knows nothing else', async () => {
    editor = await Editor.start({ capabilities: BASIC });
    await editor.open(URI, record());
    const diagnostics = await editor.publishedWhen(URI, ({ length }) => length === 2);
    const [fix] = await editor.fixesFor(URI, byRule(diagnostics, 'constraint-impact'));
    expect(fix?.edit?.documentChanges).toBeUndefined();
    expect(fix?.edit?.changes?.[URI]).toHaveLength(1);
  });
});

describe('fixes are offered', () => {
  it('to who asks for quick fixes or for everything', async () => {
    await openRecord(FULL);
    expect(await fixesOf('constraint-impact', ['quickfix'])).not.toEqual([]);
    expect(await fixesOf('constraint-impact', [''])).not.toEqual([]);
  });

  it('not to who asks for something else', async () => {
    await openRecord(FULL);
    expect(await fixesOf('constraint-impact', ['refactor', 'source.fixAll'])).toEqual([]);
  });

  it('not beside the words of the finding', async () => {
    await openRecord(FULL);
    const diagnostic = byRule(await editor.diagnostics(URI), 'constraint-impact');
    const end = { line: diagnostic.range.end.line + 2, character: 0 };
    expect(await editor.fixesFor(URI, { ...diagnostic, range: { start: end, end } })).toEqual([]);
  });

  it('not at all to an editor that could not show them', async () => {
    editor = await Editor.start({ capabilities: { textDocument: { diagnostic: {} } } });
    expect(editor.capabilities.codeActionProvider).toBeUndefined();
  });
});
