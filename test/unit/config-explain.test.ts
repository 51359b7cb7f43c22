import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { explainConfiguration, explanationText, findConfiguration, readRecord, relativeTo, rules } from '../../core';
import { parseSettings } from '../../core/config/parse';
import { disk, nygard } from './support';

const FILES = {
  '/project/.adr-bridge.yaml': [
    'extends: ./team/base.yaml',
    'rules:',
    '  constraint-impact:',
    '    max: 5',
    'overrides:',
    '  - status: [proposed]',
    '    preset: minimal',
    '  - status: [accepted]',
    '    rules:',
    '      success-metric: "off"',
    'statuses:',
    '  ratified: accepted',
    'glossary: ./words.yaml',
    'nope: 1',
    'readers:',
    '  board: { questions: [risk] }',
  ].join('\n'),
  '/project/team/base.yaml': 'preset: strict\nrules: { constraint-impact: error }\nmaxFindings: 7\n',
  '/project/words.yaml': 'quay: Where a crane stands.\n',
};

const PATH = '/project/docs/adr/0001-x.md';

async function explain(files: Readonly<Record<string, string>>, status = 'Ratified') {
  const loaded = await findConfiguration(PATH, disk(files));
  return explainConfiguration(readRecord(nygard({ status }), PATH, loaded), loaded);
}

describe('the explanation of a configuration', () => {
  it('tells the file and line of every value', async () => {
    const explained = await explain(FILES);
    expect(explained).toMatchObject({
      path: PATH,
      kind: 'record',
      status: { value: 'accepted', raw: 'Ratified' },
      files: Object.keys(FILES).toSorted((a, b) => a.indexOf('team') - b.indexOf('team')),
      preset: { value: 'strict', origin: { file: '/project/team/base.yaml', line: 1 } },
      maxFindings: { value: 7, origin: { file: '/project/team/base.yaml', line: 3 } },
      statuses: { ratified: { value: 'accepted', origin: { file: '/project/.adr-bridge.yaml', line: 12 } } },
      glossary: [{ value: 'quay', origin: { file: '/project/words.yaml', line: 1 } }],
      readers: { board: { value: ['risk'], origin: { file: '/project/.adr-bridge.yaml', line: 16 } } },
      problems: [{ file: '/project/.adr-bridge.yaml', line: 14, message: expect.stringContaining('nope') }],
    });
    const byId = Object.fromEntries(explained.rules.map((rule) => [rule.id, rule]));
    expect(byId['constraint-impact']).toEqual({
      id: 'constraint-impact',
      severity: { value: 'error', origin: { file: '/project/team/base.yaml', line: 2 } },
      preset: null,
      options: {
        max: { value: 5, origin: { file: '/project/.adr-bridge.yaml', line: 4 } },
        every: { value: true, origin: { file: '/project/team/base.yaml', line: 1 } },
      },
    });
    expect(byId['success-metric']).toMatchObject({
      severity: { value: 'off', origin: { file: '/project/.adr-bridge.yaml', line: 10 } },
      preset: null,
    });
    expect(byId['suppression-reason']).toMatchObject({
      severity: { value: 'warning', origin: { file: '/project/team/base.yaml', line: 1 } },
      preset: 'strict',
    });
  });

  it('follows overrides to the preset of one', async () => {
    const { preset, rules: explained } = await explain(FILES, 'Proposed');
    expect(preset).toEqual({ value: 'minimal', origin: { file: '/project/.adr-bridge.yaml', line: 7 } });
    const off = explained.filter(({ severity }) => severity.value === 'off');
    expect(off).toHaveLength(rules.length - 2);
  });

  it('is a text that could stand in a configuration file', async () => {
    const text = explanationText(await explain(FILES), (path) => relativeTo('/project', path));
    expect(text).toContain('# docs/adr/0001-x.md is a decision record.\n# Status: accepted, written “Ratified”.\n');
    expect(text).toContain('# Configuration: .adr-bridge.yaml, words.yaml, team/base.yaml\n');
    expect(text).toMatch(/^# Problem in \.adr-bridge\.yaml:14: “nope”/m);
    expect(text).toMatch(/^preset: strict +# team\/base\.yaml:1$/m);
    expect(text).toMatch(/^ {4}max: 5 +# \.adr-bridge\.yaml:4$/m);
    expect(text).toMatch(/^ {2}success-metric: off +# \.adr-bridge\.yaml:10$/m);
    expect(text).toMatch(/^ {2}suppression-reason: warning +# preset strict, team\/base\.yaml:1$/m);
    expect(parseSettings(text, '.adr-bridge.yaml').problems).toEqual([]);
    expect(parse(text)).toMatchObject({ preset: 'strict', maxFindings: 7, statuses: { ratified: 'accepted' } });
  });

  it('says that everything is as it comes where nothing is set', async () => {
    const text = explanationText(await explain({}), (path) => path);
    expect(text).toContain('# No configuration file: everything is as it comes.\n');
    expect(text).toMatch(/^preset: recommended +# default$/m);
    expect(text).toMatch(/^ {2}success-metric: warning +# preset recommended$/m);
    expect(parse(text)).toMatchObject({ maxFindings: 25 });
  });
});
