import { describe, expect, it } from 'vitest';
import { nygard, sample } from '../support';
import { said, summaryOf } from './support';

describe('what is chosen for a page', () => {
  const page = summaryOf(sample('0002-move-claim-documents-to-a-hosted-archive.md'));
  const questions = ['decision', 'problem', 'benefit', 'cost', 'timeline', 'risk'] as const;

  it('is said once', () => {
    const starts = questions.flatMap((question) => page.answers[question].lines.map(({ range }) => range.start));
    expect(new Set(starts).size).toBe(starts.length);
  });

  it('tells gains from costs', () => {
    const { benefit, cost } = page.answers;
    expect(benefit.lines.map(({ text }) => text).join(' ')).toMatch(/Handlers win back/);
    expect(cost.lines.map(({ text }) => text).join(' ')).not.toMatch(/Handlers win back/);
    expect(said(page, 'benefit')).not.toMatch(/We depend on one supplier|No business impact/);
  });

  it('takes no look at the decision later for a gain', () => {
    expect(said(page, 'benefit')).not.toMatch(/look at the figures/);
  });

  it('leaves out who owns the result, which is asked elsewhere', () => {
    expect(said(page, 'problem')).not.toMatch(/owns the result/);
  });
});

describe('the decision', () => {
  it('is the sentence that decides, not the one that comes first', () => {
    const text = nygard({
      title: '# Use one gateway for all claims',
      decision:
        'Three gateways were compared in a trial of two weeks. We will use one gateway for all claims. The trial is described elsewhere.',
    });
    expect(summaryOf(text).answers.decision.lines[0]?.text).toBe('We will use one gateway for all claims.');
  });

  it('ends in no colon where a list follows', () => {
    const text = nygard({ decision: 'We will use these gateways for claims:\n\n- one in Bonn\n- one in Kiel' });
    expect(said(summaryOf(text), 'decision')).toMatch(/^We will use these gateways for claims …/);
  });
});

describe('the name of an option', () => {
  const listing = (consequence: string, options = '* Do nothing\n* Kafka') =>
    summaryOf(`# Use Kafka\n\n## Consequences\n\n${consequence}\n\n## Considered Options\n\n${options}\n`);

  it.each([
    'Teams can read events at their own pace.',
    'Somebody must run the brokers.',
    'We lose the simple deployment.',
  ])('is not the decision, and neither is a consequence: %s', (consequence) => {
    expect(said(listing(consequence), 'decision')).toBe('Use Kafka');
  });

  it('does not say what happens if nothing is done', () => {
    const { risk } = listing('Teams can read events at their own pace.').answers;
    expect(risk.lines.map(({ text }) => text)).not.toContain('Do nothing');
  });

  it('answers with the words behind it', () => {
    const { risk } = listing(
      'Somebody must run the brokers.',
      '* Do nothing: claims wait for four days\n* Kafka',
    ).answers;
    expect(risk.lines.map(({ text }) => text)).toContain('Do nothing: claims wait for four days');
  });
});

describe('when it is done', () => {
  it.each([
    'We will ship the gateway in two phases.',
    'The new gateway will be live by the end of March 2027.',
    'The move is estimated to take three weeks of work.',
    'The old gateway is switched off in Q3.',
  ])('is told by: %s', (sentence) => {
    expect(said(summaryOf(nygard({ decision: `We will use one gateway. ${sentence}` })), 'timeline')).toContain(
      sentence,
    );
  });

  it.each([
    'In sprint 12 the gateway goes live.',
    'The move takes up to six weeks.',
    'Both gateways run for a four week trial period.',
  ])('is told under a heading on time: %s', (sentence) => {
    expect(said(summaryOf(nygard({ more: `## Migration plan\n\n${sentence}` })), 'timeline')).toBe(sentence);
  });

  it.each(['Logs are kept for 13 months.', 'The old library has not been updated in years.'])(
    'is not told by: %s',
    (sentence) => {
      expect(said(summaryOf(nygard({ context: `The gateway is old. ${sentence}` })), 'timeline')).toBeNull();
    },
  );
});

describe('what is not about the matter', () => {
  it.each([
    'Status: Accepted · Date: 2026-03-04',
    '[1] https://claims.example/gateway-costs',
    'TODO: say what the gateway costs our customers',
    'The cost of the gateway for our customers is based on',
  ])('is quoted nowhere: %s', (line) => {
    const { answers } = summaryOf(nygard({ context: `${line}\n\nClaims wait for four days.`, consequences: line }));
    const quoted = Object.values(answers).flatMap(({ lines }) => lines.map(({ text }) => text));
    expect(quoted).not.toContain(line);
  });

  it('parts no sentence at its abbreviations', () => {
    const context = 'Claims wait, eg. Those from Kiel, for four days.';
    expect(said(summaryOf(nygard({ context })), 'problem')).toBe(context);
  });
});
