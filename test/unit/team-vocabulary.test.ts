import { describe, expect, it } from 'vitest';
import { defaultConfiguration, readRecord, unconfigured } from '../../core';
import { readConfiguration } from '../../core/config/load';
import type { Vocabulary } from '../../core/config/types';

const NONE: Vocabulary = { constraints: [], impacts: [], metrics: [], ignore: [] };

function heard(sentence: string, vocabulary: Partial<Vocabulary>, heading = 'Context') {
  const configuration = { ...defaultConfiguration, vocabulary: { ...NONE, ...vocabulary } };
  const text = `# 1. Dredge the basin\n\n## Status\n\nAccepted\n\n## ${heading}\n\n${sentence}\n`;
  const record = readRecord(text, 'docs/adr/0001-dredge.md', { ...unconfigured, configuration });
  return record.hearing.statements.map((statement) => [
    statement.kind,
    statement.evidence.cue,
    text.slice(statement.evidence.range.start, statement.evidence.range.end),
  ]);
}

describe("a team's words", () => {
  it('are heard as whole words whatever their case, and named in the evidence', () => {
    const vocabulary = { constraints: ['lock gate'], impacts: ['demurrage'] };
    expect(heard('Every Lock  Gate opens twice a day.', vocabulary)).toEqual([
      ['constraint', 'team:lock gate', 'Lock  Gate'],
    ]);
    expect(heard('Ships run into demurrage on most days.', vocabulary)).toEqual([
      ['impact', 'team:demurrage', 'demurrage'],
    ]);
    expect(heard('A block gateway stands beside the pier.', vocabulary)).toEqual([]);
    expect(heard('Every lock gate opens twice a day.', {})).toEqual([]);
  });

  it('may leave the rest of a word open', () => {
    const vocabulary = { constraints: [{ words: ['tide window*'] }] };
    expect(heard('The pier lives by tide windows of two hours.', vocabulary)).toEqual([
      ['constraint', 'team:tide window*', 'tide windows'],
    ]);
  });

  it('mean themselves where they look like a regular expression', () => {
    const vocabulary = { constraints: ['berth (north)', 'a+'] };
    expect(heard('Coal is kept at Berth (north) all winter.', vocabulary)).toEqual([
      ['constraint', 'team:berth (north)', 'Berth (north)'],
    ]);
    expect(heard('The aaa file is kept at the pier.', vocabulary)).toEqual([]);
  });

  it('are not heard in a question', () => {
    expect(heard('Which lock gate opens first?', { constraints: ['lock gate'] })).toEqual([]);
    expect(heard('What about demurrage?', { impacts: ['demurrage'] })).toEqual([]);
  });

  it('give impacts their category', () => {
    const configuration = {
      ...defaultConfiguration,
      vocabulary: { ...NONE, impacts: ['demurrage', { words: ['berth fee*'], category: 'customers' as const }] },
    };
    const text = '# 1. Dredge\n\n## Context\n\nIt leads to demurrage. It leads to berth fees.\n';
    const { statements } = readRecord(text, 'docs/adr/0001-dredge.md', { ...unconfigured, configuration }).hearing;
    expect(statements.map((statement) => statement.kind === 'impact' && statement.category)).toEqual([
      'cost',
      'customers',
    ]);
  });

  it('make a measure of a sentence with a figure, and without one where a decision is told', () => {
    const vocabulary = { metrics: ['crane moves'] };
    const measure = ['metric', 'team:crane moves', 'crane moves'];
    expect(heard('We look at crane moves, 30 an hour.', vocabulary)).toContainEqual(measure);
    expect(heard('We look at crane moves.', vocabulary, 'Decision')).toContainEqual(measure);
    expect(heard('We look at crane moves.', vocabulary)).toEqual([]);
  });

  it('that are to be ignored hide what is heard in them, and nothing else', () => {
    const sentence = 'The Cannot Bus carries letters to the pier.';
    expect(heard(sentence, {}).map(([kind]) => kind)).toEqual(['constraint']);
    expect(heard(sentence, { ignore: ['cannot bus'] })).toEqual([]);
    expect(heard('The Cannot Bus cannot carry coal.', { ignore: ['cannot bus'] })[0]?.[2]).toBe('cannot');
  });
});

describe('the examples of a vocabulary', () => {
  const MAIN = '/project/.adr-bridge.yaml';

  async function problemsIn(yaml: string) {
    const files = {
      read: async (path: string) => (path === MAIN ? yaml : undefined),
      exists: async (path: string) => path === MAIN,
    };
    const loaded = await readConfiguration(MAIN, files);
    return (loaded?.problems ?? []).map(({ message, range }) => [yaml.slice(range.start, range.end), message]);
  }

  it('are tried when the configuration is read, and reported at their place', async () => {
    const yaml = [
      'vocabulary:',
      '  constraints:',
      '    - 3',
      '    - words: [lock gate]',
      '      matches: [The lock gate opens at noon., The gate opens at noon.]',
      '      leaves: [The lock opens., The lock gate is green.]',
    ].join('\n');
    const problems = await problemsIn(yaml);
    expect(problems.map(([words]) => words)).toEqual(['3', 'The gate opens at noon.', 'The lock gate is green.']);
    expect(problems[1]?.[1]).toMatch(/^None of these words is heard in this example\./);
    expect(problems[2]?.[1]).toMatch(/^These words are heard in this example/);
  });

  it('that are right are no problem', async () => {
    expect(
      await problemsIn(
        'vocabulary: { impacts: [{ words: [demurrage], matches: ["Demurrage is due."], leaves: [Rain.] }] }',
      ),
    ).toEqual([]);
  });
});
