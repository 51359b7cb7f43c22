import { describe, expect, it } from 'vitest';
import { readRecord } from '../../core';
import { ask, figuresOf, isLabelled, normalised, ratio, readBenchmark, recordAround } from './benchmark';
import floors from './floors.json';
import trickyKinds from './tricky-kinds.json';

const entries = readBenchmark(import.meta.dirname);
const figures = figuresOf(entries.map(ask));

describe('the sentences', () => {
  it('are enough to tell', () => {
    expect(entries.length).toBeGreaterThanOrEqual(400);
  });

  it('occur once each', () => {
    const said = entries.map(({ say }) => normalised(say));
    expect(said.filter((say, index) => said.indexOf(say) !== index)).toEqual([]);
  });

  it.each(Object.keys(trickyKinds))('hold tricky ones of the kind %s', (kind) => {
    expect(entries.filter(({ tricky }) => tricky === kind).length).toBeGreaterThanOrEqual(2);
  });

  it('name no tricky kind that is not listed', () => {
    const named = entries.flatMap(({ tricky }) => (tricky === undefined ? [] : [tricky]));
    expect(named.filter((kind) => !(kind in trickyKinds))).toEqual([]);
    expect(Object.keys(trickyKinds)).toHaveLength(27);
  });

  it('say why, where a tricky one says something after all', () => {
    const labelled = entries.filter(({ tricky, is }) => tricky !== undefined && !is.includes('nothing'));
    expect(labelled.filter(({ why }) => why === undefined)).toEqual([]);
  });

  it('stand in a record at the place where it is asked for them', () => {
    for (const entry of entries) {
      const { text, start, end } = recordAround(entry);
      expect(text.slice(start, end)).toBe(entry.say);
      expect(text.indexOf(entry.say)).toBe(text.lastIndexOf(entry.say));
    }
  });

  it('stand in a record that says nothing else', () => {
    const said = entries.flatMap((entry) => {
      const { text, start, end } = recordAround(entry);
      const { statements } = readRecord(text, 'docs/adr/0007-choose-one-of-two-ways.md').hearing;
      return statements
        .filter(({ range }) => range.end <= start || end <= range.start)
        .map((statement) => statement.text);
    });
    expect([...new Set(said)]).toEqual([]);
  });

  it('are of every label in every domain', () => {
    const domains = new Set(entries.map(({ domain }) => domain));
    domains.delete('tricky');
    expect(domains.size).toBe(6);
    for (const domain of domains) {
      const own = entries.filter((entry) => entry.domain === domain);
      for (const kind of ['constraint', 'impact', 'metric'] as const) {
        expect(own.some((entry) => isLabelled(entry, kind))).toBe(true);
      }
      expect(own.some(({ is }) => is.includes('nothing'))).toBe(true);
    }
  });
});

describe('what the program hears in them', () => {
  it('has a floor for every figure', () => {
    expect(Object.keys(floors).sort()).toEqual(figures.map(({ name }) => name).sort());
  });

  // `npm run score:language -- --misses` names the sentences.
  it.each(figures)('$name is $right of $all, not below its floor', (figure) => {
    const floor = new Map(Object.entries(floors)).get(figure.name);
    expect(ratio(figure)).toBeGreaterThanOrEqual(floor ?? 1);
  });
});
