import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lineDiff } from '../../cli/line-diff';
import { isDay, readThreshold } from '../../cli/strictness';
import { commit, git, write } from './repository';
import { inFolder, runCommandLine } from './scenario';

const COMMENT = '<!-- adr-bridge-disable-next-line success-metric -- told at the desk -->';
const RECORD = `# 7. Send messages\n\n## Status\n\nAccepted\n\n## Context\n\n${COMMENT}\nThe queue is long.\n\n## Decision\n\nWe send.\n\n## Consequences\n\nIt is sent.`;

describe('--fix', () => {
  it('keeps line ends, byte order mark, the missing line end of the last line, and the mode', async () => {
    await inFolder(async (folder) => {
      const file = join(folder, 'adr/0007-send.md');
      mkdirSync(join(folder, 'adr'));
      const text = `\uFEFF${RECORD.replaceAll('\n', '\r\n')}`;
      writeFileSync(file, text);
      chmodSync(file, 0o666);
      const { stderr } = await runCommandLine(['lint', '--fix', 'adr'], { folder });
      expect(stderr).toContain('adr/0007-send.md: fixed 1 finding (unused-suppression).');
      expect(readFileSync(file, 'utf8')).toBe(text.replace(`${COMMENT}\r\n`, ''));
      if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o666);
      expect(readdirSync(join(folder, 'adr'))).toEqual(['0007-send.md']);
    });
  });

  it.each([
    ['what has changed', ['--changed'], RECORD],
    ['what a branch has brought', ['--since', 'HEAD'], RECORD],
    ['all of the files that have changed', ['--changed', '--changed-files'], RECORD.replace(`${COMMENT}\n`, '')],
  ])('mends what is reported and nothing else: %s', async (_, options, expected) => {
    await inFolder(async (folder) => {
      git(folder, 'init', '--quiet');
      commit(folder, { 'adr/0007-send.md': RECORD, 'adr/0008-wait.md': RECORD });
      const changed = RECORD.replace('We send.', `We send.\n\n${COMMENT}\nNobody waits.`);
      write(folder, { 'adr/0007-send.md': changed });
      const { stderr } = await runCommandLine(['lint', '--fix', ...options, 'adr'], { folder });
      expect(stderr).toContain(`adr/0007-send.md: fixed ${expected === RECORD ? '1 finding' : '2 findings'}`);
      expect(readFileSync(join(folder, 'adr/0007-send.md'), 'utf8')).toBe(
        expected.replace('We send.', 'We send.\n\nNobody waits.'),
      );
      expect(readFileSync(join(folder, 'adr/0008-wait.md'), 'utf8')).toBe(RECORD);
    });
  });

  it('leaves a file alone that would lose bytes', async () => {
    await inFolder(async (folder) => {
      const file = join(folder, '0007-send.md');
      const bytes = Buffer.from(`${RECORD}\ncaf\u00e9\n`, 'latin1');
      writeFileSync(file, bytes);
      const { stderr, status } = await runCommandLine(['lint', '--fix', '0007-send.md'], { folder });
      expect(stderr).toContain('was not fixed: it is not valid UTF-8');
      expect(status).toBe(2);
      expect(readFileSync(file)).toEqual(bytes);
    });
  });
});

describe('the lines by which two texts differ', () => {
  const signs = (before: string, after: string) =>
    lineDiff(before, after).map(({ sign, number, text }) => `${sign}${number} ${text}`);

  it('are those that went and came', () => {
    expect(signs('a\nb\nc\nd\n', 'a\nc\nx\nd\n')).toEqual(['-2 b', '+3 x']);
    expect(signs('a\r\nb\r\n', 'a\r\nb\r\n')).toEqual([]);
    expect(signs('', 'a')).toEqual(['-1', '+1 a'].map((line) => (line === '-1' ? '-1 ' : line)));
  });

  it('are all of them where the texts are too long to be compared', () => {
    const long = (letter: string) => Array.from({ length: 3000 }, (_, line) => letter + line).join('\n');
    expect(lineDiff(long('a'), long('b'))).toHaveLength(6000);
  });
});

describe('from where on records are asked for more', () => {
  it.each([
    ['42', { number: 42 }],
    ['0042', { number: 42 }],
    ['ADR-0042', { number: 42 }],
    ['2026-02-28', { date: '2026-02-28' }],
    ['2026-02-29', null],
    ['spring', null],
    ['', null],
  ])('%j', (words, threshold) => expect(readThreshold(words)).toEqual(threshold));

  it('is a day that the calendar has', () => {
    expect(['2024-02-29', '2026-13-01', '2026-1-1', 'today'].map(isDay)).toEqual([true, false, false, false]);
  });
});
