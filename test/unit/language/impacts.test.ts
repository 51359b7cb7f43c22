import { describe, expect, it } from 'vitest';
import { asksForImpact, hearImpact, impactPatternsIn } from '../../../core/language/detector';
import { impactPatterns } from '../../../core/language/vocabulary/impacts';
import { withPartsOfImpact } from '../../../core/language/vocabulary/parts-of-impact';

/** The ids of the patterns that a sentence matches, exceptions left out. */
function idsIn(sentence: string): string[] {
  return impactPatternsIn(sentence)
    .filter(({ excepted }) => !excepted)
    .map(({ id }) => id);
}

function heard(sentence: string, expected = false): string | undefined {
  return hearImpact(sentence, (start, end) => ({ start, end }), expected)?.evidence.cue;
}

describe.each(impactPatterns)('the pattern $id', ({ id, matches, leaves }) => {
  it('has an example of either kind', () => {
    expect([matches.length > 0, leaves.length > 0]).toEqual([true, true]);
  });

  it.each(matches)('is found in: %s', (sentence) => {
    expect(idsIn(sentence)).toContain(id);
  });

  it.each(leaves)('is not found in: %s', (sentence) => {
    expect(idsIn(sentence)).not.toContain(id);
  });
});

describe('the patterns of impacts', () => {
  it('have names of their own', () => {
    const ids = impactPatterns.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('say where they match, and which words are an exception', () => {
    const text = 'Queries are expensive, and the licence costs 300 EUR.';
    const places = impactPatternsIn(text).map(({ id, start, end, excepted }) => ({
      id,
      words: text.slice(start, end),
      excepted,
    }));
    expect(places).toContainEqual({ id: 'money.amount', words: '300 EUR', excepted: false });
    expect(places).toContainEqual({ id: 'money.cost-word', words: 'costs', excepted: false });
  });

  it.each([
    'We choose whether users wait longer for what they pay, or not?',
    'The billing API returns the customer table.',
    'The driver waits for the interrupt.',
    'Readers get the old value until the writer commits.',
    'The planner picks the cheapest plan.',
    "The bank's file format has 24 fields.",
  ])('leave alone: %s', (sentence) => {
    expect(heard(sentence)).toBeUndefined();
  });

  it('are heard when they are clear, or when two that are not stand apart', () => {
    expect(heard('Tenants wait a week.')).toBe('customers.suffers');
    expect(heard('The price is known.')).toBeUndefined();
    expect(heard('The price is known to the partners.')).toBe('money.cost-word');
  });

  it('are heard one by one where an impact is expected', () => {
    expect(heard('The price is known.', true)).toBe('money.cost-word');
  });

  it.each(['users ', 'teams need to ', 'the cost of the ', 'more work for the ', 'a risk to ', 'nurses who a b c '])(
    'take no longer than the text is long: %s',
    (words) => {
      const start = performance.now();
      impactPatternsIn(words.repeat(1500 / words.length));
      expect(performance.now() - start).toBeLessThan(500);
    },
  );
});

describe('a part of an impact', () => {
  it('stands for its words wherever it is named', () => {
    expect(withPartsOfImpact('{amount} of{0,3}')).toMatch(/^\(\?:.*\) of\{0,3\}$/);
  });

  it('must be known', () => {
    expect(() => withPartsOfImpact('{nobody}')).toThrow('nobody');
  });
});

describe('a column', () => {
  it.each(['Business impact', 'What it means', 'Impact on users', 'Why it matters'])('asks for impacts: %s', (head) => {
    expect(asksForImpact(head)).toBe(true);
  });

  it.each(['Impacted?', 'Constraint', 'Group', ''])('asks for something else: %s', (head) => {
    expect(asksForImpact(head)).toBe(false);
  });
});
