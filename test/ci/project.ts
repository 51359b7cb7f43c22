import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { commit, git } from '../cli/repository';
import { commandLine } from '../cli/scenario';

export const root = resolve(import.meta.dirname, '../..');

const RECORD = 'docs/adr/0003-write-service-logs-as-json.md';
const HEADING = '## Context and Problem Statement';

/**
 * A project with the command installed, as a pull request finds it: `origin/main`, and a branch that has changed a
 * record so that there is something to ask.
 */
export function pullRequest(place: string): string {
  const upstream = join(place, 'upstream');
  mkdirSync(upstream);
  git(upstream, 'init', '--quiet');
  cpSync(join(root, 'samples/docs'), join(upstream, 'docs'), { recursive: true });
  commit(upstream, { '.gitignore': 'node_modules\n', 'package.json': '{ "private": true }\n' });
  const project = join(place, 'project');
  git(place, 'clone', '--quiet', upstream, project);
  git(project, 'checkout', '--quiet', '-b', 'change');
  const text = readFileSync(join(project, RECORD), 'utf8');
  commit(project, {
    [RECORD]: text.replace(HEADING, `${HEADING}\n\nThe gateway cannot accept attachments larger than 10 MB.`),
  });
  mkdirSync(join(project, 'node_modules/.bin'), { recursive: true });
  symlinkSync(commandLine, join(project, 'node_modules/.bin/adr-bridge'));
  return project;
}

export interface ShellOutcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a script as a pipeline does: stopped by the first command that fails. */
export function bash(script: string, folder: string, environment: NodeJS.ProcessEnv = {}): ShellOutcome {
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', script],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, HOME: folder, ...environment },
    },
  );
  return { status, stdout, stderr };
}

/** A folder with programs that stand in for others, to be put before the `PATH`. */
export function standIns(place: string, scripts: Readonly<Record<string, string>>): string {
  const folder = join(place, 'bin');
  mkdirSync(folder, { recursive: true });
  for (const [name, script] of Object.entries(scripts)) {
    writeFileSync(join(folder, name), `#!/bin/bash\n${script}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  return `${folder}:${process.env.PATH}`;
}

export function textOf(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
