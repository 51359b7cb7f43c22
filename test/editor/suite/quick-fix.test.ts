import { assert } from 'chai';
import * as vscode from 'vscode';
import { applyFix, closeEverything, findingsWhen, openFile, quickFix, ruleOf } from './support';

suite('Quick fixes', () => {
  teardown(closeEverything);

  test('put in a business impact, and undo takes it out again', async () => {
    const { document } = await openFile('docs/adr/0001-replace-the-claims-intake-gateway.md');
    const before = document.getText();
    const found = await findingsWhen('findings', document, ({ length }) => length > 1);
    const unanswered = (findings: readonly vscode.Diagnostic[]) =>
      findings.filter((finding) => ruleOf(finding) === 'constraint-impact').length;
    const constraint = found.find((finding) => ruleOf(finding) === 'constraint-impact');
    assert.ok(constraint, 'a constraint without an impact');

    const fix = await quickFix(document, constraint.range, 'State the business impact');
    assert.strictEqual(fix.isPreferred, true);
    await applyFix(fix);
    assert.match(document.getText(), /since 2022\. Business impact on cost: /);
    const answered = await findingsWhen(
      'the constraint answered',
      document,
      (left) => unanswered(left) === unanswered(found) - 1,
    );
    assert.ok(
      answered.some((finding) => ruleOf(finding) === 'placeholder-text'),
      'what is left to be filled in is asked',
    );

    await vscode.commands.executeCommand('undo');
    assert.strictEqual(document.getText(), before);
    await findingsWhen('the finding back', document, ({ length }) => length === found.length);
  });

  test('put the section into the place that the template has for it', async () => {
    const { document } = await openFile('docs/adr/0001-replace-the-claims-intake-gateway.md');
    const found = await findingsWhen('findings', document, ({ length }) => length > 1);
    const metric = found.find((finding) => ruleOf(finding) === 'success-metric');
    assert.ok(metric, 'a record without a metric');
    await applyFix(await quickFix(document, metric.range, /Confirmation/));
    assert.match(document.getText(), /### Confirmation\n\nWhat is measured: from /);
    assert.ok(document.getText().indexOf('### Confirmation') < document.getText().indexOf('## Pros and Cons'));
    await findingsWhen('the finding gone', document, (left) => left.every((one) => ruleOf(one) !== 'success-metric'));
  });
});
