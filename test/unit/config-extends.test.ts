import { describe, expect, it } from 'vitest';
import { findConfiguration, unconfigured } from '../../core';
import { disk, words } from './support';

/** The configuration of a record in /project/docs. */
function load(files: Readonly<Record<string, string>>, path = '/project/docs/0001.md') {
  return findConfiguration(path, disk(files));
}

async function severityOf(files: Readonly<Record<string, string>>): Promise<string | undefined> {
  const { configuration } = await load(files);
  return configuration.rules['success-metric']?.severity;
}

/** What is wrong, with the file and the words that are. */
async function problemsIn(files: Readonly<Record<string, string>>) {
  const { problems } = await load(files);
  return problems.map(({ file, message, range }) => [file, words(files[file] ?? '', range), message]);
}

const MAIN = '/project/.adr-bridge.yaml';
const HINT = 'rules: { success-metric: hint }\n';
const ERROR = 'rules: { success-metric: error }\n';

describe('a configuration that extends others', () => {
  it('takes what they set', async () => {
    const files = {
      [MAIN]: 'extends: ./team.json\n',
      '/project/team.json': '{ "rules": { "success-metric": "hint" } }',
    };
    expect(await severityOf(files)).toBe('hint');
  });

  it('wins over all of them, and a later one over an earlier one', async () => {
    const others = { '/project/a.yaml': HINT, '/project/b.yaml': ERROR };
    expect(await severityOf({ [MAIN]: 'extends: [./a.yaml, ./b.yaml]\n', ...others })).toBe('error');
    expect(await severityOf({ [MAIN]: 'extends: [./b.yaml, ./a.yaml]\n', ...others })).toBe('hint');
    expect(
      await severityOf({ [MAIN]: 'extends: [./a.yaml, ./b.yaml]\nrules: { success-metric: off }\n', ...others }),
    ).toBe('off');
  });

  it('keeps of a rule what it does not set anew', async () => {
    const { configuration } = await load({
      [MAIN]: 'extends: ./a.yaml\nrules: { constraint-impact: { max: 1 } }\n',
      '/project/a.yaml': 'rules: { constraint-impact: { severity: error, max: 9 } }\n',
    });
    expect(configuration.rules['constraint-impact']).toEqual({ severity: 'error', options: { max: 1 } });
  });

  it('adds up words, people, statuses, terms and overrides, and replaces the rest', async () => {
    const { configuration } = await load({
      [MAIN]: [
        'extends: team/base.yaml',
        'records: { include: ["own/**"] }',
        'statuses: { parked: draft, ratified: proposed }',
        'people: { Ada: technology }',
        'vocabulary: { constraints: [tide table, lock gate] }',
        'glossary: words.md',
        'overrides: [{ preset: strict }]',
        'maxFindings: 5',
      ].join('\n'),
      '/project/team/base.yaml': [
        'records: { include: ["base/**"], exclude: ["old/**"] }',
        'statuses: { ratified: accepted }',
        'people: { harbour master: business }',
        'vocabulary: { constraints: [batch window, tide table], metrics: [turn time] }',
        'glossary: words.yaml',
        'overrides: [{ preset: minimal }]',
        'maxFindings: 9',
      ].join('\n'),
      '/project/team/words.yaml': '- { term: berth, meaning: base }\n- { term: quay, meaning: base }\n',
      '/project/words.md': '| Term | Meaning |\n| --- | --- |\n| Quay | own |\n',
    });
    expect(configuration).toMatchObject({
      records: { include: ['own/**'], exclude: ['old/**'] },
      statuses: { parked: 'draft', ratified: 'proposed' },
      people: { Ada: 'technology', 'harbour master': 'business' },
      vocabulary: {
        constraints: ['batch window', 'tide table', 'lock gate'],
        impacts: [],
        metrics: ['turn time'],
        ignore: [],
      },
      overrides: [{ preset: 'minimal' }, { preset: 'strict' }],
      maxFindings: 5,
    });
    expect(configuration.glossary.map(({ term, meaning }) => [term, meaning])).toEqual([
      ['berth', 'base'],
      ['Quay', 'own'],
    ]);
  });

  it('may reach a file in two ways, which counts where it is strongest', async () => {
    const files = {
      [MAIN]: 'extends: [./y.yaml, ./x.yaml]\n',
      '/project/x.yaml': HINT,
      '/project/y.yaml': `extends: ./x.yaml\n${ERROR}`,
    };
    expect(await severityOf(files)).toBe('hint');
    expect(await problemsIn(files)).toEqual([]);
  });

  it('reads each file once, however often it is named', async () => {
    const files: Record<string, string> = { [MAIN]: 'extends: [./f0.yaml, ./f0.yaml]\n' };
    for (let i = 0; i < 40; i++) files[`/project/f${i}.yaml`] = `extends: [./f${i + 1}.yaml, ./f${i + 1}.yaml]\n`;
    files['/project/f40.yaml'] = HINT;
    expect(await severityOf(files)).toBe('hint');
  });

  it('tells every file that has a say, also the ones that are not there', async () => {
    const files = { [MAIN]: 'extends: [./a.yaml, ./gone.yaml]\nglossary: ./words.md\n', '/project/a.yaml': HINT };
    const loaded = await load(files);
    expect(loaded.files).toEqual([
      { path: MAIN, text: files[MAIN] },
      { path: '/project/words.md', text: null },
      { path: '/project/gone.yaml', text: null },
      { path: '/project/a.yaml', text: HINT },
    ]);
  });

  it('counts paths from the folder of the file that names them, in URIs, too', async () => {
    const loaded = await load(
      {
        'vscode-vfs://github/team/project/.adr-bridge.yaml': 'extends: ./shared/a.yaml\n',
        'vscode-vfs://github/team/project/shared/a.yaml': 'extends: ../../b.yaml\n',
        'vscode-vfs://github/team/b.yaml': HINT,
      },
      'vscode-vfs://github/team/project/docs/0001.md',
    );
    expect(loaded.problems).toEqual([]);
    expect(loaded.configuration.rules['success-metric']?.severity).toBe('hint');
  });
});

describe('a configuration that extends a package', () => {
  const installed = '/project/node_modules/@team/adr-bridge-config';

  it.each([
    ['the file that its manifest names', '@team/adr-bridge-config', '{ "adr-bridge": "./rules.yaml", "main": "x.js" }'],
    ['its main file, if that is data', '@team/adr-bridge-config', '{ "main": "rules.yaml" }'],
    ['a file of it', '@team/adr-bridge-config/rules.yaml', '{}'],
  ])('takes %s', async (_, name, manifest) => {
    const files = {
      [MAIN]: `extends: "${name}"\n`,
      [`${installed}/package.json`]: manifest,
      [`${installed}/rules.yaml`]: HINT,
    };
    expect(await problemsIn(files)).toEqual([]);
    expect(await severityOf(files)).toBe('hint');
  });

  it('looks in the folders above, too, the nearest first', async () => {
    const files = {
      '/project/docs/.adr-bridge.yaml': 'extends: team/rules.yaml\n',
      '/node_modules/team/rules.yaml': ERROR,
      '/project/node_modules/team/rules.yaml': HINT,
    };
    expect(await severityOf(files)).toBe('hint');
  });

  it('prefers a file beside it', async () => {
    const files = {
      [MAIN]: 'extends: team/rules.yaml\n',
      '/project/team/rules.yaml': ERROR,
      '/project/node_modules/team/rules.yaml': HINT,
    };
    expect(await severityOf(files)).toBe('error');
  });

  it.each([
    ['@team/nothing', '“@team/nothing” is no file here, and no package that is installed.'],
    ['code', '“code” names no file to read: neither “adr-bridge” nor “main” in its package.json does.'],
    ['code/gone.yaml', '“code/gone.yaml” leads to no file of that package.'],
    ['code/../../secret.yaml', '“code/../../secret.yaml” leads to no file of that package.'],
    ['code/index.js', '“code/index.js” should be a JSON or YAML file.'],
  ])('says what is wrong with %s', async (name, message) => {
    const files = {
      [MAIN]: `extends:\n  - "${name}"\n${HINT}`,
      '/project/node_modules/code/package.json': '{ "main": "index.js" }',
      '/project/node_modules/code/index.js': 'throw new Error()',
      '/project/secret.yaml': ERROR,
    };
    expect(await problemsIn(files)).toEqual([[MAIN, `"${name}"`, message]]);
    expect(await severityOf(files)).toBe('hint');
  });
});

describe('what is wrong with a file that another one extends', () => {
  it.each([
    ['./gone.yaml', '“./gone.yaml” leads to no file. Paths count from the folder of this one.'],
    ['gone.yaml', '“gone.yaml” leads to no file. Paths count from the folder of this one.'],
    ['./rules.js', '“./rules.js” should be a JSON or YAML file.'],
    ['', 'This names no file.'],
    ['https://a.example/x.yaml', '“https://a.example/x.yaml” is never fetched: name a file that is here.'],
    ['/etc/x.yaml', '“/etc/x.yaml” holds on one machine alone: name the file by its path from the folder of this one.'],
    ['C:\\x.yaml', '“C:\\x.yaml” holds on one machine alone: name the file by its path from the folder of this one.'],
  ])('is said where it is named: %j', async (name, message) => {
    const files = { [MAIN]: `extends: '${name}'\n${HINT}`, '/project/rules.js': '', '/etc/x.yaml': ERROR };
    expect(await problemsIn(files)).toEqual([[MAIN, 'extends', message]]);
    expect(await severityOf(files)).toBe('hint');
  });

  it('is said in that file where it stands in it', async () => {
    const files = {
      [MAIN]: 'extends: [./a.yaml, ./b.json]\nnope: 1\n',
      '/project/a.yaml': `preset: strikt\n${HINT}`,
      '/project/b.json': '{ "rules": ',
    };
    expect(await problemsIn(files)).toEqual([
      [MAIN, 'nope', '“nope” is not a known setting, and is left out.'],
      ['/project/b.json', '', 'This is not valid JSON: value expected.'],
      [
        '/project/a.yaml',
        'preset',
        '“preset” should be one of recommended, strict or minimal, and is left out. Is “strict” meant?',
      ],
    ]);
    expect(await severityOf(files)).toBe('hint');
  });

  it('may be a circle, which is said where it closes', async () => {
    const files = {
      [MAIN]: `extends: ./a.yaml\n`,
      '/project/a.yaml': `extends:\n  - ./b.yaml\n`,
      '/project/b.yaml': `extends:\n  - ./a.yaml\n  - ./b.yaml\n${HINT}`,
    };
    expect(await problemsIn(files)).toEqual([
      [
        '/project/b.yaml',
        './a.yaml',
        '“./a.yaml” extends this file in turn, and is left out: files cannot extend each other in a circle.',
      ],
      [
        '/project/b.yaml',
        './b.yaml',
        '“./b.yaml” extends this file in turn, and is left out: files cannot extend each other in a circle.',
      ],
    ]);
    expect(await severityOf(files)).toBe('hint');
  });

  it('keeps the numbers of the items around it right', async () => {
    const text = 'extends: [3, ./gone.yaml]\noverrides:\n  - 3\n  - { a: 1, b: 2 }\n';
    expect((await problemsIn({ [MAIN]: text })).map(([, at]) => at)).toEqual(['3', './gone.yaml', '3', 'a', 'b']);
  });
});

describe('did you mean', () => {
  it.each([
    ['rulez: {}', '“rulez” is not a known setting, and is left out. Is “rules” meant?'],
    [
      'rules: { sucess-metric: off }',
      '“rules.sucess-metric” is not a known rule, and is left out. Is “success-metric” meant?',
    ],
    [
      'rules: { constraint-impact: { maxx: 1 } }',
      '“rules.constraint-impact.maxx” is not a known option of this rule, and is left out. Is “max” meant?',
    ],
    [
      'rules: { success-metric: warn }',
      '“rules.success-metric” should be one of off, hint, information, warning or error, or a list of severity and options, and is left out.',
    ],
    [
      'rules: { success-metric: eror }',
      '“rules.success-metric” should be one of off, hint, information, warning or error, or a list of severity and options, and is left out. Is “error” meant?',
    ],
    [
      'overrides: [{ status: [acepted] }]',
      '“overrides.0.status.0” should be one of draft, proposed, accepted, rejected, deprecated or superseded, and is left out. Is “accepted” meant?',
    ],
    [
      'people: { Ada: busines }',
      '“people.Ada” should be one of business or technology, and is left out. Is “business” meant?',
    ],
  ])('is asked of %s', async (text, message) => {
    expect((await problemsIn({ [MAIN]: text })).map(([, , said]) => said)).toEqual([message]);
  });
});

it('what holds without a file is the preset recommended, and no more than 25 findings', () => {
  expect(unconfigured.configuration).toMatchObject({ preset: 'recommended', maxFindings: 25, rules: {} });
});
