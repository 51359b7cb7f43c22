import { describe, expect, it } from 'vitest';
import { parseRecord } from '../../core/record/parse';

function linksOf(text: string) {
  return parseRecord(text, null).links.map(({ relation, name, target, range }) => ({
    relation,
    name,
    target,
    words: text.slice(range.start, range.end),
  }));
}

describe('links to other records', () => {
  it.each([
    ['## Status\n\nSuperseded by [7. Next](0007-next.md)\n', 'superseded-by', '7. Next', '0007-next.md'],
    ['## Status\n\nAccepted\n\nSupersedes [3. Before](0003-before.md)\n', 'supersedes', '3. Before', '0003-before.md'],
    ['## Status\n\nSuperceded by ADR-0012.\n', 'superseded-by', 'ADR-0012', null],
    ['## Context\n\nThis amends [ADR 4](4.md#x) in part.\n', 'amends', 'ADR 4', '4.md#x'],
    ['## Links\n\n* See also [2. Logs](0002-logs.md)\n', 'relates-to', '2. Logs', '0002-logs.md'],
    ['## Status\n\nThis RFC has superseded [3. Before](0003-before.md)\n', 'supersedes', '3. Before', '0003-before.md'],
    [
      '## Status\n\nSupersedes: https://git.example.org/a/docs/0003-before.md\n',
      'supersedes',
      'https://git.example.org/a/docs/0003-before.md',
      'https://git.example.org/a/docs/0003-before.md',
    ],
    ['## 状态\n\n已被 ADR-0007 取代\n', 'superseded-by', 'ADR-0007', null],
    ['## Durum\n\nADR-0003 yerine geçer.\n', 'supersedes', 'ADR-0003', null],
    ['## Status\n\nErsetzt durch [ADR-9][next]\n\n[next]: 0009-x.md\n', 'superseded-by', 'ADR-9', '0009-x.md'],
  ])('are read from sentences: %s', (body, relation, name, target) => {
    expect(linksOf(`# T\n\n${body}`)).toEqual([expect.objectContaining({ relation, name, target })]);
  });

  it('are read from front matter', () => {
    expect(linksOf('---\nsupersedes: 0003-before.md\nsuperseded_by: null\n---\n# T\n')).toEqual([
      { relation: 'supersedes', name: '0003-before.md', target: '0003-before.md', words: '0003-before.md' },
    ]);
  });

  it.each([
    'The service replaces the nightly batch.',
    'It depends on [Redis](https://redis.example).',
    'The parser, replaced by hand, is gone. ADR-3 is about something else.',
    'Run `supersede ADR-3`.',
  ])('are none where no record is meant: %s', (sentence) => {
    expect(linksOf(`# T\n\n## Context\n\n${sentence}\n`)).toEqual([]);
  });
});
