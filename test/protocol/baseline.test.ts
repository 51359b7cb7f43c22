import { afterEach, describe, expect, it } from 'vitest';
import { DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver/node';
import { BASIC, Editor, FULL } from './editor';
import { byRule, record, rulesOf } from './records';

const ROOT = 'vscode-test://project';
const URI = 'vscode-test://project/docs/adr/0001-gateway.md';
const BASELINE = 'vscode-test://project/.adr-bridge-baseline.json';
const known = (counts: Record<string, number>) =>
  JSON.stringify({ version: 1, findings: { 'docs/adr/0001-gateway.md': counts } });

let editor: Editor;
let files: Map<string, string>;
afterEach(() => editor.stop());

async function start(baseline: string, capabilities = FULL, setting: string | null = null): Promise<void> {
  files = new Map([
    ['vscode-test://project/.adr-bridge.yaml', 'preset: minimal\n'],
    [BASELINE, baseline],
  ]);
  editor = await Editor.start({ capabilities, files, folders: [ROOT], initializationOptions: { files: true } });
  editor.baseline = setting;
  await editor.open(URI, record());
}

describe('what the baseline knows', () => {
  it('is a hint on faded words', async () => {
    await start(known({ 'success-metric': 1 }));
    const diagnostics = await editor.diagnostics(URI);
    expect(byRule(diagnostics, 'success-metric')).toMatchObject({
      severity: DiagnosticSeverity.Hint,
      tags: [DiagnosticTag.Unnecessary],
    });
    const fresh = byRule(diagnostics, 'constraint-impact');
    expect(fresh.severity).toBe(DiagnosticSeverity.Warning);
    expect(fresh.tags).toBeUndefined();
  });

  it('is a hint alone in an editor that fades no words', async () => {
    await start(known({ 'success-metric': 1 }), {
      ...BASIC,
      workspace: { configuration: true },
    });
    const diagnostics = await editor.publishedWhen(URI, ({ length }) => length === 2);
    const found = byRule(diagnostics, 'success-metric');
    expect(found.severity).toBe(DiagnosticSeverity.Hint);
    expect(found.tags).toBeUndefined();
  });

  it('can still be fixed', async () => {
    await start(known({ 'success-metric': 1 }));
    const diagnostic = byRule(await editor.diagnostics(URI), 'success-metric');
    const [fix] = await editor.fixesFor(URI, diagnostic);
    expect(fix?.diagnostics).toEqual([diagnostic]);
  });

  it('is hidden or shown as the user wants', async () => {
    await start(known({ 'success-metric': 1 }), FULL, 'hidden');
    expect(rulesOf(await editor.diagnostics(URI))).toEqual(['constraint-impact']);
    await editor.refreshAfter(() => {
      editor.baseline = 'shown';
      return editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    });
    const shown = byRule(await editor.diagnostics(URI), 'success-metric');
    expect(shown.severity).toBe(DiagnosticSeverity.Warning);
    expect(shown.tags).toBeUndefined();
  });

  it('is known anew when the baseline is written', async () => {
    await start(known({ 'success-metric': 1 }), FULL, 'hidden');
    expect(rulesOf(await editor.diagnostics(URI))).toEqual(['constraint-impact']);
    files.set(BASELINE, known({ 'success-metric': 1, 'constraint-impact': 1 }));
    await editor.refreshAfter(() => editor.fileChanged(BASELINE));
    expect(await editor.diagnostics(URI)).toEqual([]);
  });
});

describe('a baseline that is wrong', () => {
  it('says so where it is', async () => {
    const text = known({ 'success-metric': -1 });
    await start(text);
    await editor.open(BASELINE, text, 'json');
    const [problem] = await editor.diagnostics(BASELINE);
    expect(problem?.code).toBe('baseline');
    expect(problem && editor.words(BASELINE, problem.range)).toBe('-1');
    expect(rulesOf(await editor.diagnostics(URI))).toEqual(['success-metric', 'constraint-impact']);
  });
});
