import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver/node';
import { CONFIGURATION_FILES } from '../../core';
import { CONFIGURATION_PATTERN } from '../../server/protocol';
import { BASIC, Editor, type EditorOptions } from './editor';
import { record, rulesOf } from './records';

const NO_METRICS = 'rules:\n  success-metric: off\n';
const NO_IMPACTS = 'rules:\n  constraint-impact: off\n';

let folder: string;
let editor: Editor;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'adr-bridge-protocol-'));
  await mkdir(path.join(folder, '.git'));
});
afterEach(async () => {
  await editor.stop();
  await rm(folder, { recursive: true });
});

function uriOf(file: string): string {
  return pathToFileURL(path.join(folder, file)).href;
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
  await writeFile(path.join(folder, file), text);
}

async function start(options: EditorOptions = {}): Promise<void> {
  editor = await Editor.start({ initializationOptions: { documentStatus: true }, folders: [uriOf('')], ...options });
}

/** Opens a record; only its place matters, it is not on disk. */
async function openRecord(file = 'docs/adr/0001-gateway.md'): Promise<string> {
  await editor.open(uriOf(file), record());
  return uriOf(file);
}

/** Which of the two headline rules speak. Other rules come and go; these say what is configured. */
function headlines(diagnostics: readonly Diagnostic[]): string[] {
  return rulesOf(diagnostics).filter((rule) => rule === 'constraint-impact' || rule === 'success-metric');
}

async function asked(uri: string): Promise<string[]> {
  return headlines(await editor.diagnostics(uri));
}

describe('a configuration file', () => {
  it('holds for the records below its folder', async () => {
    await write('.adr-bridge.yaml', NO_METRICS);
    await start();
    const uri = await openRecord();
    expect(await asked(uri)).toEqual(['constraint-impact']);
    const status = await editor.waitFor(() => editor.statuses.get(uri));
    expect(status.configuration).toBe(uriOf('.adr-bridge.yaml'));
  });

  it('holds in folders and for names with spaces, umlauts and percent signs', async () => {
    await write('Büro & 100 %/.adr-bridge.yaml', 'records:\n  include: ["Über uns/*.md"]\n');
    await start();
    const uri = await openRecord('Büro & 100 %/Über uns/eine Entscheidung.md');
    await editor.replace(uri, '## Decision', '## Other');
    expect(await asked(uri)).toContain('constraint-impact');
    const status = await editor.waitFor(() => editor.statuses.get(uri));
    expect(decodeURIComponent(status.configuration ?? '')).toContain('Büro & 100 %/.adr-bridge.yaml');
  });

  it('is watched wherever it may be', async () => {
    await start();
    const registered = await editor.waitFor(() =>
      editor.registrations.find(({ method }) => method === 'workspace/didChangeWatchedFiles'),
    );
    expect(registered.registerOptions.watchers).toContainEqual({ globPattern: CONFIGURATION_PATTERN });
    const endings = CONFIGURATION_FILES.map((file) => file.replace('.adr-bridge.', ''));
    expect(CONFIGURATION_PATTERN).toBe(`**/.adr-bridge.{${endings.join(',')}}`);
  });

  it('holds as soon as it is written, changed or deleted', async () => {
    await start();
    const uri = await openRecord();
    expect(await asked(uri)).toHaveLength(2);

    await write('.adr-bridge.yaml', NO_METRICS);
    await editor.refreshAfter(() => editor.fileChanged(uriOf('.adr-bridge.yaml')));
    expect(await asked(uri)).toEqual(['constraint-impact']);

    await write('.adr-bridge.yaml', NO_IMPACTS);
    await editor.refreshAfter(() => editor.fileChanged(uriOf('.adr-bridge.yaml')));
    expect(await asked(uri)).toEqual(['success-metric']);

    await rm(path.join(folder, '.adr-bridge.yaml'));
    await editor.refreshAfter(() => editor.fileChanged(uriOf('.adr-bridge.yaml')));
    expect(await asked(uri)).toHaveLength(2);
  });

  it('holds as it is typed, before it is saved, until it is closed', async () => {
    await write('.adr-bridge.yaml', NO_METRICS);
    await start();
    const uri = await openRecord();
    const file = uriOf('.adr-bridge.yaml');
    await editor.refreshAfter(() => editor.open(file, NO_METRICS, 'yaml'));
    await editor.refreshAfter(() => editor.replace(file, 'success-metric', 'constraint-impact'));
    expect(await asked(uri)).toEqual(['success-metric']);
    await editor.refreshAfter(() => editor.close(file));
    expect(await asked(uri)).toEqual(['constraint-impact']);
  });

  it('is sent for to an editor that waits', async () => {
    await start({ capabilities: BASIC });
    const uri = await openRecord();
    await editor.publishedWhen(uri, (diagnostics) => headlines(diagnostics).length === 2);
    await editor.open(uriOf('.adr-bridge.yaml'), NO_METRICS, 'yaml');
    const left = await editor.publishedWhen(uri, (diagnostics) => headlines(diagnostics).length === 1);
    expect(headlines(left)).toEqual(['constraint-impact']);
  });

  it('that is wrong says so where it is wrong, and the rest of it holds', async () => {
    const wrong = `${NO_METRICS}  no-such-rule: error\n`;
    await write('.adr-bridge.yaml', wrong);
    await start();
    const uri = await openRecord();
    expect(await asked(uri)).toEqual(['constraint-impact']);
    const status = await editor.waitFor(() => editor.statuses.get(uri));
    expect(status.problems).toEqual([
      { uri: uriOf('.adr-bridge.yaml'), message: expect.stringContaining('no-such-rule') },
    ]);

    const file = uriOf('.adr-bridge.yaml');
    await editor.open(file, wrong, 'yaml');
    const [problem, ...others] = await editor.diagnostics(file);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      severity: 1,
      source: 'adr-bridge',
      message: expect.stringContaining('no-such-rule'),
    });
    expect(problem?.range.start.line).toBe(2);
  });

  it('that is broken leaves the defaults in force', async () => {
    await write('.adr-bridge.json', '{ "rules": { ');
    await start();
    const uri = await openRecord();
    expect(await asked(uri)).toHaveLength(2);
    await editor.open(uriOf('.adr-bridge.json'), '{ "rules": { ', 'json');
    expect(await editor.diagnostics(uriOf('.adr-bridge.json'))).toHaveLength(1);
  });

  it('with values of a wrong type or out of range keeps the others, and stops no record elsewhere', async () => {
    const wrong =
      'maxFindings: many\nrecords: docs\nrules:\n  constraint-impact: { severity: hint, max: 1000 }\n  success-metric: off\n';
    await write('north/.adr-bridge.yaml', wrong);
    await write('south/.adr-bridge.json', NO_METRICS);
    await start();
    const north = await openRecord('north/docs/adr/0001-gateway.md');
    const south = await openRecord('south/docs/adr/0001-gateway.md');
    expect(await asked(north)).toEqual(['constraint-impact']);
    expect(await asked(south)).toHaveLength(2);

    const file = uriOf('north/.adr-bridge.yaml');
    await editor.open(file, wrong, 'yaml');
    const problems = await editor.diagnostics(file);
    expect(problems.map(({ range }) => editor.words(file, range))).toEqual(['maxFindings', 'records', 'max']);
    await editor.open(uriOf('south/.adr-bridge.json'), NO_METRICS, 'json');
    expect(await editor.diagnostics(uriOf('south/.adr-bridge.json'))).toMatchObject([
      { message: expect.stringContaining('not valid JSON') },
    ]);
  });

  it('of each folder holds for its own records where several folders are open', async () => {
    await write('north/.adr-bridge.yaml', NO_METRICS);
    await write('south/.adr-bridge.json', '{ "rules": { "constraint-impact": "off" } }');
    await start({ folders: [uriOf('north'), uriOf('south')] });
    const north = await openRecord('north/docs/adr/0001-gateway.md');
    const south = await openRecord('south/docs/adr/0001-gateway.md');
    expect(await asked(north)).toEqual(['constraint-impact']);
    expect(await asked(south)).toEqual(['success-metric']);
  });

  it('above the folders that are open is read anew when a record opens', async () => {
    await write('.adr-bridge.yaml', NO_METRICS);
    await start({ folders: [uriOf('docs')] });
    const uri = await openRecord();
    expect(await asked(uri)).toEqual(['constraint-impact']);
    await write('.adr-bridge.yaml', NO_IMPACTS);
    await editor.close(uri);
    await openRecord();
    expect(await asked(uri)).toEqual(['success-metric']);
  });

  it.each(['stdio', 'worker'] as const)(
    'is read through the editor where the server cannot (%s)',
    async (transport) => {
      const files = new Map([['vscode-vfs://github/team/project/.adr-bridge.yaml', NO_METRICS]]);
      await start({ transport, files, initializationOptions: { files: true } });
      const uri = 'vscode-vfs://github/team/project/docs/adr/0001-gateway.md';
      await editor.open(uri, record());
      expect(await asked(uri)).toEqual(['constraint-impact']);
    },
  );
});

describe('what a configuration is made of', () => {
  const BASE = 'extends: ../team/base.yaml\n';

  it('holds as soon as it changes, on disk or as it is typed', async () => {
    await write('docs/.adr-bridge.yaml', BASE);
    await write('team/base.yaml', NO_METRICS);
    await start();
    const uri = await openRecord();
    expect(await asked(uri)).toEqual(['constraint-impact']);

    await write('team/base.yaml', NO_IMPACTS);
    await editor.refreshAfter(() => editor.fileChanged(uriOf('team/base.yaml')));
    expect(await asked(uri)).toEqual(['success-metric']);

    await editor.refreshAfter(() => editor.open(uriOf('team/base.yaml'), NO_METRICS, 'yaml'));
    expect(await asked(uri)).toEqual(['constraint-impact']);
  });

  it('holds as soon as it is there', async () => {
    await write('docs/.adr-bridge.yaml', BASE);
    await start();
    const uri = await openRecord();
    expect(await asked(uri)).toHaveLength(2);
    await write('team/base.yaml', NO_METRICS);
    await editor.refreshAfter(() => editor.fileChanged(uriOf('team/base.yaml')));
    expect(await asked(uri)).toEqual(['constraint-impact']);
  });

  it('is watched, wherever it may be', async () => {
    await write('docs/.adr-bridge.yaml', `${BASE}glossary: words [a].md\n`);
    await start();
    await editor.diagnostics(await openRecord());
    const registered = await editor.waitFor(() =>
      editor.registrations.filter(({ method }) => method === 'workspace/didChangeWatchedFiles').at(1),
    );
    expect(registered.registerOptions).toEqual({
      watchers: [
        { globPattern: { baseUri: uriOf('docs'), pattern: 'words ?a?.md' } },
        { globPattern: { baseUri: uriOf('team'), pattern: 'base.yaml' } },
      ],
    });
  });

  it('that is wrong says so where it is wrong, also in a file that is not open', async () => {
    await write('docs/.adr-bridge.yaml', `${BASE}glossary: words.yaml\n`);
    await write('team/base.yaml', `nope: 1\n${NO_METRICS}`);
    await write('docs/words.yaml', '- meaning: of nothing\n');
    await start();
    const uri = await openRecord();
    expect(await asked(uri)).toEqual(['constraint-impact']);
    const [problem] = await editor.publishedWhen(uriOf('team/base.yaml'), ({ length }) => length === 1);
    expect(problem).toMatchObject({ message: expect.stringContaining('nope'), range: { start: { line: 0 } } });
    await editor.publishedWhen(uriOf('docs/words.yaml'), ({ length }) => length === 1);

    await write('team/base.yaml', NO_METRICS);
    await editor.refreshAfter(() => editor.fileChanged(uriOf('team/base.yaml')));
    await editor.diagnostics(uri);
    await editor.publishedWhen(uriOf('team/base.yaml'), ({ length }) => length === 0);
  });

  it('that is missing or goes round in a circle is said where it is named, and the rest holds', async () => {
    const text = `extends: [./gone.yaml, ./round.yaml]\n${NO_METRICS}`;
    await write('.adr-bridge.yaml', text);
    await write('round.yaml', 'extends: ./.adr-bridge.yaml\n');
    await start();
    const uri = await openRecord();
    expect(await asked(uri)).toEqual(['constraint-impact']);
    await editor.publishedWhen(uriOf('round.yaml'), ([circle]) => String(circle?.message).includes('circle'));
    await editor.open(uriOf('.adr-bridge.yaml'), text, 'yaml');
    const problems = await editor.diagnostics(uriOf('.adr-bridge.yaml'));
    expect(problems.map(({ range }) => editor.words(uriOf('.adr-bridge.yaml'), range))).toEqual(['./gone.yaml']);
  });

  it('is read through the editor where the server cannot', async () => {
    const root = 'vscode-vfs://github/team/project';
    const files = new Map([
      [`${root}/.adr-bridge.yaml`, 'extends: [./a%20b.yaml, "@team/rules"]\n'.replace('%20', ' ')],
      [`${root}/a%20b.yaml`, NO_METRICS],
      [`${root}/node_modules/%40team/rules/package.json`, '{ "main": "x.json" }'],
      [`${root}/node_modules/%40team/rules/x.json`, '{ "preset": "strict" }'],
    ]);
    await start({ transport: 'worker', files, initializationOptions: { files: true } });
    const uri = `${root}/docs/adr/0001-gateway.md`;
    await editor.open(uri, record());
    expect(await asked(uri)).toEqual(['constraint-impact']);
    expect(await editor.explanation(uri)).toMatchObject({ text: expect.stringContaining('preset: strict') });
  });
});

describe('the explanation of the configuration', () => {
  it('says for a record what is set, and where', async () => {
    await write(
      '.adr-bridge.yaml',
      'extends: ./team/base.yaml\noverrides:\n  - { status: [accepted], preset: minimal }\n',
    );
    await write('team/base.yaml', NO_METRICS);
    await start();
    const uri = await openRecord();
    const result = await editor.explanation(uri);
    expect(result).toMatchObject({ kind: 'explanation' });
    const text = result.kind === 'explanation' ? result.text : '';
    expect(text).toContain('# docs/adr/0001-gateway.md is a decision record.\n');
    expect(text).toMatch(/^preset: minimal +# \.adr-bridge\.yaml:3$/m);
    expect(text).toMatch(/^ {2}success-metric: off +# team\/base\.yaml:2$/m);
  });

  it.each([
    ['a document that is not open', 'docs/adr/0002.md', null, 'This document is not open.'],
    ['a configuration', '.adr-bridge.yaml', NO_METRICS, 'This is the configuration of ADR Bridge;'],
  ])('is none for %s', async (_, file, text, reason) => {
    await start();
    if (text !== null) await editor.open(uriOf(file), text, 'yaml');
    expect(await editor.explanation(uriOf(file))).toEqual({ kind: 'none', reason: expect.stringContaining(reason) });
  });
});
