import { assert } from 'chai';
import * as vscode from 'vscode';
import type { AdrBridge } from '../../../client/extension';
import { closeEverything, openFile, openText, replaceText, waitFor } from './support';

/** What the preview shows once its page has shown it. */
function pageWith(what: string, wanted: (text: string) => boolean): Promise<string> {
  return waitFor(what, async () => {
    const extension = vscode.extensions.getExtension<AdrBridge>('adr-bridge.adr-bridge');
    const shown = (await extension?.activate())?.preview.shown;
    const text = shown?.text === null ? '' : `${shown?.note} ${shown?.text}`;
    return wanted(text) && text;
  });
}

suite('The executive summary', () => {
  teardown(closeEverything);

  test('opens beside the record and answers its questions', async () => {
    await openFile('docs/adr/0002-move-claim-documents-to-a-hosted-archive.md');
    await vscode.commands.executeCommand('adrBridge.previewSummary');
    const text = await pageWith('the summary', (shown) => shown.includes('Move Claim Documents to a Hosted Archive'));
    assert.match(text, /410,000 EUR/);
    assert.match(text, /How will we both know that it worked\?/);
    const groups = vscode.window.tabGroups.all.filter(({ tabs }) => tabs.length > 0);
    assert.strictEqual(groups.length, 2, 'record and summary stand side by side');
  });

  test('follows the typing', async () => {
    const record =
      '# First name\n\n## Context\n\nClaims come in by post.\n\n## Decision\n\nWe will buy.\n\n## Status\n\nProposed\n';
    const editor = await openText('docs/adr/0105-typing.md', record);
    await vscode.commands.executeCommand('adrBridge.previewSummary');
    await pageWith('the first name', (shown) => shown.includes('First name') && shown.includes('We will buy.'));
    await replaceText(editor, record.replace('First name', 'Second name').replace('We will buy.', 'We will build.'));
    await pageWith('the second name', (shown) => shown.includes('Second name') && shown.includes('We will build.'));
  });

  test('shows words of the record as words', async () => {
    const hostile = '<img src=x onerror="document.title=1"> [now](javascript:alert(1))';
    await openText(
      'docs/adr/0106-hostile.md',
      `# Hostile \\<script\\>alert(1)\\</script\\>\n\n## Context\n\nIt is so.\n\n## Decision\n\nWe will use ${hostile}.\n\n## Consequences\n\nNone.\n`,
    );
    await vscode.commands.executeCommand('adrBridge.previewSummary');
    const text = await pageWith('the summary', (shown) => shown.includes('Hostile'));
    assert.match(text, /<script>alert\(1\)<\/script>/);
    const extension = vscode.extensions.getExtension<AdrBridge>('adr-bridge.adr-bridge');
    const html = extension?.exports.preview.shown?.html ?? '';
    assert.notMatch(html, /<script|<img|javascript:/);
  });

  test('says so when the document is no record', async () => {
    await openText('notes/plan.md', '# Plan\n\nBuy milk.\n');
    await vscode.commands.executeCommand('adrBridge.previewSummary');
    await pageWith(
      'a sentence instead',
      (shown) => /not a decision record/.test(shown) && !shown.includes('What is the problem?'),
    );
  });
});
