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
