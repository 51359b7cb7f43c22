import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type Configuration,
  type Finding,
  type Fix,
  type FixText,
  lint,
  plainText,
  type ReadRecord,
  readRecord,
  rules,
} from '../../core';
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

  it.each(open.map((ruleCase) => [ruleCase.name, ruleCase] as const))(
    'answer their finding, and bring no other but hints: %s',
    async (_, ruleCase) => {
      const before = await lintText(ruleCase, ruleCase.text, uncapped);
      for (const finding of before.findings) {
        for (const fix of finding.fixes) {
          const after = await lintText(ruleCase, apply(before.record, fix, filledIn), uncapped);
          const had = countByRule(before.findings);
          const has = countByRule(after.findings);
          expect(has.get(finding.ruleId) ?? 0, fix.title).toBe((had.get(finding.ruleId) ?? 0) - 1);
          const standingOut = after.findings.filter(
            ({ ruleId, severity }) =>
              severity !== 'hint' && !(severity === 'information' && ASKS_MORE.includes(ruleId)),
          );
          for (const [ruleId, count] of countByRule(standingOut))
            expect(count, `${fix.title}: ${ruleId}`).toBeLessThanOrEqual(had.get(ruleId) ?? 0);
        }
      }
    },
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
  adapt = (configuration: Configuration) => configuration,
): Promise<{ record: ReadRecord; findings: readonly Finding[] }> {
  const loaded = await configurationOf(ruleCase);
  const record = readRecord(text, ruleCase.path, loaded);
  return { record, findings: lint(record, adapt(loaded.configuration), contextOf(ruleCase, record)) };
}

/** Where a rule asks only so often, the next finding would come up in place of one that was answered. */
function uncapped(configuration: Configuration): Configuration {
  const capped = rules.filter(({ options }) => 'max' in options);
  const raised = capped.map(({ id }) => {
    const { severity, options } = configuration.rules[id] ?? {};
    return [id, { severity, options: { ...options, max: 100 } }];
  });
  return { ...configuration, rules: { ...configuration.rules, ...Object.fromEntries(raised) } };
}

function countByRule(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { ruleId } of findings) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  return counts;
}

function words({ text }: ReadRecord, { start, end }: { start: number; end: number }): string {
  return `${start}: ${text.slice(start, end)}`;
}

/** What a finding says, and of which words, wherever in the text they stand. */
function oneLine({ text }: ReadRecord): (finding: Finding) => string {
  return ({ ruleId, severity, message, range }) =>
    `${ruleId} ${severity} ${message} ${text.slice(range.start, range.end).replaceAll('\r\n', '\n')}`;
}

function apply({ text }: ReadRecord, fix: Fix, write: (text: FixText) => string = plainText): string {
  return [...fix.edits]
    .sort((a, b) => b.range.start - a.range.start)
    .reduce(
      (result, edit) => result.slice(0, edit.range.start) + write(edit.text) + result.slice(edit.range.end),
      text,
    );
}

/** As an author may leave it: the first choice taken, figures and days where they are asked for, else what was asked. */
function filledIn(text: FixText): string {
  return text
    .map((part) => {
      if (typeof part === 'string') return part;
      return 'choices' in part ? part.choices[0] : (ANSWERS[part.blank] ?? part.blank);
    })
    .join('');
}

/** A record that says more may be asked more, in a low voice. */
const ASKS_MORE = ['considered-options', 'named-owner'];

/** To the blanks that a measure has, and to that of a section of which nobody knows what it is about. */
const ANSWERS: Readonly<Record<string, string>> = {
  'today’s value': '9 days',
  'the target': '4 days',
  'a date': '31 March 2027',
  'what there is to say': 'The wait for a letter falls from 9 days to 4 by 31 March 2027',
};
