import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importTypeScript } from '../../scripts/typescript.mjs';
import { git } from '../cli/repository';
import { inFolder } from '../cli/scenario';
import { bash, pullRequest, root, standIns, textOf } from './project';

// Its package needs to be bundled: it imports JSON in a way that Node does not take.
const { problemsOfWorkflow } = (await importTypeScript('test/ci/github-schema.ts')) as typeof import('./github-schema');

const folder = join(root, 'docs/ci/recipes');
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const names = readdirSync(folder);

/** `npx` without a registry; `npm ci` has been run. */
const PROGRAMS = {
  npx: '[ "$1" = --no ] && shift; name="$1"; shift; exec "node_modules/.bin/$name" "$@"',
  npm: 'if [ "$1" != ci ]; then exit 9; fi',
};

const DAY = { SOURCE_DATE_EPOCH: String(Date.UTC(2026, 10, 22) / 1000) };

/** Runs the commands of a recipe in a project with a change that there is something to ask about. */
async function run(
  commands: readonly string[],
  environment: NodeJS.ProcessEnv,
  look: (project: string, status: number | null, said: string) => void,
  programs = {},
) {
  await inFolder(async (place) => {
    const project = pullRequest(place);
    const path = standIns(place, { ...PROGRAMS, ...programs });
    const { status, stdout, stderr } = bash(commands.join('\n'), project, { PATH: path, ...DAY, ...environment });
    look(project, status, stdout + stderr);
  });
}

describe('recipes', () => {
  it('are valid YAML and JSON', () => {
    for (const name of names) {
      if (/\.ya?ml$/.test(name)) expect(parse(read(name)), name).toBeTruthy();
      if (name.endsWith('.json')) expect(JSON.parse(read(name)), name).toBeTruthy();
    }
  });

  it.each(['github-actions.yml', 'github-actions-matrix.yml', 'reviewdog.yml'])(
    '%s is a workflow of GitHub',
    (name) => {
      expect(problemsOfWorkflow(name, read(name))).toEqual([]);
      expect(problemsOfWorkflow(name, read(name).replace('runs-on:', 'run-on:'))).not.toEqual([]);
      for (const [, used = ''] of read(name).matchAll(/uses: (\S+)/g)) {
        if (!used.startsWith('adr-bridge/')) expect(used).toMatch(/@[0-9a-f]{40}$/);
      }
    },
  );

  it('are each told of on a page', () => {
    const pages = readdirSync(join(root, 'docs/ci'))
      .filter((name) => name.endsWith('.md'))
      .map((name) => readFileSync(join(root, 'docs/ci', name), 'utf8'))
      .join('\n');
    for (const name of names) expect(pages).toContain(`recipes/${name}`);
  });
});

describe('GitLab CI', () => {
  it('leaves a review and a code quality report', async () => {
    const { script } = (parse(read('gitlab-ci.yml')) as Record<string, { script: string[] }>)['decision-records'] ?? {};
    await inFolder(async (place) => {
      const project = pullRequest(place);
      const path = standIns(place, PROGRAMS);
      const base = git(project, 'merge-base', 'HEAD', 'origin/main').trim();
      const environment = { PATH: path, ...DAY, CI_MERGE_REQUEST_DIFF_BASE_SHA: base };
      expect(bash((script ?? []).join('\n'), project, environment).status).toBe(1);
      expect(textOf(join(project, 'adr-review.md'))).toContain('1 record changed.');
      expect(JSON.parse(textOf(join(project, 'gl-code-quality-report.json')))).toHaveLength(1);
    });
  });
});

describe('Azure Pipelines', () => {
  it('shows the review and logs issues', async () => {
    const { steps } = parse(read('azure-pipelines.yml')) as { steps: { script?: string }[] };
    const scripts = steps.flatMap(({ script }) => script ?? []);
    // Azure puts its variables in before the shell sees them.
    const commands = scripts.map((script) => script.replaceAll('$(Build.ArtifactStagingDirectory)', 'out'));
    const environment = { SYSTEM_PULLREQUEST_TARGETBRANCH: 'refs/heads/main' };
    await run(['mkdir out', ...commands], environment, (project, status, said) => {
      expect(status).toBe(1);
      expect(said).toContain('##vso[task.uploadsummary]out/adr-review.md');
      expect(said).toContain('##vso[task.logissue type=warning;sourcepath=docs/adr/0003');
      expect(textOf(join(project, 'out/adr-review.md'))).toContain('1 record changed.');
    });
  });
});

describe('Bitbucket Pipelines', () => {
  it('leaves a review and a test report', async () => {
    const { pipelines } = parse(read('bitbucket-pipelines.yml')) as {
      pipelines: { 'pull-requests': { '**': { step: { script: string[] } }[] } };
    };
    const script = pipelines['pull-requests']['**'][0]?.step.script ?? [];
    await run(script, { BITBUCKET_PR_DESTINATION_BRANCH: 'main' }, (project, status) => {
      expect(status).toBe(1);
      expect(textOf(join(project, 'test-results/adr-bridge.xml'))).toContain('<testsuites');
      expect(textOf(join(project, 'adr-review.md'))).toContain('1 record changed.');
    });
  });
});

describe('Jenkins', () => {
  it('leaves a review and a report of Checkstyle', async () => {
    const commands = [...read('Jenkinsfile').matchAll(/\bsh '(.+)'$/gm)].map(([, command = '']) => command);
    expect(commands).toHaveLength(4);
    await run(commands, { CHANGE_TARGET: 'main' }, (project, status) => {
      expect(status).toBe(1);
      expect(textOf(join(project, 'adr-bridge.xml'))).toContain('<checkstyle');
      expect(textOf(join(project, 'adr-review.md'))).toContain('1 record changed.');
    });
  });
});

describe('reviewdog', () => {
  it('is given diagnostics', async () => {
    const { jobs } = parse(read('reviewdog.yml')) as { jobs: { reviewdog: { steps: { run?: string }[] } } };
    const commands = jobs.reviewdog.steps.flatMap(({ run: script }) => script ?? []);
    const programs = { reviewdog: 'cat > given.json' };
    await run(
      commands,
      {},
      (project, status) => {
        expect(status).toBe(0);
        expect(JSON.parse(textOf(join(project, 'given.json'))).source.name).toBe('adr-bridge');
      },
      programs,
    );
  });
});

describe('hooks', () => {
  /** Stages a record with something to ask about. */
  const staged = 'sed -i.bak "s/10 MB/20 MB/" docs/adr/0003*.md && rm -f docs/adr/*.bak && git add -A';

  it('stop a commit that brings findings, and let the others through', async () => {
    const { 'pre-commit': hook } = parse(read('lefthook.yml')) as {
      'pre-commit': { commands: Record<string, { run: string }> };
    };
    const lefthook = hook.commands['decision-records']?.run.replace('{staged_files}', 'docs/adr/0003*.md') ?? '';
    const lintStaged = Object.values(JSON.parse(read('lint-staged.json')) as Record<string, string>)[0];
    const [preCommit] = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as { entry: string }[];
    const entries = [lefthook, `npx ${lintStaged} docs/adr/0003*.md`, `npx ${preCommit?.entry} docs/adr/0003*.md`];
    for (const entry of [...entries, read('git-pre-commit.sh')]) {
      await run([entry], {}, (_, status) => expect(status, entry).toBe(0));
      await run([staged, entry], {}, (_, status) => expect(status, entry).toBe(1));
    }
  });
});

describe('the matrix of GitHub Actions', () => {
  it('merges what its parts have found', async () => {
    const { jobs } = parse(read('github-actions-matrix.yml')) as {
      jobs: Record<'part' | 'whole', { steps: { run?: string }[] }>;
    };
    const part = jobs.part.steps.flatMap(({ run: script }) => script ?? []).join('\n');
    const parts = Array.from({ length: 8 }, (_, index) => part.replace(/\$\{\{ matrix\.part \}\}/g, String(index + 1)));
    const whole = jobs.whole.steps.flatMap(({ run: script }) => script ?? []);
    const commands = [...parts, 'mkdir reports && mv report-*.json reports', ...whole];
    await run(commands, { GITHUB_STEP_SUMMARY: 'summary.md' }, (project, status, said) => {
      expect(status).toBe(1);
      expect(said).toContain('::warning file=docs/adr/');
      expect(textOf(join(project, 'summary.md'))).toContain('## ADR Bridge');
    });
  });
});
