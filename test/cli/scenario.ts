import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { version } from '../../package.json';

/** The command line as it is shipped. */
export const commandLine = resolve(import.meta.dirname, '../../dist/cli.mjs');

/** What a command printed, and what it ended with. */
export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number | null;
}

/** The same, with the files that the scenario looks at when it is over. */
export interface ScenarioOutcome extends Outcome {
  readonly after: Readonly<Record<string, string>>;
}

/**
 * One run of the command line, told in one file of parts that begin with a line like `==== command ====`:
 *
 * - what stands before the first part says in words what the scenario shows
 * - `file: PATH` holds a file; `file: PATH (crlf)` and the other words of `encoded` write it in another way
 * - `link: PATH` holds where a symbolic link leads to
 * - `command`, and `stdin` where there is any
 * - `stdout` and `stderr`, left out where nothing is printed, and `status`
 * - `after: PATH` holds a file as the command leaves it, nothing where there is none
 */
export interface Scenario {
  readonly title: string;
  readonly parts: readonly Part[];
}

interface Part {
  readonly name: string;
  readonly body: string;
}

const PART = /^==== (.+) ====$/;

export function readScenario(text: string): Scenario {
  const parts: { name: string; lines: string[] }[] = [{ name: 'title', lines: [] }];
  for (const line of text.replace(/\n$/, '').split('\n')) {
    const name = PART.exec(line)?.[1];
    if (name) parts.push({ name, lines: [] });
    else parts.at(-1)?.lines.push(line);
  }
  const [title, ...rest] = parts.map(({ name, lines }) => ({ name, body: lines.map((line) => `${line}\n`).join('') }));
  return { title: title?.body.trim().replace(/\s+/g, ' ') ?? '', parts: rest };
}

/** The scenario with what it should print and end with. */
export function expectedOf(scenario: Scenario): ScenarioOutcome {
  return {
    stdout: bodyOf(scenario, 'stdout') ?? '',
    stderr: bodyOf(scenario, 'stderr') ?? '',
    status: Number(bodyOf(scenario, 'status')),
    after: Object.fromEntries(lookedAt(scenario).map((path) => [path, bodyOf(scenario, `after: ${path}`) ?? ''])),
  };
}

/** The text of the scenario's file, with another outcome. */
export function withOutcome(scenario: Scenario, { stdout, stderr, status, after }: ScenarioOutcome): string {
  const given = scenario.parts.filter(({ name }) => !/^(?:stdout|stderr|status$|after: )/.test(name));
  const outcome = [
    { name: 'stdout', body: stdout },
    { name: 'stderr', body: stderr },
    { name: 'status', body: `${status}\n` },
  ].filter(({ body }) => body !== '');
  const files = Object.entries(after).map(([path, body]) => ({ name: `after: ${path}`, body }));
  const parts = [...given, ...outcome, ...files].map(({ name, body }) => `==== ${name} ====\n${body}`);
  return `${scenario.title}\n${parts.join('')}`;
}

/** Runs the scenario's command in a folder of its own that holds the scenario's files. */
export async function runScenario(scenario: Scenario): Promise<ScenarioOutcome> {
  return inFolder(async (folder) => {
    for (const { name, body } of scenario.parts) putPart(folder, name, body);
    const command = bodyOf(scenario, 'command')?.trim() ?? '';
    const outcome = await runCommandLine(wordsOf(command).slice(1), {
      folder,
      stdin: bodyOf(scenario, 'stdin') ?? '',
    });
    const told = (text: string) => withoutChance(text, folder);
    const after = lookedAt(scenario).map((path) => [path, told(textOf(join(folder, path)))]);
    return { ...outcome, stdout: told(outcome.stdout), stderr: told(outcome.stderr), after: Object.fromEntries(after) };
  });
}

/**
 * What is another one in each run, with each version of the package or with each word about a rule is told by its name.
 */
function withoutChance(text: string, folder: string): string {
  return text
    .replaceAll(realpathSync(folder).replaceAll('\\', '/'), '/FOLDER')
    .replaceAll(`"${version}"`, '"VERSION"')
    .replace(/"rules": \[\n[\s\S]*?\n {10}\]/, '"rules": "RULES"');
}

/** Calls with an empty temporary folder, and removes it. */
export async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'adr-bridge-test-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs the command line as a process of its own. */
export function runCommandLine(
  words: readonly string[],
  { folder, stdin = '', environment = {} }: { folder: string; stdin?: string; environment?: NodeJS.ProcessEnv },
): Promise<Outcome> {
  const { NO_COLOR: _, FORCE_COLOR: __, ...inherited } = process.env;
  const child = spawn(process.execPath, [commandLine, ...words], {
    cwd: folder,
    env: { ...inherited, ...environment },
  });
  const printed = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (text: string) => {
      printed[stream] += text;
    });
  }
  child.stdin.on('error', () => undefined).end(stdin);
  return new Promise((done, failed) => {
    child.on('error', failed).on('close', (status) => done({ ...printed, status }));
  });
}

/** The files that a scenario looks at when it is over. */
function lookedAt({ parts }: Scenario): string[] {
  return parts.flatMap(({ name }) => /^after: (.+)$/.exec(name)?.[1] ?? []);
}

function textOf(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function bodyOf(scenario: Scenario, part: string): string | undefined {
  return scenario.parts.find(({ name }) => name === part)?.body;
}

function putPart(folder: string, part: string, body: string): void {
  const [, kind, path = '', how = ''] = /^(file|link): (.+?)(?: \((.+)\))?$/.exec(part) ?? [];
  if (!kind) return;
  const target = join(folder, path);
  mkdirSync(dirname(target), { recursive: true });
  if (kind === 'link') symlinkSync(body.trim(), target);
  else writeFileSync(target, encoded(body, how));
}

/** Bytes of a file as another program might have written them. */
function encoded(text: string, how: string): Buffer {
  switch (how) {
    case '':
      return Buffer.from(text);
    case 'crlf':
      return Buffer.from(text.replaceAll('\n', '\r\n'));
    case 'byte order mark':
      return Buffer.from(`\uFEFF${text}`);
    case 'latin1':
      return Buffer.from(text, 'latin1');
    case 'utf16':
      return Buffer.from(`\uFEFF${text}`, 'utf16le');
    case 'hex':
      return Buffer.from(text.replaceAll(/\s/g, ''), 'hex');
    case 'over 1 MB':
      return Buffer.from(text.repeat(Math.ceil(1_100_000 / Math.max(1, text.length))));
    default:
      throw new Error(`No way of writing a file is called “${how}”.`);
  }
}

/** Splits at spaces; words in double quotes stay together. No shell has a say in it, so patterns arrive as they are. */
function wordsOf(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '');
}
