import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeEverything, openText, waitFor } from './support';

suite('The hover over a sentence', () => {
  teardown(closeEverything);

  test('says what it is taken for and why', async () => {
    const sentence = 'The gateway cannot accept attachments larger than 10 MB.';
    const text = `# Move the intake\n\n## Status\n\nProposed\n\n## Context\n\n${sentence}\n`;
    const { document } = await openText('docs/adr/0108-hovered.md', text);
    const place = document.positionAt(text.indexOf('cannot') + 2);
    const hovers = await waitFor('the hover', async () => {
      const command = 'vscode.executeHoverProvider';
      const found = await vscode.commands.executeCommand<vscode.Hover[]>(command, document.uri, place);
      return found.length > 0 && found;
    });
    const words = hovers.flatMap(({ contents }) => contents.map((content) => (content as vscode.MarkdownString).value));
    assert.match(words.join('\n'), /Read as a technical constraint.*Because of the words “cannot”/s);
    assert.strictEqual(hovers[0]?.range && document.getText(hovers[0].range), sentence);
  });
});
