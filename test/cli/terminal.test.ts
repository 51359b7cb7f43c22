import { execFile, spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
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
      const text = `# Reds ${ESCAPE}[31mred${ESCAPE}[0m \u202Elogs\n\n## Context\n\nThe API only accepts 50 requests.\n`;
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

  it.skipIf(process.platform === 'win32')('ends it quietly also where notes go', async () => {
    const lint = `"${process.execPath}" "${commandLine}" lint --fix-dry-run samples nowhere1.md nowhere2.md nowhere3.md`;
    const { stdout } = await promisify(execFile)('sh', ['-c', `${lint} 2>&1 >/dev/null | head -n 1`], { cwd: root });
    expect(stdout.split('\n')).toHaveLength(2);
    expect(stdout).not.toMatch(/at .*:\d+:\d+/);
  });
});

describe.skipIf(process.platform === 'win32')('a run that is broken off', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('by %s leaves every file as it was or as it was to be', async (signal) => {
    await inFolder(async (folder) => {
      const comment = '<!-- adr-bridge-disable-next-line success-metric -- told at the desk -->\n';
      const before = (number: number) =>
        `# ${number}. Send\n\n## Status\n\nAccepted\n\n## Context\n\n${comment}The queue is long.\n\n## Decision\n\nWe send.\n`;
      const names = Array.from({ length: 300 }, (_, index) => `${String(index + 1).padStart(4, '0')}-send.md`);
      mkdirSync(join(folder, 'adr'));
      for (const [index, name] of names.entries()) writeFileSync(join(folder, 'adr', name), before(index + 1));
      const words = [commandLine, 'lint', '--fix', '--format', 'json:out.json', 'adr'];
      const child = spawn(process.execPath, words, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
      // The first word of a fix: many files are still to come.
      child.stderr.once('data', () => child.kill(signal));
      const status = await new Promise((done) => child.on('close', done));
      expect(status).toBe(signal === 'SIGINT' ? 130 : 143);
      expect(readdirSync(join(folder, 'adr')).sort()).toEqual(names);
      expect(readdirSync(folder)).toEqual(['adr']);
      const states = names.map((name, index) => {
        const text = readFileSync(join(folder, 'adr', name), 'utf8');
        if (text === before(index + 1)) return 'before';
        return text === before(index + 1).replace(comment, '') ? 'after' : 'broken';
      });
      expect(new Set(states)).toEqual(new Set(['before', 'after']));
    });
  });
});

describe('files whose names are hard to write', () => {
  it.skipIf(process.platform === 'win32')('are found in folders and by patterns, and named on one line', async () => {
    await inFolder(async (folder) => {
      const names = [
        '0001-line\nbreak.md',
        '0002-tab\there.md',
        '-0003-dash.md',
        '0004-back\\slash.md',
        '0005-[a]{b,c}*.md',
      ];
      mkdirSync(join(folder, 'adr'));
      for (const name of names) writeFileSync(join(folder, 'adr', name), '# Send\n\n## Decision\n\nWe will send.\n');
      for (const path of ['adr', 'adr/*.md', '**/*.md']) {
        const { stdout } = await runCommandLine(['lint', '--format', 'jsonl', path], { folder });
        const { records } = JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '');
        expect(records.sort(), path).toEqual(names.map((name) => `adr/${name}`).sort());
      }
      const { stdout } = await runCommandLine(['lint', '--format', 'compact', 'adr'], { folder });
      for (const line of stdout.trimEnd().split('\n')) expect(line).toMatch(/^adr\/.+: line \d+, col \d+, /);
      const named = await runCommandLine(['lint', '--format', 'json', '--', '-0003-dash.md'], {
        folder: join(folder, 'adr'),
      });
      expect(JSON.parse(named.stdout).records).toEqual(['-0003-dash.md']);
    });
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
