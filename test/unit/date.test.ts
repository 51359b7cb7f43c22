import { describe, expect, it } from 'vitest';
import { dateOf, isImpossibleDate } from '../../core/record/metadata/date';
import { read, words } from './support';

function found(text: string, path?: string) {
  const { date } = read(text, path);
  return date && [date.value, date.source, words(text, date.range)];
}

describe('a date', () => {
  it.each([
    '2026-04-03',
    '2026/4/3',
    '2026.04.03',
    '20260403',
    '2026-04-03T10:00:00Z',
    '03.04.2026',
    '3/4/2026',
    '3 April 2026',
    '3rd of April, 2026',
    '03-Apr-2026',
    'April 3, 2026',
    'Apr. 3rd 2026',
    'Friday, 3 April 2026',
    '3. April 2026',
    '3 avril 2026',
    'decided on 2026-04-03, looked at again on 2027-01-01',
  ])('is the same day in every form: %s', (text) => {
    expect(dateOf(text)).toBe('2026-04-03');
  });

  it.each([
    ['13/04/2026', '2026-04-13'],
    ['04/13/2026', '2026-04-13'],
    ['3. März 2026', '2026-03-03'],
    ['1er août 2026', '2026-08-01'],
    ['29 February 2024', '2024-02-29'],
    ['2026. 3. 3.', '2026-03-03'],
    ['２０２６年３月３日', '2026-03-03'],
    ['3ydd o Fawrth 2026', '2026-03-03'],
    ['۱۲ اسفند ۱۴۰۴', '2026-03-03'],
    ['1403/12/30', '2025-03-20'],
    ['1404/01/01', '2025-03-21'],
  ])('%s is %s', (text, expected) => {
    expect(dateOf(text)).toBe(expected);
  });

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '31.04.2026',
    '31 June 2026',
    'April 32, 2026',
    '1404/07/31',
    '1204/01/01',
    '2026-04',
    'April 2026',
    'YYYY-MM-DD',
    '3 Foo 2026',
    '12026-04-03',
    '2026-04-031',
    'in sprint 12 of 2026',
    '',
  ])('is none where no calendar has the day: %j', (text) => {
    expect(dateOf(text)).toBeNull();
  });

  it.each([
    ['front matter', '---\ndate: 2026-04-03\n---\n', 'front-matter', '2026-04-03'],
    ['front matter with a time', '---\ndate: 2026-04-03T10:00\n---\n', 'front-matter', '2026-04-03T10:00'],
    ['a bullet', '# T\n\n* Date: 3 April 2026\n', 'pair', '3 April 2026'],
    ['a line in bold', '# T\n\n**Date:** 2026-04-03\n', 'pair', '2026-04-03'],
    ['a German line', '# T\n\nDatum: 3. April 2026\n', 'pair', '3. April 2026'],
    ['a table', '# T\n\n| Status | Draft |\n| - | - |\n| Date | 2026-04-03 |\n', 'table', '2026-04-03'],
    ['a heading', '# T\n\n### Date: 2026-04-03\n', 'heading', 'Date: 2026-04-03'],
    ['a section', '# T\n\n## Date\n\n2026-04-03\n', 'section', '2026-04-03'],
  ])('is read from %s', (_, text, source, at) => {
    expect(found(text)).toEqual(['2026-04-03', source, at]);
  });

  it('is the earliest one of a history', () => {
    const text = '# T\n\n## Changelog\n\n- 2026-05-01 accepted\n- 2026-04-03 proposed\n';
    expect(found(text)).toEqual(['2026-04-03', 'history', '2026-04-03 proposed']);
  });

  it.each([
    ['docs/adr/2026-04-03-use-one.md', 'file-name'],
    ['docs/adr/20260403-use-one/README.md', 'folder'],
  ])('is read from the name %s, which is no words of the text', (path, source) => {
    expect(found('# T\n', path)).toEqual(['2026-04-03', source, '']);
  });

  it('is one of all that the record gives itself, each with where it stands and what it is of', () => {
    const text =
      '---\ndate: 2026-04-03\ncreated: 2026-06-01\n---\n\n# T\n\nDate: 2026-05-05\n\n## Status\n\nAccepted on 4 May 2026\n';
    expect(read(text, 'docs/adr/2026-01-01-t.md').dates.map(({ value, key, source }) => [value, key, source])).toEqual([
      ['2026-04-03', 'date', 'front-matter'],
      ['2026-05-05', 'Date', 'pair'],
      ['2026-06-01', 'created', 'front-matter'],
      ['2026-05-04', null, 'section'],
      ['2026-01-01', null, 'file-name'],
    ]);
  });

  it('is the one called just "date" before any other', () => {
    expect(found('# T\n\n- Created: 2026-01-01\n- Decided: 2026-02-02\n- Date: 2026-04-03\n')?.[0]).toBe('2026-04-03');
  });

  it('is taken from the next place where the first holds none', () => {
    expect(found('---\ndate: YYYY-MM-DD\n---\n\n# T\n\nDate: 2026-04-03\n')?.[0]).toBe('2026-04-03');
    expect(found('---\ndate: 2026-02-30\n---\n\n# T\n', 'docs/adr/2026-04-03-t.md')?.[0]).toBe('2026-04-03');
  });

  it.each([
    ['the day does not exist', '---\ndate: 2026-02-30\n---\n\n# T\n'],
    ['the context names one', '# T\n\n## Context\n\nOn 2026-04-03 it broke.\n'],
    ['the text is empty', ''],
  ])('is none where %s', (_, text) => {
    expect(found(text)).toBeNull();
  });
});

describe('a date that no calendar has', () => {
  it.each(['2026-02-30', '2026-13-01', '31.13.2026', '31 April 2026', 'June 31, 2026', '2026-11019', '2026-011-1204'])(
    'is told from one that exists: %s',
    (text) => {
      expect(dateOf(text)).toBeNull();
      expect(isImpossibleDate(text)).toBe(true);
    },
  );

  it.each([
    '2026-02-28',
    '03/13/2026',
    '13/03/2026',
    '2026-04',
    '2026',
    'March 2026',
    'YYYY-MM-DD',
    'soon',
    '',
    '4-12-3',
  ])('is told from what is no date at all: %s', (text) => {
    expect(isImpossibleDate(text)).toBe(false);
  });
});
