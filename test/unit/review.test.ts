import { describe, expect, it } from 'vitest';
import { compareVersions, openQuestions, questionsLeft, readRecord, reviewedVersion } from '../../core';

const version = (text: string) => reviewedVersion(readRecord(text, 'docs/adr/0001-one.md'));

const record = ({ status = 'accepted', date = '2026-11-01', metric = '', review = '' } = {}) =>
  version(
    `---\nstatus: ${status}\ndate: ${date}\n---\n\n# Use one gateway\n\n## Context\n\nTwo gateways cost 10 EUR a day.\n\n## Decision\n\nWe will use one gateway.\n${metric}${review}`,
  );

const METRIC = '\n## Success Metric\n\nShare of calls answered: from 40 % to 90 % by 31 March 2027.\n';

const said = (before: ReturnType<typeof record>, after: ReturnType<typeof record>) =>
  compareVersions(before, after).map((change) => change.said);

describe('two versions of a record', () => {
  it('are told apart by what is decided, and not by their words', () => {
    expect(said(record(), record())).toEqual([]);
    expect(said(record(), record({ status: 'rejected' }))).toEqual([
      'The status was “accepted”, and is “rejected” now.',
    ]);
    expect(said(record(), record({ date: '2026-11-02' }))).toEqual([
      'The date of the decision was “2026-11-01”, and is “2026-11-02” now.',
    ]);
  });

  it('are told apart by a measure that came or went', () => {
    expect(said(record(), record({ metric: METRIC })).join(' ')).toContain(
      'A measure of success is stated now: “Share',
    );
    expect(said(record({ metric: METRIC }), record()).join(' ')).toContain(
      'The measure of success is no longer stated',
    );
  });

  it('are told apart by the parts of a measure, where these are what has changed', () => {
    const changes = said(record({ metric: METRIC }), record({ metric: METRIC.replace('90', '95') }));
    expect(changes).toEqual(["The measure's value to be reached was “90 %”, and is “95 %” now."]);
  });
});

describe('the questions of a review', () => {
  it('leave out what a rule asks already, and what the record answers', () => {
    const ids = (found: string[], reviewed = record()) => questionsLeft(reviewed, new Set(found)).map(({ id }) => id);
    expect(ids([])).toEqual([
      'relevance',
      'options',
      'criteria',
      'priorities',
      'soundness',
      'objectivity',
      'action',
      'validity',
    ]);
    expect(ids(['considered-options', 'rationale', 'review-date'])).toEqual([
      'relevance',
      'criteria',
      'priorities',
      'objectivity',
      'action',
    ]);
    expect(ids([], record({ review: '\n## Review\n\nReview by 2027-05-01.\n' }))).not.toContain('validity');
  });

  it('show the words that they are about', () => {
    const [soundness] = questionsLeft(record(), new Set()).filter(({ id }) => id === 'soundness');
    expect(soundness?.about.map(({ text }) => text)).toEqual(['We will use one gateway.']);
  });
});

describe('open questions', () => {
  it('are those that every leader asks and the record does not answer', () => {
    expect(openQuestions(record().summary)).toContain('How will we both know that it worked?');
    expect(openQuestions(record({ metric: METRIC }).summary)).not.toContain('How will we both know that it worked?');
    expect(openQuestions(record().summary)).not.toContain('What do you need from me?');
  });

  it('say what is missing of what is stated in part', () => {
    const bound = version(
      '# Use one gateway\n\n## Context\n\nThe gateway cannot accept files larger than 10 MB.\n\n## Decision\n\nWe will use one gateway.\n',
    );
    const open = openQuestions(bound.summary);
    expect(open).toContain('What does what binds us mean for the business?');
    expect(open).not.toContain('What are we bound by?');
  });
});
