import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  type Configuration,
  defaultConfiguration,
  type FixText,
  INTERNAL_ERROR,
  lint,
  plainText,
  rules,
  snippetText,
  urlOf,
} from '../../core';
import { constraintImpact } from '../../core/rules/constraint-impact';
import { nygard, read, sample, words } from './support';

const LIMITS = [
  'The gateway is limited to 10 MB.',
  'The queue is limited to 40 messages.',
  'The archive does not support folders.',
  'The scanner cannot read pages in colour.',
];

/** It mentions another option, so that the rules on constraints and metrics alone have something to ask. */
const decision = 'We will use one gateway rather than two.';

/** Four constraints, each in its own paragraph, and no success metric. */
const text = nygard({ context: LIMITS.join('\n\n'), decision });

afterEach(() => {
  vi.restoreAllMocks();
});

function findings(record: string, set: Configuration['rules'] = {}) {
  return lint(read(record), { ...defaultConfiguration, rules: set });
}

function severities(record: string, set?: Configuration['rules']): string[] {
  return findings(record, set).map(({ ruleId, severity }) => `${ruleId}: ${severity}`);
}

describe('findings', () => {
  it('stand in the order of the text', () => {
    const said = findings(text);
    expect(said.map(({ ruleId }) => ruleId)).toEqual(['success-metric', ...LIMITS.map(() => 'constraint-impact')]);
    expect(said.map(({ range }) => words(text, range))).toEqual(['Use one gateway', ...LIMITS]);
  });

  it('lead to the page of their rule', () => {
    for (const { ruleId, url } of findings(text)) {
      expect(url).toBe(urlOf(ruleId));
      expect(url).toMatch(new RegExp(`^https://\\S+/docs/rules/${ruleId}\\.md$`));
    }
  });

  it.each(['index', 'template', 'other'] as const)('are none in a file that is a record no more: %s', (kind) => {
    expect(lint({ ...read(text), kind }, defaultConfiguration)).toEqual([]);
  });

  it.each(['Rejected', 'Deprecated', 'Superseded by 5'])('are none in a record that is %s', (status) => {
    expect(findings(nygard({ status, context: LIMITS.join('\n\n') }))).toEqual([]);
  });

  it.each(['Proposed', 'Draft', 'On hold', ''])('are there in a record that is %j', (status) => {
    const said = findings(nygard({ status, context: LIMITS[0] }), { 'known-status': { severity: 'off' } });
    expect(said.map(({ ruleId }) => ruleId)).toEqual(['success-metric', 'constraint-impact']);
  });

  it('of business matters are none in a language without a vocabulary', () => {
    expect(findings(sample('0006-messwerte-ueber-mqtt-uebertragen.md'))).toEqual([]);
  });

  it('count the constraints of one paragraph as one, and show the others', () => {
    const context = `${LIMITS[0]} ${LIMITS[1]} ${LIMITS[2]}`;
    const record = nygard({ context, decision });
    const [finding] = findings(record).filter(({ ruleId }) => ruleId === 'constraint-impact');
    expect(finding?.messageId).toBe('several');
    expect(finding?.message).toMatch(/^No business impact is stated for these 3 constraints\./);
    expect(words(record, finding?.range)).toBe(LIMITS[0]);
    expect(finding?.related.map(({ range }) => words(record, range))).toEqual([LIMITS[1], LIMITS[2]]);
  });

  it('leave no gap in a message', () => {
    for (const { message } of findings(text)) expect(message).not.toMatch(/[{}]/);
  });

  it('offer fixes, one of them to prefer', () => {
    for (const { fixes } of findings(text)) {
      expect(fixes.filter(({ isPreferred }) => isPreferred)).toHaveLength(1);
      expect(new Set(fixes.map(({ title }) => title)).size).toBe(fixes.length);
    }
  });
});

describe('severity', () => {
  it('is that of the rule where nobody sets it, the weaker constraints hints', () => {
    expect(severities(text)).toEqual([
      'success-metric: warning',
      'constraint-impact: warning',
      'constraint-impact: warning',
      'constraint-impact: warning',
      'constraint-impact: hint',
    ]);
  });

  it.each(['error', 'warning', 'information', 'hint'] as const)('is what the team sets: %s', (severity) => {
    const said = findings(text, { 'success-metric': { severity } });
    expect(said.find(({ ruleId }) => ruleId === 'success-metric')?.severity).toBe(severity);
  });

  it('is never raised for what the rule itself calls a hint', () => {
    const set = { 'constraint-impact': { severity: 'error' as const } };
    expect(severities(text, set).filter((line) => line.startsWith('constraint'))).toEqual([
      'constraint-impact: error',
      'constraint-impact: error',
      'constraint-impact: error',
      'constraint-impact: hint',
    ]);
  });

  it('is never more than what the team sets, whatever the rule asks for', () => {
    vi.spyOn(constraintImpact, 'check').mockReturnValue([
      { range: { start: 0, end: 1 }, messageId: 'one', severity: 'error' },
    ]);
    expect(severities(text, { 'constraint-impact': { severity: 'information' } })[0]).toBe(
      'constraint-impact: information',
    );
  });

  it('"off" silences the one rule', () => {
    expect(severities(text, { 'constraint-impact': { severity: 'off' } })).toEqual(['success-metric: warning']);
  });

  it.each([
    [0, 0],
    [1, 1],
    [3, 3],
    [100, 4],
  ])('with a maximum of %i is kept by %i constraints', (max, kept) => {
    const set = { 'constraint-impact': { options: { max } } };
    const said = severities(text, set).filter((line) => line === 'constraint-impact: warning');
    expect(said).toHaveLength(kept);
    expect(findings(text, set)).toHaveLength(5);
  });

  it('goes to the constraints that forced the decision first', () => {
    const record = nygard({ context: LIMITS[0], decision, consequences: LIMITS[1] });
    const said = findings(record, { 'constraint-impact': { options: { max: 1 } } });
    const warned = said.filter(({ ruleId, severity }) => ruleId === 'constraint-impact' && severity === 'warning');
    expect(warned.map(({ range }) => words(record, range))).toEqual([LIMITS[0]]);
  });

  it('of a rule that does not exist changes nothing', () => {
    expect(severities(text, { 'no-such-rule': { severity: 'off' } })).toEqual(severities(text));
  });
});

describe('a rule that fails', () => {
  it.each([
    ['an error', new TypeError('no such block'), 'no such block'],
    ['anything else', 'out of luck', 'out of luck'],
  ])('is reported with %s, and the others still speak', (_, thrown, reason) => {
    vi.spyOn(constraintImpact, 'check').mockImplementation(() => {
      throw thrown;
    });
    const [failure, ...others] = findings(text);
    expect(failure).toMatchObject({
      ruleId: INTERNAL_ERROR,
      severity: 'error',
      range: { start: 0, end: 0 },
      url: urlOf('constraint-impact'),
      fixes: [],
    });
    expect(failure?.message).toContain('constraint-impact');
    expect(failure?.message).toContain(reason);
    expect(failure?.message).not.toMatch(/\bat .+:\d+/);
    expect(others.map(({ ruleId }) => ruleId)).toEqual(['success-metric']);
  });

  it('says nothing while it is off', () => {
    vi.spyOn(constraintImpact, 'check').mockImplementation(() => {
      throw new Error('no such block');
    });
    expect(severities(text, { 'constraint-impact': { severity: 'off' } })).toEqual(['success-metric: warning']);
  });
});

describe('the list of rules', () => {
  it('has each id once, and words for all that it needs', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { id, description, messages, options } of rules) {
      expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      expect(description).toMatch(/^[A-Z].+\.$/);
      expect(Object.values(messages).every((message) => message.length > 0)).toBe(true);
      for (const option of Object.values(options)) {
        expect(option.description).toMatch(/^[A-Z].+\.$/s);
        if (!('minimum' in option)) continue;
        expect(option.default).toBeGreaterThanOrEqual(option.minimum);
        expect(option.default).toBeLessThanOrEqual(option.maximum);
      }
    }
  });
});

describe('the text of a fix', () => {
  const impact: FixText = ['Impact on ', { choices: ['cost', 'time', 'risk'] }, ': ', { blank: 'what it means' }, '.'];

  it('is shown as a person reads it', () => {
    expect(plainText(impact)).toBe('Impact on [cost, time or risk]: [what it means].');
    expect(plainText(['as ', { choices: ['one'] }])).toBe('as [one]');
    expect(plainText([])).toBe('');
  });

  it('is a snippet with its blanks numbered', () => {
    expect(snippetText(impact)).toBe(`Impact on \${1|cost,time,risk|}: \${2:what it means}.`);
    expect(snippetText([])).toBe('');
  });

  it.each([
    ['plain text', ['costs $5 {a} \\b'], 'costs \\$5 {a\\} \\\\b'],
    ['a variable of snippets', ['$TM_FILENAME'], '\\$TM_FILENAME'],
    ['the words of a blank', [{ blank: 'a}b$c\\d' }], `\${1:a\\}b\\$c\\\\d}`],
    ['choices', [{ choices: ['a,b', 'c|d', 'e\\f'] }], `\${1|a\\,b,c\\|d,e\\\\f|}`],
  ] as [string, FixText, string][])('keeps %s what it is in a snippet', (_, fix, expected) => {
    expect(snippetText(fix)).toBe(expected);
  });
});
