import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from './support';

/** Biome itself, as `npm run check` runs it. */
const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');

/** What may not stand in a file, by the place of the file. */
const forbidden: Record<string, readonly string[]> = {
  'core/index.ts': [
    'node:fs',
    'node:fs/promises',
    'fs',
    'vscode',
    'vscode-languageserver',
    'vscode-languageserver/node',
    'vscode-languageserver-textdocument',
    'vscode-languageclient/node',
    '../server',
    '../server/protocol',
    '../client/extension',
    '../cli/main',
    '../test/rules/case-file',
    '../scripts/generate',
  ],
  'core/record/metadata/date.ts': ['node:path', 'vscode', '../../../server/host', '../../../cli/words'],
  'server/session.ts': [
    'node:fs',
    'node:url',
    'path',
    'vscode',
    'vscode-languageclient',
    'vscode-languageclient/node',
    'vscode-languageserver/node',
    'vscode-languageserver/browser',
    '../client/extension',
    '../cli/main',
    '../test/build',
  ],
  'server/features/code-actions.ts': ['node:fs', '../../client/files', '../../cli/words'],
  'server/node.ts': ['vscode', 'vscode-languageserver/browser', '../client/extension', '../cli/main'],
  'server/browser.ts': ['node:fs', 'vscode', 'vscode-languageserver/node', '../client/extension', '../cli/main'],
  'client/extension.ts': [
    'node:fs',
    'vscode-languageserver',
    'vscode-languageclient/node',
    'vscode-languageclient/browser',
    '../core',
    '../core/text/lines',
    '../server',
    '../server/session',
    '../cli/main',
  ],
  'client/preview/preview.ts': ['node:fs', '../../core', '../../server/session'],
  'client/preview/page/main.ts': [
    'node:fs',
    'vscode',
    'vscode-languageclient',
    '../../../core',
    '../../../server/protocol/x',
  ],
  'client/node.ts': ['vscode-languageclient/browser', '../core', '../server/node', '../cli/main'],
  'client/browser.ts': ['node:path', 'vscode-languageclient/node', '../core', '../server/browser'],
  'cli/main.ts': ['vscode', 'vscode-languageserver', '../server/protocol', '../client/files', '../test/build'],
  'cli/formats/json.ts': ['vscode-languageserver/node', '../../server/host'],
};

/** What must stay possible there. */
const allowed: Record<string, readonly string[]> = {
  'core/index.ts': ['./record/types', 'unified', 'yaml', 'valibot'],
  'core/record/metadata/date.ts': ['../types', '../../text/range'],
  'server/session.ts': ['../core', '../core/lint/types', './protocol', 'vscode-languageserver'],
  'server/node.ts': ['node:fs', 'node:url', 'vscode-languageserver/node', './session'],
  'server/node-host.ts': ['node:fs/promises', '../core'],
  'server/browser.ts': ['vscode-languageserver/browser', './session'],
  'client/extension.ts': ['vscode', 'vscode-languageclient', '../server/protocol'],
  'client/preview/preview.ts': ['vscode', '../../server/protocol', './messages'],
  'client/preview/page/main.ts': ['../messages', 'morphdom'],
  'client/node.ts': ['vscode', 'vscode-languageclient/node', './extension'],
  'client/browser.ts': ['vscode', 'vscode-languageclient/browser', './extension'],
  'cli/main.ts': ['node:fs', '../core', 'commander', '../package.json'],
  'test/unit/some.test.ts': ['node:fs', '../../core', '../../server/protocol', '../../cli/main'],
  'scripts/generate.ts': ['node:fs', '../core', '../test/rules/case-file'],
};

interface Diagnostic {
  readonly category: string;
  readonly severity: string;
  readonly message: string;
  readonly location: { readonly path: string; readonly start: { readonly line: number } };
}

/** The project's rules over files that hold nothing but imports; all in one run, as each takes a moment to start. */
class Probe {
  readonly folder = mkdtempSync(join(tmpdir(), 'adr-bridge-walls-'));
  readonly #lines = new Map<string, string[]>();
  #found: readonly Diagnostic[] = [];

  add(file: string, line: string): void {
    this.#lines.set(file, [...(this.#lines.get(file) ?? []), line]);
  }

  run(): void {
    writeFileSync(join(this.folder, 'biome.json'), readFileSync(join(root, 'biome.json')));
    for (const [file, lines] of this.#lines) {
      mkdirSync(dirname(join(this.folder, file)), { recursive: true });
      writeFileSync(join(this.folder, file), `${lines.join('\n')}\n`);
    }
    const arguments_ = [biome, 'lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none', '.'];
    const { stdout, stderr } = spawnSync(process.execPath, arguments_, { cwd: this.folder, encoding: 'utf8' });
    if (!stdout.startsWith('{')) throw new Error(`Biome did not run: ${stderr}`);
    this.#found = (JSON.parse(stdout) as { diagnostics: Diagnostic[] }).diagnostics;
  }

  /** What is said against a line of a file. */
  errors(file: string, line: string): string[] {
    const number = (this.#lines.get(file) ?? []).indexOf(line) + 1;
    return this.#found
      .filter(({ severity, location }) => severity === 'error' && location.path === file)
      .filter(({ location }) => location.start.line === number)
      .map(({ message }) => message);
  }
}

const importing = (module: string) => `import ${JSON.stringify(module)};`.replaceAll('"', "'");

const pairs = (table: Record<string, readonly string[]>) =>
  Object.entries(table).flatMap(([file, modules]) => modules.map((module) => [file, module] as const));

const forms = [
  ['an import', "import { a } from 'node:fs';"],
  ['an import of a type', "import type { b } from 'vscode';"],
  ['an export', "export { c } from '../../server/host';"],
  ['an export of all', "export * from '../../cli/words';"],
  ['an import while running', "export const d = import('node:os');"],
] as const;

describe('the walls', () => {
  const probe = new Probe();
  const formFile = 'core/text/forms.ts';

  beforeAll(() => {
    for (const [file, module] of [...pairs(forbidden), ...pairs(allowed)]) probe.add(file, importing(module));
    for (const [, line] of forms) probe.add(formFile, line);
    probe.run();
  });

  afterAll(() => {
    rmSync(probe.folder, { recursive: true, force: true });
  });

  it.each(pairs(forbidden))('%s may not import %s', (file, module) => {
    const errors = probe.errors(file, importing(module));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(/\.$/);
  });

  it.each(pairs(allowed))('%s may import %s', (file, module) => {
    expect(probe.errors(file, importing(module))).toEqual([]);
  });

  it.each(forms)('hold against %s', (_, line) => {
    expect(probe.errors(formFile, line)).toHaveLength(1);
  });

  it('hold in the project as it is', () => {
    const run = () =>
      execFileSync(
        process.execPath,
        [biome, 'lint', '--only=style/noRestrictedImports', 'core', 'server', 'client', 'cli'],
        { cwd: root, stdio: 'pipe' },
      );
    expect(run).not.toThrow();
  });
});
