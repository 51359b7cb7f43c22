import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importTypeScript } from '../../scripts/typescript.mjs';
import { git } from '../cli/repository';
import { inFolder } from '../cli/scenario';
import { bash, pullRequest, root, standIns, textOf } from './project';

// Its package needs to be bundled: it imports JSON in a way that Node does not take.
const { problemsOfAction } = (await importTypeScript('test/ci/github-schema.ts')) as typeof import('./github-schema');

interface Step {
  readonly id?: string;
  readonly name: string;
  readonly run?: string;
  readonly uses?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const text = readFileSync(join(root, 'action.yml'), 'utf8');
const action = parse(text) as {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
};

function step(name: string): Step {
  const found = action.runs.steps.find((one) => one.name === name);
  if (!found) throw new Error(`The action has no step “${name}”.`);
  return found;
}

/** What a runner puts in place of the expressions of a step, with the inputs that the caller gives. */
function environmentOf({ env = {} }: Step, inputs: Readonly<Record<string, string>>) {
  return Object.fromEntries(
    Object.entries(env).map(([name, value]) => [
      name,
      value.replace(
        /\$\{\{ inputs\.([\w-]+) \}\}/g,
        (_, input: string) => inputs[input] ?? action.inputs[input]?.default ?? '',
      ),
    ]),
  );
}

/** Runs the check as a runner does, and gives what it has left behind. */
function check(place: string, project: string, inputs: Readonly<Record<string, string>> = {}, environment = {}) {
  const temporary = join(place, 'temporary');
  mkdirSync(temporary, { recursive: true });
  const files = { GITHUB_OUTPUT: join(temporary, 'output'), GITHUB_STEP_SUMMARY: join(temporary, 'summary') };
  const checking = step('Check decision records');
  const ran = bash(checking.run ?? '', project, {
    ...environmentOf(checking, inputs),
    RUNNER_TEMP: temporary,
    SOURCE_DATE_EPOCH: String(Date.UTC(2026, 10, 22) / 1000),
    ...files,
    ...environment,
  });
  const outputs = Object.fromEntries(
    textOf(files.GITHUB_OUTPUT)
      .split('\n')
      .filter(Boolean)
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  ) as Record<string, string>;
  return { ...ran, outputs, summary: textOf(files.GITHUB_STEP_SUMMARY) };
}

describe('the GitHub Action', () => {
  it('is an action by the schema of GitHub, and pins what it uses by commit', () => {
    expect(problemsOfAction('action.yml', text)).toEqual([]);
    expect(problemsOfAction('action.yml', text.replace('using: composite', 'using: shell'))).not.toEqual([]);
    for (const { uses } of action.runs.steps) if (uses) expect(uses).toMatch(/@[0-9a-f]{40}$/);
  });

  it('lets no input into a script but as a variable', () => {
    for (const { run = '' } of action.runs.steps) expect(run).not.toContain('${{');
  });

  it('annotates the changed lines, and summarises the changed records', async () => {
    await inFolder(async (place) => {
      const project = pullRequest(place);
      const { status, stdout, outputs, summary } = check(place, project, {}, { GITHUB_BASE_REF: 'main' });
      expect(status).toBe(0);
      expect(stdout).toMatch(/^::warning file=docs\/adr\/0003-write-service-logs-as-json\.md,line=\d+/m);
      expect(stdout).not.toContain('0001-');
      expect(outputs.status).toBe('1');
      expect(JSON.parse(textOf(outputs.sarif ?? '')).version).toBe('2.1.0');
      expect(textOf(outputs.review ?? '')).toContain('1 record changed.');
      expect(summary).toContain('<summary>Executive summary</summary>');
      expect(bash(step('End as the check did').run ?? '', project, { STATUS: '1' }).status).toBe(1);
    });
  });

  it('fetches what a shallow checkout lacks', async () => {
    await inFolder(async (place) => {
      const project = pullRequest(place);
      const shallow = join(place, 'shallow');
      git(place, 'clone', '--quiet', '--depth=1', '--branch=change', `file://${project}`, shallow);
      git(shallow, 'config', 'protocol.file.allow', 'always');
      bash('mkdir -p node_modules && cp -a "$FROM/node_modules/.bin" node_modules/.bin', shallow, { FROM: project });
      const { outputs } = check(place, shallow, {}, { GITHUB_BASE_REF: 'main' });
      expect(outputs.status).toBe('1');
      expect(textOf(outputs.review ?? '')).toContain('1 record changed.');
    });
  });

  it('looks at everything where there is nothing to compare with, and takes paths and options one a line', async () => {
    await inFolder(async (place) => {
      const project = pullRequest(place);
      const { stdout, outputs } = check(place, project, {
        paths: 'docs/adr/0001-replace-the-claims-intake-gateway.md\n\ndocs/adr\n',
        args: '--strict-from\n1\n',
        'fail-on': 'never',
      });
      expect(stdout).toContain('0001-');
      expect(outputs).toMatchObject({ status: '0', review: '' });
    });
  });
});

describe('the comment of the action', () => {
  const comment = step('Keep the comment up to date').run ?? '';

  /** @param gh what stands in for the program that talks to GitHub; it writes its words to `calls` */
  function write(place: string, gh: string, page = '# Review\n') {
    const review = join(place, 'review.md');
    bash('printf %s "$PAGE" > "$REVIEW"', place, { PAGE: page, REVIEW: review });
    const path = standIns(place, { gh: `echo "$*" >> "${join(place, 'calls')}"\n${gh}` });
    const environment = { PATH: path, REVIEW: review, NUMBER: '7', GITHUB_REPOSITORY: 'a/b', RUNNER_TEMP: place };
    return { ...bash(comment, place, environment), calls: textOf(join(place, 'calls')) };
  }

  it('is written once, and changed from then on', async () => {
    await inFolder(async (place) => {
      const first = write(place, 'exit 0');
      expect(first).toMatchObject({ status: 0, stdout: '' });
      expect(first.calls).toContain('--method POST repos/a/b/issues/7/comments');
      expect(textOf(join(place, 'adr-bridge-comment.md'))).toBe('<!-- adr-bridge-review -->\n# Review\n');
    });
    await inFolder(async (place) => {
      const next = write(place, 'if [ "$2" = --paginate ]; then echo 42; fi');
      expect(next.calls).toContain('--method PATCH repos/a/b/issues/comments/42');
      expect(next.calls).not.toContain('POST');
    });
  });

  it('is left out, and says so, where the token may not write', async () => {
    await inFolder(async (place) => {
      const refused = write(place, 'if [ "$2" != --paginate ]; then exit 1; fi');
      expect(refused.status).toBe(0);
      expect(refused.stdout).toContain('::notice title=ADR Bridge::The token may not write comments');
    });
    await inFolder(async (place) => {
      const blind = write(place, 'exit 1');
      expect(blind.status).toBe(0);
      expect(blind.stdout).toContain('::notice title=ADR Bridge::The token may not read comments');
    });
  });

  it('is not begun for a change without records', async () => {
    await inFolder(async (place) => {
      const none = write(place, 'exit 0', '## Decision records in this change\n\nNo decision record has changed.\n');
      expect(none.calls).not.toContain('POST');
    });
  });
});
