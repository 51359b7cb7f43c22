import { describe, expect, it } from 'vitest';
import { Listener } from '../../../core/language/listener';
import { english } from '../../../core/language/vocabulary/english';

const { impacts } = new Listener(english);
const { patterns } = english.impacts;

/** The ids of the patterns that a sentence matches, exceptions left out. */
function idsIn(sentence: string): string[] {
  return impacts
    .patternsIn(sentence)
    .filter(({ excepted }) => !excepted)
    .map(({ id }) => id);
}

function heard(sentence: string, expected = false): string | undefined {
  return impacts.weigh(impacts.patternsIn(sentence), (start, end) => ({ start, end }), expected)?.evidence.cue;
}

describe.each(patterns)('the pattern $id', ({ id, matches, leaves }) => {
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
    const ids = patterns.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('say where they match, and which words are an exception', () => {
    const text = 'Queries are expensive, and the licence costs 300 EUR.';
    const places = impacts.patternsIn(text).map(({ id, start, end, excepted }) => ({
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
    'are found as often as they are there, in words that go on and on: %s',
    (words) => {
      const often = Math.floor(1500 / words.length);
      const found = impacts.patternsIn(words.repeat(often)).map(({ id, start }) => `${id} ${start}`);
      expect(new Set(found).size).toBe(found.length);
    },
  );
});

describe('a column', () => {
  it.each(['Business impact', 'What it means', 'Impact on users', 'Why it matters'])('asks for impacts: %s', (head) => {
    expect(impacts.asksForImpact(head)).toBe(true);
  });

  it.each(['Impacted?', 'Constraint', 'Group', ''])('asks for something else: %s', (head) => {
    expect(impacts.asksForImpact(head)).toBe(false);
  });
});
