import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import {
  type Baseline,
  baselineFolderOf,
  baselineText,
  countFindings,
  type Finding,
  INTERNAL_ERROR,
  judge,
  parseBaseline,
} from '../../core';
import schema from '../../schemas/baseline.schema.json';

function finding(ruleId: string, start: number): Finding {
  return {
    ruleId,
    severity: 'warning',
    range: { start, end: start + 1 },
    messageId: '',
    message: '',
    url: '',
    fixes: [],
    related: [],
  };
}

const places = (findings: readonly Finding[]) => findings.map(({ ruleId, range }) => `${ruleId} ${range.start}`);

describe('a baseline', () => {
  it('knows the first findings of a rule, and the last ones are new', () => {
    const found = [finding('a', 1), finding('b', 2), finding('a', 3), finding('a', 4)];
    const judged = judge(found, new Map([['a', 2]]));
    expect(places(judged.known)).toEqual(['a 1', 'a 3']);
    expect(places(judged.fresh)).toEqual(['b 2', 'a 4']);
    expect(judged.gone).toBe(0);
  });

  it('says how many there are no more', () => {
    expect(
      judge(
        [finding('a', 1)],
        new Map([
          ['a', 3],
          ['b', 1],
        ]),
      ),
    ).toMatchObject({ gone: 3, fresh: [] });
    expect(judge([], undefined).gone).toBe(0);
  });

  it('knows nothing of rules that failed', () => {
    const failed = [finding(INTERNAL_ERROR, 0)];
    expect(countFindings(failed).size).toBe(0);
    expect(judge(failed, new Map([[INTERNAL_ERROR, 1]])).fresh).toEqual(failed);
  });

  it('lies beside the configuration, else at the root', () => {
    expect(baselineFolderOf({ file: '/p/docs/.adr-bridge.yaml', root: '/p' })).toBe('/p/docs');
    expect(baselineFolderOf({ file: null, root: '/p' })).toBe('/p');
    expect(baselineFolderOf({ file: null, root: null })).toBeNull();
  });
});

describe('the file of a baseline', () => {
  const baseline: Baseline = new Map([
    [
      'docs/b.md',
      new Map([
        ['z', 1],
        ['a', 2],
      ]),
    ],
    ['docs/a.md', new Map([['a', 1]])],
    ['docs/none.md', new Map()],
  ]);

  it('has one order, whatever that of the run', () => {
    const text = baselineText(baseline);
    expect(text).toBe(baselineText(new Map([...baseline].reverse())));
    expect(text.match(/"[\w./]+(?=":)/g)).toEqual([
      '"version',
      '"findings',
      '"docs/a.md',
      '"a',
      '"docs/b.md',
      '"a',
      '"z',
    ]);
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('is read as it was written, and fits its schema', () => {
    const text = baselineText(baseline);
    const { baseline: read, problems } = parseBaseline(text);
    expect(problems).toEqual([]);
    expect(baselineText(read)).toBe(text);
    expect(new Ajv().validate(schema, JSON.parse(text))).toBe(true);
  });

  it.each([
    ['', ''],
    ['{', '{'],
    ['[]', '['],
    ['{ "version": 2, "findings": {} }', '2'],
    ['{ "version": 1, "findings": [] }', '[]'],
    ['{ "version": 1, "findings": { "a.md": 3 } }', '3'],
    ['{ "version": 1, "findings": { "a.md": { "x": -1 } } }', '-1'],
    ['{ "version": 1, "findings": { "a.md": { "x": 1.5 } } }', '1.5'],
    ['{ "version": 1, "notes": 0, "findings": {} }', '"notes"'],
  ])('is said where it is wrong: %s', (text, place) => {
    const { problems } = parseBaseline(text);
    expect(problems.map(({ range }) => text.slice(range.start, range.end).slice(0, place.length))).toEqual([place]);
  });

  it('holds where it is not wrong', () => {
    const { baseline: read } = parseBaseline(
      '{ "version": 1, "findings": { "a.md": { "x": "1", "y": 2 }, "b.md": [] } }',
    );
    expect(read.get('a.md')).toEqual(new Map([['y', 2]]));
  });
});
