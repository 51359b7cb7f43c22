import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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

describe('a configuration file', () => {
  it('holds for the records below its folder', async () => {
    await write('.adr-bridge.yaml', NO_METRICS);
    await start();
    const uri = await openRecord();
    expect(rulesOf(await editor.diagnostics(uri))).toEqual(['constraint-impact']);
    const status = await editor.waitFor(() => editor.statuses.get(uri));
    expect(status.configuration).toBe(uriOf('.adr-bridge.yaml'));
  });

  it('holds in folders and for names with spaces, umlauts and percent signs', async () => {
    await write('Büro & 100 %/.adr-bridge.yaml', 'records:\n  include: ["Über uns/*.md"]\n');
    await start();
    const uri = await openRecord('Büro & 100 %/Über uns/eine Entscheidung.md');
    await editor.replace(uri, '## Decision', '## Other');
    expect(rulesOf(await editor.diagnostics(uri))).toContain('constraint-impact');
    const status = await editor.waitFor(() => editor.statuses.get(uri));
    expect(decodeURIComponent(status.configuration ?? '')).toContain('Büro & 100 %/.adr-bridge.yaml');
  });

  it('is watched wherever it may be', async () => {
    await start();
    const registered = await editor.waitFor(() =>
      editor.registrations.find(({ method }) => method === 'workspace/didChangeWatchedFiles'),
    );
    expect(registered.registerOptions).toEqual({ watchers: [{ globPattern: CONFIGURATION_PATTERN }] });
    const endings = CONFIGURATION_FILES.map((file) => file.replace('.adr-bridge.', ''));
    expect(CONFIGURATION_PATTERN).toBe(`**/.adr-bridge.{${endings.join(',')}}`);
  });

  it('holds as soon as it is written, changed or deleted', async () => {
    await start();
    const uri = await openRecord();
    expect(await editor.diagnostics(uri)).toHaveLength(2);

    await write('.adr-bridge.yaml', NO_METRICS);
    await editor.refreshAfter(() => editor.fileChanged(uriOf('.adr-bridge.yaml')));
    expect(rulesOf(await editor.diagnostics(uri))).toEqual(['constraint-impact']);

    await write('.adr-bridge.yaml', NO_IMPACTS);
    await editor.refreshAfter(() => editor.fileChanged(uriOf('.adr-bridge.yaml')));
    expect(rulesOf(await editor.diagnostics(uri))).toEqual(['success-metric']);

    await rm(path.join(folder, '.adr-bridge.yaml'));
    await editor.refreshAfter(() => editor.fileChanged(uriOf('.adr-bridge.yaml')));
    expect(await editor.diagnostics(uri)).toHaveLength(2);
  });

  it('holds as it is typed, before it is saved, until it is closed', async () => {
    await write('.adr-bridge.yaml', NO_METRICS);
    await start();
    const uri = await openRecord();
    const file = uriOf('.adr-bridge.yaml');
    await editor.refreshAfter(() => editor.open(file, NO_METRICS, 'yaml'));
    await editor.refreshAfter(() => editor.replace(file, 'success-metric', 'constraint-impact'));
    expect(rulesOf(await editor.diagnostics(uri))).toEqual(['success-metric']);
    await editor.refreshAfter(() => editor.close(file));
    expect(rulesOf(await editor.diagnostics(uri))).toEqual(['constraint-impact']);
  });

  it('is sent for to an editor that waits', async () => {
    await start({ capabilities: BASIC });
    const uri = await openRecord();
    await editor.publishedWhen(uri, ({ length }) => length === 2);
    await editor.open(uriOf('.adr-bridge.yaml'), NO_METRICS, 'yaml');
    const left = await editor.publishedWhen(uri, ({ length }) => length === 1);
    expect(rulesOf(left)).toEqual(['constraint-impact']);
  });

  it('that is wrong says so where it is wrong, and the rest of it holds', async () => {
    const wrong = `${NO_METRICS}  no-such-rule: error\n`;
    await write('.adr-bridge.yaml', wrong);
    await start();
    const uri = await openRecord();
    expect(rulesOf(await editor.diagnostics(uri))).toEqual(['constraint-impact']);
    const status = await editor.waitFor(() => editor.statuses.get(uri));
    expect(status.problems).toEqual([expect.stringContaining('no-such-rule')]);

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
    expect(await editor.diagnostics(uri)).toHaveLength(2);
    await editor.open(uriOf('.adr-bridge.json'), '{ "rules": { ', 'json');
    expect(await editor.diagnostics(uriOf('.adr-bridge.json'))).toHaveLength(1);
  });

  it('of each folder holds for its own records where several folders are open', async () => {
    await write('north/.adr-bridge.yaml', NO_METRICS);
    await write('south/.adr-bridge.json', '{ "rules": { "constraint-impact": "off" } }');
    await start({ folders: [uriOf('north'), uriOf('south')] });
    const north = await openRecord('north/docs/adr/0001-gateway.md');
    const south = await openRecord('south/docs/adr/0001-gateway.md');
    expect(rulesOf(await editor.diagnostics(north))).toEqual(['constraint-impact']);
    expect(rulesOf(await editor.diagnostics(south))).toEqual(['success-metric']);
  });

  it('above the folders that are open is read anew when a record opens', async () => {
    await write('.adr-bridge.yaml', NO_METRICS);
    await start({ folders: [uriOf('docs')] });
    const uri = await openRecord();
    expect(rulesOf(await editor.diagnostics(uri))).toEqual(['constraint-impact']);
    await write('.adr-bridge.yaml', NO_IMPACTS);
    await editor.close(uri);
    await openRecord();
    expect(rulesOf(await editor.diagnostics(uri))).toEqual(['success-metric']);
  });

  it.each(['stdio', 'worker'] as const)(
    'is read through the editor where the server cannot (%s)',
    async (transport) => {
      const files = new Map([['vscode-vfs://github/team/project/.adr-bridge.yaml', NO_METRICS]]);
      await start({ transport, files, initializationOptions: { files: true } });
      const uri = 'vscode-vfs://github/team/project/docs/adr/0001-gateway.md';
      await editor.open(uri, record());
      expect(rulesOf(await editor.diagnostics(uri))).toEqual(['constraint-impact']);
    },
  );
});
