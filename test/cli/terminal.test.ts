import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { root } from './samples';
import { commandLine, inFolder, runCommandLine } from './scenario';

const ESCAPE = '\u001B';

describe('colours', () => {
  const lint = (words: readonly string[], environment: NodeJS.ProcessEnv = {}) =>
    runCommandLine(['lint', 'samples', ...words], { folder: root, environment });

  it('are left out where the output is no terminal, and come when asked for', async () => {
    expect((await lint([])).stdout).not.toContain(ESCAPE);
    expect((await lint(['--color'])).stdout).toContain(ESCAPE);
    expect((await lint([], { FORCE_COLOR: '1' })).stdout).toContain(ESCAPE);
    expect((await lint(['--no-color'], { FORCE_COLOR: '1' })).stdout).not.toContain(ESCAPE);
    expect((await lint([], { CI: 'true' })).stdout).not.toContain(ESCAPE);
  });
});

describe('control characters', () => {
  it('of a record or a file name never reach the terminal', async () => {
    await inFolder(async (folder) => {
      mkdirSync(join(folder, 'adr'));
      const text = `# Reds\n\n## Context\n\nThe ${ESCAPE}[31mred${ESCAPE}[0m API only accepts \u202E50 requests.\n`;
      writeFileSync(join(folder, 'adr/0001-reds.md'), text);
      for (const words of [['lint'], ['inspect', 'adr/0001-reds.md'], ['lint', `${ESCAPE}[2J.md`]]) {
        const { stdout, stderr } = await runCommandLine(words, { folder });
        expect(stdout + stderr).toMatch(/\uFFFD\[/);
        for (const character of [ESCAPE, '\u202E']) expect(stdout + stderr).not.toContain(character);
      }
    });
  });
});

describe('a closed pipe', () => {
  it.skipIf(process.platform === 'win32')('ends the run quietly', async () => {
    const lint = `"${process.execPath}" "${commandLine}" lint samples --hints --color`;
    const { stdout, stderr } = await promisify(execFile)('sh', ['-c', `${lint} | head -n 1`], { cwd: root });
    expect(stdout.split('\n')).toHaveLength(2);
    expect(stderr).toBe('');
  });
});

describe('help', () => {
  it('tells the version of the package', async () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(await runCommandLine(['--version'], { folder: root })).toEqual({
      stdout: `${version}\n`,
      stderr: '',
      status: 0,
    });
  });

  it('is there for every command', async () => {
    for (const command of ['lint', 'inspect', 'summary']) {
      const { stdout, stderr, status } = await runCommandLine([command, '--help'], { folder: root });
      expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
      expect(stdout).toContain(`Usage: adr-bridge ${command} [options]`);
    }
  });

  it('says what lint ends with', async () => {
    const { stdout } = await runCommandLine(['lint', '--help'], { folder: root });
    expect(stdout).toMatch(/Ends with:\n {2}0 .*\n {2}1 .*\n {2}2 /);
  });
});
