import { describe, expect, it } from 'vitest';
import { codeFrame, type Mark } from '../../cli/code-frame';
import { LineIndex } from '../../core';

/** A frame without colours around the first occurrence of each of the words; the first words are the main ones. */
function frame(text: string, words: readonly string[], width = 60): string {
  const marks = words.map((word, index): Mark => {
    const start = text.indexOf(word);
    return { range: { start, end: start + word.length }, isMain: index === 0 };
  });
  return codeFrame(new LineIndex(text), marks, { width, paint: (underline) => underline, dim: (part) => part });
}

function rows(...lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

describe('code frame', () => {
  it('underlines the words on their line', () => {
    expect(frame('# Title\n\nIt only runs on Linux.\n', ['only runs'])).toBe(
      rows('3 | It only runs on Linux.', '  |    ^^^^^^^^^'),
    );
  });

  it('underlines words over several lines without the indentation of each', () => {
    expect(frame('- It only\n  runs on\n  Linux.\n', ['It only\n  runs on\n  Linux.'])).toBe(
      rows('1 | - It only', '  |   ^^^^^^^', '2 |   runs on', '  |   ^^^^^^^', '3 |   Linux.', '  |   ^^^^^^'),
    );
  });

  it('aligns line numbers of different length and says that lines are left out', () => {
    const text = `${'\n'.repeat(8)}nine\nten\neleven\n`;
    expect(frame(text, ['nine', 'eleven'])).toBe(rows(' 9 | nine', '   | ^^^^', ' …', '11 | eleven', '   | ------'));
  });

  it('announces what it does not show of a long range', () => {
    const text = Array.from({ length: 9 }, (_, index) => `line ${index}`).join('\n');
    const shown = frame(text, [text]);
    expect(shown).toContain('6 | line 5');
    expect(shown).not.toContain('line 6');
    expect(shown).toContain('| … and 3 lines more');
  });

  it('puts the underline under characters of two columns', () => {
    expect(frame('設計は Linux でのみ動く。', ['Linux'])).toBe(
      rows('1 | 設計は Linux でのみ動く。', `  | ${' '.repeat(7)}^^^^^`),
    );
    expect(frame('👩‍👩‍👧 🇯🇵 e\u0301 Linux', ['Linux'])).toBe(
      rows('1 | 👩‍👩‍👧 🇯🇵 e\u0301 Linux', `  | ${' '.repeat(8)}^^^^^`),
    );
  });

  it('underlines a wide word with its width', () => {
    expect(frame('The 請求 API', ['請求'])).toBe(rows('1 | The 請求 API', '  |     ^^^^'));
  });

  it('shows tabs as spaces up to the next stop', () => {
    expect(frame('a\tb\tLinux', ['Linux'])).toBe(rows('1 | a   b   Linux', '  |         ^^^^^'));
  });

  it('cuts a long line before and behind the words', () => {
    const text = `${'before '.repeat(20)}only on Linux ${'after '.repeat(20)}`;
    expect(frame(text, ['only on Linux'])).toBe(
      rows('1 | … before before before only on Linux after after after …', `  | ${' '.repeat(23)}^^^^^^^^^^^^^`),
    );
  });

  it('wraps words that do not fit, and leaves out rows without any', () => {
    const words = 'only runs on Linux with the driver of the old scanner';
    expect(frame(`${words} ${'between '.repeat(20)}and nowhere else`, [words, 'nowhere'], 40)).toBe(
      rows(
        '1 | only runs on Linux with the',
        '  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^',
        '  | driver of the old scanner …',
        '  | ^^^^^^^^^^^^^^^^^^^^^^^^^',
        '  | … and nowhere else',
        '  |       -------',
      ),
    );
  });

  it('breaks within a line that has no spaces, and between characters only', () => {
    const shown = frame('設'.repeat(60), ['設'.repeat(60)], 44);
    for (const row of shown.trimEnd().split('\n')) expect(row).toMatch(/^[1 ] \| (?:設{1,18}|\^{2,36}| )/u);
    expect(shown.match(/設/gu)).toHaveLength(60);
  });

  it('shows the place of an empty range', () => {
    const lines = new LineIndex('one\n');
    const look = { width: 60, paint: (underline: string) => underline, dim: (part: string) => part };
    const at = (offset: number) => codeFrame(lines, [{ range: { start: offset, end: offset }, isMain: true }], look);
    expect(at(0)).toBe(rows('1 | one', '  | ^'));
    expect(at(3)).toBe(rows('1 | one', '  |    ^'));
    expect(at(4)).toBe(rows('2 |', '  | ^'));
  });

  it('shows control characters and characters that turn the writing as replaced', () => {
    expect(frame('a \u001B[31m\u202E Linux', ['Linux'])).toBe(
      rows('1 | a \uFFFD[31m\uFFFD Linux', '  |          ^^^^^'),
    );
  });

  it('paints the main words unlike the others', () => {
    const look = {
      width: 60,
      paint: (underline: string, isMain: boolean) => (isMain ? `<${underline}>` : `(${underline})`),
      dim: (part: string) => part,
    };
    const marks = [
      { range: { start: 4, end: 7 }, isMain: false },
      { range: { start: 0, end: 3 }, isMain: true },
    ];
    expect(codeFrame(new LineIndex('one two'), marks, look)).toBe(rows('1 | one two', '  | <^^^> (---)'));
  });
});
