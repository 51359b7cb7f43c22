import { describe, expect, it } from 'vitest';
import { parseRecord } from '../../core/record/parse';
import { read, words } from './support';

/** The status that the text comes down to, as it is written, and where it was found. */
function statusOf(text: string) {
  const { status } = read(text);
  return status && { value: status.value, raw: status.raw, source: status.source, words: words(text, status.range) };
}

/** The value of a status section that holds the text. */
function sectionValue(written: string): string | null {
  return statusOf(`# T\n\n## Status\n\n${written}\n`)?.value ?? null;
}

describe('a status', () => {
  it.each([
    ['front matter', '---\nstatus: accepted\n---\n\n# T\n', 'front-matter', 'accepted'],
    ['nested front matter', '---\nadr:\n  status: accepted\n---\n\n# T\n', 'front-matter', 'accepted'],
    ['quoted front matter', '---\nstatus: "accepted"\n---\n', 'front-matter', '"accepted"'],
    ['front matter with a comment', '---\nstatus: accepted # in May\n---\n', 'front-matter', 'accepted'],
    ['front matter behind a byte order mark', '\uFEFF---\r\nstatus: accepted\r\n---\r\n', 'front-matter', 'accepted'],
    ['front matter with the key in capitals', '---\nStatus: accepted\n---\n', 'front-matter', 'accepted'],
    ['a filled-in placeholder of front matter', '---\nstatus: {accepted}\n---\n', 'front-matter', 'accepted'],
    ['a list in front matter', '---\nstatus: [accepted]\n---\n', 'front-matter', 'accepted'],
    ['front matter that is no YAML', '---\nstatus: accepted\nby: @ann\n---\n', 'front-matter', 'accepted'],
    ['front matter with an open list', '---\nstatus: accepted\ntags: [a\n---\n', 'front-matter', 'accepted'],
    ['front matter with a key twice', '---\nstatus: accepted\nstatus: draft\n---\n', 'front-matter', 'accepted'],
    ['an admonition', '# T\n\n!!! info\n\n    **Status**: accepted\n    **Date**: 2026-04-03\n', 'pair', 'accepted'],
    ['an admonition right below its title', '# T\n\n!!! info "Status"\n    Status: accepted\n', 'pair', 'accepted'],
    ['a directive', '# T\n\n:::info\nStatus: accepted\n:::\n', 'pair', 'accepted'],
    ['an alert', '# T\n\n> [!NOTE]\n> **Status:** accepted\n', 'pair', 'accepted'],
    ['a word in brackets in the title', '# Use one gateway (accepted)\n', 'title', 'accepted'],
    ['the end of an arrow', '# T\n\n## Status\n\nProposed → accepted\n', 'section', 'Proposed → accepted'],
    ['front matter that never ends', '---\nstatus: accepted\n\n# T\n', 'front-matter', 'accepted'],
    ['a section', '# T\n\n## Status\n\naccepted\n', 'section', 'accepted'],
    ['a section with a label', '# T\n\n## Status\n\nStatus: accepted\n', 'section', 'accepted'],
    ['a section behind struck-out words', '# T\n\n## Status\n\n~~draft~~ accepted\n', 'section', 'accepted'],
    ['a section with a comment', '# T\n\n## Status\n\n<!-- draft -->\n\naccepted\n', 'section', 'accepted'],
    ['a heading', '# T\n\n## Status: accepted\n', 'heading', 'accepted'],
    ['a heading with a dash', '# T\n\n## Status - accepted\n\n## Context\n', 'heading', 'accepted'],
    ['a line in bold', '# T\n\n**Status: accepted**\n', 'heading', 'accepted'],
    ['a bullet', '# T\n\n* Status: accepted\n* Date: 2026-04-01\n', 'pair', 'accepted'],
    ['a bold bullet', '# T\n\n- **Status:** accepted\n', 'pair', 'accepted'],
    ['a line', '# T\n\nStatus: accepted\nDate: 2026-04-01\n', 'pair', 'accepted'],
    ['a line of several', '# T\n\n**Status**: accepted · **Date**: 2026-04-01\n', 'pair', 'accepted'],
    ['a quotation', '# T\n\n> Status: accepted\n', 'pair', 'accepted'],
    ['a row of a table', '# T\n\n| | |\n| - | - |\n| Status | accepted |\n', 'table', 'accepted'],
    ['the head of a table', '# T\n\n| Status | accepted |\n| - | - |\n| Date | 2026-04-01 |\n', 'table', 'accepted'],
    ['a column of a table', '# T\n\n| Date | Status |\n| - | - |\n| 2026-04-01 | accepted |\n', 'table', 'accepted'],
  ])('is read from %s', (_, text, source, at) => {
    expect(statusOf(text)).toMatchObject({ value: 'accepted', source, words: at });
  });

  it('is read from an announcement', () => {
    const text = '# T\n\n> This ADR has been **superseded** by [5. Use two](0005.md).\n\n## Context\n';
    expect(statusOf(text)).toEqual({
      value: 'superseded',
      raw: 'superseded',
      source: 'announcement',
      words: 'superseded',
    });
  });

  it.each([
    ['Draft', 'draft'],
    ['WIP', 'draft'],
    ['Proposed', 'proposed'],
    ['In review', 'proposed'],
    ['RFC', 'proposed'],
    ['Accepted', 'accepted'],
    ['ACCEPTED', 'accepted'],
    ['**Accepted**', 'accepted'],
    ['`accepted`', 'accepted'],
    ['✅ Accepted', 'accepted'],
    ['{accepted}', 'accepted'],
    ['Accepted on 2026-04-01 by the board', 'accepted'],
    ['2026-04-01: accepted', 'accepted'],
    ['Accepted (supersedes 3)', 'accepted'],
    ['Implemented', 'accepted'],
    ['Partly implemented', 'accepted'],
    ['Rejected. It was accepted before.', 'rejected'],
    ['Not accepted', 'rejected'],
    ['Withdrawn', 'rejected'],
    ['Deprecated', 'deprecated'],
    ['Obsolete', 'deprecated'],
    ['Superseded by [ADR 5](0005.md)', 'superseded'],
    ['Superceded', 'superseded'],
    ['Replaced', 'superseded'],
    ['Angenommen', 'accepted'],
    ['Abgelehnt', 'rejected'],
    ['Accepté', 'accepted'],
    ['Accepte\u0301', 'accepted'],
  ])('comes down to what it means: %s', (written, expected) => {
    expect(sectionValue(written)).toBe(expected);
  });

  it.each(['On hold', 'Acceptedly', 'See the board'])('stays "other" where it is unknown: %s', (raw) => {
    expect(statusOf(`# T\n\n## Status\n\n${raw}\n`)).toMatchObject({ value: 'other', raw });
  });

  it.each([
    'Proposed | Accepted',
    'Proposed | Accepted | Deprecated',
    '[proposed | rejected | accepted]',
    'proposed, accepted, rejected, deprecated',
    'Proposed / Accepted / Rejected',
    'What is the status, such as proposed, accepted or rejected?',
  ])('is not one of the menu that the template offers: %s', (menu) => {
    expect(sectionValue(menu)).toBeNull();
  });

  it('is not one of a menu in front matter', () => {
    expect(statusOf('---\nstatus: {proposed | accepted}\n---\n')).toBeNull();
    expect(statusOf('---\nstatus: "{proposed | rejected | accepted | …}"\n---\n')).toBeNull();
  });

  it.each([
    ['an empty section', '# T\n\n## Status\n\n## Context\n'],
    ['an empty key', '---\nstatus:\n---\n'],
    ['a comment', '# T\n\n<!-- Status: accepted -->\n'],
    ['the context', '# T\n\n## Context\n\nStatus: accepted\n'],
    ['front matter that is a list', '---\n- accepted\n---\n\n# T\n'],
    ['front matter that is a text', '---\naccepted\n---\n\n# T\n'],
    ['nothing', ''],
  ])('is none in %s', (_, text) => {
    expect(statusOf(text)).toBeNull();
  });

  it('is believed of front matter before a section, and of a section before a bullet', () => {
    const bullet = '# T\n\n* Status: draft\n';
    const section = `${bullet}\n## Status\n\nProposed\n`;
    expect(statusOf(bullet)?.value).toBe('draft');
    expect(statusOf(section)?.value).toBe('proposed');
    expect(statusOf(`---\nstatus: rejected\n---\n\n${section}`)?.value).toBe('rejected');
  });

  it('is taken from the next source where the first says nothing known', () => {
    const text = '---\nstatus: published\n---\n\n# T\n\n## Status\n\nAccepted\n';
    expect(statusOf(text)).toMatchObject({ value: 'accepted', source: 'section' });
  });

  it('says why front matter could not be read', () => {
    expect(read('---\nby: @ann\n---\n').frontMatter?.problem).toMatch(/reserved character @/);
    expect(read('---\n- a\n---\n').frontMatter?.problem).toBe('it is no list of keys and values');
    expect(read('---\na: b\n---\n').frontMatter?.problem).toBeNull();
    expect(read('---\n---\n').frontMatter?.problem).toBeNull();
  });
});

describe('statuses from every place', () => {
  const body = '\n## Context\n\nIt is so.\n\n## Decision\n\nWe will.\n';
  const sources = (text: string, path: string | null = null) =>
    parseRecord(text, path).statuses.map(({ source, value }) => `${source} ${value}`);

  it('are all kept, the most believed first', () => {
    expect(sources(`---\nstatus: accepted\n---\n# T\n\n* Status: proposed\n${body}`)).toEqual([
      'front-matter accepted',
      'pair proposed',
    ]);
  });

  it.each([
    [
      'the latest of a dated list',
      `# T\n\n## Status\n\n- 2026-01-02: Proposed\n- 2026-03-04: Accepted\n${body}`,
      null,
      ['section accepted'],
    ],
    [
      'the ticked one of a list of tasks',
      `# T\n\n## Status\n\n- [ ] Proposed\n- [x] Rejected\n${body}`,
      null,
      ['section rejected'],
    ],
    [
      'a badge',
      `# T\n\n![Status](https://badges.example/badge/ADR/approved/green/)\n${body}`,
      null,
      ['badge accepted'],
    ],
    ['a tag', `---\ntags: [Accepted, data]\n---\n# T\n${body}`, null, ['tag accepted']],
    ['a folder', `# T\n${body}`, 'Platform/Draft/use-x.md', ['folder draft']],
    ['a file name', `# T\n${body}`, 'adr/0003-[Superseded]use-x.md', ['file-name superseded']],
    [
      'a change log',
      `# T\n\n## Change Log\n\n- Proposed (2026-01-02)\n- Accepted (2026-03-04)\n${body}`,
      null,
      ['history accepted'],
    ],
    ['no place where another record is meant', `# T\n\n## Status\n\nSupersedes 3\n${body}`, null, []],
  ] as const)('are read from %s', (_, text, path, expected) => {
    expect(sources(text, path)).toEqual(expected);
  });

  it.each([
    ['Accepted (lazy consensus)\n\nSuperseded by [16. Use two](0016-use-two.md)', 'superseded'],
    ['Accepted\n\nNot implemented yet.', 'accepted'],
    ['Proposed\n\nSupersedes [3. Use none](0003-use-none.md)\n\nNot implemented yet.', 'proposed'],
    ['Issue: https://example.org/12\n\nAccepted', 'accepted'],
  ])('is the one that holds at the end of several paragraphs: %j', (paragraphs, value) => {
    expect(read(`# T\n\n## Status\n\n${paragraphs}\n\n## Context\n\nx\n`).status?.value).toBe(value);
  });

  it('is no picture further down', () => {
    const text = '# T\n\n## Status\n\nAccepted\n\n## Context\n\n![proposed layout](img/proposed.png)\n';
    expect(read(text).statuses.map(({ source }) => source)).toEqual(['section']);
  });
});
