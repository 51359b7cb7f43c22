import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { assert } from 'chai';
import * as vscode from 'vscode';
import { pages, pageWith } from './previews';
import { closeEverything, findings, replaceText, waitFor, workspaceFolder } from './support';

/** What this needs of the API that VS Code's own Git extension offers. */
interface Git {
  toGitUri(uri: vscode.Uri, ref: string): vscode.Uri;
  openRepository(root: vscode.Uri): Promise<{ status(): Promise<void> } | null>;
}

const RECORD = 'docs/adr/0001-gateway.md';

const textOf = (decision: string) =>
  `# One gateway\n\n## Status\n\nAccepted\n\n## Context\n\nThe gateway cannot accept attachments larger than 10 MB.\n\n## Decision\n\n${decision}\n\n## Consequences\n\nFine.\n`;

/** A repository of its own in the workspace, with a record that was committed once and has changed since. */
function repositoryWith(committed: string, now: string): vscode.Uri {
  const root = vscode.Uri.joinPath(workspaceFolder(), 'reviewed');
  const file = path.join(root.fsPath, RECORD);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, committed);
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Anna', '-c', 'user.email=anna@example.org', ...args], { cwd: root.fsPath });
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'Add a record');
  writeFileSync(file, now);
  return root;
}

async function gitOf(root: vscode.Uri): Promise<Git> {
  const extension = vscode.extensions.getExtension<{ getAPI(version: 1): Git }>('vscode.git');
  const git = (await extension?.activate())?.getAPI(1);
  if (!git) throw new Error("VS Code's own Git extension is not there");
  await waitFor('the repository', async () => (await git.openRepository(root)) !== null);
  return git;
}

async function show(uri: vscode.Uri): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: false });
}

suite('A record that is opened to be read alone', () => {
  let file: vscode.Uri;
  let committed: vscode.Uri;

  suiteSetup(async () => {
    const root = repositoryWith(textOf('We will buy the gateway.'), textOf('We will build the gateway.'));
    file = vscode.Uri.joinPath(root, RECORD);
    committed = (await gitOf(root)).toGitUri(file, 'HEAD');
  });
  teardown(closeEverything);

  test('has the summary of its commit, and no button that would change it', async () => {
    await show(committed);
    await vscode.commands.executeCommand('adrBridge.previewSummaryToSide');
    const { html, note } = await pageWith('the summary', (shown) => shown.includes('We will buy the gateway.'));
    assert.strictEqual(note, '');
    assert.match(html, /data-gap="metric"/);
    assert.notMatch(html, /<button/);
  });

  test('is shown again by its preview, as it was committed', async () => {
    await show(committed);
    await vscode.commands.executeCommand('adrBridge.previewSummaryToSide');
    await pageWith('the summary', (shown) => shown.includes('We will buy the gateway.'));
    await vscode.commands.executeCommand('workbench.action.focusFirstEditorGroup');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await vscode.commands.executeCommand('adrBridge.showRecord');
    const shown = await waitFor('the record', () => vscode.window.activeTextEditor?.document);
    assert.strictEqual(shown.uri.toString(), committed.toString());
  });

  test('is told apart from the file as it is now, in a comparison of both', async () => {
    await vscode.commands.executeCommand('vscode.diff', committed, file, 'Then and now');
    await waitFor('the comparison', () => vscode.window.visibleTextEditors.length === 2);
    await vscode.commands.executeCommand('adrBridge.previewSummaryLocked', committed);
    await pageWith('the summary of then', (shown) => shown.includes('We will buy the gateway.'));
    await vscode.commands.executeCommand('workbench.action.focusFirstEditorGroup');
    await vscode.commands.executeCommand('adrBridge.previewSummaryLocked', file);
    await pageWith('the summary of now', (shown) => shown.includes('We will build the gateway.'));
    const offers = (await pages()).map(({ html }) => /<button/.test(html));
    assert.deepEqual(offers, [false, true]);
  });

  test('is read, and not checked: its findings are those of then', async () => {
    const then = await show(committed);
    const now = await show(file);
    await waitFor('the findings of now', () => findings(now.document).length > 0);
    assert.deepEqual(findings(then.document), []);
  });

  test('stays as it is when the file of now is typed in', async () => {
    await show(committed);
    await vscode.commands.executeCommand('adrBridge.previewSummaryLocked');
    await pageWith('the summary', (shown) => shown.includes('We will buy the gateway.'));
    await vscode.commands.executeCommand('workbench.action.focusFirstEditorGroup');
    const editor = await show(file);
    await vscode.commands.executeCommand('adrBridge.previewSummaryToSide');
    await replaceText(editor, textOf('We will rent the gateway.'));
    await pageWith('what is typed', (shown) => shown.includes('We will rent the gateway.'));
    assert.isTrue((await pages()).some(({ text }) => text?.includes('We will buy the gateway.')));
  });

  test('of a pull request has a summary, too', async () => {
    const query = JSON.stringify({ path: RECORD, ref: 'main', commit: '1234567', isOutdated: false });
    const registered = vscode.workspace.registerTextDocumentContentProvider('review', {
      provideTextDocumentContent: () => textOf('We will ask the others.'),
    });
    try {
      await show(file.with({ scheme: 'review', query }));
      await vscode.commands.executeCommand('adrBridge.previewSummaryToSide');
      const { html } = await pageWith('the summary', (shown) => shown.includes('We will ask the others.'));
      assert.notMatch(html, /<button/);
    } finally {
      registered.dispose();
    }
  });
});
