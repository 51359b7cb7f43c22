import { afterEach, describe, expect, it } from 'vitest';
import { TextDocumentEdit, TextEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { BASIC, Editor, FULL } from './editor';
import { record, rulesOf } from './records';

const URI = 'file:///project/docs/adr/0001-replace-the-intake-gateway.md';
const KIND = 'source.fixAll.adrBridge';
const UNUSED = '<!-- adr-bridge-disable-next-line unused-suppression -- nothing is here -->';

let editor: Editor;
afterEach(() => editor.stop());

async function open(text: string, capabilities = FULL): Promise<void> {
  editor = await Editor.start({ capabilities });
  await editor.open(URI, text);
}

describe('fixing all on saving', () => {
  it('is offered by a kind of its own', async () => {
    await open(record());
    expect(editor.capabilities.codeActionProvider).toEqual({ codeActionKinds: ['quickfix', KIND] });
  });

  it.each([['\n'], ['\r\n']])('applies every safe fix and no other (%j)', async (eol) => {
    const text = record({ before: `${UNUSED}${eol}${eol}`, eol });
    await open(`${text}${eol}${UNUSED}${eol}`);
    const [action, ...others] = await editor.actionsOf(URI, [KIND]);
    expect(others).toEqual([]);
    expect(action?.kind).toBe(KIND);
    const [change] = action?.edit?.documentChanges ?? [];
    if (!change || !TextDocumentEdit.is(change)) throw new Error('no edit of a document');
    expect(change.textDocument).toEqual({ uri: URI, version: 1 });
    const edits = change.edits.filter((edit) => TextEdit.is(edit));
    expect(edits).toHaveLength(2);
    const fixed = TextDocument.applyEdits(editor.document(URI), edits);
    expect(fixed).not.toContain(UNUSED);
    await editor.close(URI);
    await editor.open(URI, fixed);
    expect(rulesOf(await editor.diagnostics(URI))).toEqual(['success-metric', 'constraint-impact']);
    expect(await editor.actionsOf(URI, [KIND])).toEqual([]);
  });

  it('is not what somebody gets who asks for something else', async () => {
    await open(record({ before: `${UNUSED}\n\n` }));
    for (const kind of ['source', 'source.fixAll', 'source.fixAll.other', 'source.organizeImports', 'refactor']) {
      expect(await editor.actionsOf(URI, [kind])).toEqual([]);
    }
    const all = await editor.actionsOf(URI, ['quickfix']);
    expect(all.map(({ kind }) => kind)).not.toContain(KIND);
  });

  it('is a plain change for an editor that knows nothing else', async () => {
    await open(record({ before: `${UNUSED}\n\n` }), BASIC);
    const [action] = await editor.actionsOf(URI, [KIND]);
    expect(action?.edit?.changes?.[URI]).toHaveLength(1);
  });
});
