import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { rules } from '../../core';
import { readGlossary } from '../../core/config/glossary';
import { parseSettings } from '../../core/config/parse';
import { root } from './support';

const schema = JSON.parse(readFileSync(join(root, 'schemas/configuration.schema.json'), 'utf8'));
const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);

/** What the schema, by which editors help to write the file, says of a value, and what the engine does. */
function verdicts(value: unknown) {
  return {
    schema: validate(value),
    engine: parseSettings(JSON.stringify(value), '.adr-bridge.json').problems.length === 0,
  };
}

const first = { 'constraint-impact': { max: 5 } };

describe('the schema of the configuration and the engine', () => {
  it.each([
    {},
    { $schema: 'https://a.example/schema.json' },
    { records: {} },
    { records: { include: ['docs/**'], exclude: [] } },
    { rules: {} },
    ...['off', 'hint', 'information', 'warning', 'error'].map((severity) => ({
      rules: { 'success-metric': severity },
    })),
    { rules: { 'success-metric': { severity: 'error' } } },
    { rules: { 'success-metric': {} } },
    { rules: first },
    { rules: { 'constraint-impact': { severity: 'off', max: 0 } } },
    { rules: { 'constraint-impact': { max: 100 } } },
    { extends: './team.yaml' },
    { extends: ['./team.yaml', '@team/adr-bridge-config'] },
    ...['recommended', 'strict', 'minimal'].map((preset) => ({ preset })),
    { overrides: [] },
    { overrides: [{}] },
    { overrides: [{ files: ['docs/**'], status: ['accepted'], preset: 'strict', rules: { 'success-metric': 'off' } }] },
    { statuses: { ratified: 'accepted' } },
    { people: { 'harbour master': 'business', Ada: 'technology' } },
    { vocabulary: { constraints: ['batch window'], impacts: [], metrics: ['on-time rate'] } },
    { vocabulary: { constraints: [{ words: ['tide window*'], matches: ['Tide windows are short.'], leaves: [] }] } },
    { vocabulary: { impacts: [{ words: ['demurrage'], category: 'cost' }, 'berth fee*'], ignore: ['Payment Bus'] } },
    { glossary: 'glossary.md' },
    { readers: { board: {} } },
    { readers: { board: { name: 'Board', questions: ['risk', 'supplier'], wording: { risk: 'What if?' } } } },
    { maxFindings: 0 },
    { maxFindings: 1000 },
  ])('both accept %j', (value) => {
    expect(verdicts(value)).toEqual({ schema: true, engine: true });
  });

  it.each(
    [
      [],
      'off',
      3,
      { nope: 1 },
      { $schema: 3 },
      { records: [] },
      { records: null },
      { records: { only: [] } },
      { records: { include: 'docs/**' } },
      { records: { include: [3] } },
      { rules: [] },
      { rules: 'off' },
      { rules: { 'no-such-rule': 'off' } },
      { rules: { 'success-metric': 'loud' } },
      { rules: { 'success-metric': null } },
      { rules: { 'success-metric': true } },
      { rules: { 'success-metric': [] } },
      { rules: { 'success-metric': { severity: 'loud' } } },
      { rules: { 'success-metric': { max: 3 } } },
      { rules: { 'constraint-impact': { max: -1 } } },
      { rules: { 'constraint-impact': { max: 101 } } },
      { rules: { 'constraint-impact': { max: 1.5 } } },
      { rules: { 'constraint-impact': { max: '3' } } },
      { rules: { 'constraint-impact': { max: null } } },
      { extends: 3 },
      { extends: [3] },
      { preset: 'loud' },
      { preset: ['strict'] },
      { overrides: {} },
      { overrides: ['docs/**'] },
      { overrides: [{ file: [] }] },
      { overrides: [{ files: 'docs/**' }] },
      { overrides: [{ status: ['ratified'] }] },
      { overrides: [{ rules: { 'no-such-rule': 'off' } }] },
      { statuses: { ratified: 'agreed' } },
      { statuses: ['ratified'] },
      { people: { Ada: 'both' } },
      { people: ['Ada'] },
      { vocabulary: { words: [] } },
      { vocabulary: { constraints: 'batch window' } },
      { vocabulary: { constraints: [{ words: 'batch window' }] } },
      { vocabulary: { constraints: [{ words: ['batch'], category: 'cost' }] } },
      { vocabulary: { impacts: [{ words: ['demurrage'], category: 'none' }] } },
      { vocabulary: { metrics: ['*'] } },
      { vocabulary: { metrics: ['a*b*c*d*'] } },
      { vocabulary: { ignore: [{ words: ['Payment Bus'] }] } },
      { glossary: ['glossary.md'] },
      { readers: ['board'] },
      { readers: { board: { question: [] } } },
      { readers: { board: { questions: ['riks'] } } },
      { readers: { board: { wording: { decision: 'What?' } } } },
      { maxFindings: -1 },
      { maxFindings: 1001 },
      { maxFindings: '25' },
    ].map((value) => [value] as const),
  )('both reject %j', (value) => {
    expect(verdicts(value)).toEqual({ schema: false, engine: false });
  });

  it('both know every rule and every option', () => {
    for (const { id, options } of rules) {
      const set = Object.fromEntries(Object.entries(options).map(([name, option]) => [name, option.default]));
      expect(verdicts({ rules: { [id]: { severity: 'hint', ...set } } })).toEqual({ schema: true, engine: true });
    }
  });

  it('both accept what the pages of the rules show', () => {
    for (const { id } of rules) {
      const page = readFileSync(join(root, `docs/rules/${id}.md`), 'utf8');
      const examples = Array.from(page.matchAll(/```yaml\n([\s\S]*?)```/g), ([, yaml = '']) => yaml);
      expect(examples.length).toBeGreaterThan(0);
      for (const example of examples) {
        expect(validate(parseYaml(example)), example).toBe(true);
        expect(parseSettings(example, '.adr-bridge.yaml').problems).toEqual([]);
      }
    }
  });

  it('both accept what the page on configuration shows, which has a part on every setting', () => {
    const page = readFileSync(join(root, 'docs/configuration.md'), 'utf8');
    const examples = Array.from(page.matchAll(/```yaml\n([\s\S]*?)```/g), ([, yaml = '']) => yaml);
    const [glossary, ...others] = examples.filter((example) => example.startsWith('- term:'));
    expect(others).toEqual([]);
    expect(readGlossary(glossary ?? '', 'glossary.yaml').problems).toEqual([]);
    for (const example of examples.filter((text) => text !== glossary)) {
      expect(validate(parseYaml(example)), example).toBe(true);
      expect(parseSettings(example, '.adr-bridge.yaml').problems).toEqual([]);
    }
    const settings = Object.keys(schema.properties).filter((name) => name !== '$schema');
    for (const name of settings) expect(page).toContain(`\n## \`${name}\`\n`);
    expect(Object.keys(parseYaml(examples[0] ?? '')).sort()).toEqual(settings.sort());
  });

  it('the schema says what each setting is for', () => {
    for (const { id, description, options } of rules) {
      const rule = schema.$defs.rules.properties[id];
      expect(rule.description).toBe(description);
      const full = rule.anyOf.find((shape: { type: string }) => shape.type === 'object');
      for (const [name, option] of Object.entries(options)) {
        expect(full.properties[name].description).toBe(option.description);
      }
    }
    for (const [name, part] of Object.entries<{ description?: string; $ref?: string }>(schema.properties)) {
      if (name !== '$schema') expect(part.description ?? part.$ref, name).toBeDefined();
    }
    expect(schema.$defs.rules.description).toBeDefined();
  });
});
