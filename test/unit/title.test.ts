import { describe, expect, it } from 'vitest';
import { read, words } from './support';

function titleOf(text: string, path = 'docs/adr/use-one.md') {
  const { title, number } = read(text, path);
  return [title?.value ?? null, number];
}

describe('title and number', () => {
  it.each([
    ['# Use one', null],
    ['# 12. Use one', '12'],
    ['# 0012. Use one', '0012'],
    ['# 12: Use one', '12'],
    ['# 12 - Use one', '12'],
    ['# 12 – Use one', '12'],
    ['# 0012 Use one', '0012'],
    ['# ADR-0012: Use one', '0012'],
    ['# ADR 12: Use one', '12'],
    ['# ADR0012: Use one', '0012'],
    ['# ADR 12 Use one', '12'],
    ['# [ADR-012] Use one', '012'],
    ['# [012] Use one', '012'],
    ['# RFC 1234 - Use one', '1234'],
    ['# Decision Record: Use one', null],
    ['# ADR-3: Decision Record: Use one', '3'],
    ['Use one\n=======', null],
    ['## 3. Use one\n\n### Status', '3'],
    ['---\ntitle: Use one\n---\n\n## Context', null],
    ['---\ntitle: "3. Use one"\n---\n\n## Context', '3'],
    ['---\ntitle: |\n  Use one\n---\n\n## Context', null],
  ])('are parted: %j', (text, number) => {
    expect(titleOf(text)).toEqual(['Use one', number]);
  });

  it.each([
    ['Use 12 servers', null],
    ['3-tier architecture', null],
    ['2.5 GB for uploads', null],
    ['10:1 is enough', null],
    ['😀 Use one', null],
  ])('are not parted where the digits belong to the words: %s', (title, number) => {
    expect(titleOf(`# ${title}`)).toEqual([title, number]);
  });

  it.each([
    ['docs/adr/0012-use-one.md', '0012'],
    ['docs/adr/12_use_one.md', '12'],
    ['docs/adr/adr-12-use-one.md', '12'],
    ['docs/adr/ADR-0012.md', '0012'],
    ['docs/adr/2026-04-01-use-one.md', null],
    ['docs/adr/use-one.md', null],
  ])('take the number from the file where the title has none: %s', (path, number) => {
    expect(titleOf('# Use one', path)).toEqual(['Use one', number]);
  });

  it('prefer the number of the title', () => {
    expect(titleOf('# 7. Use one', 'docs/adr/0012-use-one.md')).toEqual(['Use one', '7']);
  });

  it.each([['#'], [''], ['# Context\n\nWords.'], ['Words without a heading.'], ['---\ntitle:\n---\n']])(
    'are none in %j',
    (text) => {
      expect(read(text).title).toBeNull();
    },
  );

  it.each([
    ['# 12. Use one', 'Use one'],
    ['#   ADR-7:  Use *one*  #', 'Use *one'],
    ['# Decision record: Use one', 'Use one'],
    ['\uFEFF# 12. Use 😀 one\r\n', 'Use 😀 one'],
    ['---\ntitle: Use one\n---\n', 'Use one'],
    ['12\\. Use one\n===', 'Use one'],
    ['# R&amp;D uses [one](x)', 'R&amp;D uses [one'],
  ])('know the words of the title in %j', (text, expected) => {
    expect(words(text, read(text).title?.range)).toBe(expected);
  });
});
