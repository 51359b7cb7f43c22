import { describe, expect, it } from 'vitest';
import { KeywordFilter } from '../../core/language/search/keyword-filter';
import { NeedsReader } from '../../core/language/search/needs';
import { PatternReader } from '../../core/language/search/syntax';

const read = (source: string) => new PatternReader().read(source);

describe('what a pattern needs', () => {
  it.each([
    ['costs?', [[['cost']]]],
    ['(?:the|our) (?:\\w+ ){0,2}bill', [[['bill'], ['our ', 'the ']]]],
    ['\\d+ days', [[['days'], ['0']]]],
    ['(?<!no )charge', [[['charge']]]],
    ['must .{1,9} wait|never \\w+ sleep', [[['must ', ' wait']], [['never ', ' sleep']]]],
  ])('%s: %j', (source, ways) => {
    const sorted = (lists: readonly (readonly (readonly string[])[])[]) =>
      lists.map((way) =>
        way
          .flat()
          .map((text) => text.trim())
          .sort(),
      );
    const found = new NeedsReader().waysOf(read(source));
    expect(sorted(found)).toEqual(sorted(ways));
  });

  it.each(['\\w+', '(?:cost)?', '.*', ''])('%s: nothing that could be told', (source) => {
    expect(new NeedsReader().waysOf(read(source))).toEqual([[]]);
  });
});

describe('the filter', () => {
  const sources = ['costs?', '(?:the|our) (?:\\w+ ){0,2}bill', '\\d+ days', '\\w{20}', 'must .{1,9} wait|never'];
  const filter = new KeywordFilter(sources.map(read));

  it.each([
    ['it costs more', [0, 3]],
    ['our phone bill', [1, 3]],
    ['a bill', [3]],
    ['30 days', [2, 3]],
    ['some days', [3]],
    ['it must not wait', [3, 4]],
    ['it must go', [3]],
    ['never', [3, 4]],
    ['', [3]],
  ])('leaves aside what cannot match: %j', (text, candidates) => {
    expect(filter.candidates(text)).toEqual(candidates);
  });

  it('never leaves aside what matches', () => {
    const words = ['it', 'costs', 'our', 'phone', 'bill', '7', 'days', 'must', 'not', 'wait', 'never', 'quickly'];
    for (let seed = 1; seed < 400; seed++) {
      const text = [1, 2, 3, 4, 5].map((place) => words[(seed * place * 7 + seed) % words.length]).join(' ');
      const matching = sources.flatMap((source, index) => (new RegExp(source).test(text) ? [index] : []));
      expect(filter.candidates(text)).toEqual(expect.arrayContaining(matching));
    }
  });
});
