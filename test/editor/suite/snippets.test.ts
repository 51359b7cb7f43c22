import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeEverything, findingsWhen, openText, ruleOf, waitFor } from './support';

/** The labels that completion offers at the end of the document. */
async function offered({ document }: vscode.TextEditor): Promise<string[]> {
  const end = document.positionAt(document.getText().length);
  const command = 'vscode.executeCompletionItemProvider';
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(command, document.uri, end);
  return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
}

async function insertSnippet(name: string): Promise<void> {
  await vscode.commands.executeCommand('editor.action.insertSnippet', { langId: 'markdown', name });
}

suite('Snippets', () => {
  teardown(closeEverything);

  test('are offered for records and for single statements', async () => {
    const editor = await openText('docs/adr/0107-empty.md', 'adr');
    const wanted = ['adr-nygard', 'adr-madr', 'adr-business', 'adr-impact', 'adr-no-impact', 'adr-metric'];
    await waitFor('the snippets', async () => {
      const labels = await offered(editor);
      return wanted.every((label) => labels.includes(label));
    });
  });

  test('write a record that asks for nothing but its blanks', async () => {
    const editor = await openText('docs/adr/0108-new.md', '');
    await insertSnippet('Decision record: business first');
    await waitFor('the text', () => editor.document.getText().includes('## Success Metric'));
    assert.match(editor.document.getText(), /^---\nstatus: proposed/);
  });

  test('answer a constraint', async () => {
    const text =
      '# Replace the gateway\n\n## Status\n\nAccepted\n\n## Context\n\nThe gateway cannot accept files.\n\n## Decision\n\nWe will replace it; to mend it was the alternative. It takes two developers six weeks.\n\n## Success metrics\n\nDays to an answer: from 9 days to 4 days by the end of the second quarter.\n';
    const editor = await openText('docs/adr/0109-impact.md', text);
    const { document } = editor;
    await findingsWhen('the constraint', document, (found) => found.map(ruleOf).join() === 'constraint-impact');
    const behind = document.positionAt(text.indexOf(' files.') + ' files.'.length);
    await editor.edit((edit) => edit.insert(behind, ' '));
    editor.selection = new vscode.Selection(behind.translate(0, 1), behind.translate(0, 1));
    await insertSnippet('Business impact of a constraint');
    assert.match(document.getText(), /files\. Business impact on cost: /);
    await findingsWhen('no finding', document, ({ length }) => length === 0);
  });
});
