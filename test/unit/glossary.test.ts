import { describe, expect, it } from 'vitest';
import { readGlossary } from '../../core/config/glossary';
import { words } from './support';

/** The terms without their places, and what is wrong with the words that are. */
function read(text: string, file = 'glossary.yaml') {
  const { terms, problems } = readGlossary(text, file);
  return {
    terms: terms.map(({ place: _, ...term }) => term),
    problems: problems.map(({ message, range }) => [words(text, range), message]),
  };
}

const customer = {
  term: 'customer',
  meaning: 'Who pays.',
  useInstead: null,
  synonyms: ['buyer', 'payer'],
  owner: 'Sales',
};
const endUser = { term: 'end user', meaning: null, useInstead: 'customer', synonyms: [], owner: null };

describe('a glossary', () => {
  it.each([
    [
      'glossary.yaml',
      '- term: customer\n  meaning: Who pays.\n  synonyms: [buyer, payer]\n  owner: Sales\n- term: end user\n  use-instead: customer\n',
    ],
    [
      'glossary.yml',
      'customer:\n  meaning: Who pays.\n  synonyms: [buyer, payer]\n  owner: Sales\nend user:\n  use-instead: customer\n',
    ],
    [
      'glossary.json',
      '[{ "term": "customer", "meaning": "Who pays.", "synonyms": ["buyer", "payer"], "owner": "Sales" }, { "term": "end user", "use-instead": "customer" }]',
    ],
    [
      'glossary.md',
      '# Words\n\n| Term | Meaning | Use instead | Synonyms | Owner |\n| --- | --- | --- | --- | --- |\n| **customer** | Who pays. | | buyer, payer | Sales |\n| end user | | customer | | |\n',
    ],
  ])('may be written as %s', (file, text) => {
    expect(read(text, file)).toEqual({ terms: [customer, endUser], problems: [] });
  });

  it('may give meanings alone', () => {
    expect(read('berth: Where a ship lies.\n').terms).toEqual([
      { term: 'berth', meaning: 'Where a ship lies.', useInstead: null, synonyms: [], owner: null },
    ]);
  });

  it('tells where each term stands', () => {
    const yaml = '- term: berth\n- term: quay\n';
    expect(
      readGlossary(yaml, '/a/words.yaml').terms.map(({ place }) => [place.file, words(yaml, place.range)]),
    ).toEqual([
      ['/a/words.yaml', 'term'],
      ['/a/words.yaml', 'term'],
    ]);
    const table = '| Term | Definition |\r\n| --- | --- |\r\n| quay | Where a crane stands. |\r\n';
    expect(readGlossary(table, 'words.md').terms.map(({ place }) => words(table, place.range))).toEqual(['quay']);
  });

  it('leaves tables that hold no terms alone', () => {
    const text =
      '| Term | Hits |\n| --- | --- |\n| a | 3 |\n\n| Word | Meaning |\n| --- | --- |\n| quay | x |\n| | y |\n';
    expect(read(text, 'a.md').terms.map(({ term }) => term)).toEqual(['quay']);
  });

  it.each([['glossary.yaml'], ['glossary.json']])('that is still empty is fine: %s', (file) => {
    expect(read(file.endsWith('json') ? '[]' : '# later\n', file)).toEqual({ terms: [], problems: [] });
  });

  it.each([
    ['a.yaml', '- 3\n- term: quay\n', [['3', '“0” should be a list of keys and values, and is left out.']]],
    [
      'a.yaml',
      '- { term: quay, meanin: x }\n',
      [['meanin', '“0.meanin” is not a known part of a term, and is left out. Is “meaning” meant?']],
    ],
    ['a.yaml', '- term: quay\n- meaning: x\n', [['meaning: x\n', 'This entry names no term, and is left out.']]],
    [
      'a.yaml',
      'quay: 3\n',
      [['quay', '“quay” should be a meaning, or a list of what is known of the term, and is left out.']],
    ],
    [
      'a.yaml',
      '- term: quay\n- { term: wharf, synonyms: [Quay] }\n',
      [['term', '“quay” is explained twice; the first explanation counts.']],
    ],
    [
      'a.yaml',
      '- { term: user, use-instead: client }\n- { term: client, use-instead: customer }\n',
      [['term', '“client” is to be said instead of “user”, and is itself to be replaced.']],
    ],
    ['a.json', '[', [['', 'This is not valid JSON: close bracket expected.']]],
    [
      'a.md',
      '# Words\n\nNothing yet.\n',
      [
        [
          '# Words',
          'There is no table of terms here. Read is a table with a column “Term”, and beside it “Meaning” or “Use instead”; “Synonyms” and “Owner” may be there, too.',
        ],
      ],
    ],
    [
      'a.md',
      '# Words\n\n| Concept | Sense |\n| --- | --- |\n| quay | Where a crane stands. |\n',
      [
        [
          'Concept | Sense',
          'No terms are read from a table with the columns “Concept”, “Sense”. Read is a table with a column “Term”, and beside it “Meaning” or “Use instead”; “Synonyms” and “Owner” may be there, too.',
        ],
      ],
    ],
    [
      'a.md',
      '| Term | Meaning | Use insted | Notes |\n| --- | --- | --- | --- |\n| quay | x | wharf | |\n',
      [['Use insted', 'The column “Use insted” is not read. Is “Use instead” meant?']],
    ],
    ['a.md', '| Term | Meaning |\n| --- | --- |\n', []],
    [
      'a.yaml',
      'quay: x\nberth: y\nquay: z\n',
      [['quay', '“quay” stands twice: first on line 1, which counts, and here.']],
    ],
  ])('says what is wrong where it stands, and keeps the rest: %s %j', (file, text, problems) => {
    expect(read(text, file).problems).toEqual(problems);
  });
});
