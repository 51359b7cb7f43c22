import { describe, expect, it } from 'vitest';
import { bestMetric, type Metric } from '../../../core';
import { metricCues } from '../../../core/language/vocabulary/english/metrics';
import { nygard, read, words } from '../support';

function metricsOf(text: string): Metric[] {
  return read(text).hearing.statements.filter((statement) => statement.kind === 'metric');
}

/** Where in a record a cue is heard, one place for each kind. */
const PLACE = {
  anywhere: 'Consequences',
  argument: 'Consequences',
  decision: 'Decision',
  result: 'Consequences',
  outcome: 'Consequences',
  account: 'Context',
  enforcement: 'Automated Enforcement',
} as const;

function under(heading: string, words: string): string {
  return `# Use one gateway\n\n## ${heading}\n\n${words}\n`;
}

describe.each(metricCues)('the cue $id', ({ id, where, matches, leaves }) => {
  it('has examples of both kinds', () => {
    expect(matches.length).toBeGreaterThan(0);
    expect(leaves.length).toBeGreaterThan(0);
  });

  it.each(matches)('hears: %s', (sentence) => {
    expect(metricsOf(under(PLACE[where], sentence)).map(({ evidence }) => evidence.cue)).toEqual([id]);
  });

  it.each(leaves)('leaves alone: %s', (sentence) => {
    expect(metricsOf(under(PLACE[where], sentence)).map(({ evidence }) => evidence.cue)).not.toContain(id);
  });

  it.each(['all ', 'reduce ', 'fewer ', '1 ', '9', 'we will track ', 'goal of '])(
    'is found once or not at all in words that never end: %j',
    (start) => {
      expect(metricsOf(under(PLACE[where], start.repeat(2_000))).length).toBeLessThan(2);
    },
  );
});

describe('a good outcome', () => {
  it.each(['Consequences', 'Benefits', 'Goals', 'Decision Drivers'])(
    'that could be counted is a vague measure: %s',
    (heading) => {
      expect(metricsOf(under(heading, 'Fewer complaints from brokers.'))).toMatchObject([
        { state: 'vague', shared: true },
      ]);
    },
  );

  it('with a figure is a measurable one', () => {
    expect(metricsOf(under('Consequences', 'Caching cuts the time to a quote by 40 %.'))).toMatchObject([
      { state: 'measurable' },
    ]);
  });

  it.each([
    ['that could not be counted', 'Consequences', 'The code is cleaner and easier to test.'],
    ['of an option', 'Considered Options', 'Fewer complaints from brokers.'],
    ['of somebody else', 'Context', 'Other insurers print in bulk to reduce costs.'],
    ['that is asked for', 'Consequences', 'Will this reduce our costs?'],
  ])('%s is none', (_, heading, sentence) => {
    expect(metricsOf(under(heading, sentence))).toEqual([]);
  });

  it('is none under a heading on what gets worse', () => {
    expect(metricsOf('# T\n\n## Consequences\n\n### Negative\n\n- Lower adoption by brokers\n')).toEqual([]);
  });
});

describe('a section on success', () => {
  it.each([
    ['a criterion that is met or not', 'Operators do not need an account on the console.', 'measurable'],
    ['a check', 'An ArchUnit test keeps the layers apart.', 'measurable'],
    ['words that leave open how much is enough', 'Every form is as simple as possible.', 'vague'],
    ['something to do', 'We will run a workshop with every team.', 'vague'],
  ])('holds %s', (_, sentence, state) => {
    expect(metricsOf(under('Acceptance Criteria', sentence))).toMatchObject([{ state }]);
  });

  it('holds no lead-in', () => {
    const text = under('Success criteria', 'We look at these:\n\n- Calls lost: at most 2 %');
    expect(metricsOf(text).map((metric) => metric.text)).toEqual(['Calls lost: at most 2 %']);
  });

  it('is none where its heading names a part of the design', () => {
    const text =
      '# T\n\n## Decision\n\nWe build it.\n\n### Validation\n\nNames longer than 20 letters are turned down.\n';
    expect(metricsOf(text)).toEqual([]);
  });

  it('is one below another heading where it says who checks what', () => {
    const text = '# T\n\n## Decision\n\nWe build it.\n\n### Validation\n\nMake sure that the old names are gone.\n';
    expect(metricsOf(text)).toMatchObject([{ state: 'measurable' }]);
  });

  it('may have a date in its heading', () => {
    const text = '# T\n\n## Decision\n\n### By 31 March 2027\n\n- All policies will be moved to the new ledger.\n';
    expect(metricsOf(text)).toMatchObject([{ state: 'measurable', evidence: { cue: 'done-by' } }]);
  });
});

describe('the parts of a measure', () => {
  function partsOf(text: string) {
    const [metric] = metricsOf(text);
    if (!metric) throw new Error('no measure');
    return Object.fromEntries(
      Object.entries(metric.parts).flatMap(([name, part]) => (part ? [[name, words(text, part.range)]] : [])),
    );
  }

  it.each([
    [
      'Median time to the first payment: from 9 days to under 4 by 31 March 2027, owned by the Head of Claims.',
      {
        measure: 'Median time to the first payment',
        baseline: '9 days',
        target: 'under 4',
        unit: 'days',
        date: '31 March 2027',
        owner: 'Head of Claims',
      },
    ],
    ['Uptime 99.9 % by June 2027.', { measure: 'Uptime', target: '99.9 %', unit: '%', date: 'June 2027' }],
    ['The p95 latency stays below 200 ms.', { measure: 'p95 latency', target: 'below 200 ms', unit: 'ms' }],
    [
      'Cost per seat at most 30 EUR per month, owner: Ana Silva.',
      { measure: 'Cost per seat', target: 'at most 30 EUR per month', unit: 'EUR per month', owner: 'Ana Silva' },
    ],
    ['The bill falls to $4k a month.', { measure: 'bill', target: '$4k a month', unit: '$' }],
    [
      'Reduce support tickets by 30 % within six months.',
      { measure: 'support tickets', target: 'by 30 %', unit: '%', date: 'six months' },
    ],
    ['Start-up 900 ms → 300 ms.', { measure: 'Start-up', baseline: '900 ms', target: '300 ms', unit: 'ms' }],
    [
      'Today 6 % of the calls are lost; at most 2 % by Q3 2027.',
      { measure: 'calls', baseline: '6 %', target: 'at most 2 %', unit: '%', date: 'Q3 2027' },
    ],
    [
      'We hold it to one figure: the share of lost calls falls from 6 % to 2 %.',
      { measure: 'share of lost calls', baseline: '6 %', target: '2 %', unit: '%' },
    ],
    ['Everybody is glad.', {}],
  ])('are found in: %s', (sentence, parts) => {
    expect(partsOf(under('Success metrics', sentence))).toEqual(parts);
  });

  it('stand in the columns of a table', () => {
    const table =
      '| Measure | Today | Target | By | Owner |\n| - | - | - | - | - |\n| Calls lost | 6 % | 2 % | May 2027 | Claims desk |';
    expect(partsOf(under('Success metrics', table))).toEqual({
      measure: 'Calls lost',
      baseline: '6 %',
      target: '2 %',
      unit: '2 %',
      date: 'May 2027',
      owner: 'Claims desk',
    });
  });

  it('are found in front matter, and stand in its value', () => {
    const text = `---\nsuccess-metric: Uptime 99.9 % by June 2027\n---\n\n${nygard({})}`;
    const best = bestMetric(read(text));
    expect(best).toMatchObject({
      state: 'measurable',
      parts: { measure: { value: 'Uptime' }, target: { value: '99.9 %' } },
    });
    expect(words(text, best?.parts.target?.range)).toBe('Uptime 99.9 % by June 2027');
  });
});

describe('the best measure', () => {
  it('is one that the record calls so', () => {
    const text = `${under('Consequences', 'It saves 300 EUR a year.')}\n## Success metrics\n\nCalls lost: at most 2 %.\n`;
    expect(bestMetric(read(text))?.text).toBe('Calls lost: at most 2 %.');
  });

  it('is measurable, called so or not', () => {
    const text = `${under('Consequences', 'It saves 300 EUR a year.')}\n## Success metrics\n\nEverybody is glad.\n`;
    expect(bestMetric(read(text))?.text).toBe('It saves 300 EUR a year.');
  });

  it('is null where nothing says so', () => {
    expect(bestMetric(read(nygard({})))).toBeNull();
  });
});

describe('something to do', () => {
  it.each(['We will run a workshop with the clerks.', 'Write a guide for the clerks.', 'The team will train brokers.'])(
    'is told from an outcome: %s',
    (sentence) => {
      expect(metricsOf(under('Success metrics', sentence))).toMatchObject([{ activity: true }]);
    },
  );

  it.each(['Clerks find the guide.', 'Build time falls to 4 minutes.', 'We lose fewer calls.'])(
    'is not seen in an outcome: %s',
    (sentence) => {
      expect(metricsOf(under('Success metrics', sentence))).toMatchObject([{ activity: false }]);
    },
  );

  it('gives way to an outcome', () => {
    const text = under(
      'Success metrics',
      '- We will run 3 workshops within 2 weeks.\n- Calls are answered within 20 seconds.',
    );
    expect(bestMetric(read(text))?.text).toBe('Calls are answered within 20 seconds.');
  });
});
