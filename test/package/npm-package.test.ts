import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** An empty project into which the package was installed as a user gets it. */
let project: string;
let packed: string[];

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'adr-bridge-package-'));
  writeFileSync(join(project, 'package.json'), '{ "private": true }');
  const report = npm(root, ['pack', '--json', '--ignore-scripts', '--pack-destination', project]);
  const [{ filename, files }] = JSON.parse(report) as [{ filename: string; files: { path: string }[] }];
  packed = files.map(({ path }) => path).sort();
  npm(project, ['install', '--offline', '--no-audit', '--no-fund', join(project, filename)]);
  mkdirSync(join(project, 'docs/adr'), { recursive: true });
  cpSync(join(root, 'samples/docs/adr'), join(project, 'docs/adr'), { recursive: true });
}, 120_000);

afterAll(() => rmSync(project, { recursive: true, force: true }));

function npm(folder: string, args: string[]): string {
  return execFileSync('npm', [...args, '--loglevel=error'], { cwd: folder, encoding: 'utf8' });
}

/** Runs a command of the package by its name, as `npx` does. */
function run(command: string, args: string[], environment: NodeJS.ProcessEnv = {}) {
  const file = join(project, 'node_modules/.bin', command);
  const { status, stdout, stderr } = spawnSync(file, args, {
    cwd: project,
    encoding: 'utf8',
    timeout: 30_000,
    env: { ...process.env, ...environment },
  });
  return { status, stdout, stderr };
}

describe('the npm package', () => {
  it('holds what it needs and nothing else', () => {
    expect(packed.filter((path) => !/^dist\/cli\/.*\.mjs$/.test(path))).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist/cli.mjs',
      'dist/server/browser.js',
      'dist/server/node.cjs',
      'man/adr-bridge.1',
      'package.json',
      'schemas/baseline.schema.json',
      'schemas/config.schema.json',
      'schemas/configuration.schema.json',
      'schemas/inspect.schema.json',
      'schemas/lint-line.schema.json',
      'schemas/lint.schema.json',
      'schemas/summary.schema.json',
    ]);
    expect(packed.some((path) => path.startsWith('dist/cli/'))).toBe(true);
  });

  it('brings a command that lints', () => {
    const { status, stdout } = run('adr-bridge', ['lint', 'docs/adr']);
    expect(stdout).toContain('constraint-impact');
    expect(status).toBe(1);
  });

  it('checks in threads, which it brings too', () => {
    const [one, two] = ['1', '2'].map((threads) => run('adr-bridge', ['lint', 'docs/adr', '--concurrency', threads]));
    expect(two).toMatchObject({ status: 1, stderr: '', stdout: one?.stdout });
  });

  it('loads no engine to tell its version', () => {
    const { stdout, stderr } = run('adr-bridge', ['--version'], { NODE_DEBUG: 'esm' });
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(stderr).toContain('dist/cli.mjs');
    const loaded = [...new Set(stderr.match(/dist\/cli\/[\w-]+\.mjs/g))];
    const sizes = loaded.map((path) => statSync(join(project, 'node_modules/adr-bridge', path)).size);
    expect(Math.max(...sizes)).toBeLessThan(20_000);
  });

  it('brings a language server for other editors', () => {
    const { status, stdout } = run('adr-bridge-language-server', ['--version']);
    expect(stdout).toMatch(/^\S*\d+\.\d+\.\d+/);
    expect(status).toBe(0);
  });
});
