import { describe, expect, it } from 'vitest';
import { defaultConfiguration, remediesFor, summarise } from '../../../core';
import { applied, nygard, read, sample } from '../support';

function remediesOf(text: string) {
  const record = read(text);
  return remediesFor(record, summarise(record), defaultConfiguration);
}

describe('what fills a gap of a summary', () => {
  it('is the fix of the rule that asks the same', () => {
    const text = nygard({});
    const remedy = remediesOf(text).get('metric');
    expect(remedy?.ruleId).toBe('success-metric');
    expect(remedy && applied(text, remedy.fix)).toContain('What is measured');
  });

  it('is the section that would answer, where no rule has a fix', () => {
    const text = nygard({});
    const remedy = remediesOf(text).get('review');
    expect(remedy?.ruleId).toBeNull();
    const mended = remedy ? applied(text, remedy.fix) : '';
    expect(mended).toContain('## Review');
    expect(summarise(read(mended.replace('what there is to say', 'On 1 June 2027.'))).answers.review.isAnswered).toBe(
      true,
    );
  });

  it('is the impact of the very constraint that lacks one', () => {
    const text = nygard({ context: 'The gateway is limited to 10 MB.\n\nThe old scripts cannot run on Windows.' });
    const remedies = remediesOf(text);
    for (const [gap, constraint] of [
      ['bound-by.0', 'limited to 10 MB.'],
      ['bound-by.1', 'run on Windows.'],
    ] as const) {
      const remedy = remedies.get(gap);
      expect(remedy?.ruleId).toBe('constraint-impact');
      expect(remedy && applied(text, remedy.fix)).toContain(`${constraint} Business impact on`);
    }
  });

  it.each([
    ['cost.return', 'It costs 3,000 EUR.', { 'how much, and to whom': '9,000 EUR a year' }],
    [
      'risk.inaction',
      'The risk is that letters get lost.',
      { 'what happens, to whom, and from when': 'customers leave' },
    ],
    ['supplier', '', { name: 'Kite', when: 'on 1 June 2027' }],
    ['dependencies', '', { 'whom or what': 'the network team' }],
  ])('is a sentence, where no section answers: %s', (gap, said, blanks) => {
    const text = nygard({ consequences: `Letters come in faster. ${said}` });
    const remedy = remediesOf(text).get(gap);
    const mended = remedy ? applied(text, remedy.fix) : '';
    const filled = Object.entries(blanks).reduce((sum, [blank, words]) => sum.replace(`[${blank}]`, words), mended);
    expect(filled).not.toBe(text);
    const left = Object.values(summarise(read(filled)).answers).flatMap(({ gaps }) => gaps.map(({ id }) => id));
    expect(left).not.toContain(gap);
  });

  it('is the rest of the sentence that states the measure', () => {
    const text = nygard({
      more: '## Success metrics\n\nWe will know that it worked when the share of letters falls to 5 %.\n',
    });
    const remedies = remediesOf(text);
    const from = remedies.get('metric.from');
    expect(from && applied(text, from.fix)).toContain('falls to 5 % from [today’s value].');
  });

  it('is the empty cell of a measure that stands in a table', () => {
    const table = (by: string) =>
      `## Success metrics\n\n| Measure | Now | Target | By | Owner |\n|---|---|---|---|---|\n| Time to a quote | 4 days | 1 day |${by}| Head of Claims |\n`;
    const text = nygard({ more: table('  ') });
    const by = remediesOf(text).get('metric.by');
    expect(by && applied(text, by.fix)).toContain('| 1 day | [a date]  | Head of Claims |');
    const other = nygard({ more: table(' x ').replace('| By |', '| Note |') });
    expect(remediesOf(other).get('metric.by')).toBeUndefined();
  });

  it('is a section with a heading, where the record is one sentence', () => {
    const text = sample('0004-scan-with-rugged-android-handhelds.md');
    const titles = [...remediesOf(text).values()].map(({ fix }) => fix.title);
    expect(titles).not.toContain('Add “options”');
    expect(titles).not.toContain('Add “impact”');
  });

  it('is no list of options beside one that is there, and no section that the record has', () => {
    const text = nygard({
      more: '## Options\n\n- Use one gateway\n- Keep the scripts\n\n## Cost\n\n## Risks\n',
    });
    const remedies = remediesOf(text);
    expect(summarise(read(text)).answers.rejected.gaps.map(({ id }) => id)).toEqual(['rejected.0']);
    for (const gap of ['rejected.0', 'cost', 'risk']) expect(remedies.get(gap)?.fix).toBeUndefined();
  });

  it('fills the gap: a record with all of them has none left that a section can fill', () => {
    let text = nygard({});
    for (let round = 0; round < 12; round++) {
      const [next] = [...remediesOf(text).values()].filter(({ ruleId }) => ruleId === null);
      if (!next) break;
      const mended = applied(text, next.fix).replace('what there is to say', SENTENCE);
      expect(mended).not.toBe(text);
      text = mended;
    }
    const answered = (record: string) => Number(summarise(read(record)).readiness?.answered);
    expect(answered(text)).toBeGreaterThan(answered(nygard({})));
  });
});

const SENTENCE = 'We want to review this by 1 June 2027, because the risk is that customers wait and it costs 3 EUR.';
