import { describe, expect, it } from 'vitest';
import { constraintPatternsIn } from '../../../core/language/detector';
import { expand } from '../../../core/language/vocabulary/compile';
import { constraintExceptions, constraintPatterns } from '../../../core/language/vocabulary/constraints';
import { parts } from '../../../core/language/vocabulary/parts';

const all = [...constraintPatterns, ...constraintExceptions];

/** Whether the pattern of that id is among those that the sentence holds. */
function holds(id: string, sentence: string): boolean {
  return constraintPatternsIn(sentence).some((match) => match.id === id);
}

describe.each(all)('the pattern $id', ({ id, matches, leaves }) => {
  it.each(matches)('matches: %s', (sentence) => expect(holds(id, sentence)).toBe(true));
  it.each(leaves)('leaves: %s', (sentence) => expect(holds(id, sentence)).toBe(false));
});

describe('the vocabulary', () => {
  it('gives every pattern an id of its own, and examples', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.filter(({ matches, leaves }) => matches.length === 0 || leaves.length === 0)).toEqual([]);
  });

  it('uses every part', () => {
    const patterns = all.map((one) => `${one.pattern} ${'unless' in one ? (one.unless ?? '') : ''}`).join(' ');
    const used = `${patterns} ${Object.values(parts).join(' ')}`;
    expect(Object.keys(parts).filter((name) => !used.includes(`{${name}}`))).toEqual([]);
  });

  it('knows no part that is not there', () => {
    expect(() => expand('{nobody} cannot')).toThrow('{nobody}');
    expect(expand('x{0,3}')).toBe('x{0,3}');
  });

  it('says where in the sentence each match stands', () => {
    const text = 'The old parser cannot read maps.';
    const [match] = constraintPatternsIn(text);
    expect(match).toMatchObject({ id: 'cannot', says: 'inability', certainty: 'clear' });
    expect(text.slice(match?.start, match?.end)).toBe('cannot');
  });
});
