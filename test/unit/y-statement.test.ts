import { describe, expect, it } from 'vitest';
import { readOutline } from '../../core/record/outline';
import { readYStatement } from '../../core/record/y-statement';
import { read, words } from './support';

const SENTENCE =
  'In the context of same-day settlement, facing a table that locks every night, we decided for one table a merchant and neglected a larger machine, to achieve settlement within the day, accepting that queries change, because merchants leave us over late money.';

/** The statement's parts as words, each checked against where it stands. */
function parts(text: string) {
  const statement = readYStatement(readOutline(text));
  if (!statement) return null;
  const { range, neglected, ...single } = statement;
  const all = [...neglected, ...Object.values(single).flatMap((part) => part ?? [])];
  for (const part of all) {
    expect(words(text, part.range)?.replace(/[*_`]/g, '').replace(/\s+/g, ' ')).toBe(part.value);
    expect(range.start).toBeLessThanOrEqual(part.range.start);
    expect(range.end).toBeGreaterThanOrEqual(part.range.end);
  }
  return {
    ...Object.fromEntries(Object.entries(single).map(([name, part]) => [name, part?.value ?? null])),
    neglected: neglected.map(({ value }) => value),
  };
}

const WHOLE = {
  context: 'same-day settlement',
  concern: 'a table that locks every night',
  decision: 'we decided for one table a merchant',
  chosen: 'one table a merchant',
  neglected: ['a larger machine'],
  qualities: 'settlement within the day',
  downside: 'queries change',
  rationale: 'merchants leave us over late money',
};

describe('a Y-statement', () => {
  it.each([
    ['a sentence', `# T\n\n${SENTENCE}\n`],
    ['a sentence without a title', SENTENCE],
    ['a sentence among others', `# T\n\nIt is short. ${SENTENCE} It holds. Because we say so.\n`],
    ['a sentence behind a label', `# T\n\n**Y-statement:** ${SENTENCE}\n`],
    ['a quoted sentence', `# T\n\n## Decision\n\n> ${SENTENCE}\n`],
    ['a sentence over lines', `# T\n\n${SENTENCE.replaceAll(', ', ',\n')}\n`],
    ['a sentence over hard lines', `# T\n\n${SENTENCE.replaceAll(', ', ',  \n')}\n`],
    [
      'a sentence with its words in bold',
      `# T\n\n${SENTENCE.replace('In the context of', '**In the context of**').replace('facing', '**facing**').replace('we decided for', '**we decided for**').replace('because', '**because**')}\n`,
    ],
    ['a list of lines', `# T\n\n- ${SENTENCE.replaceAll(', ', ',\n- ')}\n`],
    [
      'a list of lines in bold and without commas',
      `# T\n\n* **In the context of** same-day settlement\n* **facing** a table that locks every night\n* **we decided for** one table a merchant\n* **and neglected** a larger machine\n* **to achieve** settlement within the day\n* **accepting that** queries change\n* **because** merchants leave us over late money\n`,
    ],
    ['paragraphs', `# T\n\n${SENTENCE.replaceAll(', ', ',\n\n')}\n\nBecause we say so.\n`],
  ])('is read with its parts: %s', (_, text) => {
    expect(parts(text)).toEqual(WHOLE);
  });

  it.each([
    ['and against', 'and against a larger machine and a queue', ['a larger machine', 'a queue']],
    ['against', ', against a larger machine', ['a larger machine']],
    [
      'and decided against',
      'and decided against a larger machine, a queue, or nothing',
      ['a larger machine', 'a queue', 'nothing'],
    ],
    ['neglecting', ', neglecting a larger machine', ['a larger machine']],
    ['instead of', 'instead of a larger machine', ['a larger machine']],
    ['nothing neglected', '', []],
  ])('names what was neglected: %s', (_, clause, expected) => {
    expect(parts(SENTENCE.replace('and neglected a larger machine', clause))).toEqual({
      ...WHOLE,
      neglected: expected,
    });
  });

  it.each([['we chose'], ['we opted for'], ['the ledger team has decided on'], ['it was decided to use']])(
    'says what was chosen: %s',
    (opening) => {
      expect(parts(SENTENCE.replace('we decided for', opening))).toMatchObject({
        chosen: 'one table a merchant',
        decision: `${opening} one table a merchant`,
      });
    },
  );

  it('may end early, and order its last clauses as it likes', () => {
    expect(parts('In the context of x1, facing y1, we decided for z1, because w1, accepting v1.')).toEqual({
      context: 'x1',
      concern: 'y1',
      decision: 'we decided for z1',
      chosen: 'z1',
      neglected: [],
      qualities: null,
      downside: 'v1',
      rationale: 'w1',
    });
    expect(parts('In the context of x1, facing y1, we decided for z1')).toMatchObject({
      chosen: 'z1',
      rationale: null,
    });
  });

  it.each([
    ['nothing', ''],
    ['no decision', 'In the context of payments, facing growth, merchants wait.'],
    ['no concern', 'In the context of payments we decided for a queue.'],
    ['words before it', 'We work in the context of payments, facing growth, and we decided for a queue.'],
    ['an empty clause', 'In the context of , facing growth, we decided for a queue.'],
    [
      'clauses in two sections',
      '# T\n\n## A\n\nIn the context of payments,\n\n## B\n\nfacing growth, we decided for a queue.\n',
    ],
  ])('is none: %s', (_, text) => {
    expect(parts(text)).toBeNull();
  });

  it('gives the record its decision and its options', () => {
    const record = read(`# Split the ledger\n\n${SENTENCE}\n`);
    expect(record.template).toBe('y-statement');
    expect(record.decision?.value).toBe('we decided for one table a merchant');
    expect(record.options).toMatchObject([
      {
        title: 'one table a merchant',
        chosen: true,
        pros: [{ value: 'settlement within the day' }],
        cons: [{ value: 'queries change' }],
      },
      { title: 'a larger machine', chosen: false, pros: [], cons: [] },
    ]);
  });

  it('leaves the options to the list of them', () => {
    const { options } = read(
      `# T\n\n## Summary\n\n${SENTENCE}\n\n## Considered Options\n\n- One table a merchant\n- Nothing\n`,
    );
    expect(options.map(({ title }) => title)).toEqual(['One table a merchant', 'Nothing']);
  });

  it.each(['In the context of a, facing b, and ', '- in the context of a,\n', 'facing we decided for and neglected '])(
    'is not found in words that go on without end: %j',
    (words) => {
      expect(readYStatement(readOutline(`In the context of ${words.repeat(2000)}`))).toBeNull();
    },
  );
});
