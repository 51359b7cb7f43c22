import { describe, expect, it } from 'vitest';
import { dueDayOf } from '../../core/rules/due-day';

describe('the last day that words leave', () => {
  it.each([
    ['31 March 2027', '2027-03-31'],
    ['2027-03-31', '2027-03-31'],
    ['March 31st, 2027', '2027-03-31'],
    ['March 2027', '2027-03-31'],
    ['February 2028', '2028-02-29'],
    ['2027-06', '2027-06-30'],
    ['Q2 2027', '2027-06-30'],
    ['Q4/2027', '2027-12-31'],
    ['the end of 2027', '2027-12-31'],
    ['2027', '2027-12-31'],
  ])('“%s” is %s, whenever it was said', (words, day) => {
    expect(dueDayOf(words, null)).toBe(day);
    expect(dueDayOf(words, '2026-11-02')).toBe(day);
  });

  it.each([
    ['31 March', '2027-03-31'],
    ['December 24th', '2026-12-24'],
    ['2 November', '2026-11-02'],
    ['six weeks', '2026-12-14'],
    ['within a year', '2027-11-03'],
    ['the first 90 days', '2027-01-31'],
  ])('“%s” is %s, counted from the day it was said', (words, day) => {
    expect(dueDayOf(words, '2026-11-02')).toBe(day);
    expect(dueDayOf(words, null)).toBeNull();
  });

  it.each(['six months of the move', 'three weeks after go-live', 'next season', 'soon', '40 claims'])(
    'cannot be told of “%s”',
    (words) => expect(dueDayOf(words, '2026-11-02')).toBeNull(),
  );
});
