import { describe, expect, it } from 'vitest';
import { nygard, read, words } from './support';

/** Title, status and first line of each decision that the file collects. */
function decisions(text: string) {
  return read(text).decisions.map(({ title, status, range }) => [
    title,
    status?.value ?? null,
    words(text, range)?.split('\n')[0],
  ]);
}

describe('decisions in one file', () => {
  it('are the sections of chapter 9 of arc42', () => {
    const text =
      '# Solution\n\n## 9. Architecture Decisions\n\nAll of them.\n\n### Split the ledger\n\nStatus: accepted\n\nWe split it.\n\n#### Why\n\nIt grows.\n\n### Settle at once\n\n- **Status**: rejected\n\n### Rent a queue\n\nWe rent.\n\n## 10. Quality\n\n### Speed\n\nx\n';
    expect(decisions(text)).toEqual([
      ['Split the ledger', 'accepted', '### Split the ledger'],
      ['Settle at once', 'rejected', '### Settle at once'],
      ['Rent a queue', null, '### Rent a queue'],
    ]);
    expect(words(text, read(text).decisions[0]?.range)).toContain('It grows.');
  });

  it('are the same where the chapter is a file, in other languages, too', () => {
    expect(decisions('# Architecture Decisions\n\n## One\n\nx\n\n## Two\n\nx\n').map(([title]) => title)).toEqual([
      'One',
      'Two',
    ]);
    expect(
      decisions('# 9. Architekturentscheidungen\n\n## Eins\n\nx\n\n## Zwei\n\nx\n').map(([title]) => title),
    ).toEqual(['Eins', 'Zwei']);
  });

  it('may be numbered as records are', () => {
    const text =
      '# Log\n\n## ADR-001: Split the ledger\n\n**Status:** Accepted\n\nx\n\n## ADR-002\n\n| Status | Date |\n| --- | --- |\n| Proposed | 2026-02-03 |\n';
    expect(decisions(text)).toEqual([
      ['Split the ledger', 'accepted', '## ADR-001: Split the ledger'],
      ['ADR-002', 'proposed', '## ADR-002'],
    ]);
  });

  it('may each be a record of its own', () => {
    const one = nygard({ title: '# Split the ledger', status: 'Accepted' });
    const two = nygard({ title: '# Rent a queue', status: 'Proposed' });
    expect(decisions(`${one}\n${two}`)).toEqual([
      ['Split the ledger', 'accepted', '# Split the ledger'],
      ['Rent a queue', 'proposed', '# Rent a queue'],
    ]);
  });

  it.each([
    ['one decision', nygard({})],
    ['one decision in a chapter', '# Architecture Decisions\n\n## Split the ledger\n\nx\n'],
    ['parts of a record in a chapter', '# Architecture Decisions\n\n## Context\n\nx\n\n## Consequences\n\nx\n'],
    [
      'options that are discussed',
      '# T\n\n## Options\n\n### Option 1\n\n#### Decision\n\nx\n\n#### Consequences\n\nx\n\n### Option 2\n\n#### Decision\n\nx\n\n#### Consequences\n\nx\n',
    ],
    ['nothing', ''],
  ])('are none in a file with %s', (_, text) => {
    expect(decisions(text)).toEqual([]);
  });

  it('are all found where there are many', () => {
    const text = `# Log\n\n${'## ADR-1: A\n\nStatus: accepted\n\n'.repeat(1000)}`;
    const { decisions: found } = read(text);
    expect(found).toHaveLength(1000);
    expect(found.every(({ status }) => status?.value === 'accepted')).toBe(true);
  });
});
