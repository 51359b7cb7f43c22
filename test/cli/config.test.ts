import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Ajv from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { root, samples } from './samples';
import { inFolder, type Outcome, runCommandLine } from './scenario';

const schema = JSON.parse(readFileSync(join(root, 'schemas/config.schema.json'), 'utf8'));
const validate = new Ajv({ allErrors: true }).compile(schema);

const RECORD =
  '# 7. Send messages at night\n\nStatus: Ratified\n\n## Context\n\nIt grows.\n\n## Decision\n\nAt night.\n';

/** What `config` prints for files in a folder that holds these. */
function config(words: readonly string[], files: Readonly<Record<string, string>>): Promise<Outcome> {
  return inFolder((folder) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return runCommandLine(['config', ...words], { folder });
  });
}

describe('config --json', () => {
  it('prints one object a line and file, as the schema has it', async () => {
    const { stdout, stderr, status } = await runCommandLine(['config', '--json', ...samples], { folder: root });
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    const objects = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(objects.map(({ path }) => path)).toEqual(samples);
    for (const object of objects) {
      validate(object);
      expect(validate.errors, object.path).toBeNull();
    }
  });

  it('tells the file and line of every value, and what is wrong', async () => {
    const { stdout, status } = await config(['--json', 'docs/adr/0007-send.md'], {
      'docs/adr/0007-send.md': RECORD,
      '.adr-bridge.yaml': 'extends: team/base.yaml\npreset: minimall\nstatuses: { ratified: accepted }\n',
      'team/base.yaml': 'vocabulary:\n  metrics: [turn time]\nglossary: words.yaml\n',
      'team/words.yaml': 'quay: Where a crane stands.\n',
    });
    const object = JSON.parse(stdout);
    validate(object);
    expect(validate.errors).toBeNull();
    expect(status).toBe(1);
    expect(object).toMatchObject({
      path: 'docs/adr/0007-send.md',
      kind: 'record',
      status: { value: 'accepted', raw: 'Ratified' },
      files: ['.adr-bridge.yaml', 'team/base.yaml', 'team/words.yaml'],
      problems: [{ file: '.adr-bridge.yaml', line: 2, message: expect.stringContaining('“minimal”') }],
      preset: { value: 'recommended', origin: null },
      statuses: { ratified: { value: 'accepted', origin: { file: '.adr-bridge.yaml', line: 3 } } },
      vocabulary: { metrics: { value: ['turn time'], origin: { file: 'team/base.yaml', line: 2 } } },
      glossary: [{ value: 'quay', origin: { file: 'team/words.yaml', line: 1 } }],
    });
  });
});

describe('config', () => {
  it('explains a file that is no record, too', async () => {
    const { stdout, status } = await config(['notes.md'], { 'notes.md': '# Notes\n\nNothing.\n' });
    expect(stdout).toMatch(/^# notes\.md is no decision record, so nothing is checked in it\.\n/);
    expect(stdout).toContain('# No configuration file: everything is as it comes.\n');
    expect(status).toBe(0);
  });

  it('says where a status comes down to nothing that is known', async () => {
    const { stdout } = await config(['docs/adr/0007-send.md'], { 'docs/adr/0007-send.md': RECORD });
    expect(stdout).toContain(
      '\n# Status: “Ratified”, which is none that is known; “statuses” can tell what it stands for.\n',
    );
  });

  it('takes the configuration that the caller names', async () => {
    const { stdout } = await config(['--config', 'other.yaml', 'notes.md'], {
      'notes.md': '# Notes\n',
      'other.yaml': 'preset: strict\n',
    });
    expect(stdout).toMatch(/^preset: strict +# other\.yaml:1$/m);
  });

  it('cannot explain what is not there', async () => {
    const { stdout, stderr, status } = await config(['gone.md'], {});
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
    expect(stderr).toContain('gone.md does not exist.');
  });
});
