import { assert } from 'chai';
import * as vscode from 'vscode';
import {
  applyFix,
  closeEverything,
  findingsWhen,
  openText,
  quickFix,
  ruleOf,
  waitFor,
  workspaceFolder,
} from './support';

const RECORD = `# Send messages over the ESB

## Status

Accepted

## Context

An end user waits two days for an answer.

## Decision

We will send messages in batches rather than one by one.

A serv
`;

const GLOSSARY = `- term: customer
  meaning: Who pays for a policy.
- term: end user
  use-instead: customer
- term: service level agreement
`;

suite('The glossary', () => {
  teardown(closeEverything);

  async function openRecord(): Promise<vscode.TextEditor> {
    await write('words/.adr-bridge.yaml', 'glossary: glossary.yaml\n');
    await write('words/glossary.yaml', GLOSSARY);
    return openText('words/docs/adr/0001-send-in-batches.md', RECORD);
  }

  async function write(file: string, text: string): Promise<void> {
    await vscode.workspace.fs.writeFile(fileAt(file), new TextEncoder().encode(text));
  }

  function fileAt(file: string): vscode.Uri {
    return vscode.Uri.joinPath(workspaceFolder(), file);
  }

  /** The place right behind these words. */
  function behind(document: vscode.TextDocument, words: string): vscode.Position {
    return document.positionAt(document.getText().indexOf(words) + words.length);
  }

  test('explains its terms under the pointer, and offers them while somebody types', async () => {
    const { document } = await openRecord();
    await findingsWhen('a word to be replaced', document, (found) =>
      found.some((one) => ruleOf(one) === 'preferred-term'),
    );
    const shown = await waitFor('the explanation of a term', async () => {
      const command = 'vscode.executeHoverProvider';
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        command,
        document.uri,
        behind(document, 'An end'),
      );
      const texts = hovers.flatMap(({ contents }) =>
        contents.map((part) => (typeof part === 'string' ? part : part.value)),
      );
      return texts.find((text) => text.includes('Say **customer** instead'));
    });
    assert.include(shown, 'Who pays for a policy.');

    const item = await waitFor('a term to complete', async () => {
      const command = 'vscode.executeCompletionItemProvider';
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        command,
        document.uri,
        behind(document, 'A serv'),
      );
      return list.items.find(({ label }) => label === 'service level agreement');
    });
    assert.strictEqual(item.detail, 'Glossary');
  });

  test('takes in a term from the light bulb, and shows where its meaning is to be written', async () => {
    const { document } = await openRecord();
    const found = await findingsWhen('an acronym', document, (some) =>
      some.some((one) => ruleOf(one) === 'undefined-term'),
    );
    const acronym = found.find((one) => ruleOf(one) === 'undefined-term');
    assert.ok(acronym);
    await applyFix(await quickFix(document, acronym.range, 'Add “ESB” to glossary.yaml'));
    const editor = await waitFor('the glossary', () => {
      const active = vscode.window.activeTextEditor;
      return active?.document.uri.path.endsWith('/glossary.yaml') && !active.selection.isEmpty && active;
    });
    assert.strictEqual(editor.document.getText(), `${GLOSSARY}- term: ESB\n  meaning: what it means\n`);
    assert.strictEqual(editor.document.getText(editor.selection), 'what it means');
    await findingsWhen('the acronym answered', document, (left) =>
      left.every((one) => ruleOf(one) !== 'undefined-term'),
    );
  });
});
