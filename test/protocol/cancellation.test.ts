import { afterEach, beforeEach, expect, it } from 'vitest';
import { CancellationTokenSource, DocumentDiagnosticRequest, LSPErrorCodes } from 'vscode-languageserver/node';
import { Editor } from './editor';
import { CONSTRAINT, record } from './records';
import { TRANSPORTS } from './transports';

const URI = 'file:///project/docs/adr/0001-replace-the-intake-gateway.md';

/** Long enough that a request about it cannot be done before its cancellation arrives. */
const LONG = record() + `${CONSTRAINT}\n\n`.repeat(3500);

let editor: Editor;
beforeEach((context) => {
  context.onTestFailed(() => console.error(editor.log.join('\n')));
});
afterEach(() => editor.stop());

it.each(TRANSPORTS)('a cancelled request ends, and the next one is answered (%s)', async (transport) => {
  editor = await Editor.start({ transport });
  await editor.open(URI, LONG);

  const cancellation = new CancellationTokenSource();
  const params = { textDocument: { uri: URI } };
  const request = editor.connection.sendRequest(DocumentDiagnosticRequest.type, params, cancellation.token);
  cancellation.cancel();
  await expect(request).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });

  const short = URI.replace('0001', '0002');
  await editor.open(short, record());
  expect(await editor.diagnostics(short)).toHaveLength(2);
});
