import { describe, expect, it } from 'vitest';
import { read, sample, words } from './support';

/** The titles of the options, the chosen ones behind a star. */
function options(text: string): string[] {
  return read(text).options.map(({ title, chosen }) => (chosen ? `* ${title}` : title));
}

describe('options', () => {
  it('are the items of the list, each with the section that discusses it', () => {
    const text = `# T

## Considered Options

* Buy it
* Build it

## Decision Outcome

Chosen option: "Build it", because nobody sells it.

## Pros and Cons of the Options

### Buy it

* Good, because it is there.

### Build it

* Bad, because it takes a year.
`;
    expect(options(text)).toEqual(['Buy it', '* Build it']);
    expect(read(text).options.map(({ section }) => section?.heading?.text)).toEqual(['Buy it', 'Build it']);
    expect(read(text).options.map(({ range }) => words(text, range))).toEqual(['Buy it', 'Build it']);
  });

  it('are the sub-sections where there is no list', () => {
    const text =
      '# T\n\n## Options\n\n### Option 1: Buy\n\nx\n\n### Option 2: Build\n\nx\n\n## Decision\n\nWe will buy.\n';
    expect(options(text)).toEqual(['* Buy', 'Build']);
  });

  it.each([
    ['1. Rent\n2. Buy', ['Rent', 'Buy']],
    ['- **Rent** (chosen): by the hour\n- **Buy**: for a year', ['* Rent', 'Buy']],
    ['- Rent - by the hour\n- Buy - for a year', ['Rent', 'Buy']],
    ['- Option A: Rent\n- Option B: Buy', ['Rent', 'Buy']],
    ['- Rent\n  - cheap\n  - slow\n- Buy', ['Rent', 'Buy']],
    ['We could do nothing.', []],
  ])('are called by their names: %j', (list, expected) => {
    expect(options(`# T\n\n## Considered Options\n\n${list}\n`)).toEqual(expected);
  });

  it.each([
    [
      'sample of MADR 4',
      sample('0001-replace-the-claims-intake-gateway.md'),
      'API gateway with a small intake service',
    ],
    [
      'sample of the business-first template',
      sample('0002-move-claim-documents-to-a-hosted-archive.md'),
      'Hosted archive',
    ],
    ['German sample', sample('0006-messwerte-ueber-mqtt-uebertragen.md'), 'MQTT mit Puffer in der Maschine'],
  ])('know the chosen one in the %s', (_, text, title) => {
    expect(read(text).options).toHaveLength(3);
    expect(read(text).options.filter(({ chosen }) => chosen)).toMatchObject([{ title }]);
  });

  it.each([
    ['whole words', 'We take Kafka 3.', ['Kaf', '* Kafka'], '- Kaf\n- Kafka'],
    [
      'the words in quotation marks',
      'Chosen option: "Buy", because it is better than Build.',
      ['* Buy', 'Build'],
      '- Buy\n- Build',
    ],
    ['the longest of the names', 'We rent by the hour.', ['Rent', '* Rent by the hour'], '- Rent\n- Rent by the hour'],
    ['what stands before the reasons', 'We will buy, rather than build.', ['* Buy', 'Build'], '- Buy\n- Build'],
  ])('are chosen by %s', (_, decision, expected, list) => {
    const text = `# T\n\n## Considered Options\n\n${list}\n\n## Decision Outcome\n\n${decision}\n`;
    expect(options(text)).toEqual(expected);
  });

  it('are chosen by their letter or number', () => {
    const weighed = '## Options\n\n### Option A: Rent\n\nx\n\n### Option B: Buy\n\nx\n';
    expect(options(`# T\n\n${weighed}\n## Decision\n\nWe go with option B.\n`)).toEqual(['Rent', '* Buy']);
    expect(options(`# T\n\n${weighed}\n## Decision\n\nWe weighed option A and option B.\n`)).toEqual(['Rent', 'Buy']);
  });

  it('are the rows of a table, with what its columns say for and against them', () => {
    const text = `# T

## Options

| Option | Pros | Cons | Price |
| ------ | ---- | ---- | ----- |
| **Rent** | No stock | Late in June | 3 |
| Buy | | Ties up money | 9 |

## Decision

We buy.
`;
    const { options: found } = read(text);
    expect(found.map(({ title, chosen }) => [title, chosen])).toEqual([
      ['Rent', false],
      ['Buy', true],
    ]);
    expect(
      found.map(({ pros, cons }) =>
        [...pros, '|', ...cons].map((said) => (typeof said === 'string' ? said : words(text, said.range))),
      ),
    ).toEqual([
      ['No stock', '|', 'Late in June'],
      ['|', 'Ties up money'],
    ]);
  });

  it('are no rows of a table of something else', () => {
    expect(options('# T\n\n## Options\n\n| Criterion | Rent | Buy |\n| - | - | - |\n| Price | 3 | 9 |\n')).toEqual([]);
  });

  it('are none in a record that weighs none', () => {
    expect(options('# T\n\n## Context\n\n- One\n- Two\n')).toEqual([]);
    expect(options('')).toEqual([]);
  });
});
