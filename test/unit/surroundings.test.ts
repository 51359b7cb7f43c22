import { describe, expect, it } from 'vitest';
import { anchorsIn, recordMeant, resolveLink, surroundingsOf } from '../../core/lint/surroundings';
import { read } from './support';

const HOME = 'docs/adr/0001-a.md';

describe('where a link leads', () => {
  it.each([
    ['0002-b.md', 'docs/adr/0002-b.md'],
    ['./0002-b.md#why', 'docs/adr/0002-b.md'],
    ['../prices.csv?raw=1', 'docs/prices.csv'],
    ['/README.md', 'README.md'],
    ['0002%20b.md', 'docs/adr/0002 b.md'],
    ['100%.md', 'docs/adr/100%.md'],
    ['../../', ''],
  ])('%s', (target, place) => {
    expect(resolveLink(HOME, target)).toBe(place);
  });

  it('is nowhere outside the repository', () => {
    expect(resolveLink(HOME, '../../../other/README.md')).toBeNull();
  });
});

describe('the record that is meant', () => {
  const paths = [HOME, 'docs/adr/0002-b.md', 'docs/adr/0003-c.md', 'docs/adr/0003-d.md', 'docs/adr/sub/0004-e.md'];

  it.each([
    ['its target', { target: '0002-b.md', name: '9. Something' }, 'docs/adr/0002-b.md'],
    ['its number', { target: null, name: 'ADR-2' }, 'docs/adr/0002-b.md'],
    ['neither, where the target is not there', { target: '0002-x.md', name: 'ADR-2' }, null],
    ['neither, where two have the number', { target: null, name: 'ADR-3' }, null],
    ['neither, where the number is that of another folder', { target: null, name: 'ADR-4' }, null],
    ['neither, where there is no number', { target: null, name: 'the old one' }, null],
  ])('is known by %s', (_, link, meant) => {
    expect(recordMeant(HOME, link, paths)).toBe(meant);
  });
});

describe('the ids of headings', () => {
  it('are those of GitHub', () => {
    const text = '# Why → not?\n\n## `code` & more\n\n## Twice\n\n## Twice\n\n<a id=own></a>\n\n**Bold**\n';
    expect([...anchorsIn(read(text))].sort()).toEqual(['code--more', 'own', 'twice', 'twice-1', 'why--not']);
  });
});

describe('what is around a record', () => {
  const records = new Map([
    [HOME, read('# 1. A\n\n## Status\n\nSuperseded by [2. B](0002-b.md)\n', HOME)],
    ['docs/adr/0002-b.md', read('# 2. B\n\n## Status\n\nAccepted\n\nSupersedes ADR-0001\n', 'docs/adr/0002-b.md')],
  ]);
  const around = surroundingsOf({ path: HOME, records, has: (path) => records.has(path) });

  it('are the other records with what they say of each other', () => {
    expect(around.records).toEqual([
      {
        path: 'docs/adr/0002-b.md',
        number: '2',
        title: 'B',
        status: 'accepted',
        supersedes: [HOME],
        supersededBy: [],
        acronyms: new Set(),
      },
    ]);
  });

  it('are files that exist or do not', () => {
    expect(around.exists('0002-b.md')).toBe(true);
    expect(around.exists('0003-c.md')).toBe(false);
    expect(around.exists('../../../c.md')).toBeNull();
  });

  it('are headings, also those of the record itself', () => {
    expect(around.anchorsOf('')?.has('status')).toBe(true);
    expect(around.anchorsOf('0002-b.md')?.has('status')).toBe(true);
    expect(around.anchorsOf('picture.png')).toBeNull();
  });
});
