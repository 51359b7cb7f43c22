import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { git } from './repository';
import { root } from './samples';
import { inFolder, runCommandLine } from './scenario';

const CACHE = ['--cache', '--cache-location', 'kept/results.json'];
const DAY = ['--today', '2026-11-22'];

const record = (number: number, { title = `Use gateway ${number}`, status = 'Accepted', more = '' } = {}) =>
  `# ${number}. ${title}\n\nDate: 2026-11-0${(number % 9) + 1}\n\n## Status\n\n${status}\n\n## Context\n\nThe gateway cannot accept attachments larger than ${number} MB.\n${more}\n## Decision\n\nWe use gateway ${number}, because it is there.\n\n## Consequences\n\nGood: it works. Bad: it costs 10 EUR.\n`;

/** A log of so many records. */
function log(folder: string, count: number): void {
  mkdirSync(join(folder, 'docs/adr'), { recursive: true });
  for (let number = 1; number <= count; number++) writeFileSync(at(folder, number), record(number));
}

function at(folder: string, number: number): string {
  return join(folder, `docs/adr/${String(number).padStart(4, '0')}-gateway.md`);
}

async function lint(folder: string, ...words: string[]) {
  const { stdout, stderr, status } = await runCommandLine(['lint', ...words], { folder });
  return { stdout, stderr, status };
}

/** What a run without a cache finds is what one with it must find. */
async function expectSame(folder: string, ...words: string[]) {
  const cached = await lint(folder, '--format', 'json', ...DAY, ...CACHE, ...words);
  expect(cached).toEqual(await lint(folder, '--format', 'json', ...DAY, ...words));
  return JSON.parse(cached.stdout) as { findings: { path: string; rule: string }[] };
}

const rulesIn = ({ findings }: { findings: { rule: string }[] }) => findings.map(({ rule }) => rule);

describe('threads', () => {
  it('find the same, in the same order, as one does', async () => {
    await inFolder(async (folder) => {
      log(folder, 40);
      const [one, many] = [await lint(folder, '--concurrency', '1'), await lint(folder, '--concurrency', '4')];
      expect(many).toEqual(one);
      expect(one.stdout.match(/constraint-impact/g)).toHaveLength(40);
    });
  });
});

describe('the cache', () => {
  it('gives what was found, with every text as it was', async () => {
    await inFolder(async (folder) => {
      cpSync(join(root, 'samples/docs'), join(folder, 'docs'), { recursive: true });
      await expectSame(folder);
      await expectSame(folder);
    });
  });

  it('is what answers: no file is read again that has not changed', async () => {
    await inFolder(async (folder) => {
      log(folder, 2);
      await lint(folder, ...DAY, ...CACHE);
      const file = join(folder, 'kept/results.json');
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll('cannot accept', 'kept words'));
      const kept = readFileSync(file, 'utf8').replaceAll('"messageId":"uncovered","message":"', '$&From the cache. ');
      writeFileSync(file, kept.replaceAll('"message":"', '"message":"From the cache. '));
      expect((await lint(folder, ...DAY, ...CACHE)).stdout).toContain('From the cache.');
    });
  });

  it('follows a text, its neighbours, its links, the day and the settings', async () => {
    await inFolder(async (folder) => {
      log(folder, 3);
      writeFileSync(at(folder, 1), record(1, { more: '\nSee [the guide](../guide.md#how).\n' }));
      writeFileSync(join(folder, 'docs/guide.md'), '# Guide\n\n## How\n');
      expect(rulesIn(await expectSame(folder))).not.toContain('record-link');

      writeFileSync(join(folder, 'docs/guide.md'), '# Guide\n\n## Why\n');
      expect(rulesIn(await expectSame(folder))).toContain('record-link');
      rmSync(join(folder, 'docs/guide.md'));
      expect(rulesIn(await expectSame(folder))).toContain('record-link');

      expect(rulesIn(await expectSame(folder))).not.toContain('record-number');
      renameSync(at(folder, 3), join(folder, 'docs/adr/0002-other.md'));
      expect(rulesIn(await expectSame(folder))).toContain('record-number');

      writeFileSync(at(folder, 2), record(2, { status: 'Proposed' }));
      expect(rulesIn(await expectSame(folder))).not.toContain('stale-proposal');
      expect(rulesIn(await expectSame(folder, '--today', '2027-11-22'))).toContain('stale-proposal');

      writeFileSync(join(folder, '.adr-bridge.yaml'), 'rules:\n  constraint-impact: off\n');
      expect(rulesIn(await expectSame(folder))).not.toContain('constraint-impact');
      await expectSame(folder, '--strict-from', '2');
    });
  });

  it('follows what the other record says of a supersession', async () => {
    await inFolder(async (folder) => {
      log(folder, 2);
      writeFileSync(at(folder, 1), record(1, { status: 'Superseded by [2](0002-gateway.md)' }));
      expect(rulesIn(await expectSame(folder))).toContain('supersession');
      writeFileSync(at(folder, 2), record(2, { status: 'Accepted\n\nSupersedes [1](0001-gateway.md)' }));
      expect(rulesIn(await expectSame(folder))).not.toContain('supersession');
    });
  });

  it('follows the history of the repository', async () => {
    await inFolder(async (folder) => {
      const undated = record(1, { status: 'Proposed' }).replace(/^Date.*\n\n/m, '');
      log(folder, 1);
      writeFileSync(at(folder, 1), undated);
      git(folder, 'init', '-q');
      expect(rulesIn(await expectSame(folder))).not.toContain('stale-proposal');
      git(folder, 'add', '-A');
      git(folder, 'commit', '-q', '-m', 'A', '--date', '2025-01-01T00:00:00Z');
      expect(rulesIn(await expectSame(folder))).toContain('stale-proposal');
    });
  });

  it('is written anew where it is broken', async () => {
    await inFolder(async (folder) => {
      log(folder, 1);
      mkdirSync(join(folder, 'kept'));
      for (const text of ['', '{', '{"form":1,"ent', '{"form":0,"entries":[]}', '{"form":1,"entries":[["x",null]]}']) {
        writeFileSync(join(folder, 'kept/results.json'), text);
        await expectSame(folder);
      }
      expect(readFileSync(join(folder, 'kept/results.json'), 'utf8')).toContain('0001-gateway');
    });
  });

  it.each(['[]', '{}', '{ "name": "my-package" }', '# Notes\n'])(
    'leaves a file alone that is none: %s',
    async (text) => {
      await inFolder(async (folder) => {
        log(folder, 1);
        mkdirSync(join(folder, 'kept'));
        writeFileSync(join(folder, 'kept/results.json'), text);
        const { status, stderr, stdout } = await lint(folder, ...DAY, ...CACHE);
        expect({ status, stderr }).toEqual({
          status: 2,
          stderr: 'kept/results.json is no cache of adr-bridge and stays as it is; name another --cache-location.\n',
        });
        expect(stdout).toContain('constraint-impact');
        expect(readFileSync(join(folder, 'kept/results.json'), 'utf8')).toBe(text);
      });
    },
  );

  it('is not made in a file as in a folder', async () => {
    await inFolder(async (folder) => {
      log(folder, 1);
      writeFileSync(join(folder, 'notes.md'), '# Notes\n');
      const { status, stderr } = await lint(folder, ...DAY, '--cache', '--cache-location', 'notes.md');
      expect({ status, stderr }).toEqual({
        status: 2,
        stderr: 'notes.md/results.json is no cache of adr-bridge and stays as it is; name another --cache-location.\n',
      });
      expect(readFileSync(join(folder, 'notes.md'), 'utf8')).toBe('# Notes\n');
    });
  });

  it('lies in the nearest node_modules', async () => {
    await inFolder(async (folder) => {
      log(folder, 1);
      mkdirSync(join(folder, 'node_modules'));
      await runCommandLine(['lint', '--cache', ...DAY], { folder: join(folder, 'docs') });
      expect(existsSync(join(folder, 'node_modules/.cache/adr-bridge/results.json'))).toBe(true);
    });
  });

  it('forgets files that are no more', async () => {
    await inFolder(async (folder) => {
      log(folder, 2);
      await lint(folder, ...CACHE);
      rmSync(at(folder, 2));
      await lint(folder, ...CACHE);
      expect(readFileSync(join(folder, 'kept/results.json'), 'utf8')).not.toContain('0002-gateway');
    });
  });
});

describe('parts of a run', () => {
  const formats = ['pretty', 'json', 'sarif', 'gitlab', 'junit', 'markdown'];

  it('are merged into what one run prints, whatever the format', async () => {
    await inFolder(async (folder) => {
      log(folder, 7);
      writeFileSync(join(folder, '.adr-bridge.yaml'), 'presett: strict\n');
      for (const part of ['1/3', '2/3', '3/3']) {
        const file = `reports/${part[0]}/report.json`;
        mkdirSync(join(folder, `reports/${part[0]}`), { recursive: true });
        const { status, stderr } = await lint(folder, ...DAY, '--shard', part, '--format', `blob:${file}`);
        expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
      }
      for (const format of formats) {
        const whole = await lint(folder, ...DAY, '--format', format);
        expect(await runCommandLine(['merge', 'reports', '--format', format], { folder })).toEqual(whole);
      }
    });
  });

  it('are not merged in silence where one is missing, or is no report', async () => {
    await inFolder(async (folder) => {
      log(folder, 3);
      await lint(folder, '--shard', '1/3', '--format', 'blob:one.json');
      const { status, stderr } = await runCommandLine(['merge', 'one.json'], { folder });
      expect({ status, stderr }).toEqual({ status: 2, stderr: 'Of 3 parts, 2 and 3 are missing.\n' });
      writeFileSync(join(folder, 'other.json'), '{}');
      const other = await runCommandLine(['merge', 'other.json'], { folder });
      expect(other.status).toBe(2);
      expect(other.stderr).toContain('other.json is no report to merge');
    });
  });

  it.each(['one.json', './one.json'])('are not written over by the report that is made of them: %s', async (output) => {
    await inFolder(async (folder) => {
      log(folder, 1);
      await lint(folder, ...DAY, '--format', 'blob:one.json');
      const before = readFileSync(join(folder, 'one.json'), 'utf8');
      const merged = await runCommandLine(['merge', '.', '--format', 'json', '--output-file', output], { folder });
      expect(merged.status).toBe(2);
      expect(merged.stderr).toContain(`${output} is one of the files that were looked at`);
      expect(readFileSync(join(folder, 'one.json'), 'utf8')).toBe(before);
    });
  });

  it('have a number that is one of them', async () => {
    await inFolder(async (folder) => {
      for (const part of ['0/3', '4/3', 'two']) {
        const { status, stderr } = await lint(folder, '--shard', part);
        expect(status).toBe(2);
        expect(stderr).toContain('such as 2/8');
      }
    });
  });
});
