import { describe, expect, it } from 'vitest';
import {
  CONFIGURATION_FILES,
  defaultConfiguration,
  findConfiguration,
  lint,
  readConfiguration,
  readRecord,
  unconfigured,
} from '../../core';
import { disk, nygard, words } from './support';

/** What a file by itself says, and what is wrong in it, with the words that are. */
async function parsed(text: string, name = '.adr-bridge.json') {
  const loaded = await readConfiguration(`/project/${name}`, disk({ [`/project/${name}`]: text }));
  const { configuration, problems } = loaded ?? unconfigured;
  return { configuration, problems: problems.map(({ message, range }) => [message, words(text, range)]) };
}

/** The defaults, for a file in the folder of `parsed`. */
const defaults = { ...defaultConfiguration, folder: '/project' };

const OFF = '{ "rules": { "success-metric": "off" } }';

describe('the configuration of a file', () => {
  const found = async (path: string, files: Record<string, string>) =>
    (await findConfiguration(path, disk(files))).file;

  it.each([
    ['its folder', '/project/docs/adr/.adr-bridge.json'],
    ['a folder above', '/project/.adr-bridge.json'],
    ['the root of the file system', '/.adr-bridge.json'],
  ])('is found in %s', async (_, file) => {
    expect(await found('/project/docs/adr/0001.md', { [file]: OFF })).toBe(file);
  });

  it.each([
    ['a URI', 'file:///project/docs/0001.md', 'file:///project/.adr-bridge.json'],
    [
      'a URI of a virtual folder',
      'vscode-vfs://github/some/repo/docs/0001.md',
      'vscode-vfs://github/some/.adr-bridge.yaml',
    ],
    ['the root of a URI', 'memfs:///0001.md', 'memfs:///.adr-bridge.json'],
    ['a path of Windows', 'C:/project/docs/0001.md', 'C:/project/.adr-bridge.yml'],
  ])('is found above %s', async (_, path, file) => {
    expect(await found(path, { [file]: '' })).toBe(file);
  });

  it('is the nearest one', async () => {
    const files = { '/project/.adr-bridge.json': '{}', '/project/docs/.adr-bridge.yaml': '' };
    expect(await found('/project/docs/adr/0001.md', files)).toBe('/project/docs/.adr-bridge.yaml');
    expect(await found('/project/adr/0001.md', files)).toBe('/project/.adr-bridge.json');
  });

  it('is looked for up to the root of the repository, which is remembered', async () => {
    const files = { '/.adr-bridge.json': OFF, '/project/.git/HEAD': 'ref' };
    const loaded = await findConfiguration('/project/docs/0001.md', disk(files));
    expect(loaded).toEqual({ ...unconfigured, root: '/project' });
    expect(await found('/project/docs/0001.md', { ...files, '/project/.adr-bridge.json': OFF })).toBe(
      '/project/.adr-bridge.json',
    );
  });

  it('is the first by name where a folder holds several', async () => {
    const [first, ...others] = CONFIGURATION_FILES;
    const files = Object.fromEntries([...others, first].map((name) => [`/project/${name}`, '']));
    expect(await found('/project/0001.md', files)).toBe(`/project/${first}`);
    expect(CONFIGURATION_FILES).toEqual([
      '.adr-bridge.json',
      '.adr-bridge.jsonc',
      '.adr-bridge.yaml',
      '.adr-bridge.yml',
    ]);
  });

  it('is the default where there is none', async () => {
    expect(await findConfiguration('/project/docs/0001.md', disk({}))).toEqual(unconfigured);
    expect(await findConfiguration('0001.md', disk({}))).toEqual(unconfigured);
  });

  it('carries its text and its problems', async () => {
    const text = 'nope: 1\n';
    const loaded = await findConfiguration('/project/0001.md', disk({ '/project/.adr-bridge.yaml': text }));
    expect(loaded.files).toEqual([{ path: '/project/.adr-bridge.yaml', text }]);
    expect(loaded.problems).toHaveLength(1);
  });
});

describe('a configuration file', () => {
  it.each([
    [
      '.adr-bridge.json',
      '{ "rules": { "success-metric": "off", "constraint-impact": { "severity": "error", "max": 5 } } }',
    ],
    [
      '.adr-bridge.jsonc',
      '// ours\n{ "rules": { "success-metric": "off", /* all */ "constraint-impact": { "severity": "error", "max": 5, }, }, }',
    ],
    [
      '.adr-bridge.yaml',
      'rules:\n  success-metric: off # ours\n  constraint-impact:\n    severity: error\n    max: 5\n',
    ],
    ['.adr-bridge.yml', 'rules: { success-metric: off, constraint-impact: { severity: error, max: 5 } }'],
  ])('may be written as %s', async (name, text) => {
    expect(await parsed(text, name)).toEqual({
      configuration: {
        ...defaults,
        rules: {
          'success-metric': { severity: 'off' },
          'constraint-impact': { severity: 'error', options: { max: 5 } },
        },
      },
      problems: [],
    });
  });

  it.each([
    ['.adr-bridge.json', '{}'],
    ['.adr-bridge.json', '// { "rules": {} }\n{}'],
    ['.adr-bridge.json', '\uFEFF{}'],
    ['.adr-bridge.json', '{ "$schema": "https://a.example/schema.json" }'],
    ['.adr-bridge.yaml', ''],
    ['.adr-bridge.yaml', '# nothing yet\n'],
    ['.adr-bridge.yaml', '\uFEFFrules: {}\r\n'],
  ])('that sets nothing is fine: %s %j', async (name, text) => {
    expect(await parsed(text, name)).toEqual({ configuration: defaults, problems: [] });
  });

  it('says which keys are unknown, each where it stands, and the rest holds', async () => {
    const text = '{ "nope": 1, "more": 2, "rules": { "no-rule": "off", "success-metric": "off", "other": 1 } }';
    expect(await parsed(text)).toEqual({
      configuration: { ...defaults, rules: { 'success-metric': { severity: 'off' } } },
      problems: [
        ['“nope” is not a known setting, and is left out.', '"nope"'],
        ['“more” is not a known setting, and is left out.', '"more"'],
        ['“rules.no-rule” is not a known rule, and is left out.', '"no-rule"'],
        ['“rules.other” is not a known rule, and is left out.', '"other"'],
      ],
    });
  });

  it.each([
    [
      '{ "rules": { "success-metric": "loud" } }',
      'rules.success-metric',
      /one of off, hint, information, warning or error/,
    ],
    ['{ "rules": { "success-metric": 3 } }', 'rules.success-metric', /one of off, hint/],
    ['{ "rules": { "success-metric": null } }', 'rules.success-metric', /one of off, hint/],
    ['{ "rules": { "success-metric": [] } }', 'rules.success-metric', /one of off, hint/],
    ['{ "rules": { "success-metric": { "severity": "loud" } } }', 'rules.success-metric.severity', /one of off, hint/],
    [
      '{ "rules": { "constraint-impact": { "max": -1 } } }',
      'rules.constraint-impact.max',
      /a whole number from 0 to 100/,
    ],
    [
      '{ "rules": { "constraint-impact": { "max": 1.5 } } }',
      'rules.constraint-impact.max',
      /a whole number from 0 to 100/,
    ],
    [
      '{ "rules": { "constraint-impact": { "max": "3" } } }',
      'rules.constraint-impact.max',
      /a whole number from 0 to 100/,
    ],
    ['{ "rules": [] }', 'rules', /a list of keys and values/],
    ['{ "rules": "off" }', 'rules', /a list of keys and values/],
    ['{ "records": [] }', 'records', /a list of keys and values/],
    ['{ "records": { "include": "docs/**" } }', 'records.include', /a list of patterns/],
    ['{ "$schema": 3 }', '$schema', /a text/],
  ])('says what %s should be', async (text, key, expected) => {
    const { configuration, problems } = await parsed(text);
    const [[message = '', at = ''] = []] = problems;
    expect(problems).toHaveLength(1);
    expect(message).toMatch(new RegExp(`^“${key.replaceAll(/[.$]/g, '\\$&')}” should be .+, and is left out\\.`));
    expect(message).toMatch(expected);
    expect(at).toBe(JSON.stringify(key.split('.').at(-1)));
    expect(configuration.records).toEqual({ include: [], exclude: [] });
  });

  it('says which item of a list is wrong, and keeps the others', async () => {
    const text = '{ "records": { "include": ["a/**", 3, "b/**"] } }';
    expect(await parsed(text)).toEqual({
      configuration: { ...defaults, records: { include: ['a/**', 'b/**'], exclude: [] } },
      problems: [['“records.include.1” should be a text, and is left out.', '3']],
    });
  });

  it('keeps what else a rule is set to where one option is wrong', async () => {
    const text = 'rules:\n  constraint-impact:\n    severity: hint\n    max: many\n    depth: 2\n';
    const { configuration, problems } = await parsed(text, '.adr-bridge.yaml');
    expect(configuration.rules).toEqual({ 'constraint-impact': { severity: 'hint', options: {} } });
    expect(problems).toEqual([
      ['“rules.constraint-impact.max” should be a whole number from 0 to 100, and is left out.', 'max'],
      ['“rules.constraint-impact.depth” is not a known option of this rule, and is left out.', 'depth'],
    ]);
  });

  it.each([
    ['nope: 1\nrules: {}\n', [['“nope” is not a known setting, and is left out.', 'nope']]],
    ['rules:\r\n  "no-rule": off\r\n', [['“rules.no-rule” is not a known rule, and is left out.', '"no-rule"']]],
    ['records:\n  include:\n    - a\n    - 3\n', [['“records.include.1” should be a text, and is left out.', '3']]],
    ['rules:\n', [['“rules” should be a list of keys and values, and is left out.', 'rules']]],
    ['__proto__: 1\n', [['“__proto__” is not a known setting, and is left out.', '__proto__']]],
  ])('points at the key in YAML, too: %j', async (text, problems) => {
    expect((await parsed(text, '.adr-bridge.yaml')).problems).toEqual(problems);
  });

  it.each([
    ['.adr-bridge.json', '[]'],
    ['.adr-bridge.json', '"off"'],
    ['.adr-bridge.json', '3'],
    ['.adr-bridge.yaml', '- rules\n'],
    ['.adr-bridge.yaml', 'off\n'],
  ])('that is no list of keys and values is left out as a whole: %s %j', async (name, text) => {
    const { configuration, problems } = await parsed(text, name);
    expect(configuration).toEqual(defaults);
    expect(problems.map(([message]) => message)).toEqual([
      'The file should be a list of keys and values, and is left out.',
    ]);
  });

  it.each([
    ['.adr-bridge.json', '', /^This is not valid JSON: value expected\.$/],
    ['.adr-bridge.json', '{ "rules": }', /^This is not valid JSON: value expected\.$/],
    ['.adr-bridge.json', '{ "rules": {}', /^This is not valid JSON: close brace expected\.$/],
    ['.adr-bridge.json', '{ /* open', /^This is not valid JSON: .+\.$/],
    ['.adr-bridge.yaml', 'rules: [a\n', /^This is not valid YAML: .+\.$/],
    ['.adr-bridge.yaml', 'rules:\n\tsuccess-metric: off\n', /^This is not valid YAML: Tabs are not allowed .+\.$/],
  ])('that cannot be read says so once, in a sentence: %s %j', async (name, text, expected) => {
    const loaded = await readConfiguration(`/project/${name}`, disk({ [`/project/${name}`]: text }));
    expect(loaded?.configuration).toEqual(defaults);
    expect(loaded?.problems.map(({ message }) => message)).toEqual([expect.stringMatching(expected)]);
    for (const { range } of loaded?.problems ?? []) {
      expect(range.start).toBeLessThanOrEqual(range.end);
      expect(range.end).toBeLessThanOrEqual(text.length);
    }
  });

  it.each([
    ['.adr-bridge.yaml', 'preset: strict\nmaxFindings: 3\n# later\npreset: minimal\n'],
    ['.adr-bridge.jsonc', '{ "preset": "strict",\n  "maxFindings": 3,\n // later\n  "preset": "minimal" }\n'],
  ])('names a key that stands twice, and reads the rest: %s', async (name, text) => {
    const loaded = await readConfiguration(`/project/${name}`, disk({ [`/project/${name}`]: text }));
    expect(loaded?.configuration).toMatchObject({ preset: 'strict', maxFindings: 3 });
    const start = text.lastIndexOf(name.endsWith('yaml') ? 'preset' : '"preset"');
    expect(loaded?.problems).toMatchObject([
      { message: '“preset” stands twice: first on line 1, which counts, and here.', range: { start } },
    ]);
  });

  it('says which alias stands for nothing', async () => {
    const { problems } = await parsed('rules: *shared\n', '.adr-bridge.yaml');
    expect(problems.map(([message]) => message)).toEqual([
      'The alias *shared stands for nothing: no part of the file is called &shared.',
    ]);
  });

  it('cannot grow to fill the memory by aliases', async () => {
    const ten = (name: string) => Array(10).fill(`*${name}`).join(', ');
    const text = `a: &a [x]\nb: &b [${ten('a')}]\nc: &c [${ten('b')}]\nd: &d [${ten('c')}]\ne: [${ten('d')}]\n`;
    expect((await parsed(text, '.adr-bridge.yaml')).problems.map(([message]) => message)).toEqual([
      'This repeats its own parts too often by aliases, and is left out.',
    ]);
  });
});

describe('a hostile configuration file', () => {
  it.each([
    ['.adr-bridge.json', '['.repeat(100_000)],
    ['.adr-bridge.json', `{ "rules": ${'{"a":'.repeat(100_000)}1${'}'.repeat(100_001)}`],
    ['.adr-bridge.yaml', `rules: ${'['.repeat(20_000)}`],
    ['.adr-bridge.yaml', Array.from({ length: 690 }, (_, level) => `${' '.repeat(level)}a:\n`).join('')],
    ['.adr-bridge.yaml', `# ${'long '.repeat(60_000)}`],
    ['.adr-bridge.yaml', `${'- '.repeat(20_000)}x`],
  ])('that nests without end is a problem and no failure: %s', async (name, text) => {
    const { configuration, problems } = await parsed(text, name);
    expect(configuration).toEqual(defaults);
    expect(problems).toHaveLength(1);
  });

  it('cannot make a pattern that fails', async () => {
    const patterns = ['', 'a'.repeat(70_000), '[', '{', '!(', '\\', '**/[z-a]', '(?<', '*('];
    const text = JSON.stringify({ records: { include: patterns }, overrides: [{ files: patterns }] });
    const loaded = await findConfiguration('/project/0001.md', disk({ '/project/.adr-bridge.json': text }));
    const record = readRecord(nygard({}), '/project/0001.md', loaded);
    expect(() => lint(record, loaded.configuration)).not.toThrow();
    expect(loaded.problems).toHaveLength(4);
  });
});

describe('patterns', () => {
  const record = nygard({});
  const notes = '# Day book\n\nThe gateway cannot grow.\n';

  async function kindOf(path: string, text: string, config: string) {
    const loaded = await findConfiguration(path, disk({ '/project/.adr-bridge.yaml': config }));
    return readRecord(text, path, loaded).kind;
  }

  it.each([
    [
      'include',
      'makes a record of what does not look like one',
      '/project/notes/day.md',
      notes,
      'include: ["notes/*.md"]',
      'record',
    ],
    ['include', 'says nothing of other files', '/project/more/day.md', notes, 'include: ["notes/*.md"]', 'other'],
    [
      'include',
      'leaves other records what they are',
      '/project/docs/adr/0001.md',
      record,
      'include: ["notes/*.md"]',
      'record',
    ],
    ['include', 'reaches into folders', '/project/a/b/c/day.md', notes, 'include: ["a/**"]', 'record'],
    [
      'include',
      'reaches folders that begin with a dot',
      '/project/.adr/day.md',
      notes,
      'include: ["**/*.md"]',
      'record',
    ],
    [
      'include',
      'leaves a template a template',
      '/project/notes/template.md',
      record,
      'include: ["notes/*.md"]',
      'template',
    ],
    ['exclude', 'silences a record', '/project/docs/adr/0001.md', record, 'exclude: ["docs/adr/0001.md"]', 'other'],
    [
      'exclude',
      'says nothing of other records',
      '/project/docs/adr/0002.md',
      record,
      'exclude: ["docs/adr/0001.md"]',
      'record',
    ],
    [
      'exclude',
      'wins over include',
      '/project/docs/adr/0001.md',
      record,
      'include: ["**"]\n  exclude: ["docs/**"]',
      'other',
    ],
  ])('to %s: %s', async (_, __, path, text, config, expected) => {
    expect(await kindOf(path, text, `records:\n  ${config}\n`)).toBe(expected);
  });

  it('count from the folder of the configuration file', async () => {
    const path = '/project/docs/notes/day.md';
    const loaded = await findConfiguration(
      path,
      disk({ '/project/docs/.adr-bridge.json': '{ "records": { "include": ["notes/*"] } }' }),
    );
    expect(readRecord(notes, path, loaded).kind).toBe('record');
  });

  it('bring findings, and take them away', async () => {
    const files = { '/project/.adr-bridge.yaml': 'records:\n  include: ["notes/*"]\n  exclude: ["docs/**"]\n' };
    const findings = async (path: string, text: string) => {
      const loaded = await findConfiguration(path, disk(files));
      return lint(readRecord(text, path, loaded), loaded.configuration).map(({ ruleId }) => ruleId);
    };
    expect(await findings('/project/notes/day.md', notes)).toContain('constraint-impact');
    expect(await findings('/project/docs/adr/0001.md', record)).toEqual([]);
  });
});

describe('the folders above a repository', () => {
  it('say nothing about the files in it', async () => {
    const guide = '# The gateway\n\nRun it.\n';
    const path = '/home/adr/project/0001-guide.md';
    const outside = await findConfiguration(path, disk({}));
    const inside = await findConfiguration(path, disk({ '/home/adr/project/.git/HEAD': 'ref' }));
    expect(readRecord(guide, path, outside).kind).toBe('record');
    expect(readRecord(guide, path, inside).kind).toBe('other');
  });
});
