import { describe, expect, it } from 'vitest';
import { beginningsOf, PatternIndex } from '../../../core/language/pattern-index';

describe('the beginnings of a pattern', () => {
  it.each([
    ['costs?', ['cos']],
    ['pay|fees?', ['pay', 'fee']],
    ['(?:un)?paid', ['unp', 'pai']],
    ['licen[cs]e', ['lic']],
    ['we (?:\\w+ )?pay', ['pay']],
    ['(?:the|our) (?:\\w+ ){0,2}(?:fee|bill)', ['fee', 'bil']],
    ["can't", ['can']],
    ['(?<!re)lock-?in', ['loc']],
    ['\\d+ days', ['day']],
  ])('of %s are %s', (pattern, letters) => {
    expect([...beginningsOf(pattern)].sort()).toEqual([...letters].sort());
  });

  it.each(['\\d+ ?%', '[$€]\\d', '.*', '\\w+ly', ''])('of %s cannot be told', (pattern) => {
    expect(beginningsOf(pattern)).toBe('anything');
  });
});

describe('the index', () => {
  const index = new PatternIndex(['costs?', '\\d+ ?%', 'we (?:\\w+ )?pay']);

  it.each([
    ['It COSTS more.', [0, 1]],
    ['We never pay.', [1, 2]],
    ['Nothing of it.', [1]],
    ['', [1]],
  ])('gives the patterns that may match in: %s', (text, candidates) => {
    expect(index.candidates(text)).toEqual(candidates);
  });
});
