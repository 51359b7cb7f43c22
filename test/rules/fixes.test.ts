// A fix answers its finding and brings none of another rule, in every preset, whatever record it is offered in.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type Configuration,
  defaultConfiguration,
  type Finding,
  type Fix,
  type FixText,
  type LintContext,
  lintAll,
  noContext,
  type ReadRecord,
  readRecord,
  rules,
} from '../../core';
import { presetNames } from '../../core/config/presets';
import { root, samples } from '../cli/samples';
import { configurationOf, contextOf, readCaseFile } from './case-file';

/** Busy machines take their time. */
const PATIENCE = 300_000;

/** A record to try the fixes of. */
interface Subject {
  readonly name: string;
  readonly text: string;
  read(text: string): ReadRecord;
  readonly configuration: Configuration;
  contextOf(record: ReadRecord): LintContext;
}

describe('in every preset, fixes answer their finding and bring no other', () => {
  it.each(namesIn('test/rules'))('in the cases of %s', { timeout: PATIENCE }, async (file) => {
    expect((await casesIn(file)).flatMap(faultsOf)).toEqual([]);
  });

  it.each(wholeRecords().map((subject) => [subject.name, subject] as const))(
    'in %s',
    { timeout: PATIENCE },
    (_, subject) => {
      expect(faultsOf(subject)).toEqual([]);
    },
  );
});

describe('a blank that nobody has filled in is heard', () => {
  it.each(namesIn('test/rules'))('in the cases of %s', { timeout: PATIENCE }, async (file) => {
    const tried = new Set<string>();
    expect((await casesIn(file)).flatMap((subject) => unheardBlanks(subject, tried))).toEqual([]);
  });
});

async function casesIn(file: string): Promise<Subject[]> {
  const { cases } = readCaseFile(readFileSync(join(root, 'test/rules', file), 'utf8'));
  return Promise.all(
    cases.map(async (ruleCase) => {
      const loaded = await configurationOf(ruleCase);
      return {
        name: `${basename(file, '.md')}, ${ruleCase.name}`,
        text: ruleCase.text,
        read: (text) => readRecord(text, ruleCase.path, loaded),
        configuration: loaded.configuration,
        contextOf: (record) => contextOf(ruleCase, record),
      };
    }),
  );
}

function wholeRecords(): Subject[] {
  const own = ['test/unit/families', 'test/unit/languages'].flatMap((folder) =>
    namesIn(folder).map((name) => `${folder}/${name}`),
  );
  return [...samples, ...own].map((path) => ({
    name: path,
    text: readFileSync(join(root, path), 'utf8'),
    read: (text) => readRecord(text, path.startsWith('test/') ? 'docs/adr/0001-record.md' : path),
    configuration: defaultConfiguration,
    contextOf: () => ({ ...noContext, today: '2026-11-22' }),
  }));
}

function namesIn(folder: string): string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .sort();
}

/** What the fixes of a record leave or bring, as sentences. */
function faultsOf(subject: Subject): string[] {
  const known = new Map<string, ReadRecord>();
  const read = (text: string) => {
    const record = known.get(text) ?? subject.read(text);
    known.set(text, record);
    return record;
  };
  return presetNames.flatMap((preset) =>
    faultsUnder(uncapped({ ...subject.configuration, preset }), {
      ...subject,
      name: `${subject.name}, ${preset}`,
      read,
    }),
  );
}

function faultsUnder(configuration: Configuration, { name, text, read, contextOf: around }: Subject): string[] {
  const found = (words: string) => lintAll(read(words), configuration, around(read(words))).findings;
  const before = found(text);
  const had = countByRule(before);
  return before.flatMap((finding) =>
    finding.fixes.flatMap((fix) =>
      waysToFill(fix).flatMap((choice) => {
        const has = countByRule(found(withFix(text, fix, choice)));
        const left = (ruleId: string) => (had.get(ruleId) ?? 0) - (ruleId === finding.ruleId ? 1 : 0);
        return [...has]
          .filter(([ruleId, count]) => count > left(ruleId))
          .filter(([ruleId]) => ruleId === finding.ruleId || !STATUS_RULES.includes(finding.ruleId))
          .map(
            ([ruleId]) => `${name}: “${fix.title}” (${finding.ruleId}, choice ${choice}) leaves or brings ${ruleId}`,
          );
      }),
    ),
  );
}

/**
 * The blanks of fixes that are taken for words of the author where they are left, bare or in brackets.
 *
 * @param tried those that need no second try in the same case file
 */
function unheardBlanks({ name, text, read, configuration, contextOf: around }: Subject, tried: Set<string>): string[] {
  const findingsIn = (words: string) => {
    const record = read(words);
    const { findings, accepted } = lintAll(record, { ...configuration, preset: 'strict' }, around(record));
    return [...findings, ...accepted];
  };
  const isNew = (words: string) => !tried.has(words) && tried.add(words);
  // A title in brackets is that of a template, which is asked nothing.
  const isHeard = (words: string, blank: string) =>
    read(words).kind === 'template' ||
    findingsIn(words).some(
      ({ ruleId, range }) => HEARING_BLANKS.includes(ruleId) && words.slice(range.start, range.end).includes(blank),
    );
  return findingsIn(text).flatMap(({ ruleId, fixes }) =>
    fixes.flatMap((fix) =>
      blanksOf(fix)
        .filter((blank) => isNew(`${ruleId} ${blank}`))
        .flatMap((blank) =>
          [blank, `[${blank}]`]
            .filter((left) => !isHeard(withFix(text, fix, 0, { ...ANSWERS, [blank]: left }), blank))
            .map((left) => `${name}: “${fix.title}” (${ruleId}) leaves “${left}” unheard`),
        ),
    ),
  );
}

const HEARING_BLANKS: readonly string[] = ['placeholder-text', 'suppression-reason'];

function blanksOf({ edits }: Fix): string[] {
  return edits.flatMap(({ text }) =>
    text.flatMap((part) => (typeof part !== 'string' && 'blank' in part ? [part.blank] : [])),
  );
}

/** Who says whether a record is accepted says what may be asked of it: that is no fault of the words. */
const STATUS_RULES: readonly string[] = ['known-status'];

/** One for each word that may be chosen. */
function waysToFill({ edits }: Fix): number[] {
  const counts = edits.flatMap(({ text }) =>
    text.map((part) => (typeof part !== 'string' && 'choices' in part ? part.choices.length : 1)),
  );
  return Array.from({ length: Math.max(1, ...counts) }, (_, index) => index);
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

function withFix(text: string, { edits }: Fix, choice: number, answers = ANSWERS): string {
  return [...edits]
    .sort((a, b) => b.range.start - a.range.start)
    .reduce(
      (result, { range, text: words }) =>
        result.slice(0, range.start) + filledIn(words, choice, answers) + result.slice(range.end),
      text,
    );
}

/** As an author may leave it: a choice taken, and each blank answered. */
function filledIn(text: FixText, choice: number, answers: typeof ANSWERS): string {
  return text
    .map((part) => {
      if (typeof part === 'string') return part;
      if ('choices' in part) return part.choices[choice] ?? part.choices[0];
      const answer = answers[part.blank];
      if (answer === undefined) throw new Error(`Nobody has an answer to the blank “${part.blank}”.`);
      return answer;
    })
    .join('');
}

/** What an author may write into each blank that a fix leaves. */
const ANSWERS: Readonly<Record<string, string>> = {
  'a date': '31 March 2027',
  'money, time or effort': '40,000 EUR a year',
  'name and role': 'Erika Lund, head of claims, and Ravi Nair, lead engineer',
  'the department that pays or gains': 'Claims',
  'who builds and runs it': 'the claims gateway',
  'the need, criterion or consequence that spoke for it': 'claims are answered sooner',
  'the target': '4 days',
  'today’s value': '9 days',
  'What is measured': 'The time to a first answer',
  'What was decided': 'Answer claims within four days',
  'what comes back, and for whom': 'two days a month for the claims desk',
  'what happens, to whom, and from when': 'customers wait nine days for an answer from March on',
  'what it brings, and to whom': 'customers wait less for an answer',
  'what it costs or makes harder, and for whom': 'the desk needs two more people in the first year',
  'what it means': 'the people who answer claims',
  'what it means for them': 'customers wait nine days for an answer',
  'what it means for cost, time, customers, risk or people': 'customers wait nine days for an answer',
  'what there is to say': 'Customers wait nine days for a letter',
  'what was decided, why, what it brings and what it costs':
    'We answer claims within four days, because customers wait too long today',
  'when, and by whom': 'in May 2027 by the claims desk',
  'where both sides can look': 'the weekly report of the claims desk',
  'who answers for it': 'the head of claims',
  'why it is accepted': 'agreed with Claims',
  'why nobody outside the team would notice': 'only the build is concerned',
};
