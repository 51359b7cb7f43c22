import { describe, expect, it } from 'vitest';
import { findConfiguration, lint, readRecord, rules } from '../../core';
import { effectiveRule, stepsFor } from '../../core/config/effective';
import { severityIn } from '../../core/config/presets';
import type { Rule } from '../../core/lint/types';
import { disk, nygard } from './support';

const FILE = '/project/.adr-bridge.yaml';

async function read(config: string, { path = '/project/docs/adr/0001-x.md', status = 'Accepted' } = {}) {
  const loaded = await findConfiguration(path, disk({ [FILE]: config }));
  expect(loaded.problems).toEqual([]);
  return { loaded, record: readRecord(nygard({ status }), path, loaded) };
}

/** How a rule is set for a record. */
async function severity(rule: string, config: string, where: Parameters<typeof read>[1] = {}) {
  const { loaded, record } = await read(config, where);
  const found = rules.find(({ id }) => id === rule);
  if (!found) throw new Error(`no rule ${rule}`);
  return effectiveRule(found, stepsFor(record, loaded.configuration)).severity.value;
}

describe('a preset', () => {
  const rule = (set: Partial<Rule>) => ({ ...rules[0], id: 'some-rule', ...set }) as Rule;

  it('recommended has every rule as it is', () => {
    for (const some of rules) expect(severityIn('recommended', some)).toBe(some.severity);
  });

  it('strict has what a rule says of it, and otherwise warnings for hints', () => {
    expect(severityIn('strict', rule({ severity: 'hint' }))).toBe('warning');
    expect(severityIn('strict', rule({ severity: 'information' }))).toBe('information');
    expect(severityIn('strict', rule({ severity: 'off' }))).toBe('off');
    expect(severityIn('strict', rule({ severity: 'hint', strict: 'error' }))).toBe('error');
    expect(severityIn('strict', rule({ severity: 'off', strict: 'warning' }))).toBe('warning');
  });

  it('minimal has the two headline rules alone', () => {
    const speaking = rules.filter((some) => severityIn('minimal', some) !== 'off').map(({ id }) => id);
    expect(speaking).toEqual(['constraint-impact', 'success-metric']);
  });

  it('gives way to a rule that is set by its name, options apart', async () => {
    expect(await severity('suppression-reason', 'preset: strict\n')).toBe('warning');
    expect(await severity('suppression-reason', 'preset: strict\nrules: { suppression-reason: off }\n')).toBe('off');
    expect(await severity('constraint-impact', 'rules: { constraint-impact: { max: 1 } }\npreset: strict\n')).toBe(
      'warning',
    );
  });
});

describe('an override', () => {
  it.each([
    ['a file that matches', 'files: ["docs/**"]', {}, true],
    ['no other file', 'files: ["design/**"]', {}, false],
    ['a status', 'status: [proposed, accepted]', {}, true],
    ['no other status', 'status: [proposed]', {}, false],
    ['the words of the team for a status', 'status: [draft]', { status: 'Parked' }, true],
    ['no record without a status', 'status: [proposed]', { status: 'n' }, false],
    ['both together', 'files: ["docs/**"], status: [accepted]', {}, true],
    ['not one of both', 'files: ["docs/**"], status: [draft]', {}, false],
    ['every record where it names none', '', {}, true],
    ['no file by an empty list', 'files: []', {}, false],
  ])('is about %s', async (_, about, where, isMeant) => {
    const set = [about, 'rules: { success-metric: error }'].filter(Boolean).join(', ');
    const config = `statuses: { parked: draft }\noverrides: [{ ${set} }]\n`;
    expect(await severity('success-metric', config, where)).toBe(isMeant ? 'error' : 'warning');
  });

  it('wins over the rules for all, and over those before it', async () => {
    const overrides = ['rules: { success-metric: hint }', 'rules: { success-metric: error }'];
    const config = `rules: { success-metric: off }\noverrides: [${overrides.map((set) => `{ ${set} }`).join(', ')}]\n`;
    expect(await severity('success-metric', config)).toBe('error');
  });

  it('may have a preset of its own, which gives way to rules that are set by their names', async () => {
    const config =
      'preset: strict\nrules: { unknown-rule: error }\noverrides: [{ status: [accepted], preset: minimal }]\n';
    expect(await severity('suppression-reason', config)).toBe('off');
    expect(await severity('suppression-reason', config, { status: 'Proposed' })).toBe('warning');
    expect(await severity('unknown-rule', config)).toBe('error');
  });

  it('changes options one by one', async () => {
    const config =
      'rules: { constraint-impact: { severity: error, max: 1 } }\noverrides: [{ rules: { constraint-impact: { max: 9 } } }]\n';
    const { loaded, record } = await read(config);
    const rule = rules.find(({ id }) => id === 'constraint-impact');
    const { severity: level, options } = effectiveRule(rule as Rule, stepsFor(record, loaded.configuration));
    expect([level.value, options.max?.value]).toEqual(['error', 9]);
  });

  it('keeps an option over what the preset asks for', async () => {
    const optionIn = async (config: string) => {
      const { loaded, record } = await read(config);
      const rule = rules.find(({ id }) => id === 'cost-and-return');
      const { both } = effectiveRule(rule as Rule, stepsFor(record, loaded.configuration)).options;
      return [both?.value, both?.from];
    };
    expect(await optionIn('preset: recommended\n')).toEqual([false, null]);
    expect(await optionIn('preset: strict\n')).toEqual([true, ['preset']]);
    expect(await optionIn('preset: strict\nrules: { cost-and-return: { both: false } }\n')).toEqual([
      false,
      ['rules', 'cost-and-return', 'both'],
    ]);
  });

  it('is about no text without a file, if it names files', async () => {
    const { loaded } = await read('preset: minimal\noverrides: [{ files: ["**"], rules: { success-metric: off } }]\n');
    const record = { ...readRecord(nygard({}), null, loaded), kind: 'record' as const };
    expect(lint(record, loaded.configuration).map(({ ruleId }) => ruleId)).toEqual(['success-metric']);
  });

  it('decides what is found', async () => {
    const { loaded, record } = await read(
      'preset: minimal\noverrides: [{ status: [accepted], rules: { success-metric: off } }]\n',
    );
    expect(lint(record, loaded.configuration)).toEqual([]);
  });
});

describe('maxFindings', () => {
  const limits = Array.from({ length: 30 }, (_, index) => `The gateway is limited to ${index + 3} MB.`);
  const text = nygard({ context: limits.join('\n\n') });

  async function found(config: string) {
    const path = '/project/docs/adr/0001-x.md';
    const loaded = await findConfiguration(path, disk({ [FILE]: `preset: minimal\n${config}` }));
    return lint(readRecord(text, path, loaded), loaded.configuration);
  }

  it('leaves out hints first, and says how many are left out, on the title', async () => {
    const shown = await found('maxFindings: 5\n');
    expect(shown).toHaveLength(6);
    expect(shown.filter(({ severity: level }) => level === 'warning')).toHaveLength(4);
    const [more] = shown.filter(({ ruleId }) => ruleId === 'more-findings');
    expect(more).toMatchObject({
      severity: 'hint',
      message: expect.stringMatching(/^26 more findings are not shown; /),
    });
    expect(text.slice(more?.range.start, more?.range.end)).toBe('Use one gateway');
    expect(shown.map(({ range }) => range.start)).toEqual(shown.map(({ range }) => range.start).sort((a, b) => a - b));
  });

  it('says so louder where more than hints are left out', async () => {
    const shown = await found('maxFindings: 3\n');
    expect(shown.find(({ ruleId }) => ruleId === 'more-findings')?.severity).toBe('information');
  });

  it('is 25 where it is not set, and none when it is 0', async () => {
    expect(await found('')).toHaveLength(26);
    expect(await found('maxFindings: 0\n')).toHaveLength(31);
  });

  it('that is not reached says nothing', async () => {
    expect(await found('maxFindings: 31\n')).toHaveLength(31);
    expect((await found('maxFindings: 30\n')).some(({ message }) => message.startsWith('1 more finding is '))).toBe(
      true,
    );
  });
});

describe("a team's own words", () => {
  const CONFIG = [
    'statuses: { ratified: accepted, "not ratified": rejected, in-review: proposed, Zurückgestellt: draft, "**": rejected }',
    'people: { harbour master: business, Ada: technology, "Anna-Maria (ops/night)": business, "J. (Jo) Doe": business }',
  ].join('\n');

  async function readOwn(text: string) {
    const path = '/project/docs/adr/0001-x.md';
    const loaded = await findConfiguration(path, disk({ [FILE]: CONFIG }));
    return readRecord(text, path, loaded);
  }

  it.each([
    ['Ratified', 'accepted'],
    ['ratified on 2026-03-04', 'accepted'],
    ['Not ratified', 'rejected'],
    ['In review', 'proposed'],
    ['in-review: waits for the board', 'proposed'],
    ['Proposed → Ratified', 'accepted'],
    ['ZURÜCKGESTELLT', 'draft'],
    ['Superseded by 5', 'superseded'],
    ['Ratifiedly', 'other'],
  ])('are read as a status: %s', async (written, value) => {
    expect((await readOwn(nygard({ status: written }))).status?.value).toBe(value);
    expect((await readOwn(`---\nstatus: "${written}"\n---\n\n# T\n`)).status?.value).toBe(value);
  });

  it.each([
    ['Grace, harbour master', [null, 'business']],
    ['Harbour  Master (Grace)', ['business']],
    ['Ada Lovelace, head of product', ['technology', 'business']],
    ['Adam Smith', [null]],
    ['J. (Jo) Doe', ['business']],
    ['Anna-Maria (ops/night)', ['business']],
  ])('tell the sides of people: %s', async (deciders, sides) => {
    const { people } = await readOwn(`# T\n\n- Status: accepted\n- Deciders: ${deciders}\n`);
    expect(people.map(({ side }) => side)).toEqual(sides);
  });

  it('tell the side of a person by the column beside the name', async () => {
    const table = '| Name | Role |\n| --- | --- |\n| Grace | Harbour master |\n';
    const { people } = await readOwn(`# T\n\n## Status\n\nAccepted\n\n## Deciders\n\n${table}`);
    expect(people.map(({ name, side }) => [name, side])).toEqual([['Grace', 'business']]);
  });
});

describe('an override whose condition is wrong', () => {
  it.each(['status: accepted', 'file: ["docs/old/**"]', 'files: "docs/old/**"'])(
    'holds for no record: %s',
    async (wrong) => {
      const config = `overrides: [{ ${wrong}, rules: { success-metric: off } }]\n`;
      const loaded = await findConfiguration('/project/docs/adr/0001-x.md', disk({ [FILE]: config }));
      expect(loaded.configuration.overrides).toEqual([]);
      expect(loaded.problems).toMatchObject([{ message: expect.stringContaining('the override is left out') }]);
    },
  );
});
