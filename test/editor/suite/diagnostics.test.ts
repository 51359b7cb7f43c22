import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeEverything, findings, findingsWhen, openFile, openText, replaceText, ruleOf } from './support';

const RECORD = `# Replace the claims gateway

## Status

Accepted

## Context

👋 Hello. The gateway cannot accept attachments larger than 10 MB.

## Decision

We will replace the gateway.

## Consequences

The old scripts are switched off. Two developers build it in six weeks.
`;

suite('Findings', () => {
  teardown(closeEverything);

  test('stand under their words in a record that is opened', async () => {
    const { document } = await openText('docs/adr/0101-gateway.md', RECORD);
    const found = await findingsWhen('two findings', document, ({ length }) => length === 2);
    assert.deepEqual(
      found.map((finding) => [ruleOf(finding), finding.severity, document.getText(finding.range)]),
      [
        ['success-metric', vscode.DiagnosticSeverity.Warning, 'Replace the claims gateway'],
        [
          'constraint-impact',
          vscode.DiagnosticSeverity.Warning,
          'The gateway cannot accept attachments larger than 10 MB.',
        ],
      ],
    );
  });

  test('say where their rule is explained', async () => {
    const { document } = await openText('docs/adr/0102-gateway.md', RECORD);
    const [finding] = await findingsWhen('a finding', document, ({ length }) => length > 0);
    const code = finding?.code;
    assert.ok(typeof code === 'object', 'the code has a target');
    assert.match(code.target.toString(), /docs\/rules\/success-metric\.md$/);
  });

  test('appear while typing and go when the text answers them', async () => {
    const editor = await openText('docs/adr/0103-gateway.md', RECORD);
    const { document } = editor;
    await findingsWhen('two findings', document, ({ length }) => length === 2);
    await replaceText(
      editor,
      `${RECORD.replace('10 MB.', '10 MB. Customers wait four days longer for their money.')}
## Success metrics

Days to the first payment: from 9 days to 4 days by the end of the second quarter.
`,
    );
    await findingsWhen('no finding', document, ({ length }) => length === 0);
    await replaceText(editor, RECORD);
    await findingsWhen('two findings again', document, ({ length }) => length === 2);
  });

  test('are none in a file that is no record', async () => {
    const other = await openText('notes/meeting.md', '# Meeting\n\nThe gateway cannot accept attachments.\n');
    const template = await openFile('docs/adr/template.md');
    // Once the record that is opened last has its findings, the files before it have been looked at, too.
    const record = await openText('docs/adr/0104-gateway.md', RECORD);
    await findingsWhen('the findings of the record', record.document, ({ length }) => length === 2);
    assert.deepEqual(findings(other.document), []);
    assert.deepEqual(findings(template.document), []);
  });

  test('follow the configuration of the folder', async () => {
    const { document } = await openText('configured/adr/0001-gateway.md', RECORD);
    await findingsWhen('two findings', document, ({ length }) => length === 2);
    const configuration = await openText('configured/.adr-bridge.yaml', 'rules:\n  success-metric: off\n');
    await findingsWhen('one finding', document, ([first, ...rest]) => {
      return rest.length === 0 && first !== undefined && ruleOf(first) === 'constraint-impact';
    });
    await replaceText(configuration, 'rules:\n  succes-metric: off\n');
    const [problem] = await findingsWhen('the misspelt rule', configuration.document, ({ length }) => length === 1);
    assert.match(problem?.message ?? '', /succes-metric/);
  });
});
