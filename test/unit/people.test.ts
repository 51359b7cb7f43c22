import { describe, expect, it } from 'vitest';
import { read, words } from './support';

function people(text: string): string[] {
  return read(text).people.map(({ name, role, side }) => `${name} (${role}, ${side})`);
}

describe('people', () => {
  it('are read from front matter, with what they are to the decision', () => {
    const text = `---
decision-makers: Ann, Head of Claims
author: Ben
owner: Product Owner
consulted: [Legal, Cy]
informed:
  - Works Council
---
`;
    expect(people(text)).toEqual([
      'Ann (decider, null)',
      'Head of Claims (decider, business)',
      'Ben (author, null)',
      'Product Owner (owner, business)',
      'Legal (consulted, business)',
      'Cy (consulted, null)',
      'Works Council (informed, null)',
    ]);
  });

  it.each([
    ['bullets', '# T\n\n* Deciders: Ann, Ben\n'],
    ['lines in bold', '# T\n\n**Decision makers:** Ann and Ben\n'],
    ['a table', '# T\n\n| Deciders | Ann, Ben |\n| - | - |\n| Date | 2026-04-03 |\n'],
    ['a section', '# T\n\n## Deciders\n\n- Ann\n- Ben\n'],
    ['one line of a section', '# T\n\n## Deciders\n\nAnn & Ben\n'],
    ['German', '# T\n\nEntscheider: Ann und Ben\n'],
    ['French', '# T\n\nDécideurs : Ann et Ben\n'],
  ])('are read from %s', (_, text) => {
    expect(people(text)).toEqual(['Ann (decider, null)', 'Ben (decider, null)']);
  });

  it('are the authors that a history mentions', () => {
    expect(people('# T\n\n## Changelog\n\n- 2026-04-03 first draft (@ann, @ben-b)\n')).toEqual([
      '@ann (author, null)',
      '@ben-b (author, null)',
    ]);
  });

  it.each([
    ['Ann (Claims, Berlin), Ben', ['Ann (Claims, Berlin)', 'Ben']],
    ['Ann; Ben / Cy', ['Ann', 'Ben', 'Cy']],
    ['Ann, Ben and Cy', ['Ann', 'Ben', 'Cy']],
    ['@ann, @ben', ['@ann', '@ben']],
    ['R&D lead', ['R&D lead']],
    ['Ann, Ann', ['Ann']],
  ])('are parted: %s', (list, names) => {
    expect(read(`# T\n\nDeciders: ${list}\n`).people.map(({ name }) => name)).toEqual(names);
  });

  it.each([
    ['{list everyone involved in the decision}'],
    ['"{list everyone involved in the decision}"'],
    ['TBD'],
    ['n/a'],
    ['-'],
    ['""'],
  ])('are none where the template still stands: %s', (value) => {
    expect(people(`---\ndeciders: ${value}\n---\n`)).toEqual([]);
  });

  it.each([
    ['CTO', 'technology'],
    ['Lead Architect Claims', 'technology'],
    ['Platform Team', 'technology'],
    ['Ann, DevOps', 'technology'],
    ['CFO', 'business'],
    ['Head of Claims', 'business'],
    ['Product Manager', 'business'],
    ['Nursing Director', 'business'],
    ['Ann', null],
    ['Works Council', null],
  ])('sit on the side of the table that their words tell: %s', (name, side) => {
    expect(
      read(`---\ndeciders:\n  - "${name.replace(', ', ' (')}${name.includes(',') ? ')' : ''}"\n---\n`).people,
    ).toMatchObject([{ side }]);
  });

  it.each([
    ['# T\n\nDeciders: Ann, Ben Müller and Cy\n', ['Ann', 'Ben Müller', 'Cy']],
    ['---\ndeciders: "Ann, Ben"\n---\n', ['Ann', 'Ben']],
    ['---\ndeciders: @ann, @ben\n---\n', ['@ann', '@ben']],
    ['# T\n\n- **Deciders**: *Ann*, [Ben](b.md), Cy\n', ['Ann', 'Ben', 'Cy']],
    ['# T\n\nDeciders: Annabel, Ann\n', ['Annabel', 'Ann']],
    ['# T\n\n## Deciders\n\n- 😀 Ann, Ben\n', ['😀 Ann', 'Ben']],
    ['\uFEFF# T\r\n\r\nDeciders: Ann,\r\nDate: x\r\n', ['Ann']],
  ])('know their words in %j', (text, expected) => {
    expect(read(text).people.map(({ range }) => words(text, range))).toEqual(expected);
  });

  it('cover all of a name that marks part', () => {
    const text = '# T\n\nDeciders: Dr. **Ann** Lee\n';
    const [person] = read(text).people;
    expect(person?.name).toBe('Dr. Ann Lee');
    expect(words(text, person?.range)).toBe('Dr. **Ann** Lee');
  });

  it('are the names of a table, with the side that their job is on', () => {
    const text =
      '# T\n\n## Stakeholders\n\n| Name | Role | Since |\n| - | - | - |\n| Ann | CFO | May |\n| Ben | Architect | |\n| Cy | Informed | |\n| Di | C | |\n';
    expect(people(text)).toEqual([
      'Ann (decider, business)',
      'Ben (decider, technology)',
      'Cy (informed, null)',
      'Di (consulted, null)',
    ]);
    expect(words(text, read(text).people[1]?.range)).toBe('Ben');
    expect(read(text).people[1]?.source).toBe('table');
  });

  it('are not the heads of a table', () => {
    const text = '# T\n\n## Stakeholders\n\n| Team |\n| - |\n| Claims |\n| Audit |\n';
    expect(read(text).people.map(({ name }) => name)).toEqual(['Claims', 'Audit']);
  });

  it('are no sentences', () => {
    expect(people('# T\n\n## Stakeholders\n\nEverybody who has a claim is involved.\n')).toEqual([]);
  });
});
