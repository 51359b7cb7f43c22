import { describe, expect, it } from 'vitest';
import { applySafeFixes, type Finding, type Fix, type FixText } from '../../core';

/** Finds every place where words stand, with a fix that puts others there. */
function rule(ruleId: string, words: string, text: FixText, more: Partial<Fix> = {}) {
  return (record: string): Finding[] =>
    Array.from(record.matchAll(new RegExp(words, 'g')), ({ 0: { length }, index }) => {
      const range = { start: index, end: index + length };
      const fix = { title: '', edits: [{ range, text }], isPreferred: false, isSafe: true, ...more };
      return {
        ruleId,
        severity: 'warning',
        range,
        messageId: '',
        message: '',
        url: '',
        related: [],
        fixes: [fix],
      };
    });
}

function fixed(text: string, ...rules: readonly ((record: string) => Finding[])[]) {
  const findingsOf = (now: string) => rules.flatMap((find) => find(now)).sort((a, b) => a.range.start - b.range.start);
  return applySafeFixes(text, findingsOf);
}

function apply(text: string, { changes }: ReturnType<typeof fixed>): string {
  return [...changes]
    .reverse()
    .reduce((now, { range, text: put }) => now.slice(0, range.start) + put + now.slice(range.end), text);
}

describe('safe fixes', () => {
  it('are applied, each at its place', () => {
    const result = fixed('one two one', rule('a', 'one', ['1']), rule('b', 'two', ['2']));
    expect(result.text).toBe('1 2 1');
    expect(result.fixed.map(({ ruleId }) => ruleId)).toEqual(['a', 'b', 'a']);
    expect(result.changes).toHaveLength(3);
  });

  it('leave alone what somebody has to look at', () => {
    expect(fixed('one', rule('a', 'one', ['1'], { isSafe: false })).text).toBe('one');
    expect(fixed('one', rule('a', 'one', [{ blank: 'which?' }])).text).toBe('one');
  });

  it('are never two of one place in one round, and the second comes in the next', () => {
    const result = fixed('onetwo', rule('a', 'one', ['']), rule('b', 'two', ['']));
    expect(result.text).toBe('');
    expect(result.fixed.map(({ ruleId }) => ruleId)).toEqual(['a', 'b']);
    expect(apply('onetwo', result)).toBe('');
  });

  it('may make others possible', () => {
    const result = fixed('keep a keep', rule('a', 'a', ['b']), rule('b', 'b', ['c']));
    expect(result.text).toBe('keep c keep');
    expect(apply('keep a keep', result)).toBe('keep c keep');
    expect(result.changes).toEqual([{ range: { start: 5, end: 6 }, text: 'c' }]);
  });

  it('end where they undo each other, or never come to an end', () => {
    expect(['a', 'b']).toContain(fixed('a', rule('a', 'a', ['b']), rule('b', 'b', ['a'])).text);
    expect(fixed('a', rule('a', 'a+$', ['aa'])).text.length).toBeLessThan(100_000);
  });

  it.each(['\n', '\r\n', '\r'])('keep the line ends of the text: %j', (eol) => {
    const text = `${['one', 'two', 'three'].join(eol)}${eol}`;
    expect(fixed(text, rule('a', 'two', ['2\n', 'and a half'])).text).toBe(text.replace('two', `2${eol}and a half`));
  });

  it('keep the way the text ends', () => {
    expect(fixed('a\nb\n', rule('a', '\\nb\\n', [''])).text).toBe('a\n');
    expect(fixed('a\nb', rule('a', 'b', ['c\n'])).text).toBe('a\nc');
    expect(fixed('b\n', rule('a', 'b\\n', [''])).text).toBe('');
    const result = fixed('a\nb\n', rule('a', '\\nb\\n', ['']));
    expect(apply('a\nb\n', result)).toBe('a\n');
  });
});
