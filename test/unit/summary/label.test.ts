import { describe, expect, it } from 'vitest';
import { nygard } from '../support';
import { rowsOf, said, summaryOf } from './support';

const RECORD = (consequences: string, options = '') => `# Use one gateway

## Status

Accepted

## Considered Options

* One gateway
* Two gateways

## Decision Outcome

Chosen option: "One gateway", because it is simple.

### Consequences

${consequences}

## Pros and Cons of the Options

### One gateway

* Neutral, because it is one

### Two gateways

${options}
`;

describe('a line that stood behind a label', () => {
  const benefitOf = (line: string) => said(summaryOf(RECORD(line)), 'benefit');

  it.each([
    ['* Good, because customers see their claims at once', 'Customers see their claims at once'],
    ['* Good because customers see their claims at once', 'Customers see their claims at once'],
    ['* ✅ customers see their claims at once', 'Customers see their claims at once'],
    ['* 👍🏽 customers see their claims at once', 'Customers see their claims at once'],
    ['* :rocket: Good, because customers see their claims at once', 'Customers see their claims at once'],
    ['* ✅ Good, because `kubectl` makes releases easier for users', 'kubectl makes releases easier for users'],
    ['* Good, because kubectl makes releases easier for users', 'kubectl makes releases easier for users'],
    ['* Good, because iOS users see their claims at once', 'iOS users see their claims at once'],
    ['* Good, because e-mail reaches customers faster', 'E-mail reaches customers faster'],
  ])('has lost it: %s', (line, expected) => {
    expect(benefitOf(line)).toBe(expected);
  });

  it('has lost it in a table, too', () => {
    const why = (options: string) => rowsOf(summaryOf(RECORD('Fine.', options)).answers.rejected.table)[0]?.[1];
    expect(why('* ❌ letters cannot be shared')).toBe('Letters cannot be shared');
    expect(why('* Bad, because npm packages cannot be shared')).toBe('npm packages cannot be shared');
    expect(why('| Pro | Con |\n| --- | --- |\n| ✅ known | ❌ the supplier raises its price |')).toBe(
      'The supplier raises its price',
    );
  });

  it('is judged by the marks of its own first word', () => {
    const why = (options: string) => rowsOf(summaryOf(RECORD('Fine.', options)).answers.rejected.table)[0]?.[1];
    expect(why('* Bad, because letters cannot be shared by `letters-cli`')).toBe(
      'Letters cannot be shared by letters-cli',
    );
    expect(why('* Bad, because `letters` cannot be shared')).toBe('letters cannot be shared');
  });

  it('is not one that nobody has written', () => {
    const page = summaryOf(RECORD('* Good, because {what customers get out of it}', '* Bad, because {argument b}'));
    expect(said(page, 'benefit')).toBeNull();
    expect(rowsOf(page.answers.rejected.table)[0]?.[1]).toBeNull();
  });

  it('is left as it is where nothing stood before it', () => {
    expect(
      said(summaryOf(nygard({ context: 'claims wait for four days, so customers leave us.' })), 'problem'),
    ).toMatch(/^claims wait/);
  });
});

describe('what a label says of its item', () => {
  const page = summaryOf(
    nygard({
      consequences:
        '- Good, but we pay 900 EUR a year for it\n- Bad. Customers wait a day longer\n- Cost: 60k EUR a year',
    }),
  );

  it('holds for all sentences of it', () => {
    expect(said(page, 'benefit')).toBeNull();
  });

  it('is no label where the sentence turns', () => {
    expect(said(page, 'cost')).toMatch(/^Good, but we pay 900 EUR a year for it/);
  });

  it('is quoted without it, however short it is', () => {
    expect(said(page, 'cost')).toMatch(/(?:^| )60k EUR a year/);
  });
});

describe('what options would have brought', () => {
  const METRIC = 'the error rate of claims falls from 5 % to 1 % by 31 March 2027';

  it('is no measure of the decision where they were not chosen, or where it speaks against it', () => {
    expect(said(summaryOf(RECORD('Fine.', `* Good, because ${METRIC}`)), 'metric')).toBeNull();
    expect(said(summaryOf(RECORD(`* Bad, because ${METRIC}`)), 'metric')).toBeNull();
  });

  it('is one behind a label only with a target', () => {
    expect(said(summaryOf(RECORD(`* Good, because ${METRIC}`)), 'metric')).toMatch(/^The error rate of claims/);
    expect(said(summaryOf(RECORD('* Good, because about 30 % of customers use it')), 'metric')).toBeNull();
  });

  it('is quoted once, as the measure', () => {
    const { answers } = summaryOf(RECORD(`* Good, because ${METRIC}`));
    const quoted = Object.values(answers).flatMap(({ lines }) => lines.map(({ text }) => text));
    expect(quoted.filter((text) => /error rate/.test(text))).toHaveLength(1);
  });

  it.each([
    'The solution will be more complex',
    'Extra management overhead',
    'This results in ten seconds of downtime',
  ])('is no benefit where it harms: %s', (harm) => {
    const text = nygard({ consequences: `${harm}.` });
    expect(said(summaryOf(text), 'benefit')).toBeNull();
  });

  it('is neither a risk, nor a cost, nor a benefit of it where they were not chosen', () => {
    const { answers } = summaryOf(
      RECORD(
        'Fine.',
        'There is a risk that the second gateway fails.\n\nIt would cost 40,000 EUR a year.\n\nCustomers would get answers faster.',
      ),
    );
    for (const id of ['risk', 'cost', 'benefit'] as const) expect(answers[id].lines).toEqual([]);
  });
});
