import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeEverything, openText, waitFor } from './support';

/** The text that explains a configuration, once it is as wanted. */
function explanationWith(what: string, wanted: (text: string) => boolean): Promise<vscode.TextDocument> {
  return waitFor(what, async () => {
    const document = vscode.window.activeTextEditor?.document;
    return document?.uri.scheme === 'adr-bridge-configuration' && wanted(document.getText()) && document;
  });
}

suite('The explanation of the configuration', () => {
  teardown(closeEverything);

  test('says what is set for the record in the editor', async () => {
    await openText('docs/adr/0107-explained.md', '# Name\n\n## Status\n\nProposed\n\n## Context\n\nIt is so.\n');
    await vscode.commands.executeCommand('adrBridge.explainConfiguration');
    const document = await explanationWith('the explanation', (text) =>
      text.includes('0107-explained.md is a decision'),
    );
    assert.match(document.getText(), /^# Status: proposed\.$/m);
    assert.match(document.getText(), /^ {2}success-metric: warning +# preset recommended$/m);
  });
});
