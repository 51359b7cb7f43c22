import { describe, expect, it } from 'vitest';
import { Glob } from '../../core/text/glob';

describe('a glob pattern', () => {
  it.each([
    ['docs/adr/0001-x.md', 'docs/adr/0001-x.md'],
    ['./docs/*.md', 'docs/a.md'],
    ['docs/*', 'docs/.a.md'],
    ['*.md', 'a.md'],
    ['**/*.md', 'a.md'],
    ['**/*.md', 'a/b/c.md'],
    ['**/*.md', '.adr/a.md'],
    ['**', 'a/b.md'],
    ['docs/**', 'docs/a/b.md'],
    ['docs/', 'docs/a/b.md'],
    ['docs/**/adr/*.md', 'docs/adr/a.md'],
    ['docs/**/adr/*.md', 'docs/x/y/adr/a.md'],
    ['**/adr/**/*.md', 'adr/a.md'],
    ['**/a/**/b/**', 'x/a/y/a/b/b/c'],
    ['docs/**.md', 'docs/a.md'],
    ['do**/a.md', 'docs/a.md'],
    ['a?c.md', 'abc.md'],
    ['a?c.md', 'a😀c.md'],
    ['[0-9]*-*.md', '1-x.md'],
    ['[!0-9]*.md', 'x.md'],
    ['[^0-9]*.md', 'x.md'],
    ['{docs,design}/*.{md,markdown}', 'design/a.markdown'],
    ['{a,{b,{c,d}e}}.md', 'de.md'],
    ['a{,b}.md', 'a.md'],
    ['a\\*.md', 'a*.md'],
    ['a[.md', 'a[.md'],
    ['a(1)+.md', 'a(1)+.md'],
    ['{a}.md', '{a}.md'],
    ['Über/*', 'Über/x.md'],
  ])('%s fits %s', (pattern, path) => {
    expect(new Glob(pattern).matches(path)).toBe(true);
  });

  it.each([
    ['*.md', 'docs/a.md'],
    ['docs/*', 'docs/a/b.md'],
    ['docs/**', 'mydocs/a.md'],
    ['**/adr/*.md', 'myadr/a.md'],
    ['**/*.md', 'a.mdx'],
    ['docs/**.md', 'docs/a/b.md'],
    ['a?c', 'a/c'],
    ['a[!b]c', 'a/c'],
    ['[0-9]*.md', 'x.md'],
    ['[z-a].md', 'm.md'],
    ['{a,b}.md', 'c.md'],
    ['a.md', 'axmd'],
    ['A.md', 'a.md'],
    ['', 'a'],
    ['a', ''],
  ])('%s does not fit %s', (pattern, path) => {
    expect(new Glob(pattern).matches(path)).toBe(false);
  });

  it.each([['*a'.repeat(400)], ['**/'.repeat(300)], ['{a,b}'.repeat(190)], ['{'.repeat(900)], ['[a'.repeat(400)]])(
    'takes its time, but not for ever',
    (pattern) => {
      expect(new Glob(`${pattern}b`).matches(`${'a'.repeat(250)}/`.repeat(4))).toBe(false);
    },
  );
});
