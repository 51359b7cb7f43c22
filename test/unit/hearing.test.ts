import { describe, expect, it } from 'vitest';
import { type Constraint, explainHearing, type Impact, type Metric, type Statement } from '../../core';
import { defaultConfiguration } from '../../core/config/types';
import { nygard, read, sample, words } from './support';

const LIMIT = 'The gateway is limited to 10 MB.';
const WAIT = 'Customers wait four days longer for their money.';

function heard(text: string): readonly Statement[] {
  return read(text).hearing.statements;
}

/** What is heard in the context of a record. */
function inContext(context: string): readonly Statement[] {
  return heard(nygard({ context }));
}

const isConstraint = (statement: Statement): statement is Constraint => statement.kind === 'constraint';
const isImpact = (statement: Statement): statement is Impact => statement.kind === 'impact';
const isMetric = (statement: Statement): statement is Metric => statement.kind === 'metric';

describe('a constraint', () => {
  const table = (head: string) =>
    heard(
      nygard({
        context: `${head}\n| --- | --- |\n| TLS 1.3 only | |\n| A new reader | Claims with scans cannot be sent before Monday |`,
      }),
    );

  it('is whatever stands under such a head, beside a column that asks what it means', () => {
    const statements = table('| Constraint | Business impact |');
    expect(
      statements.filter(isConstraint).map(({ text, coveredBy }) => [text, coveredBy?.impact.text ?? null]),
    ).toEqual([
      ['TLS 1.3 only', null],
      ['A new reader', 'Claims with scans cannot be sent before Monday'],
    ]);
    expect(statements.find(isConstraint)).toMatchObject({ certainty: 'clear', evidence: { cue: 'constraint-column' } });
  });

  it('is not all that stands under such a head elsewhere', () => {
    expect(
      table('| Constraint | Measured on |')
        .filter(isConstraint)
        .map(({ text }) => text),
    ).not.toContain('A new reader');
  });

  it('is less sure where something beside it may be an impact', () => {
    const [alone] = inContext('The gateway cannot read colour pages.').filter(isConstraint);
    const [beside] = inContext('The gateway cannot read colour pages. The office pays for it.').filter(isConstraint);
    expect(alone).toMatchObject({ says: 'inability' });
    expect(beside?.confidence).toBeLessThan(alone?.confidence ?? 0);
  });

  it.each([
    'The gateway cannot accept attachments larger than 10 MB.',
    'The broker interface only accepts SOAP messages.',
    'The claims system can take at most 40 messages per second.',
    'The archive does not support encrypted files.',
    'The upload is limited to 10 MB.',
    'The application server is no longer supported.',
    'The scheduler depends on the nightly batch.',
    'The parser is too slow for large files.',
    'The parser can’t read files with a byte order mark.',
  ])('is heard: %s', (sentence) => {
    expect(inContext(sentence).filter(isConstraint)).toMatchObject([{ text: sentence, certainty: 'clear' }]);
  });

  it.each([
    ['the decision itself', 'We will use one gateway for all channels.'],
    ['a rule for engineers', 'Every service MUST NOT log personal names.'],
    ['a question', 'Is it not possible to raise the limit of 10 MB?'],
    ['code', 'The schema says `cannot be null` for the policy number.'],
    ['a denied requirement', 'The new interface does not require a certificate.'],
    ['plain facts', 'The gateway was built in 2011.'],
  ])('is not heard in %s', (_, sentence) => {
    expect(inContext(sentence).filter(isConstraint)).toEqual([]);
  });

  it.each([
    ['a quotation', `> ${LIMIT}`],
    ['the head of a table', `| ${LIMIT} | x |\n| - | - |\n| a | b |`],
    ['nothing but code', `\`${LIMIT}\``],
    ['nothing but a link', `[${LIMIT}](https://a.example)`],
    ['a code block', `\`\`\`\n${LIMIT}\n\`\`\``],
    ['a comment', `<!-- ${LIMIT} -->`],
    ['a prompt of the template', `{${LIMIT}}`],
  ])('is not heard in %s, which is not the voice of the author', (_, context) => {
    expect(inContext(context).filter(isConstraint)).toEqual([]);
  });

  it.each([`> **Note:** ${LIMIT}`, `> [!WARNING]\n> ${LIMIT}`])(
    'is heard in a remark, which is set as a quotation and quotes nobody: %s',
    (context) => expect(inContext(context).filter(isConstraint)).toHaveLength(1),
  );

  it.each(['Status', 'Deciders', 'Links', 'Notes', 'Changelog', 'Open questions'])(
    'is not heard in the section %s, which speaks about the record',
    (heading) => {
      expect(heard(`# T\n\n## ${heading}\n\n${LIMIT}\n`).filter(isConstraint)).toEqual([]);
    },
  );

  it.each([
    ['Context', 'context'],
    ['Decision Drivers', 'drivers'],
    ['Considered Options', 'option'],
    ['Consequences', 'consequences'],
  ])('has the role that its section gives: %s', (heading, role) => {
    expect(heard(`# T\n\n## ${heading}\n\n${LIMIT}\n`).filter(isConstraint)).toMatchObject([{ role }]);
  });

  it('knows its sentence, and the words that give it away', () => {
    const text = nygard({
      context: 'It is **old**. The *gateway* can**not** accept &amp; keep\nlarge [files](x). It runs.',
    });
    const [constraint] = heard(text).filter(isConstraint);
    expect(constraint?.text).toBe('The gateway cannot accept & keep large files.');
    expect(words(text, constraint?.range)).toBe('The *gateway* can**not** accept &amp; keep\nlarge [files](x).');
    expect(words(text, constraint?.evidence.range)).toBe('can**not');
  });
});

describe('an impact', () => {
  it.each([
    ['The move costs 410,000 EUR.', 'cost'],
    ['The manual work takes a week of effort each month.', 'time'],
    ['Customers are turned away at night.', 'customers'],
    ['This is a security risk.', 'risk'],
    ['Two clerks of the records team need training.', 'people'],
    ['We would depend on a single vendor.', 'strategy'],
    ['No business impact, because nobody outside the team would notice.', 'none'],
  ])('is heard, with what it is about: %s', (sentence, category) => {
    expect(inContext(sentence).filter(isImpact)).toMatchObject([{ text: sentence, category }]);
  });

  it.each([
    ['plain facts', 'The gateway was built in 2011.'],
    ['questions', 'Do customers wait longer?'],
    ['code', 'The field `costs 3 EUR` is new.'],
  ])('is not heard in %s', (_, sentence) => {
    expect(inContext(sentence).filter(isImpact)).toEqual([]);
  });
});

describe('a constraint is covered', () => {
  it.each([
    ['in its own sentence', 'same-sentence', 'The gateway is limited to 10 MB, so customers wait four days.'],
    ['in its own block, behind it', 'same-block', `${LIMIT} ${WAIT}`],
    ['in its own block, before it', 'same-block', `${WAIT} ${LIMIT}`],
    ['in the item under it', 'same-block', `- ${LIMIT}\n  - ${WAIT}`],
    ['in the item around it', 'same-block', `- ${WAIT}\n  - ${LIMIT}`],
    ['in another cell of its row', 'same-block', `| What | So |\n| - | - |\n| ${LIMIT} | ${WAIT} |`],
    ['in the sentence that announces it', 'nearby', `Customers wait four days because:\n\n- ${LIMIT}\n- It is old.`],
    [
      'in a block near it that names the same rare things',
      'nearby',
      `${LIMIT}\n\nIt is old.\n\nBehind the limited gateway with its 10 MB, customers wait.`,
    ],
    ['by its label', 'nearby', `C1: ${LIMIT}\n\n## Discussion\n\nBecause of C1 the customers wait four days.`],
    [
      'in the column that asks for it',
      'same-block',
      `| What | Business impact |\n| - | - |\n| ${LIMIT} | Customers wait in line |`,
    ],
    ['in the next block, which points back', 'nearby', `${LIMIT}\n\nThis means that customers wait four days.`],
    [
      'in a section on business impact that names it',
      'section',
      `${LIMIT}\n\n## Business Impact\n\nThe gateway takes only 10 MB of a letter, so customers wait.`,
    ],
  ])('%s', (_, relation, context) => {
    const [constraint] = inContext(context).filter(isConstraint);
    expect(constraint?.coveredBy?.relation).toBe(relation);
    expect(constraint?.coveredBy?.impact.text).toMatch(/customers wait/i);
  });

  it.each([
    ['in the next block, which is about something else', `${LIMIT}\n\n${WAIT}`],
    ['in its own block that it turns away from', `${WAIT} However, ${LIMIT.toLowerCase()}`],
    ['in its own block, when more was said between', `${WAIT} The hall is blue. ${LIMIT}`],
    ['in its own block, far behind it', `${LIMIT} The hall is blue. It has a door. ${WAIT}`],
    ['further away', `${LIMIT}\n\nIt was built in 2011.\n\nThis means that customers wait four days.`],
    ['in another item', `- ${LIMIT}\n- ${WAIT}`],
    ['in another row', `| What | So |\n| - | - |\n| ${LIMIT} | |\n| It is old. | ${WAIT} |`],
    ['in the next section', `${LIMIT}\n\n## Discussion\n\nThis means that customers wait four days.`],
    ['in a section on business impact that names something else', `${LIMIT}\n\n## Business Impact\n\n${WAIT}`],
    ['anywhere', LIMIT],
  ])('not by an impact %s', (_, context) => {
    const [constraint] = inContext(context).filter(isConstraint);
    expect(constraint).toBeDefined();
    expect(constraint?.coveredBy).toBeNull();
  });

  it('each by its own impact', () => {
    const constraints = inContext(
      '- The gateway is limited to 10 MB. Customers wait four days.\n- The queue cannot grow. It costs 3,000 EUR a year.',
    ).filter(isConstraint);
    expect(constraints.map(({ coveredBy }) => coveredBy?.impact.text)).toEqual([
      'Customers wait four days.',
      'It costs 3,000 EUR a year.',
    ]);
  });
});

describe('a success metric', () => {
  function metrics(text: string) {
    return heard(text)
      .filter(isMetric)
      .map(({ text: said, state, shared }) => ({ said, state, shared }));
  }

  it.each(['Success Metrics', 'Success criteria', 'Confirmation', 'Validation', 'KPIs', 'Acceptance criteria'])(
    'is every sentence of a section called %s',
    (heading) => {
      expect(metrics(`# T\n\n## ${heading}\n\nEverybody is glad.\n`)).toEqual([
        { said: 'Everybody is glad.', state: 'vague', shared: false },
      ]);
    },
  );

  it('is heard wherever it says that it is one', () => {
    const said = 'We will know that it worked when the waiting time of customers falls from 9 days to 4.';
    expect(metrics(nygard({ consequences: said }))).toEqual([{ said, state: 'measurable', shared: true }]);
  });

  it.each([
    ['a figure', 'Calls are answered within 20 seconds.', 'measurable'],
    ['a share', '95 % of the claims are paid in time.', 'measurable'],
    ['a test that passes or fails', 'An automated test checks every message.', 'measurable'],
    ['an intention', 'The service gets better.', 'vague'],
  ])('with %s is %3$s', (_, sentence, state) => {
    expect(metrics(`# T\n\n## Success Metrics\n\n${sentence}\n`)).toMatchObject([{ state }]);
  });

  it('is a whole row of a table', () => {
    const text =
      '# T\n\n## Success Metrics\n\n| Measure | Today | Target |\n| - | - | - |\n| Calls lost | 6 % | 2 % |\n';
    const [metric] = heard(text).filter(isMetric);
    expect(metric).toMatchObject({ text: 'Calls lost · 6 % · 2 %', state: 'measurable', shared: true });
    expect(words(text, metric?.range)).toBe('Calls lost | 6 % | 2 %');
  });

  it.each([
    ['an empty section', '# T\n\n## Success Metrics\n'],
    ['a section with a prompt', '# T\n\n## Success Metrics\n\n{What is measured}\n'],
    ['a table without rows', '# T\n\n## Success Metrics\n\n| Measure | Target |\n| - | - |\n'],
    ['a section on something else', '# T\n\n## Context\n\nIt was built in 2011.\n'],
  ])('is none in %s', (_, text) => {
    expect(metrics(text)).toEqual([]);
  });
});

describe('what is said', () => {
  it('stands in the order of the text', () => {
    const starts = heard(sample('0007-settle-card-payments-as-they-happen.md')).map(({ range }) => range.start);
    expect(starts.length).toBeGreaterThan(5);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it('is not heard in a language without a vocabulary, and this is said', () => {
    const { hearing, language } = read(sample('0006-messwerte-ueber-mqtt-uebertragen.md'));
    expect(language).toBe('de');
    expect(hearing).toEqual({ understood: false, statements: [] });
  });

  it('is heard where the text is too short to tell its language', () => {
    const { hearing, language } = read(
      '# T\n\n## Bananas\n\nThe gateway cannot accept attachments larger than 10 MB.\n',
    );
    expect([language, hearing.understood]).toEqual(['und', true]);
    expect(hearing.statements.filter(isConstraint)).toHaveLength(1);
  });

  it('is searched only so far in a sentence that never ends', () => {
    const endless = `${'and so on '.repeat(400)} the gateway cannot scale.`;
    expect(inContext(endless).filter(isConstraint)).toEqual([]);
    expect(inContext(`The gateway cannot scale ${'and so on '.repeat(400)}`).filter(isConstraint)).toHaveLength(1);
  });
});

describe('what was nearly heard', () => {
  it('says that a clear impact in words of duty is no constraint as well', () => {
    const record = read('# T\n\n## Consequences\n\n- Nurses must be trained on it.\n');
    const { nearMisses } = explainHearing(record, defaultConfiguration);
    expect(nearMisses).toMatchObject([{ kind: 'constraint', ruledOutBy: { name: 'a clear impact' } }]);
  });
});
