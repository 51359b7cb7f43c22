import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Finding, type Fix, lint, plainText, type ReadRecord, readRecord, rules } from '../../core';
import { configurationOf, contextOf, type RuleCase, readCaseFile } from './case-file';

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
    const { record, findings } = await lintText(ruleCase, ruleCase.text);
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

  it('says the same of records with Windows line ends', async () => {
    for (const ruleCase of cases) {
      const said = await lintText(ruleCase, ruleCase.text);
      const { record, findings } = await lintText(ruleCase, ruleCase.text.replaceAll('\n', '\r\n'));
      expect(findings.map(oneLine(record)), ruleCase.name).toEqual(said.findings.map(oneLine(said.record)));
      for (const fix of findings.flatMap(({ fixes }) => fixes)) {
        expect(apply(record, fix).match(/(?<!\r)\n/), `${ruleCase.name}: ${fix.title}`).toBeNull();
      }
    }
  });
});

describe('fixes', () => {
  const open = files.flatMap((file) =>
    readCaseFile(readFileSync(join(folder, file), 'utf8')).cases.filter(({ expected }) => expected.length > 0),
  );

  it('that are safe have nothing to fill in', async () => {
    for (const ruleCase of open) {
      const { findings } = await lintText(ruleCase, ruleCase.text);
      const safe = findings.flatMap(({ fixes }) => fixes).filter(({ isSafe }) => isSafe);
      for (const { edits } of safe) {
        expect(edits.flatMap(({ text }) => text).every((part) => typeof part === 'string')).toBe(true);
      }
    }
  });
});

async function lintText(
  ruleCase: RuleCase,
  text: string,
): Promise<{ record: ReadRecord; findings: readonly Finding[] }> {
  const loaded = await configurationOf(ruleCase);
  const record = readRecord(text, ruleCase.path, loaded);
  return { record, findings: lint(record, loaded.configuration, contextOf(ruleCase, record)) };
}

function words({ text }: ReadRecord, { start, end }: { start: number; end: number }): string {
  return `${start}: ${text.slice(start, end)}`;
}

/** What a finding says, and of which words, wherever in the text they stand. */
function oneLine({ text }: ReadRecord): (finding: Finding) => string {
  return ({ ruleId, severity, message, range }) =>
    `${ruleId} ${severity} ${message} ${text.slice(range.start, range.end).replaceAll('\r\n', '\n')}`;
}

function apply({ text }: ReadRecord, fix: Fix): string {
  return [...fix.edits]
    .sort((a, b) => b.range.start - a.range.start)
    .reduce(
      (result, edit) => result.slice(0, edit.range.start) + plainText(edit.text) + result.slice(edit.range.end),
      text,
    );
}
