import { describe, expect, it } from 'vitest';
import { PatternSet, WordPattern } from '../../../core/language/pattern-set';
import { compileCue, foldedSource, withParts } from '../../../core/language/vocabulary/compile';
import { english } from '../../../core/language/vocabulary/english';
import { fold } from '../../../core/text/fold';

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
    const { patterns, parts } = english.constraints;
    const sources = patterns.map(({ pattern }) => foldedSource(withParts(pattern, parts)));
    const together = new PatternSet(sources, true);
    const alone = sources.map(compileCue);
    for (const { matches, leaves } of patterns) {
      for (const sentence of [...matches, ...leaves].map(fold)) {
        const expected = alone.flatMap((pattern, index) => (pattern.test(sentence) ? [index] : []));
        expect([...new Set(together.matches(sentence).map(({ pattern }) => pattern))], sentence).toEqual(expected);
      }
    }
  });
});

describe('a pattern', () => {
  it.each([
    ['(?:a|ab)(?:c|bcd|d)', 'abcd abd ac'],
    ['(?:ab|a)(?:c|bcd|d)', 'abcd abd ac'],
    ['x{2,3}x', 'xxx xxxx xx'],
    ['x{2,3}?x', 'xxx xxxx xx'],
    ['(?:\\w+ ){0,2}pay', 'we all pay, they pay and pay'],
    ['(?:\\w+ ){0,2}?pay', 'we all pay, they pay and pay'],
    ['a(?:\\w*|b)c', 'abc abbc ac acc'],
    ['\\w+ly', 'slowly, only ly'],
    ['pay(?! back)', 'pay, pay back'],
    ['pay(?= back)', 'pay, pay back'],
    ['(?<!not )pay', 'pay, not pay'],
    ['\\bpay\\b', 'pay, repay, payable'],
    ['^pay', 'pay pay'],
    ['pay$', 'pay pay'],
    ['[^a-c ]{1,3}\\d?', 'xyz1 abc 12'],
    ['[$€]\\d[\\d.]*', 'from $1.50 to €2'],
    ['\\p{L}+ per', 'größe per stück per'],
    ['(?:a?){0,3}b', 'aab b aab'],
    ['.*b', 'ab ab'],
    ['(?:one|two|three|four|five|fifty) days?', 'two days, fifty day, six days'],
  ])('%s matches where a regular expression does in %j', (source, text) => {
    const found = new PatternSet([source], false).matches(text);
    const places = new RegExp(source, /\\p/.test(source) ? 'gu' : 'g');
    const all = [...text.matchAll(places)].map(({ 0: { length }, index }) => [index, index + length]);
    expect(found.map(({ start, end }) => [start, end])).toEqual(all);
  });

  it('is found by itself, as a whole word', () => {
    const pattern = new WordPattern('pays?|(?:un)?paid');
    expect(pattern.places('it pays, prepaid is unpaid')).toEqual([
      { start: 3, end: 7 },
      { start: 20, end: 26 },
    ]);
    expect(pattern.isIn('payable')).toBe(false);
  });
});
