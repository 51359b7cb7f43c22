// What the linter says of the project's own records, as one text to be read: a change of behaviour shows in its diff.
// `npm run snapshot` writes it anew.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import {
  type Configuration,
  defaultConfiguration,
  type Finding,
  LineIndex,
  type LintContext,
  lintAll,
  type ReadRecord,
  readRecord,
} from '../../core';
import { surroundingsOf } from '../../core/lint/surroundings';
import { root, samples } from '../cli/samples';
import { contextOf as caseContextOf, configurationOf, readCaseFile } from '../rules/case-file';

/** The day of the run, so that no finding depends on today. */
const TODAY = '2026-11-22';

/** A record under the name by which the snapshot calls it. */
interface Named {
  readonly name: string;
  readonly record: ReadRecord;
  readonly context: LintContext;
  readonly configuration: Configuration;
}

/** Busy machines take their time. */
const PATIENCE = 120_000;

it('are what they were', { timeout: PATIENCE }, async () => {
  const records = [
    ...inSamples(),
    ...inFolder('test/unit/families'),
    ...inFolder('test/unit/languages'),
    ...(await examples()),
  ];
  const text = records.map(asText).join('\n');
  await expect(text).toMatchFileSnapshot('findings.txt');
});

/** The samples know of each other, each log for itself. */
function inSamples(): Named[] {
  const records = new Map(samples.map((path) => [path, readRecord(read(path), path)] as const));
  return [...records].map(([path, record]) => {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const log = new Map([...records].filter(([other, { kind }]) => other.startsWith(folder) && kind === 'record'));
    return { name: path, record, context: contextOf(path, log), configuration: defaultConfiguration };
  });
}

function contextOf(path: string, records: ReadonlyMap<string, ReadRecord>): LintContext {
  const has = (place: string) => samples.includes(place) || samples.some((file) => file.startsWith(`${place}/`));
  return { today: TODAY, firstCommit: null, surroundings: surroundingsOf({ path, records, has }) };
}

function inFolder(folder: string): Named[] {
  return namesIn(folder).map((name) => alone(`${folder}/${name}`, read(`${folder}/${name}`)));
}

/** The bad and the good example of every rule, under the configuration that they are given for. */
async function examples(): Promise<Named[]> {
  const cases = namesIn('test/rules').flatMap((file) =>
    readCaseFile(read(`test/rules/${file}`)).cases.map((ruleCase) => ({ rule: basename(file, '.md'), ruleCase })),
  );
  const shown = cases.filter(({ ruleCase }) => ruleCase.example !== null);
  return Promise.all(
    shown.map(async ({ rule, ruleCase }) => {
      const loaded = await configurationOf(ruleCase);
      const record = readRecord(ruleCase.text, ruleCase.path, loaded);
      const name = `${rule}, ${ruleCase.example} example`;
      return { name, record, context: caseContextOf(ruleCase, record), configuration: loaded.configuration };
    }),
  );
}

/** A record with nothing around it. */
function alone(name: string, text: string): Named {
  const context = { today: TODAY, firstCommit: null, surroundings: null };
  const record = readRecord(text, 'docs/adr/0001-record.md');
  return { name, record, context, configuration: defaultConfiguration };
}

function namesIn(folder: string): string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .sort();
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

function asText({ name, record, context, configuration }: Named): string {
  const { findings } = lintAll(record, configuration, context);
  const lines = new LineIndex(record.text);
  const said = findings.map((finding) => asLine(finding, record, lines));
  return `${[`== ${name} (${record.kind})`, ...said].join('\n')}\n`;
}

const LONGEST = 60;

/** `12:1 warning constraint-impact/one “The gateway cannot …”`, lines and columns counted from 1. */
function asLine(
  { ruleId, messageId, severity, range, fixes }: Finding,
  { text }: ReadRecord,
  lines: LineIndex,
): string {
  const { line, character } = lines.positionAt(range.start);
  const words = text.slice(range.start, range.end).replace(/\s+/g, ' ');
  const shown = words.length > LONGEST ? `${words.slice(0, LONGEST).trimEnd()}…` : words;
  const offers = fixes.length === 0 ? '' : ` [${fixes.map(({ title }) => title).join(' | ')}]`;
  return `${line + 1}:${character + 1} ${severity} ${ruleId}/${messageId} “${shown}”${offers}`;
}
