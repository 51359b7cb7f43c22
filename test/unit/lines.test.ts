import { describe, expect, it } from 'vitest';
import { LineIndex } from '../../core';

describe('LineIndex', () => {
  it.each([
    ['nothing', '', ['']],
    ['one line', 'abc', ['abc']],
    ['LF', 'a\nbc\n', ['a', 'bc', '']],
    ['CRLF', 'a\r\nbc\r\n', ['a', 'bc', '']],
    ['CR', 'a\rbc\r', ['a', 'bc', '']],
    ['all three', 'a\r\nb\nc\rd', ['a', 'b', 'c', 'd']],
    ['empty lines', '\n\r\n\r', ['', '', '', '']],
    ['a byte order mark, which is a character of the first line', '\uFEFFa\nb', ['\uFEFFa', 'b']],
    ['U+2028, which ends no line of a file', 'a\u2028b', ['a\u2028b']],
  ])('splits %s', (_, text, expected) => {
    const lines = new LineIndex(text);
    expect(lines.count).toBe(expected.length);
    expect(expected.map((_, line) => lines.textOf(line))).toEqual(expected);
  });

  it('counts characters of a line in UTF-16 code units', () => {
    const lines = new LineIndex('a\n😀b');
    expect(lines.positionAt(2)).toEqual({ line: 1, character: 0 });
    expect(lines.positionAt(4)).toEqual({ line: 1, character: 2 });
  });

  it('holds both halves of a CRLF on the line that they end', () => {
    const lines = new LineIndex('ab\r\ncd');
    expect([2, 3, 4].map((offset) => lines.positionAt(offset))).toEqual([
      { line: 0, character: 2 },
      { line: 0, character: 3 },
      { line: 1, character: 0 },
    ]);
  });

  it('gives the start and the end of a line without its line end', () => {
    const lines = new LineIndex('ab\r\ncd\n');
    expect([lines.startOf(0), lines.endOf(0)]).toEqual([0, 2]);
    expect([lines.startOf(1), lines.endOf(1)]).toEqual([4, 6]);
    expect([lines.startOf(2), lines.endOf(2)]).toEqual([7, 7]);
  });

  it('moves what lies outside the text to its ends', () => {
    const lines = new LineIndex('ab\ncd');
    expect(lines.positionAt(-5)).toEqual({ line: 0, character: 0 });
    expect(lines.positionAt(99)).toEqual({ line: 1, character: 2 });
    expect(lines.startOf(99)).toBe(5);
    expect(lines.textOf(99)).toBe('');
  });
});
