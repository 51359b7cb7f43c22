import { execFileSync } from 'node:child_process';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GitHistory } from '../../platform/first-commit';
import { listFolder } from '../../platform/list-folder';
import { todayOf } from '../../platform/today';

let folder: string;

function commit(day: string): void {
  const env = { ...process.env, GIT_AUTHOR_DATE: `${day}T12:00:00Z`, GIT_COMMITTER_DATE: `${day}T12:00:00Z` };
  const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
  execFileSync('git', ['add', '--all'], { cwd: folder, env });
  execFileSync('git', [...who, 'commit', '--quiet', '--message', day], { cwd: folder, env });
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'adr-bridge-history-'));
  execFileSync('git', ['init', '--quiet'], { cwd: folder });
  writeFileSync(join(folder, 'old name.md'), '# One\n\nA text that is long enough to be known again.\n');
  commit('2024-01-02');
  renameSync(join(folder, 'old name.md'), join(folder, '[new]*.md'));
  commit('2025-01-02');
  writeFileSync(join(folder, 'later.md'), '# Two\n');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the first commit of a file', () => {
  it('is the one that brought it, whatever it was called then', async () => {
    expect(await new GitHistory().firstCommitOf(join(folder, '[new]*.md'))).toBe('2024-01-02');
  });

  it('is not known before there is one, nor outside a repository', async () => {
    const history = new GitHistory();
    expect(await history.firstCommitOf(join(folder, 'later.md'))).toBeNull();
    expect(await history.firstCommitOf(join(folder, 'no-folder/none.md'))).toBeNull();
    expect(await history.firstCommitOf(join(tmpdir(), 'none.md'))).toBeNull();
    expect(await history.firstCommitOf(join(folder, '[new]*.md'))).toBe('2024-01-02');
  });

  it('starts no program that the repository names', async () => {
    const trap = join(folder, '.git/trap');
    execFileSync('git', ['config', 'log.showSignature', 'true'], { cwd: folder });
    execFileSync('git', ['config', 'gpg.program', `touch ${trap};`], { cwd: folder });
    execFileSync('git', ['config', 'core.fsmonitor', `touch ${trap};`], { cwd: folder });
    expect(await new GitHistory().firstCommitOf(join(folder, '[new]*.md'))).toBe('2024-01-02');
    expect((await listFolder(join(folder, '.git'))).map(({ name }) => name)).not.toContain('trap');
  });
});

describe('today', () => {
  it('is the day that a build is to be made for, else that of the clock', () => {
    expect(todayOf({ SOURCE_DATE_EPOCH: '1767225599' })).toBe('2025-12-31');
    expect(todayOf({})).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(todayOf({ SOURCE_DATE_EPOCH: 'soon' })).toBe(todayOf({}));
  });
});
