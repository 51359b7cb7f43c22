import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Settings that a developer may have must not change what the tests do. */
const SETTINGS = [
  'user.name=A',
  'user.email=a@example.org',
  'commit.gpgsign=false',
  'init.defaultBranch=main',
  'protocol.file.allow=always',
  'core.quotePath=false',
].flatMap((setting) => ['-c', setting]);

/** Runs git in a folder, and gives what it prints. */
export function git(folder: string, ...words: string[]): string {
  return execFileSync('git', [...SETTINGS, ...words], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

export function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

/** Commits everything, these files too. */
export function commit(folder: string, files: Readonly<Record<string, string>> = {}): void {
  write(folder, files);
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--allow-empty', '--message', 'a step');
}
