import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { broughtBy } from '../../cli/brought';
import { type ChangeScope, Changes } from '../../cli/changes';
import { findInputs } from '../../cli/files';
import { unchangedLines } from '../../cli/line-diff';
import { Output } from '../../cli/output';
import { LineIndex } from '../../core';
import { commit, git, write } from './repository';
import { runCommandLine } from './scenario';

/** A folder for the repositories of one test. */
let place: string;
/** The repository that most of them are about. */
let repository: string;

beforeEach(() => {
  place = realpathSync(mkdtempSync(join(tmpdir(), 'adr-bridge-changes-')));
  repository = newRepository('work');
});

afterEach(() => rmSync(place, { recursive: true, force: true }));

function newRepository(name: string): string {
  const folder = join(place, name);
  mkdirSync(folder);
  git(folder, 'init', '--quiet', '--initial-branch=main');
  return folder;
}

/** Lines that are all different, so that there is one way to tell how a text has changed. */
function linesOf(name: string, from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, index) => `${name} ${from + index}\n`).join('');
}

/** For each file that has changed, the lines that are new or other than before, counted from 1. */
type ChangedLines = Record<string, number[]>;

/** What `Changes` says of every Markdown file below a folder. */
async function changesIn(folder: string, scope: ChangeScope, below = '.'): Promise<ChangedLines> {
  const said: string[] = [];
  const stream = { write: (text: string) => said.push(text) > 0 } as unknown as NodeJS.WriteStream;
  const output = new Output(stream, stream, {}, false);
  const changes = new Changes(scope, { folder, output, standardInput: process.stdin });
  const { inputs } = await findInputs([below], { folder });
  const found: ChangedLines = {};
  for (const input of inputs) {
    const change = await changes.of(input);
    if (change === 'unchanged' || change === 'unknown') continue;
    const now = change.staged ?? readFileSync(join(folder, input.path), 'utf8');
    const same = change.before ? unchangedLines(change.before.text, now) : new Map<number, number>();
    const count = new LineIndex(now).count - (now.endsWith('\n') ? 1 : 0);
    const lines = Array.from({ length: count }, (_, line) => line).filter((line) => !same.has(line));
    found[input.path] = lines.map((line) => line + 1);
  }
  expect(said).toEqual([]);
  return found;
}

/** What `git diff` says of the same: the lines of its hunks that begin with a plus. */
function gitDiff(folder: string, ...words: string[]): ChangedLines {
  const found: ChangedLines = {};
  let lines: number[] = [];
  let at = 0;
  for (const line of git(folder, 'diff', '-M', '--no-prefix', '--submodule=diff', ...words).split('\n')) {
    const name = /^\+\+\+ (.+?)\t?$/.exec(line)?.[1];
    const start = /^@@ -\S+ \+(\d+)/.exec(line)?.[1];
    if (name) {
      lines = [];
      if (name !== '/dev/null') found[name] = lines;
    } else if (start) at = Number(start);
    else if (line.startsWith('+')) lines.push(at++);
    else if (line.startsWith(' ')) at++;
  }
  return found;
}

const since = (name: string): ChangeScope => ({ kind: 'since', name });

/** A branch that has left `main`, which has gone on. */
function branched(): void {
  commit(repository, {
    'adr/1.md': linesOf('one', 1, 9),
    'adr/2.md': linesOf('two', 1, 9),
    'adr/3.md': linesOf('three', 1, 9),
  });
  git(repository, 'switch', '--quiet', '--create', 'topic');
  commit(repository, {
    'adr/1.md': `${linesOf('one', 1, 3)}other\n${linesOf('one', 5, 9)}last\n`,
    'adr/4.md': linesOf('four', 1, 3),
  });
  git(repository, 'switch', '--quiet', 'main');
  commit(repository, { 'adr/2.md': `new on main\n${linesOf('two', 1, 9)}` });
  git(repository, 'switch', '--quiet', 'topic');
}

describe('what has changed since a branch left another one', () => {
  it('is what git says, and nothing that came to the other one since', async () => {
    branched();
    const found = await changesIn(repository, since('main'));
    expect(found).toEqual(gitDiff(repository, 'main...HEAD'));
    expect(found).toEqual({ 'adr/1.md': [4, 10], 'adr/4.md': [1, 2, 3] });
  });

  it('is the same after a merge of the other branch', async () => {
    branched();
    git(repository, 'merge', '--quiet', '--no-edit', 'main');
    const found = await changesIn(repository, since('main'));
    expect(found).toEqual(gitDiff(repository, 'main...HEAD'));
    expect(Object.keys(found)).toEqual(['adr/1.md', 'adr/4.md']);
  });

  it('is that of the merge which a pipeline makes of both', async () => {
    branched();
    git(repository, 'switch', '--quiet', '--detach', 'main');
    git(repository, 'merge', '--quiet', '--no-edit', 'topic');
    expect(await changesIn(repository, since('main'))).toEqual(gitDiff(repository, 'main...HEAD'));
  });

  it('holds what is not committed, too', async () => {
    branched();
    write(repository, { 'adr/3.md': `${linesOf('three', 1, 8)}nine\n` });
    expect(await changesIn(repository, since('main'))).toEqual(
      gitDiff(repository, git(repository, 'merge-base', 'main', 'HEAD').trim()),
    );
  });

  it('takes tags and commits as well as branches', async () => {
    branched();
    git(repository, 'tag', '--annotate', '--message', 'a tag', 'v1', 'main');
    const id = git(repository, 'rev-parse', 'main').trim();
    const found = await changesIn(repository, since('main'));
    expect(await changesIn(repository, since('v1'))).toEqual(found);
    expect(await changesIn(repository, since(id))).toEqual(found);
    expect(await changesIn(repository, since('HEAD~1'))).toEqual(found);
  });

  it('follows a file to its new name', async () => {
    commit(repository, { 'adr/old name.md': linesOf('one', 1, 30) });
    git(repository, 'switch', '--quiet', '--create', 'topic');
    git(repository, 'mv', 'adr/old name.md', 'adr/[new] “näme”.md');
    commit(repository, { 'adr/[new] “näme”.md': `${linesOf('one', 1, 29)}other\n` });
    const found = await changesIn(repository, since('main'));
    expect(found).toEqual(gitDiff(repository, 'main...HEAD'));
    expect(found).toEqual({ 'adr/[new] “näme”.md': [30] });
  });

  it('is the same from a folder of the repository, whatever its files are called', async () => {
    const names = [
      'a b.md',
      "it's.md",
      'quo"te.md',
      'line\nbreak.md',
      '-dash.md',
      '--help.md',
      'größe.md',
      '{a,b}.md',
      '*.md',
      ':(glob).md',
    ];
    commit(repository, Object.fromEntries(names.map((name) => [`adr/${name}`, linesOf(name.trim(), 1, 5)])));
    git(repository, 'switch', '--quiet', '--create', 'topic');
    write(repository, Object.fromEntries(names.map((name) => [`adr/${name}`, `first\n${linesOf(name.trim(), 1, 5)}`])));
    const found = await changesIn(join(repository, 'adr'), since('main'));
    expect(Object.keys(found).sort()).toEqual([...names].sort());
    expect(new Set(Object.values(found).map(String))).toEqual(new Set(['1']));
  });

  it('makes nothing of line ends that git keeps in another way', async () => {
    git(repository, 'config', 'core.autocrlf', 'true');
    commit(repository, { 'adr/1.md': linesOf('one', 1, 9).replaceAll('\n', '\r\n') });
    expect(await changesIn(repository, since('main'))).toEqual({});
  });

  it('is known in a worktree', async () => {
    branched();
    const worktree = join(place, 'worktree');
    git(repository, 'worktree', 'add', '--quiet', '-b', 'other', worktree, 'topic');
    write(worktree, { 'adr/3.md': `${linesOf('three', 1, 9)}ten\n` });
    const base = git(worktree, 'merge-base', 'main', 'HEAD').trim();
    expect(await changesIn(worktree, since('main'))).toEqual(gitDiff(worktree, base));
  });

  it('is known in a repository that names its files by SHA-256', async () => {
    const other = join(place, 'sha256');
    mkdirSync(other);
    git(other, 'init', '--quiet', '--initial-branch=main', '--object-format=sha256');
    commit(other, { 'a.md': linesOf('a', 1, 3), 'b.md': linesOf('b', 1, 3) });
    write(other, { 'b.md': linesOf('b', 1, 4) });
    expect(await changesIn(other, since('main'))).toEqual({ 'b.md': [4] });
  });

  it('is told in a submodule by what the repository around it held', async () => {
    const inner = newRepository('inner');
    commit(inner, { '1.md': linesOf('one', 1, 9), '2.md': linesOf('two', 1, 9) });
    git(repository, 'submodule', '--quiet', 'add', inner, 'adr');
    commit(repository);
    git(repository, 'switch', '--quiet', '--create', 'topic');
    commit(join(repository, 'adr'), { '1.md': `${linesOf('one', 1, 8)}other\n` });
    commit(repository, { 'adr2/3.md': linesOf('three', 1, 2) });
    const found = await changesIn(repository, since('main'));
    expect(found).toEqual(gitDiff(repository, git(repository, 'merge-base', 'main', 'HEAD').trim()));
    expect(found).toEqual({ 'adr/1.md': [9], 'adr2/3.md': [1, 2] });
    // Within it, it is a repository like any other.
    expect(await changesIn(join(repository, 'adr'), since('HEAD~1'))).toEqual({ '1.md': [9] });
  });
});

describe('what is not committed', () => {
  /** One file with a change that is staged and one that is not; one that git does not know. */
  function dirty(): void {
    commit(repository, { 'a.md': linesOf('a', 1, 9), 'b.md': linesOf('b', 1, 9) });
    write(repository, { 'a.md': `staged\n${linesOf('a', 2, 9)}` });
    git(repository, 'add', '--all');
    write(repository, { 'a.md': `staged\n${linesOf('a', 2, 8)}not staged\n`, 'c.md': linesOf('c', 1, 2) });
  }

  it('is both what is staged and what is not, and files that git does not know', async () => {
    dirty();
    expect(await changesIn(repository, { kind: 'uncommitted' })).toEqual({
      ...gitDiff(repository, 'HEAD'),
      'c.md': [1, 2],
    });
  });

  it('is told apart by whether it is staged', async () => {
    dirty();
    expect(await changesIn(repository, { kind: 'staged' })).toEqual(gitDiff(repository, '--cached'));
    expect(await changesIn(repository, { kind: 'unstaged' })).toEqual({ ...gitDiff(repository), 'c.md': [1, 2] });
  });

  it('is everything before the first commit', async () => {
    write(repository, { 'a.md': linesOf('a', 1, 2) });
    git(repository, 'add', '--all');
    expect(await changesIn(repository, { kind: 'uncommitted' })).toEqual({ 'a.md': [1, 2] });
    expect(await changesIn(repository, { kind: 'staged' })).toEqual({ 'a.md': [1, 2] });
  });
});

const RECORD = `# 7. Send messages through the mail server

## Status

Accepted on 2026-02-01

## Context

The mail server only accepts 50 requests per second.
Customers wait two days for an answer because of that.

## Considered options

- Leave it as it is
- Send in batches

## Decision

We will send in batches, because customers then get an answer on the same day.

## Consequences

Good, because customers get their answer. Bad, because batches cost a night of computing.

## Success metrics

Share of customers with an answer within one day: from 60 % to 99 % by 1 June 2027, seen on the board of the desk.
`;

const NEXT = RECORD.replace('# 7. Send messages', '# 8. Keep letters').replace(
  'Customers wait two days for an answer because of that.\n',
  '',
);

/** Runs the command line in the repository, as a pull request would. */
async function lint(...words: string[]) {
  const { stdout, stderr, status } = await runCommandLine(
    ['lint', '--format', 'compact', '--today', '2026-03-01', ...words],
    {
      folder: repository,
    },
  );
  const findings = stdout
    .split('\n')
    .flatMap((line) => /^(\S+): line (\d+), .*\((\S+)\)$/.exec(line)?.slice(1).join(' ') ?? []);
  return { findings, stderr, status };
}

describe('lint --since', () => {
  it('reports what stands on changed lines, and what a change causes elsewhere in the record', async () => {
    commit(repository, { 'adr/0007-send.md': RECORD, 'adr/0008-keep.md': NEXT });
    git(repository, 'switch', '--quiet', '--create', 'topic');
    // The impact goes, and with it goes what answered the line above, which stays as it is.
    commit(repository, {
      'adr/0007-send.md': RECORD.replace('Customers wait two days for an answer because of that.\n', ''),
    });
    expect(await lint('--since', 'main', 'adr')).toEqual({
      findings: ['adr/0007-send.md 9 constraint-impact'],
      stderr: '',
      status: 1,
    });
  });

  it('leaves alone what was there before, unless whole files are asked for', async () => {
    commit(repository, { 'adr/0008-keep.md': NEXT });
    git(repository, 'switch', '--quiet', '--create', 'topic');
    commit(repository, { 'adr/0008-keep.md': NEXT.replace('- Leave it as it is', '- Leave all as it is') });
    expect(await lint('--since', 'main', 'adr')).toEqual({ findings: [], stderr: '', status: 0 });
    const whole = await lint('--since', 'main', '--changed-files', 'adr');
    expect(whole.findings).toContain('adr/0008-keep.md 9 constraint-impact');
    expect(whole.status).toBe(1);
  });

  it('compares a renamed record with what it was under its old name', async () => {
    commit(repository, { 'adr/0008-keep.md': NEXT });
    git(repository, 'switch', '--quiet', '--create', 'topic');
    git(repository, 'mv', 'adr/0008-keep.md', 'adr/0009-keep.md');
    commit(repository);
    // The name no longer fits the title: that is new, what the text lacks is not.
    expect((await lint('--since', 'main', 'adr')).findings).toEqual(['adr/0009-keep.md 1 record-number']);
  });

  it('reads what is staged from where it is staged', async () => {
    commit(repository, { 'adr/0007-send.md': RECORD });
    write(repository, {
      'adr/0007-send.md': RECORD.replace('Customers wait two days for an answer because of that.\n', ''),
    });
    git(repository, 'add', '--all');
    write(repository, { 'adr/0007-send.md': RECORD });
    expect((await lint('--staged', 'adr')).findings).toEqual(['adr/0007-send.md 9 constraint-impact']);
    expect((await lint('--changed', 'adr')).findings).toEqual([]);
  });

  it('says what it cannot know in a shallow clone, and knows what it can', async () => {
    commit(repository, { 'adr/0007-send.md': RECORD });
    commit(repository, { 'adr/0008-keep.md': NEXT });
    git(repository, 'switch', '--quiet', '--create', 'topic');
    commit(repository, { 'adr/0009-third.md': NEXT.replace('# 8.', '# 9.') });
    const clone = join(place, 'clone');
    git(place, 'clone', '--quiet', '--depth', '1', '--no-single-branch', `file://${repository}`, clone);
    git(clone, 'switch', '--quiet', 'topic');
    repository = clone;
    const { stderr, status } = await lint('--since', 'origin/main', 'adr');
    expect(stderr).toContain("The commit where this branch left 'origin/main' is not in this shallow clone");
    expect(status).toBe(2);
    git(clone, 'fetch', '--quiet', '--depth', '3', 'origin', 'main', 'topic');
    const { findings } = await lint('--since', 'origin/main', 'adr');
    expect(findings).toContain('adr/0009-third.md 9 constraint-impact');
    expect(findings.join()).not.toContain('0008');
  });

  it('says what is no commit, has none in common, or is in no repository', async () => {
    commit(repository, { 'adr/0007-send.md': RECORD });
    git(repository, 'checkout', '--quiet', '--orphan', 'lonely');
    commit(repository, { 'adr/0008-keep.md': NEXT });
    expect((await lint('--since', 'no-such', 'adr')).stderr).toContain("'no-such' is no commit that is known in ");
    expect((await lint('--since', 'main', 'adr')).stderr).toContain("This branch and 'main' have no commit in common");
    for (const ref of ['--output=x', '-h', '']) {
      const { stderr, status } = await lint(`--since=${ref}`, 'adr');
      expect(stderr).toContain(`--since cannot be '${ref}'`);
      expect(status).toBe(2);
    }
    write(place, { 'outside/0007-send.md': RECORD });
    const outside = await lint('--since', 'main', join(place, 'outside/0007-send.md'));
    expect(outside.stderr).toContain('0007-send.md is in no git repository');
    expect(outside.status).toBe(2);
  });

  it('is well where nothing has changed', async () => {
    commit(repository, { 'adr/0008-keep.md': NEXT });
    const { stdout, stderr, status } = await runCommandLine(['lint', '--since', 'main', 'adr'], { folder: repository });
    expect({ stdout, stderr, status }).toEqual({
      stdout: 'No decision record has changed: 1 file stayed as it was.\n',
      stderr: '',
      status: 0,
    });
  });

  it('is not well where there is nothing that could have changed', async () => {
    commit(repository, { 'adr/0008-keep.md': NEXT, 'empty/.keep': '' });
    const { stderr, status } = await lint('--since', 'main', 'empty');
    expect(stderr).toContain('empty holds no Markdown file');
    expect(status).toBe(2);
  });

  it.skipIf(process.platform === 'win32')('starts no program that the repository names', async () => {
    commit(repository, { 'adr/0007-send.md': RECORD, '.gitattributes': '*.md filter=trap diff=trap\n' });
    const [trap, sprung] = [join(place, 'trap.sh'), join(place, 'sprung')];
    writeFileSync(trap, `#!/bin/sh\necho "$0 $*" >> ${sprung}\ncat\n`);
    chmodSync(trap, 0o755);
    mkdirSync(join(repository, '.git/hooks'), { recursive: true });
    for (const hook of ['post-index-change', 'reference-transaction', 'fsmonitor-watchman']) {
      writeFileSync(join(repository, '.git/hooks', hook), readFileSync(trap), { mode: 0o755 });
    }
    const named = ['core.fsmonitor', 'core.pager', 'diff.external', 'diff.trap.command', 'diff.trap.textconv'];
    const filters = [
      'filter.trap.clean',
      'filter.trap.smudge',
      'filter.trap.process',
      'core.sshCommand',
      'core.editor',
    ];
    for (const name of [...named, ...filters]) git(repository, 'config', name, trap);
    write(repository, {
      'adr/0007-send.md': RECORD.replace('Customers wait two days for an answer because of that.\n', ''),
    });
    for (const words of [['--since', 'main'], ['--changed'], ['--unstaged']]) {
      expect((await lint(...words, 'adr')).findings).toEqual(['adr/0007-send.md 9 constraint-impact']);
    }
    expect((await lint('--staged', 'adr')).findings).toEqual([]);
    expect(existsSync(sprung)).toBe(false);
  });

  it('finds the repository also under a hook of another one', async () => {
    commit(repository, { 'adr/0008-keep.md': NEXT });
    write(repository, {
      'adr/0007-send.md': RECORD.replace('Customers wait two days for an answer because of that.\n', ''),
    });
    const other = newRepository('other');
    const environment = { GIT_DIR: join(other, '.git'), GIT_WORK_TREE: other };
    const { stdout } = await runCommandLine(['lint', '--changed', '--format', 'json', 'adr'], {
      folder: repository,
      environment,
    });
    expect(JSON.parse(stdout).records).toEqual(['adr/0007-send.md']);
  });
});

describe('what a change brought', () => {
  const findingAt = (line: number, text: string, ruleId = 'one') => ({
    ruleId,
    severity: 'warning' as const,
    range: { start: text.split('\n').slice(0, line).join('\n').length + (line > 0 ? 1 : 0), end: 0 },
    messageId: 'm',
    message: '',
    url: '',
    fixes: [],
    related: [],
  });

  it('is all of it for a new text', () => {
    expect(broughtBy(null, { text: 'a\n', findings: [findingAt(0, 'a\n')] })).toHaveLength(1);
  });

  it('leaves out what stood on the same words before, wherever they are now', () => {
    const [before, after] = ['a\nb\nc\n', 'new\na\nb\nc\n'];
    const kept = broughtBy(
      { text: before, findings: [findingAt(1, before), findingAt(2, before, 'other')] },
      { text: after, findings: [findingAt(2, after), findingAt(3, after), findingAt(0, after)] },
    );
    expect(kept).toEqual([findingAt(3, after), findingAt(0, after)]);
  });

  it('holds a rule that failed, however long it has', () => {
    const failure = findingAt(0, 'a\nb\n', 'internal-error');
    expect(broughtBy({ text: 'a\nb\n', findings: [failure] }, { text: 'a\n', findings: [failure] })).toEqual([failure]);
  });
});
