import { describe, expect, it } from 'vitest';
import { read, words } from './support';

function metadata(text: string) {
  const { frontMatter, title, status, date, people } = read(text);
  return {
    problem: frontMatter?.problem,
    title: title?.value,
    status: status && words(text, status.range),
    date: date && words(text, date.range),
    people: people.map(({ name, range }) => [name, words(text, range)]),
  };
}

const ALL = {
  title: 'Use one gateway',
  status: 'accepted',
  date: '2026-04-03',
  people: [
    ['Ann', 'Ann'],
    ['Ben', 'Ben'],
  ],
};

describe('front matter', () => {
  it.each([
    ['YAML', '---\nstatus: accepted\ndate: 2026-04-03\ndeciders: [Ann, Ben]\n---\n', null],
    [
      'YAML with Windows line ends',
      '---\r\nstatus: accepted\r\ndate: 2026-04-03\r\ndeciders: Ann, Ben\r\n---\r\n',
      null,
    ],
    ['a byte order mark', '\uFEFF---\nstatus: accepted\ndate: 2026-04-03\ndeciders: Ann, Ben\n---\n', null],
    ['TOML', '+++\nstatus = "accepted"\ndate = 2026-04-03\ndeciders = "Ann, Ben"\n+++\n', null],
    [
      'an end that is missing',
      '---\nstatus: accepted\ndate: 2026-04-03\ndeciders:\n  - Ann\n  - Ben\n\n',
      'no line of three hyphens ends it',
    ],
    [
      'an end that is missing, with the title right below',
      '---\nstatus: accepted\ndate: 2026-04-03\ndeciders: Ann, Ben\n',
      'no line of three hyphens ends it',
    ],
    [
      'an end that is indented',
      '---\nstatus: accepted\ndate: 2026-04-03\n deciders: Ann, Ben\n ---\n',
      'its last line is indented',
    ],
  ])('is read, with where each value stands: %s', (_, head, problem) => {
    expect(metadata(`${head}# Use one gateway\n\n## Context\n\nClaims come by post.\n`)).toEqual({ ...ALL, problem });
  });

  it('is told from a line across the page', () => {
    const text = '***\nNote: this is prose.\n\n# Use one gateway\n';
    expect(read(text).frontMatter).toBeNull();
    expect(read('---\nNote: this is prose.\n\n# Use one gateway\n').frontMatter).toBeNull();
  });

  it('is no prose, however it ends', () => {
    const text = '---\nstatus: accepted\nsummary: It cannot scale.\n\n# Use one gateway\n';
    expect(read(text).blocks.map(({ prose }) => prose.text)).toEqual([]);
  });
});
