import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { hooks, workflows } from '../../cli/init/extras';
import { ask } from '../../cli/init/questions';
import { write } from './repository';
import { inFolder, runCommandLine } from './scenario';

const MADR = `---
status: accepted
date: 2026-11-01
---

# Use one gateway

## Context and Problem Statement

The gateway cannot accept attachments larger than 10 MB.

## Considered Options

* One gateway
* Two gateways

## Decision Outcome

Chosen option: "One gateway", because it is enough.
`;

const RECORDS = { 'docs/adr/0001-one.md': MADR, 'docs/adr/0002-two.md': MADR, 'notes/README.md': '# Notes\n' };

const init = (folder: string, ...words: string[]) => runCommandLine(['init', ...words], { folder });
const textIn = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');

describe('init', () => {
  it('writes a configuration alone where nobody is asked, and tells what it has found', async () => {
    await inFolder(async (folder) => {
      write(folder, RECORDS);
      const { stderr, status } = await init(folder);
      expect(status).toBe(0);
      expect(stderr).toBe('docs/adr: 2 records, MADR 4.\n.adr-bridge.yaml is written.\nNext: adr-bridge lint\n');
      expect(textIn(folder, '.adr-bridge.yaml')).toMatch(
        /^#.*\n#.*\n# {3}docs\/adr: 2 records, MADR 4\npreset: recommended\n$/,
      );
      expect(existsSync(join(folder, '.github'))).toBe(false);
      expect((await runCommandLine(['config', 'docs/adr/0001-one.md'], { folder })).status).toBe(0);
    });
  });

  it('writes what the options ask for', async () => {
    await inFolder(async (folder) => {
      write(folder, RECORDS);
      const words = [
        '--preset',
        'strict',
        '--records',
        'architecture/*.md',
        '--baseline',
        '--workflow',
        'github',
        '--hook',
        'git',
      ];
      expect((await init(folder, ...words)).status).toBe(0);
      expect(textIn(folder, '.adr-bridge.yaml')).toContain(
        'preset: strict\nrecords:\n  include:\n    - architecture/*.md\n',
      );
      expect(textIn(folder, '.github/workflows/decision-records.yml')).toContain('uses: adr-bridge/adr-bridge@');
      expect(statSync(join(folder, '.githooks/pre-commit')).mode & 0o111).not.toBe(0);
      expect(JSON.parse(textIn(folder, '.adr-bridge-baseline.json'))).toBeTruthy();
      expect(await runCommandLine(['lint', '--quiet'], { folder })).toEqual({ stdout: '', stderr: '', status: 0 });
    });
  });

  it('never overwrites, and shows what to add', async () => {
    await inFolder(async (folder) => {
      const own = { '.adr-bridge.json': '{}\n', 'lefthook.yml': 'pre-push: {}\n', '.adr-bridge-baseline.json': '{}\n' };
      write(folder, { ...RECORDS, ...own });
      const { stderr, status } = await init(folder, '--preset', 'strict', '--hook', 'lefthook', '--baseline');
      expect(status).toBe(0);
      for (const [path, text] of Object.entries(own)) {
        expect(textIn(folder, path)).toBe(text);
        expect(stderr).toContain(`${path} is there already`);
      }
      expect(stderr).toContain('.adr-bridge.json is there already and stays as it is; nothing in it was changed.');
      expect(stderr).toContain('    preset: strict\n');
      expect(stderr).toContain('    pre-commit:\n');
      expect(existsSync(join(folder, '.adr-bridge.yaml'))).toBe(false);
    });
  });

  it('says so where there are no records', async () => {
    await inFolder(async (folder) => {
      expect((await init(folder)).stderr).toContain('No decision records were found.');
    });
  });
});

describe('at a terminal', () => {
  /** Answers one line after the other, each when it is asked for. */
  async function answering(lines: readonly string[], given = {}) {
    const [input, output] = [new PassThrough(), new PassThrough()];
    const left = [...lines];
    let said = '';
    output.on('data', (piece: Buffer) => {
      said += piece;
      if (/\] $/.test(String(piece))) input.write(`${left.shift() ?? ''}\n`);
    });
    return { answers: await ask(given, { workflows, hooks }, { input, output }), said };
  }

  it('takes what stands in brackets for an empty line', async () => {
    const { answers, said } = await answering([]);
    expect(answers).toEqual({ preset: 'recommended', baseline: false, workflow: 'none', hook: 'none' });
    expect(said).toContain('(none, pre-commit, lefthook, husky, git) [none]');
  });

  it('takes the beginning of a word, and asks again for what is none', async () => {
    const { answers } = await answering(['loud', 's', 'perhaps', 'y', 'gith', 'hus']);
    expect(answers).toEqual({ preset: 'strict', baseline: true, workflow: 'github', hook: 'husky' });
  });

  it('asks only for what was not said', async () => {
    const { answers, said } = await answering(['no'], { preset: 'minimal', workflow: 'azure', hook: 'git' });
    expect(answers).toEqual({ preset: 'minimal', baseline: false, workflow: 'azure', hook: 'git' });
    expect(said.match(/\?/g)).toHaveLength(1);
  });
});
