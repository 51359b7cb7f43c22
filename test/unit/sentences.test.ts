import { describe, expect, it } from 'vitest';
import { readOutline } from '../../core/record/outline';
import { sentencesOf } from '../../core/text/sentences';
import { words } from './support';

function sentences(text: string): string[] {
  return readOutline(text).blocks.flatMap(({ prose }) => sentencesOf(prose).map((sentence) => sentence.text));
}

describe('sentences', () => {
  it.each([
    ['stops, questions and calls', 'It runs. Does it? It does!', ['It runs.', 'Does it?', 'It does!']],
    ['a last one without a stop', 'It runs. It stops', ['It runs.', 'It stops']],
    ['quotation marks and brackets', 'He said "No." (Really.) Fine.', ['He said "No."', '(Really.)', 'Fine.']],
    ['an ellipsis within', 'Wait... what? Yes.', ['Wait... what?', 'Yes.']],
    ['emoji', 'It runs. 😀 It stops.', ['It runs.', '😀 It stops.']],
    ['line ends', 'It runs.\nIt\nstops.', ['It runs.', 'It stops.']],
    ['hard breaks', 'First line  \nsecond\\\nthird', ['First line', 'second', 'third']],
    ['Japanese', '遅い。直す。', ['遅い。', '直す。']],
  ])('are parted by %s', (_, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it.each([
    ['abbreviations', 'It limits e.g. Uploads, i.e. Files, vs. Mails etc. Always.'],
    ['titles', 'Dr. Jones and Mr. Smith agree.'],
    ['approximations', 'It takes approx. 3 MB and max. 5 calls.'],
    ['numbers of figures', 'See fig. 3, sec. 4 and No. 5 below.'],
    ['German abbreviations', 'Das gilt z. B. Montags und d. h. Immer, bzw. Nie.'],
    ['French abbreviations', 'Voir p. ex. Paris.'],
    ['version numbers', 'Version 2.1.0 and v3.4 of Node.js remain.'],
    ['decimals', 'It costs 3.5 EUR.'],
    ['code with stops', 'Use `a. B` and `Main.Run. Now` here.'],
    ['code that ends in a stop', 'The name `a.default.` is not valid.'],
    ['links with stops', 'Read [This first. Then that](x) today.'],
    ['addresses', 'See https://a.example/B.html and Me@B.Example today.'],
    ['the number of an item', '1\\. Do it now'],
    ['countries', 'The U.K. and U.S.A. agree.'],
  ])('are not parted by %s', (_, text) => {
    expect(sentences(text)).toHaveLength(1);
  });

  it('end with "no", which is also short for number', () => {
    expect(sentences('The answer is no. See No. 5. Then go.')).toEqual(['The answer is no.', 'See No. 5.', 'Then go.']);
  });

  it('end behind code and links', () => {
    expect(sentences('Call `run`. Then [stop](x). Done.')).toEqual(['Call run.', 'Then stop.', 'Done.']);
  });

  it('are none in a block without words', () => {
    expect(sentences('![logo](x.png)')).toEqual([]);
  });

  it('know where they stand, white space left out', () => {
    const text = '-   It **runs**.\n    It\n    stops.  ';
    const { prose } = readOutline(text).blocks[0] ?? {};
    const found = prose ? sentencesOf(prose).map(({ start, end }) => words(text, prose.sourceRange(start, end))) : [];
    expect(found).toEqual(['It **runs**.', 'It\n    stops.']);
  });
});
