import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asText } from '../../scripts/as-text.mjs';
import { Editor } from './editor';
import { record, rulesOf } from './records';

const root = resolve(import.meta.dirname, '../..');

/** One rule that fails on every record; all other code is as it is shipped. */
const failingRule: Plugin = {
  name: 'failing-rule',
  setup({ onLoad }) {
    onLoad({ filter: /core[/\\]rules[/\\]success-metric\.ts$/ }, ({ path }) => ({
      contents: `${readFileSync(path, 'utf8')}\nsuccessMetric.check = () => { throw new Error('the metric is gone'); };`,
      loader: 'ts',
    }));
  },
};

/** Inside the project, so that packages that are not bundled are found. */
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(root, 'node_modules/.adr-bridge-'));
  await build({
    entryPoints: { cli: join(root, 'cli/main.ts'), server: join(root, 'server/node.ts') },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    mainFields: ['module', 'main'],
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
    plugins: [failingRule, asText],
    define: { __BUILD__: JSON.stringify('with a rule that fails') },
    logLevel: 'warning',
  });
  mkdirSync(join(folder, 'docs/adr'), { recursive: true });
  for (const name of ['0001-one.md', '0002-two.md']) writeFileSync(join(folder, 'docs/adr', name), record());
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const FAILURE = 'The rule success-metric failed on this record and was left out: the metric is gone.';

describe('a rule that fails', () => {
  it('is one finding of each record on the command line, which goes on and ends with 2', () => {
    const run = (...words: string[]) =>
      spawnSync(process.execPath, [join(folder, 'cli.mjs'), 'lint', ...words, 'docs/adr'], {
        cwd: folder,
        encoding: 'utf8',
      });
    const { stdout, stderr, status } = run('--format', 'json', '--fail-on', 'never');
    expect({ status, stderr }).toEqual({ status: 2, stderr: '' });
    const { findings } = JSON.parse(stdout) as { findings: { path: string; rule: string; message: string }[] };
    for (const path of ['docs/adr/0001-one.md', 'docs/adr/0002-two.md']) {
      const own = findings.filter((found) => found.path === path);
      expect(own.filter(({ rule }) => rule === 'internal-error').map(({ message }) => message)).toEqual([
        expect.stringContaining(FAILURE),
      ]);
      expect(own.map(({ rule }) => rule)).toContain('constraint-impact');
    }
    const told = run();
    expect(told.status).toBe(2);
    expect(told.stdout.replace(/\s+/g, ' ')).toContain(FAILURE);
    expect(told.stdout).not.toMatch(/^\s*at .+:\d+/m);
  });

  it('is one finding of the record in the editor, which goes on', async () => {
    const editor = await Editor.start({ program: join(folder, 'server.mjs') });
    try {
      const uri = pathToFileURL(join(folder, 'docs/adr/0001-one.md')).href;
      await editor.open(uri, record());
      const diagnostics = await editor.diagnostics(uri);
      const failures = diagnostics.filter(({ code }) => code === 'internal-error');
      expect(failures).toMatchObject([{ severity: 1, message: expect.stringContaining(FAILURE) }]);
      expect(rulesOf(diagnostics)).toContain('constraint-impact');
      await editor.replace(uri, 'Accepted', 'Acepted');
      expect(rulesOf(await editor.diagnostics(uri))).toContain('known-status');
    } finally {
      await editor.stop();
    }
  });
});
