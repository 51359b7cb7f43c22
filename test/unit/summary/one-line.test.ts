import { describe, expect, it } from 'vitest';
import { oneLineSummary } from '../../../core';
import { nygard, sample, samples } from '../support';
import { summaryOf } from './support';

describe('a record in one line', () => {
  it('is its decision, its metric with the day, and its status', () => {
    expect(oneLineSummary(summaryOf(sample('0002-move-claim-documents-to-a-hosted-archive.md')))).toMatch(
      /^We will copy all claim documents .* — Time until a document .* by 31 March 2027.* — Accepted 2026-02-10$/,
    );
  });

  it('names the day once, also where the metric is cut before it', () => {
    for (const text of samples.values()) {
      const line = oneLineSummary(summaryOf(text));
      expect(line).not.toMatch(/\b(?:by|from|to|until) … by\b/);
      for (const [day] of line.matchAll(/\b\d{1,2} \w+ 20\d\d\b/g)) expect(line.split(day)).toHaveLength(2);
    }
  });

  it('leaves out what is not stated', () => {
    expect(oneLineSummary(summaryOf(nygard({})))).toBe('We will use one gateway — Accepted');
    expect(oneLineSummary(summaryOf(''))).toBe('Untitled decision — No status');
  });

  it('is one short line, whatever the record says', () => {
    const long = nygard({ decision: `We will use ${'\u{1F4E6} one very long gateway '.repeat(60)}.` });
    for (const text of [long, ...samples.values()]) {
      const line = oneLineSummary(summaryOf(text));
      expect(line.length).toBeLessThan(400);
      expect(line).not.toMatch(/\n|[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
    }
  });
});
