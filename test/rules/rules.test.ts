import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Fix, findConfiguration, lint, plainText, type ReadRecord, readRecord, rules } from '../../core';
import { type RuleCase, readCaseFile } from './case-file';

const folder = import.meta.dirname;
const files = readdirSync(folder).filter((name) => name.endsWith('.md'));

describe('every rule has its cases', () => {
  it.each(rules.map((rule) => rule.id))('%s', (id) => {
    const { rule, prose, cases } = readCaseFile(readFileSync(join(folder, `${id}.md`), 'utf8'));
    expect(rule).toBe(id);
    expect(prose).not.toBe('');
    expect(cases.filter(({ example }) => example === 'bad')).toHaveLength(1);
    expect(cases.filter(({ example }) => example === 'good')).toHaveLength(1);
  });
});

describe.each(files)('%s', (file) => {
  const { cases } = readCaseFile(readFileSync(join(folder, file), 'utf8'));
  const only = file.replace(/\.md$/, '');

  it.each(cases.map((ruleCase) => [ruleCase.name, ruleCase] as const))('%s', async (_, ruleCase) => {
    const loaded = await configurationOf(ruleCase);
    const record = readRecord(ruleCase.text, ruleCase.path, loaded);
    const findings = lint(record, loaded.configuration);
    const seen = findings
      .filter(({ ruleId }) => ruleId === only)
      .map(({ ruleId, severity, range }) => ({ ruleId, severity, words: words(record, range) }));
    const wanted = ruleCase.expected.map(({ ruleId, severity, start, end }) => ({
      ruleId,
      severity,
      words: words(record, { start, end }),
    }));
    expect(seen).toEqual(wanted);
    if (ruleCase.fixed !== null) {
      const fix = findings.find(({ ruleId }) => ruleId === only)?.fixes[0];
      expect(fix).toBeDefined();
      if (fix) expect(apply(record, fix).trimEnd()).toBe(ruleCase.fixed.trimEnd());
    }
  });
});

describe('fixes', () => {
  const open = files.flatMap((file) =>
    readCaseFile(readFileSync(join(folder, file), 'utf8')).cases.filter(({ expected }) => expected.length > 0),
  );

  it.each(open.map((ruleCase) => [ruleCase.name, ruleCase] as const))(
    'answer their finding: %s',
    async (_, ruleCase) => {
      const { configuration, ...loaded } = await configurationOf(ruleCase);
      const record = readRecord(ruleCase.text, ruleCase.path, { configuration, ...loaded });
      for (const finding of lint(record, configuration)) {
        for (const fix of finding.fixes) {
          const after = readRecord(apply(record, fix), ruleCase.path, { configuration, ...loaded });
          const left = lint(after, configuration).filter(({ ruleId }) => ruleId === finding.ruleId);
          const before = lint(record, configuration).filter(({ ruleId }) => ruleId === finding.ruleId);
          expect(left.length, fix.title).toBe(before.length - 1);
        }
      }
    },
  );
});

async function configurationOf({ config, path }: RuleCase) {
  const files = {
    read: async (name: string) => (config !== null && name === '/.adr-bridge.yaml' ? config : undefined),
    exists: async () => false,
  };
  return findConfiguration(`/${path}`, files);
}

function words({ text }: ReadRecord, { start, end }: { start: number; end: number }): string {
  return `${start}: ${text.slice(start, end)}`;
}

function apply({ text }: ReadRecord, fix: Fix): string {
  return [...fix.edits]
    .sort((a, b) => b.range.start - a.range.start)
    .reduce(
      (result, edit) => result.slice(0, edit.range.start) + plainText(edit.text) + result.slice(edit.range.end),
      text,
    );
}
