import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Editor } from './editor';
import { CONSTRAINT, record } from './records';

const root = resolve(import.meta.dirname, '../..');
const SEVERITIES = ['', 'error', 'warning', 'information', 'hint'];

/** Records that speak of each other, of files, and of days. */
const LOG: Readonly<Record<string, string>> = {
  'log/docs/adr/0001-one.md': record({
    before: 'See [two](0002-two.md#context) and [none](0009-none.md).\n\n',
  }).replace('Accepted', 'Superseded by [2](0002-two.md)'),
  'log/docs/adr/0002-two.md': record({ before: 'See [that](0001-one.md#no-such-part).\n\n' }),
  'log/docs/adr/0002-again.md': record().replace('Accepted', 'Proposed'),
  'log/docs/adr/old/0003-three.md': record().replace('Accepted', 'Proposed on 2026-01-05'),
};

/** The day of both, so that no test depends on today. */
const TODAY = '2026-11-22';

/** Samples, and beside them the same record in forms that have moved columns before, under configurations of its own. */
let tree: string;
let editor: Editor;

beforeAll(async () => {
  tree = mkdtempSync(join(tmpdir(), 'adr-bridge-agreement-'));
  cpSync(join(root, 'samples'), tree, { recursive: true });
  execFileSync('git', ['init', '--quiet', tree]);
  const forms = {
    'plain/docs/adr/0001-plain.md': record(),
    'marks/docs/adr/0001-byte-order-mark.md': `\uFEFF${record()}`,
    'marks/docs/adr/0002-carriage-returns.md': record().replaceAll('\n', '\r\n'),
    'marks/docs/adr/0003-emoji.md': record().replace('## Context', '## Context\n\n👩🏽‍🚀 Grüße.'),
    'strict/docs/adr/0001-strict.md': record(),
    'quiet/docs/adr/0001-quiet.md': record(),
    'strict/.adr-bridge.yaml': 'rules:\n  constraint-impact: error\n  success-metric:\n    severity: hint\n',
    'quiet/.adr-bridge.json': '{ "rules": { "success-metric": "off" } }',
    'quiet/docs/adr/.adr-bridge.yml': 'rules:\n  constraint-impact: off\n',
    'layers/docs/adr/0001-accepted.md': record(),
    'layers/docs/adr/0002-ratified.md': record().replace('Accepted', 'Ratified'),
    'layers/docs/adr/0003-proposed.md': record().replace('Accepted', 'Proposed'),
    'layers/docs/new/adr/0004-new.md': record(),
    'layers/docs/adr/0005-long.md': record().replace(
      CONSTRAINT,
      Array.from({ length: 9 }, (_, index) => `The gateway is limited to ${index + 2} MB.`).join('\n\n'),
    ),
    'layers/.adr-bridge.yaml': [
      'extends: [team/base.yaml, "@team/rules"]',
      'preset: strict',
      'statuses: { ratified: superseded }',
      'overrides:',
      '  - { status: [proposed], rules: { success-metric: error } }',
      '  - { files: ["docs/new/**"], preset: minimal, rules: { constraint-impact: hint } }',
      'no-such-setting: 1',
    ].join('\n'),
    'layers/team/base.yaml': 'rules: { success-metric: information }\nglossary: words.md\n',
    'layers/team/words.md': '| Term | Meaning |\n| --- | --- |\n| claim | What a customer sends in. |\n',
    'layers/node_modules/@team/rules/package.json': '{ "adr-bridge": "rules.json" }',
    'layers/node_modules/@team/rules/rules.json': '{ "maxFindings": 4 }',
    'known/.adr-bridge.yaml': 'preset: minimal\n',
    'known/docs/adr/0001-known.md': record(),
    'known/.adr-bridge-baseline.json':
      '{ "version": 1, "findings": { "docs/adr/0001-known.md": { "success-metric": 1 } } }',
    ...LOG,
  };
  for (const [path, text] of Object.entries(forms)) {
    mkdirSync(join(tree, path, '..'), { recursive: true });
    writeFileSync(join(tree, path), text);
  }
  editor = await Editor.start({ initializationOptions: { today: TODAY } });
  editor.baseline = 'hidden';
});

afterAll(async () => {
  await editor.stop();
  rmSync(tree, { recursive: true, force: true });
});

/** What the command line says of the whole tree, one line a finding. */
function byCommandLine(): { findings: string[]; records: string[] } {
  const { stdout } = spawnSync(process.execPath, [join(root, 'dist/cli.mjs'), 'lint', '--format', 'json', '.'], {
    cwd: tree,
    env: { ...process.env, SOURCE_DATE_EPOCH: String(Date.parse(`${TODAY}T12:00:00Z`) / 1000) },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const { findings, records } = JSON.parse(stdout);
  const inRecords = findings.filter(({ path }: { path: string }) => records.includes(path));
  const lines = inRecords.map((found: Record<string, string | number>) =>
    [
      found.path,
      found.line,
      found.column,
      found.endLine,
      found.endColumn,
      found.severity,
      found.rule,
      found.message,
    ].join(' '),
  );
  return { findings: lines.sort(), records };
}

/** What the editor shows in each of the records. An editor drops the byte order mark when it opens a file. */
async function byEditor(records: readonly string[]): Promise<string[]> {
  const lines: string[] = [];
  for (const path of records) {
    const uri = pathToFileURL(join(tree, path)).href;
    await editor.open(uri, readFileSync(join(tree, path), 'utf8').replace(/^\uFEFF/, ''));
    for (const { range, severity, code, message } of await editor.diagnostics(uri)) {
      const place = [range.start.line + 1, range.start.character + 1, range.end.line + 1, range.end.character + 1];
      lines.push([path, ...place, SEVERITIES[severity ?? 0], code, message].join(' '));
    }
  }
  return lines.sort();
}

describe('the editor and the command line', () => {
  it('say the same of the same files under the same configuration', async () => {
    const { findings, records } = byCommandLine();
    expect(records.length).toBeGreaterThan(12);
    expect(findings.filter((line) => line.includes(' error ')).length).toBeGreaterThan(0);
    expect(
      findings.filter((line) => line.startsWith('quiet/') && /constraint-impact|success-metric/.test(line)),
    ).toEqual([expect.stringContaining('success-metric')]);
    const inLayers = (name: string) => findings.filter((line) => line.startsWith(`layers/docs/${name}`));
    expect(inLayers('adr/0002-ratified').filter((line) => /constraint-impact|success-metric/.test(line))).toEqual([]);
    expect(inLayers('adr/0003-proposed').filter((line) => line.includes(' error success-metric '))).toHaveLength(1);
    expect(inLayers('new/adr/0004-new').filter((line) => line.includes(' hint constraint-impact '))).toHaveLength(1);
    expect(inLayers('adr/0005-long').filter((line) => line.includes(' more-findings '))).toHaveLength(1);
    expect(findings.filter((line) => line.startsWith('known/'))).toEqual([
      expect.stringContaining('constraint-impact'),
    ]);
    expect(await byEditor(records)).toEqual(findings);
  });
});
