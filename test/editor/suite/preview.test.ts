import { assert } from 'chai';
import * as vscode from 'vscode';
import { pages, pageWith } from './previews';
import { closeEverything, openFile, openText, replaceText, waitFor, workspaceFolder } from './support';

function tabsOfPreviews(): vscode.Tab[] {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  return tabs.filter(
    ({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('adrBridge.summary'),
  );
}

const CLAIMS =
  '# First name\n\n## Context\n\nClaims come in by post.\n\n## Decision\n\nWe will buy.\n\n## Status\n\nProposed\n';

suite('The executive summary', () => {
  teardown(closeEverything);

  test('opens beside the record and answers its questions', async () => {
    await openFile('docs/adr/0002-move-claim-documents-to-a-hosted-archive.md');
    await vscode.commands.executeCommand('adrBridge.previewSummaryToSide');
    const { text } = await pageWith('the summary', (shown) =>
      shown.includes('Move Claim Documents to a Hosted Archive'),
    );
    assert.match(String(text), /410,000 EUR/);
    assert.match(String(text), /How will we both know that it worked\?/);
    const groups = vscode.window.tabGroups.all.filter(({ tabs }) => tabs.length > 0);
    assert.strictEqual(groups.length, 2, 'record and summary stand side by side');
  });

  test('opens in the tab group of the record', async () => {
    await openFile('docs/adr/0002-move-claim-documents-to-a-hosted-archive.md');
    await vscode.commands.executeCommand('adrBridge.previewSummary');
    await pageWith('the summary', (shown) => shown.includes('Move Claim Documents'));
    const groups = vscode.window.tabGroups.all.filter(({ tabs }) => tabs.length > 0);
    assert.deepEqual(
      groups.map(({ tabs }) => tabs.map(({ label }) => label)),
      [['0002-move-claim-documents-to-a-hosted-archive.md', 'Summary: Move Claim Documents to a Hosted Archive']],
    );
  });

  test('follows the typing', async () => {
    const editor = await openText('docs/adr/0105-typing.md', CLAIMS);
    await vscode.commands.executeCommand('adrBridge.previewSummaryToSide');
    await pageWith('the first name', (shown) => shown.includes('First name') && shown.includes('We will buy.'));
    await replaceText(editor, CLAIMS.replace('First name', 'Second name').replace('We will buy.', 'We will build.'));
    await pageWith('the second name', (shown) => shown.includes('Second name') && shown.includes('We will build.'));
  });

  test('marks where the caret stands in the record', async () => {
    const editor = await openText('docs/adr/0107-caret.md', CLAIMS);
    await vscode.commands.executeCommand('adrBridge.previewSummaryToSide');
    await pageWith('the summary', (shown) => shown.includes('We will buy.'));
    const place = editor.document.positionAt(CLAIMS.indexOf('will buy'));
    editor.selection = new vscode.Selection(place, place);
    await pageWith('the mark', (_, { marked }) => marked.length > 0 && marked.every((line) => line === 'We will buy.'));
  });

  test('turns to the record that is edited, but for one that is locked', async () => {
    await openFile('docs/adr/0002-move-claim-documents-to-a-hosted-archive.md');
    await vscode.commands.executeCommand('adrBridge.previewSummaryLocked');
    await pageWith('the locked summary', (shown) => shown.includes('Move Claim Documents'));
    await vscode.commands.executeCommand('workbench.action.focusFirstEditorGroup');
    await vscode.commands.executeCommand('adrBridge.previewSummary');
    await waitFor('a second preview', () => tabsOfPreviews().length === 2);
    await openText('docs/adr/0105-typing.md', CLAIMS);
    await waitFor('the second preview to turn', () =>
      tabsOfPreviews().some(({ label }) => label === 'Summary: 0105-typing.md'),
    );
    const labels = tabsOfPreviews().map(({ label }) => label);
    assert.include(labels, '[Summary] Move Claim Documents to a Hosted Archive');
  });

  test('stays with a record that is renamed', async () => {
    const { document } = await openText('docs/adr/0110-old-name.md', CLAIMS);
    await vscode.commands.executeCommand('adrBridge.previewSummaryLocked');
    await pageWith('the summary', (shown) => shown.includes('First name'));
    await vscode.commands.executeCommand('workbench.action.focusFirstEditorGroup');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    const renamed = vscode.Uri.joinPath(document.uri, '../0110-new-name.md');
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(document.uri, renamed);
    assert.isTrue(await vscode.workspace.applyEdit(edit));
    await pageWith('the renamed record', (_, { state, text, note }) => {
      return state.record === renamed.toString() && note === '' && text !== null;
    });
  });

  test('says so when the file of a record is gone, and fails at nothing', async () => {
    const gone = vscode.Uri.joinPath(workspaceFolder(), 'docs/adr/0111-gone.md');
    await vscode.commands.executeCommand('adrBridge.previewSummary', gone);
    await pageWith('a sentence instead', (shown) => /cannot be read/.test(shown));
    await vscode.commands.executeCommand('adrBridge.showRecord');
    assert.isUndefined(vscode.window.activeTextEditor);
  });

  test('makes no untitled document that is closed anew', async () => {
    const untitled = vscode.Uri.parse('untitled:Untitled-99');
    await vscode.commands.executeCommand('adrBridge.previewSummary', untitled);
    await pageWith('a sentence instead', (shown) => /cannot be read/.test(shown));
    assert.notInclude(
      vscode.workspace.textDocuments.map(({ uri }) => uri.toString()),
      untitled.toString(),
    );
  });

  test('asks for nothing while it is hidden, and shows what is new when it is seen again', async () => {
    const editor = await openText('docs/adr/0108-hidden.md', CLAIMS);
    await vscode.commands.executeCommand('adrBridge.previewSummary');
    const before = await pageWith('the summary', (shown) => shown.includes('First name'));
    const shown = await vscode.window.showTextDocument(editor.document, { preview: false });
    await waitFor('the record in front', () => {
      const { activeTab } = vscode.window.tabGroups.activeTabGroup;
      return activeTab?.input instanceof vscode.TabInputText;
    });
    await replaceText(shown, CLAIMS.replace('First name', 'Second name'));
    // Long after a preview that is seen would have followed: another one does, meanwhile.
    await vscode.commands.executeCommand('adrBridge.previewSummaryToSide');
    await pageWith('the other preview', (text) => text.includes('Second name'));
    const texts = (await pages()).map(({ text }) => text);
    assert.include(texts, before.text);
    await vscode.commands.executeCommand('workbench.action.focusFirstEditorGroup');
    await vscode.commands.executeCommand('workbench.action.previousEditorInGroup');
    await waitFor('both to show the same', async () => (await pages()).every(({ text }) => text?.includes('Second')));
  });

  test('is told to the readers of the team, too', async () => {
    await openText('docs/adr/.adr-bridge.yaml', 'readers:\n  board:\n    questions: [cost]\n');
    try {
      await openText('docs/adr/0105-typing.md', CLAIMS);
      await vscode.commands.executeCommand('adrBridge.previewSummaryToSide');
      const { readers } = await pageWith('the summary', (_, page) => page.readers.length > 5);
      assert.deepInclude(readers, { id: 'board', name: 'Board' });
    } finally {
      const folder = vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file('/');
      await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder, 'docs/adr/.adr-bridge.yaml'));
    }
  });

  test('is there for a file that can only be read, without offers to change it', async () => {
    const provider = { provideTextDocumentContent: () => CLAIMS.replace('First name', 'As it once was') };
    const registered = vscode.workspace.registerTextDocumentContentProvider('adr-test', provider);
    try {
      const uri = vscode.Uri.parse('adr-test:/project/docs/adr/0109-once.md?ref=main');
      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: false });
      await vscode.commands.executeCommand('adrBridge.previewSummaryToSide');
      const { html } = await pageWith('the summary', (shown) => shown.includes('As it once was'));
      assert.notMatch(html, /<button/);
    } finally {
      registered.dispose();
    }
  });

  test('shows words of the record as words', async () => {
    const hostile = '<img src=x onerror="document.title=1"> [now](javascript:alert(1))';
    await openText(
      'docs/adr/0106-hostile.md',
      `# Hostile \\<script\\>alert(1)\\</script\\>\n\n## Context\n\nIt is so.\n\n## Decision\n\nWe will use ${hostile}.\n\n## Consequences\n\nNone.\n`,
    );
    await vscode.commands.executeCommand('adrBridge.previewSummaryToSide');
    const { text, html } = await pageWith('the summary', (shown) => shown.includes('Hostile'));
    assert.match(String(text), /<script>alert\(1\)<\/script>/);
    assert.notMatch(html, /<script|<img|javascript:/);
  });

  test('says so when the document is no record', async () => {
    await openText('notes/plan.md', '# Plan\n\nBuy milk.\n');
    await vscode.commands.executeCommand('adrBridge.previewSummaryToSide');
    await pageWith(
      'a sentence instead',
      (shown) => /not a decision record/.test(shown) && !shown.includes('What is the problem?'),
    );
  });

  test('is copied as Markdown', async () => {
    await openFile('docs/adr/0002-move-claim-documents-to-a-hosted-archive.md');
    await vscode.commands.executeCommand('adrBridge.copySummaryAsMarkdown');
    const copied = await waitFor('the clipboard', async () => vscode.env.clipboard.readText());
    assert.match(copied, /^# Move Claim Documents to a Hosted Archive\n/);
  });
});
