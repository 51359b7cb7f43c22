import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeEverything, findingsWhen, openText, waitFor } from './support';

const RECORD = `# Use <b>one</b> gateway

## Status

Accepted

## Context

The gateway cannot accept attachments larger than 10 MB.

## Decision

We will use one gateway.

## Consequences

None.
`;

/** The HTML that VS Code's own Markdown preview shows. */
function rendered(document: vscode.TextDocument): Promise<string> {
  return Promise.resolve(vscode.commands.executeCommand<string>('markdown.api.render', document));
}

async function showFindings(value: boolean | undefined): Promise<void> {
  const configuration = vscode.workspace.getConfiguration('adrBridge');
  await configuration.update('markdownPreview.findings', value, vscode.ConfigurationTarget.Workspace);
}

suite("VS Code's Markdown preview", () => {
  teardown(async () => {
    await showFindings(undefined);
    await closeEverything();
  });

  test('shows nothing of findings unless somebody wants it', async () => {
    const { document } = await openText('docs/adr/0201-quiet.md', RECORD);
    await findingsWhen('findings', document, (found) => found.length > 0);
    assert.notInclude(await rendered(document), 'adr-bridge-findings');
  });

  test('shows the findings of a record above it, as words', async () => {
    await showFindings(true);
    const { document } = await openText('docs/adr/0202-shown.md', RECORD);
    await findingsWhen('findings', document, (found) => found.length > 0);
    const html = await waitFor('the box', async () => {
      const found = await rendered(document);
      return found.includes('adr-bridge-findings') && found;
    });
    assert.match(html, /^<aside class="adr-bridge-findings" aria-label="Findings of ADR Bridge">/);
    assert.match(html, /<li>Line 9: [^<]+business/);
    assert.isBelow(html.indexOf('</aside>'), html.indexOf('<h1'), 'the record follows the box');
  });

  test('shows no box above a document without findings', async () => {
    await showFindings(true);
    const { document } = await openText('notes/plan.md', '# Plan\n\nBuy milk.\n');
    assert.notInclude(await rendered(document), 'adr-bridge-findings');
  });
});
