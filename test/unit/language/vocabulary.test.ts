import { describe, expect, it } from 'vitest';
import { Listener } from '../../../core/language/listener';
import { withParts } from '../../../core/language/vocabulary/compile';
import { english } from '../../../core/language/vocabulary/english';

const { constraints } = new Listener(english);
const { parts, patterns, exceptions } = english.constraints;
const all = [...patterns, ...exceptions];

/** Whether the pattern of that id is among those that the sentence holds. */
function holds(id: string, sentence: string): boolean {
  return constraints.patternsIn(sentence).some((match) => match.id === id);
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
    const named = all.map((one) => `${one.pattern} ${'unless' in one ? (one.unless ?? '') : ''}`).join(' ');
    const used = `${named} ${Object.values(parts).join(' ')}`;
    expect(Object.keys(parts).filter((name) => !used.includes(`{${name}}`))).toEqual([]);
  });

  it('knows no part that is not there', () => {
    expect(() => withParts('{nobody} cannot', parts)).toThrow('{nobody}');
  });

  it('puts parts in the place of their names, and in those of parts', () => {
    const named = { gap: '\\w+', user: '{gap} users?' };
    expect(withParts('{user} wait{0,3}', named)).toBe('(?:(?:\\w+) users?) wait{0,3}');
  });

  it('says where in the sentence each match stands', () => {
    const text = 'The old parser cannot read maps.';
    const [match] = constraints.patternsIn(text);
    expect(match).toMatchObject({ id: 'cannot', says: 'inability', certainty: 'clear' });
    expect(text.slice(match?.start, match?.end)).toBe('cannot');
  });
});
