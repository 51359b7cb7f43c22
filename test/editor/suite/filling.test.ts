import { assert } from 'chai';
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { SummaryRequests } from '../../../client/preview/requests';
import { closeEverything } from './support';

const TEXT = '# One gateway\n\nWe will use one gateway.\n';

async function showRecord(): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: TEXT });
  return vscode.window.showTextDocument(document);
}

/** A server that offers a section at the end of the version that it knows, and what happens before its answer is there. */
function requestsTo(version: number, before: () => PromiseLike<unknown>): SummaryRequests {
  const client = {
    code2ProtocolConverter: { asUri: String },
    protocol2CodeConverter: { asRange: () => new vscode.Range(3, 0, 3, 0) },
    async sendRequest(_: string, { uri }: { uri: string }) {
      await before();
      const end = { line: 3, character: 0 };
      const snippet = { range: { start: end, end }, snippet: { kind: 'snippet', value: '\n## Cost\n\n$1\n' } };
      return { kind: 'edit', edit: { documentChanges: [{ textDocument: { uri, version }, edits: [snippet] }] } };
    },
  };
  return new SummaryRequests(client as unknown as BaseLanguageClient);
}

suite('What fills a gap', () => {
  teardown(closeEverything);

  test('is put into the record', async () => {
    const editor = await showRecord();
    const requests = requestsTo(editor.document.version, async () => undefined);
    assert.strictEqual(await requests.fill(editor, 'cost'), null);
    assert.strictEqual(editor.document.getText(), `${TEXT}\n## Cost\n\n\n`);
  });

  test('is asked for again where the record was changed in the meantime', async () => {
    const editor = await showRecord();
    const type = () => editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'New '));
    const requests = requestsTo(editor.document.version, type);
    assert.match(
      (await requests.fill(editor, 'cost')) ?? '',
      /was changed in the meantime. Please press the button again/,
    );
    assert.strictEqual(editor.document.getText(), `New ${TEXT}`);
  });
});
