import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { FORMATS, readFormatChoice } from '../../../cli/formats/names';
import { LineIndex } from '../../../core';
import { root } from '../samples';
import { findingOf, HOSTILE, HOSTILE_PATHS, manyOf, printedBy, rangeOf, reportOf } from './reports';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const schemaOf = (path: string) => JSON.parse(read(path));

/** Where each hostile name has been read from, when all of them have been. */
const ONCE_EACH = [...HOSTILE_PATHS].sort();

describe('every format', () => {
  it.each(FORMATS)('%s prints every report, and no control characters', async (name) => {
    const printed = await printedBy(name, HOSTILE);
    expect(printed).not.toBe('');
    expect(printed).toMatch(/\n$/);
    // The runners need the very name of a file, and a step's log is none that these could do harm in.
    if (name !== 'github' && name !== 'azure') expect(printed).not.toMatch(/(?!\n)\p{Cc}/u);
  });

  it.each(FORMATS)('%s is well-formed for a run that finds nothing', async (name) => {
    const printed = await printedBy(name, []);
    if (['json', 'gitlab', 'sarif', 'rdjson'].includes(name)) expect(() => JSON.parse(printed)).not.toThrow();
    if (['checkstyle', 'junit'].includes(name)) expect((await validated(name, printed)).errors).toEqual([]);
  });

  it('is named alone or with its file', () => {
    expect(readFormatChoice('sarif')).toEqual({ name: 'sarif', file: null });
    expect(readFormatChoice('sarif:out/a b.sarif')).toEqual({ name: 'sarif', file: 'out/a b.sarif' });
    expect(readFormatChoice('junit:C:\\out.xml')).toEqual({ name: 'junit', file: 'C:\\out.xml' });
    for (const words of ['', 'xml', 'SARIF', 'sarif:', ':a']) expect(readFormatChoice(words), words).toBeNull();
  });
});

describe('json and jsonl', () => {
  const ajv = addFormats(new Ajv2020({ allErrors: true, strictRequired: false }));
  const document = ajv.compile(schemaOf('schemas/lint.schema.json'));
  const line = ajv.compile(schemaOf('schemas/lint-line.schema.json'));

  it('are what the schemas have', async () => {
    const report = JSON.parse(await printedBy('json', HOSTILE));
    document(report);
    expect(document.errors).toBeNull();
    expect(report.findings).toHaveLength(HOSTILE.length * 4);
    const lines = (await printedBy('jsonl', HOSTILE))
      .trimEnd()
      .split('\n')
      .map((text) => JSON.parse(text));
    for (const object of lines) {
      line(object);
      expect(line.errors).toBeNull();
    }
    const withoutHead = ({ version: _, kind: __, ...rest }: Record<string, unknown>) => rest;
    expect(lines.filter(({ kind }) => kind === 'finding').map(withoutHead)).toEqual(report.findings);
    expect(lines.filter(({ kind }) => kind === 'accepted').map(withoutHead)).toEqual(report.accepted);
    expect(lines.at(-1)).toEqual({ version: 1, kind: 'end', records: report.records, counts: report.counts });
  });

  it('are refused by the schemas when a part is missing', async () => {
    const report = JSON.parse(await printedBy('json', HOSTILE));
    expect(document({ ...report, counts: {} })).toBe(false);
    expect(line({ version: 1, kind: 'finding', path: 'a.md' })).toBe(false);
  });
});

describe('sarif', () => {
  const ajv = addFormats(new Ajv({ allErrors: true, strict: false, unicodeRegExp: false }));
  // The published schema, without the words by which it says that it is written in the fourth draft.
  const {
    $schema: _,
    id: __,
    ...schema
  } = schemaOf('node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  const validate = ajv.compile(schema);
  const runOf = async (...reports: Parameters<typeof printedBy>[1]) => {
    const log: Log = JSON.parse(await printedBy('sarif', reports));
    validate(log);
    expect(validate.errors).toBeNull();
    return log.runs[0];
  };
  const results = async (...reports: Parameters<typeof printedBy>[1]) => (await runOf(...reports))?.results ?? [];

  it('is what the schema of SARIF 2.1.0 has, for every hostile name', async () => {
    const uris = (await results(...HOSTILE)).map(
      ({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation?.uri,
    );
    const paths = [...new Set(uris)].map((uri) => new URL(uri ?? '', 'file:///work/project/'));
    const names = paths.map(({ pathname }) => decodeURIComponent(pathname).replace('/work/project/', ''));
    expect(names.sort()).toEqual(ONCE_EACH);
  });

  it('brings the rules with their help, and points to them', async () => {
    const run = await runOf(...HOSTILE);
    const rules = run?.tool.driver.rules ?? [];
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { help, helpUri, properties } of rules) {
      expect(help?.markdown?.length).toBeGreaterThan(40);
      expect(helpUri).toMatch(/^https:/);
      expect(properties?.['problem.severity']).toMatch(/^(?:error|warning|recommendation)$/);
    }
    for (const { ruleId, ruleIndex = -1 } of run?.results ?? []) expect(rules[ruleIndex]?.id).toBe(ruleId);
    expect(run?.columnKind).toBe('utf16CodeUnits');
    expect(run?.originalUriBaseIds?.SRCROOT?.uri).toBe('file:///work/project/');
  });

  it('counts lines and columns from 1', async () => {
    const [first] = await results(reportOf('a.md', [findingOf('', { range: { start: 0, end: 0 } })]));
    const region = first?.locations?.[0]?.physicalLocation?.region;
    expect(region).toEqual({ startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 });
  });

  it('has what is accepted and what is known as suppressed', async () => {
    const [report] = HOSTILE;
    const suppressed = (await results(...(report ? [report] : []))).flatMap(({ suppressions }) => suppressions ?? []);
    expect(suppressed).toEqual([
      { kind: 'external', status: 'accepted', justification: 'Known in the baseline.' },
      { kind: 'inSource', status: 'accepted', justification: 'said <elsewhere>' },
      { kind: 'inSource', status: 'accepted' },
    ]);
  });

  it('offers the fixes that leave nothing to be written', async () => {
    const fixes = (await results(...HOSTILE.slice(0, 1))).flatMap((result) => result.fixes ?? []);
    expect(fixes).toHaveLength(1);
    expect(fixes[0]?.artifactChanges[0]?.replacements).toEqual([
      { deletedRegion: { startLine: 6, startColumn: 1, endLine: 6, endColumn: 17 }, insertedContent: { text: '' } },
    ]);
  });

  it('knows a finding again when its line has moved, and tells those with the same words apart', async () => {
    const marks = async (text: string, words: readonly string[]) => {
      const findings = words.map((word, index) => {
        const start = text.indexOf(word, index === 0 ? 0 : text.indexOf(word) + 1);
        return findingOf('“Send”', { range: { start, end: start + word.length } });
      });
      const found = await results(reportOf('a.md', findings, { lines: new LineIndex(text) }));
      return found.map(({ partialFingerprints }) => partialFingerprints?.['adrBridge/v1']);
    };
    const [first, second] = await marks('only  this\nand only this\n', ['only', 'only']);
    expect(first).not.toBe(second);
    expect(await marks('# New\n\nonly  this\n\nand only this\n', ['only', 'only'])).toEqual([first, second]);
    expect(await marks('other words', ['other'])).not.toContain(first);
  });
});

describe('gitlab', () => {
  const validate = new Ajv2020({ allErrors: true }).compile(schemaOf('test/cli/formats/gitlab.schema.json'));

  it('is what GitLab documents, each fingerprint once', async () => {
    const twice = reportOf('a.md', [...manyOf('warning', 3)]);
    const issues = JSON.parse(await printedBy('gitlab', [...HOSTILE, twice]));
    validate(issues);
    expect(validate.errors).toBeNull();
    const fingerprints = issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint);
    expect(new Set(fingerprints).size).toBe(HOSTILE.length * 4 + 3);
    expect(issues[1].location.lines).toEqual({ begin: 3, end: 4 });
  });
});

describe('rdjson', () => {
  const validate = addFormats(new Ajv2020({ allErrors: true })).compile(
    schemaOf('test/cli/formats/rdjson.schema.json'),
  );
  const diagnosticsOf = async (...reports: Parameters<typeof printedBy>[1]) => {
    const result = JSON.parse(await printedBy('rdjson', reports));
    validate(result);
    expect(validate.errors).toBeNull();
    return result.diagnostics;
  };

  it('is what reviewdog defines', async () => {
    expect(await diagnosticsOf(...HOSTILE)).toHaveLength(HOSTILE.length * 4);
  });

  it('counts columns in bytes of UTF-8', async () => {
    const [{ location }] = await diagnosticsOf(reportOf('a.md', [findingOf('Send')]));
    const before = Buffer.byteLength('# 🚀 “');
    expect(location.range.start).toEqual({ line: 1, column: before + 1 });
  });

  it('suggests the preferred fix, and none of several edits', async () => {
    const edit = { range: rangeOf('wait'), text: ['wait, which ', { blank: 'costs what' }] };
    const fix = { title: 'Say it', isPreferred: true, edits: [edit] };
    const [one, two] = await diagnosticsOf(
      reportOf('a.md', [
        findingOf('wait', { fixes: [{ ...fix, isPreferred: false, edits: [] }, fix] }),
        findingOf('wait', { fixes: [{ ...fix, edits: [edit, edit] }] }),
      ]),
    );
    expect(one.suggestions).toEqual([
      {
        range: { start: { line: 6, column: 12 }, end: { line: 6, column: 16 } },
        text: 'wait, which [costs what]',
      },
    ]);
    expect(two.suggestions).toBeUndefined();
  });
});

/** Checks a report against the schema in this folder. */
function validated(name: string, contents: string) {
  return validateXML({
    xml: [{ fileName: `${name}.xml`, contents }],
    schema: [{ fileName: `${name}.xsd`, contents: read(`test/cli/formats/${name}.xsd`) }],
  });
}

const unescapedXml = (text: string) =>
  text.replace(/&#x([0-9A-F]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));

describe.each(['checkstyle', 'junit'] as const)('%s', (name) => {
  it('is what its schema has, for every hostile name', async () => {
    const printed = await printedBy(name, HOSTILE);
    expect((await validated(name, printed)).errors).toEqual([]);
    const element = name === 'junit' ? 'testsuite' : 'file';
    const names = [...printed.matchAll(new RegExp(`<${element} name="([^"]*)"`, 'g'))].map(([, text]) => text ?? '');
    // Two of the characters cannot be had in XML at all.
    const expected = ONCE_EACH.map((path) => path.replace(/(?!\n)\p{Cc}/gu, '\uFFFD'));
    expect(names.map(unescapedXml).sort()).toEqual(expected);
  });

  it('is refused by the schema when a part is missing', async () => {
    const printed = await printedBy(name, HOSTILE);
    const broken = printed.replace(/ (?:severity|classname)="[^"]*"/, '');
    expect((await validated(name, broken)).errors.length).toBeGreaterThan(0);
  });
});

describe('junit', () => {
  it('fails where the run fails, passes what is weaker, and skips what is accepted', async () => {
    const printed = await printedBy('junit', HOSTILE.slice(0, 1), { failOn: 'error' });
    expect(printed).toContain('tests="6" failures="1" errors="0" skipped="2"');
    expect(printed.match(/<failure /g)).toHaveLength(1);
    expect(printed.match(/<system-out>/g)).toHaveLength(3);
    expect(printed).toContain('<skipped message="said &#x3C;elsewhere&#x3E;"');
    const names = [...printed.matchAll(/<testcase name="([^"]*)"/g)].map(([, text]) => text);
    expect(new Set(names).size).toBe(6);
  });

  it('has a case that passes for a record without findings', async () => {
    const printed = await printedBy('junit', [reportOf('a.md', [])]);
    expect(printed).toContain('<testcase name="no findings" classname="a.md"/>');
  });
});

/** What the runner of GitHub reads in a line, by the rules of its toolkit. */
function readCommand(line: string) {
  const [, level = '', words = '', data = ''] = /^::(\w+) (.*?)::(.*)$/.exec(line) ?? [];
  const unescaped = (text: string) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
  const value = (text: string) => unescaped(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
  const properties = words.split(',').map((word) => {
    const at = word.indexOf('=');
    return [word.slice(0, at), value(word.slice(at + 1))];
  });
  return { level, properties: Object.fromEntries(properties), message: unescaped(data) };
}

describe('github', () => {
  it('can be read by the rules of its toolkit, for every hostile name and message', async () => {
    const few = HOSTILE.map((report) => ({ ...report, findings: report.findings.slice(0, 1) }));
    const lines = (await printedBy('github', few)).trimEnd().split('\n');
    const commands = lines.map(readCommand);
    expect(commands.map(({ properties }) => properties.file).sort()).toEqual(ONCE_EACH);
    const [finding] = HOSTILE[0]?.findings ?? [];
    for (const { level, message, properties } of commands) {
      expect(level).toBe('error');
      expect(message).toBe(`${finding?.message}\n${finding?.url}`);
      expect(Object.keys(properties)).toEqual(['file', 'line', 'endLine', 'col', 'endColumn', 'title']);
    }
  });

  it('has no columns where a finding has several lines', async () => {
    const printed = await printedBy('github', [reportOf('a.md', [findingOf('accepts\n50')])]);
    expect(readCommand(printed.trimEnd()).properties).toEqual({
      file: 'a.md',
      line: '3',
      endLine: '4',
      title: 'constraint-impact',
    });
  });

  it('shows ten of a level, counts the others in a notice, and has them as plain lines', async () => {
    const findings = [...manyOf('warning', 12), ...manyOf('error', 10), ...manyOf('information', 11)];
    const printed = await printedBy('github', [reportOf('::warning::a.md', findings)]);
    const lines = printed.trimEnd().split('\n');
    const levels = lines.map((line) => /^::(\w+) /.exec(line)?.[1] ?? 'plain');
    const counted = (level: string) => levels.filter((one) => one === level).length;
    expect(['error', 'warning', 'notice', 'plain'].map(counted)).toEqual([10, 10, 10, 4]);
    expect(printed).toContain(
      '::notice title=ADR Bridge::...and 2 warnings and 2 notices more, in the log of this step.',
    );
    for (const line of lines.filter((_, index) => levels[index] === 'plain'))
      expect(line).toMatch(/^- : :warning::a\.md:1:/);
  });

  it('leaves out the notice where nothing is left', async () => {
    const findings = [...manyOf('warning', 10), ...manyOf('information', 10)];
    const printed = await printedBy('github', [reportOf('a.md', findings)]);
    expect(printed.match(/^::/gm)).toHaveLength(20);
    expect(printed).not.toContain('more');
  });
});

/** What the agent of Azure Pipelines reads in a line, by the rules of its task library. */
function readIssue(line: string) {
  const [, words = '', data = ''] = /^##vso\[task\.logissue (.*?)\](.*)$/.exec(line) ?? [];
  const unescaped = (text: string) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%AZP25', '%');
  const value = (text: string) => unescaped(text.replaceAll('%3B', ';').replaceAll('%5D', ']'));
  const properties = words
    .split(';')
    .filter((word) => word !== '')
    .map((word) => {
      const at = word.indexOf('=');
      return [word.slice(0, at), value(word.slice(at + 1))];
    });
  return { ...Object.fromEntries(properties), message: unescaped(data) };
}

describe('azure', () => {
  it('can be read by the rules of its task library, for every hostile name and message', async () => {
    const lines = (await printedBy('azure', HOSTILE)).trimEnd().split('\n');
    const issues = lines.filter((line) => line.startsWith('##vso[')).map(readIssue);
    expect([...new Set(issues.map(({ sourcepath }) => sourcepath))].sort()).toEqual(ONCE_EACH);
    expect(issues[0]).toEqual({
      type: 'error',
      sourcepath: HOSTILE_PATHS[0],
      linenumber: '1',
      columnnumber: '6',
      code: 'constraint-impact',
      message: HOSTILE[0]?.findings[0]?.message,
    });
  });

  it('has what is neither error nor warning as plain lines, which no command can hide in', async () => {
    const lines = (await printedBy('azure', HOSTILE)).trimEnd().split('\n');
    const plain = lines.filter((line) => !line.startsWith('##vso[task.logissue '));
    expect(plain).toHaveLength(HOSTILE.length * 2);
    for (const line of plain) expect(line).toMatch(/^- (?!.*##(?:vso)?\[)/);
  });
});

describe('formats for people', () => {
  it.each(['pretty', 'stylish', 'compact', 'markdown'] as const)('%s hides no command of a runner', async (name) => {
    for (const line of (await printedBy(name, HOSTILE)).split('\n')) {
      expect(line).not.toMatch(/##(?:vso)?\[/);
      expect(line).not.toMatch(/^\s*::/);
    }
  });

  it('compact has a line for each finding, in the form of the problem matchers', async () => {
    const lines = (await printedBy('compact', HOSTILE)).trimEnd().split('\n');
    expect(lines).toHaveLength(HOSTILE.length * 4);
    for (const line of lines) expect(line).toMatch(/^.+: line \d+, col \d+, (?:Error|Warning|Info) - .+ \(\S+\)$/);
  });

  it('stylish names a file once and sets its findings in columns', async () => {
    const printed = await printedBy('stylish', [
      reportOf('a.md', [findingOf('“Send”'), findingOf('@team', { severity: 'error' })]),
    ]);
    expect(printed.split('\n').slice(0, 3)).toEqual([
      'a.md',
      '  1:6  warning  No impact is stated.  constraint-impact',
      '  6:1  error    No impact is stated.  constraint-impact',
    ]);
  });
});

describe('markdown', () => {
  it('calls nobody and breaks out of nothing', async () => {
    const printed = await printedBy('markdown', HOSTILE);
    expect(printed.replaceAll(/`[^`\n]*`/g, '')).not.toMatch(/@team|#12\b|(?<!\\)<b>/);
  });

  it('links to the lines of the commit that a pipeline runs for', async () => {
    const report = reportOf('docs/a b.md', [findingOf('@team')]);
    const github = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'o/r', GITHUB_SHA: 'abc' };
    expect(await printedBy('markdown', [report], { environment: github })).toContain(
      '[line 6](https://github.com/o/r/blob/abc/docs/a%20b.md?plain=1#L6)',
    );
    const gitlab = { CI_PROJECT_URL: 'https://gitlab.com/o/r', CI_COMMIT_SHA: 'abc' };
    expect(await printedBy('markdown', [report], { environment: gitlab })).toContain(
      '[line 6](https://gitlab.com/o/r/-/blob/abc/docs/a%20b.md?plain=1#L6)',
    );
    expect(await printedBy('markdown', [report])).toContain('**warning**, line 6: ');
  });

  it('fits into a comment, and counts what it leaves out', async () => {
    const reports = Array.from({ length: 60 }, (_, number) => reportOf(`docs/${number}.md`, manyOf('warning', 20)));
    const printed = await printedBy('markdown', reports);
    expect(printed.length).toBeLessThan(61_000);
    const shown = printed.match(/^### /gm)?.length ?? 0;
    expect(printed).toMatch(new RegExp(`\\.\\.\\.and ${(60 - shown) * 20} findings more in ${60 - shown} files\\.\n$`));
  });
});
