import { describe, expect, it } from 'vitest';
import { beginningsOf, PatternSet } from '../../../core/language/pattern-set';
import { compileCue, foldedSource } from '../../../core/language/vocabulary/compile';
import { constraintPatterns } from '../../../core/language/vocabulary/constraints';
import { fold } from '../../../core/text/fold';

describe('the beginnings of a pattern', () => {
  it.each([
    ['costs?', ['cos']],
    ['pay|fees?', ['pay', 'fee']],
    ['(?:un)?paid', ['unp', 'pai']],
    ['licen[cs]e', ['lic']],
    ['we (?:\\w+ )?pay', ['we']],
    ['(?:the|our) (?:\\w+ ){0,2}(?:fee|bill)', ['the', 'our']],
    ["can't", ['can']],
    ['(?<!re)lock-?in', ['loc']],
  ])('of %s are %s', (pattern, letters) => {
    expect([...beginningsOf(pattern)].sort()).toEqual([...letters].sort());
  });

  it.each(['\\d+ days', '\\d+ ?%', '[$€]\\d', '.*', '\\w+ly', ''])('of %s cannot be told', (pattern) => {
    expect(beginningsOf(pattern)).toBe('anything');
  });
});

describe('a set of patterns', () => {
  const set = new PatternSet(['costs?', '\\d+ ?%', 'we (?:\\w+ )?pay', '^pay'], true);

  it.each([
    ['it costs more, and cost 5 % before.', [0, 'costs'], [0, 'cost'], [1, '5 %']],
    ['we never pay.', [2, 'we never pay']],
    ['we pay, and we pay.', [2, 'we pay'], [2, 'we pay']],
    ['pay now, pay later', [3, 'pay']],
    ['costly, repay, accost'],
    [''],
  ])('finds every match, ordered by pattern and place: %j', (text, ...found) => {
    expect(set.matches(text).map(({ pattern, start, end }) => [pattern, text.slice(start, end)])).toEqual(found);
  });

  it('finds what the patterns find by themselves, on every sentence of the vocabulary', () => {
    const sources = constraintPatterns.map(({ pattern }) => foldedSource(pattern));
    const together = new PatternSet(sources, true);
    const alone = constraintPatterns.map(({ pattern }) => compileCue(pattern));
    for (const { matches, leaves } of constraintPatterns) {
      for (const sentence of [...matches, ...leaves].map(fold)) {
        const expected = alone.flatMap((pattern, index) => (pattern.test(sentence) ? [index] : []));
        expect([...new Set(together.matches(sentence).map(({ pattern }) => pattern))], sentence).toEqual(expected);
      }
    }
  });
});
