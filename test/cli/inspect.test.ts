import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { root, samples } from './samples';
import { inFolder, runCommandLine } from './scenario';

const schema = JSON.parse(readFileSync(join(root, 'schemas/inspect.schema.json'), 'utf8'));
const validate = new Ajv({ allErrors: true }).compile(schema);

interface Inspected {
  path: string;
  kind: string;
  title: string | null;
  status: { line: number } | null;
  statements: { kind: string; line: number; endLine: number; text: string }[];
  successMetric: { state: string; line?: number; text?: string };
}

async function inspect(folder: string, paths: readonly string[]): Promise<Inspected[]> {
  const { stdout, stderr, status } = await runCommandLine(['inspect', '--json', ...paths], { folder });
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

const RECORD = `# 7. Send messages at night

Status: Accepted

## Context

🚀🚀 It grows. The mail server only accepts
50 requests per second.
`;

describe('inspect --json', () => {
  it('prints one object a line and file, as the schema has it', async () => {
    const objects = await inspect(root, samples);
    expect(objects.map(({ path }) => path)).toEqual(samples);
    for (const object of objects) {
      validate(object);
      expect(validate.errors, object.path).toBeNull();
    }
  });

  it('tells records from their index, template and other files', async () => {
    const objects = await inspect(root, [
      'samples/docs/adr/template.md',
      'samples/README.md',
      samples[1] ?? '',
      'CHANGELOG.md',
    ]);
    expect(objects.map(({ kind }) => kind)).toEqual(['template', 'index', 'record', 'other']);
  });

  it('gives lines that hold the words', async () => {
    for (const { path, statements } of await inspect(root, samples)) {
      const lines = readFileSync(join(root, path), 'utf8').split('\n');
      for (const { line, endLine, text } of statements) {
        const words = lines.slice(line - 1, endLine).join(' ');
        expect(words, `${path}:${line}`).toContain(text.split(' ').at(-1)?.replace(/[.,]$/, ''));
      }
    }
  });

  it('gives the same with a byte order mark and with carriage returns', async () => {
    await inFolder(async (folder) => {
      mkdirSync(join(folder, 'adr'));
      const variants = { lf: RECORD, bom: `\uFEFF${RECORD}`, crlf: RECORD.replaceAll('\n', '\r\n') };
      for (const [name, text] of Object.entries(variants)) writeFileSync(join(folder, `adr/0007-${name}.md`), text);
      const [plain, ...others] = await inspect(folder, ['adr/0007-lf.md', 'adr/0007-bom.md', 'adr/0007-crlf.md']);
      expect(plain).toMatchObject({
        title: 'Send messages at night',
        status: { value: 'accepted', line: 3 },
        statements: [{ kind: 'constraint', line: 7, endLine: 8 }],
      });
      for (const other of others) expect({ ...other, path: '' }).toEqual({ ...plain, path: '' });
    });
  });

  it('says that a record has no success metric', async () => {
    const [object] = await inspect(root, ['samples/payments/doc/adr/0005-split-the-ledger-tables-by-merchant.md']);
    expect(object?.successMetric).toEqual({ state: 'none' });
  });
});

describe('inspect --explain', () => {
  const EXPLAINED = `# 8. Rent a queue

## Status

Accepted

## Context

The old broker cannot store more than 50 messages. This costs us two hours of work a day.
Does the new broker need a licence that cannot be sold?
`;

  async function explained(options: readonly string[]) {
    return inFolder(async (folder) => {
      mkdirSync(join(folder, 'adr'));
      writeFileSync(join(folder, 'adr/0008-rent.md'), EXPLAINED);
      writeFileSync(join(folder, '.adr-bridge.yaml'), 'vocabulary:\n  impacts: [hours of work]\n');
      const { stdout, stderr, status } = await runCommandLine(['inspect', ...options, 'adr/0008-rent.md'], { folder });
      expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
      return stdout;
    });
  }

  it('prints why each statement was heard, as the schema has it', async () => {
    const object = JSON.parse(await explained(['--json', '--explain', '--near-misses']));
    validate(object);
    expect(validate.errors).toBeNull();
    const [constraint, impact] = object.statements;
    expect(constraint.why).toMatchObject({
      words: { text: 'cannot', line: 9, column: 16 },
      pattern: 'cannot',
      teamPhrase: null,
      place: { role: 'context', side: 'neither' },
    });
    expect(constraint.why.weighing.probability).toBeGreaterThanOrEqual(constraint.why.weighing.heardFrom);
    expect(impact.why).toMatchObject({ words: { text: 'hours of work' }, pattern: null, teamPhrase: 'hours of work' });
    expect(object.nearMisses).toContainEqual(
      expect.objectContaining({ kind: 'constraint', ruledOutBy: expect.objectContaining({ name: 'question' }) }),
    );
  });

  it('underlines the words for a person, and says what answers a constraint', async () => {
    const text = await explained(['--explain']);
    expect(text).toContain(
      ['9 | The old broker cannot store more than 50 messages.', '|                ^^^^^^'].join(
        ' This costs us two hours of work a day.\n      ',
      ),
    );
    expect(text).toMatch(/answered in the same paragraph or item, line 9: This costs us two hours of work a day\./);
    expect(text).toContain("by your team's word “hours of work”");
    expect(text).not.toContain('Nearly');
  });

  it('says of a language without a vocabulary that nothing was heard', async () => {
    await inFolder(async (folder) => {
      mkdirSync(join(folder, 'adr'));
      const german =
        '# 1. Den Eingang ersetzen\n\n## Kontext\n\nDas Gateway kann keine Anhänge annehmen, und das ist nicht neu für die Kunden.\n';
      writeFileSync(join(folder, 'adr/0001-de.md'), german);
      const { stdout } = await runCommandLine(['inspect', 'adr/0001-de.md'], { folder });
      expect(stdout).toMatch(/not heard +what its sentences say: this language has no vocabulary yet/);
    });
  });
});
