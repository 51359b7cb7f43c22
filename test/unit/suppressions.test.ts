import { describe, expect, it } from 'vitest';
import { type Configuration, type Finding, lintAll, unconfigured } from '../../core';
import { suppressionsFor } from '../../core/lint/suppressions/offer';
import { applied, read, words } from './support';

/** The two headline rules alone. */
const ONLY: Configuration = { ...unconfigured.configuration, preset: 'minimal' };

const METRIC = '\n## Success metric\n\nClaims answered within a day: from 60 % to 95 % by 1 June 2027.\n';
const LIMIT = 'The gateway cannot accept attachments larger than 10 MB.';

function result(text: string) {
  const { findings, accepted } = lintAll(read(text), ONLY);
  const told = ({ ruleId, range, accepted: reason }: Finding) => [
    ruleId,
    words(text, range),
    ...(reason === undefined ? [] : [reason]),
  ];
  return { shown: findings.map(told), accepted: accepted.map(told) };
}

describe('a suppression', () => {
  it('keeps what it accepts, with the reason', () => {
    const text = `# T\n\n## Context\n\n<!-- adr-bridge-disable-next-line constraint-impact -- agreed with Claims -->\n${LIMIT}\n${METRIC}`;
    expect(result(text)).toEqual({ shown: [], accepted: [['constraint-impact', LIMIT, 'agreed with Claims']] });
  });

  it.each([
    ['the next paragraph', `<!-- adr-bridge-disable-next-line constraint-impact -- x -->\n${LIMIT}\n`, 0],
    [
      'the next paragraph behind a blank line',
      `<!-- adr-bridge-disable-next-line constraint-impact -- x -->\n\n${LIMIT}\n`,
      0,
    ],
    ['the next paragraph only', `<!-- adr-bridge-disable-next-line constraint-impact -- x -->\nx\n\n${LIMIT}\n`, 1],
    ['the next item only', `<!-- adr-bridge-disable-next-line constraint-impact -- x -->\n- ${LIMIT}\n- ${LIMIT}\n`, 1],
    [
      'an item with what is nested in it',
      `<!-- adr-bridge-disable-next-line constraint-impact -- x -->\n- It is old.\n  - ${LIMIT}\n`,
      0,
    ],
    [
      'the next table',
      `<!-- adr-bridge-disable-next-line constraint-impact -- x -->\n| A |\n| - |\n| x |\n| ${LIMIT} |\n`,
      0,
    ],
    ['its own line', `- ${LIMIT} <!-- adr-bridge-disable-line constraint-impact -- x -->\n- ${LIMIT}\n`, 1],
    [
      'its own row',
      `| A |\n| - |\n| ${LIMIT} <!-- adr-bridge-disable-line constraint-impact -- x --> |\n| ${LIMIT} |\n`,
      1,
    ],
    [
      'a paragraph of several lines',
      `The gateway cannot accept\nattachments. <!-- adr-bridge-disable-line constraint-impact -- x -->\n`,
      0,
    ],
    [
      'what is between disable and enable',
      `<!-- adr-bridge-disable constraint-impact -- x -->\n\n${LIMIT}\n\n<!-- adr-bridge-enable constraint-impact -->\n\n${LIMIT}\n`,
      1,
    ],
    ['no other rule', `<!-- adr-bridge-disable-next-line success-metric -- x -->\n${LIMIT}\n`, 1],
    ['the named rules', `<!-- adr-bridge-disable-next-line success-metric, constraint-impact -- x -->\n${LIMIT}\n`, 0],
    ['every rule where none is named', `<!-- adr-bridge-disable-next-line -- x -->\n${LIMIT}\n`, 0],
    ['nothing inside code', `\`\`\`html\n<!-- adr-bridge-disable-file -->\n\`\`\`\n\n${LIMIT}\n`, 1],
  ])('covers %s', (_, body, count) => {
    const text = `# T\n\n## Context\n\n${body}${METRIC}`;
    expect(result(text).shown.filter(([rule]) => rule === 'constraint-impact')).toHaveLength(count);
    const windows = text.replaceAll('\n', '\r\n');
    expect(result(windows).shown.filter(([rule]) => rule === 'constraint-impact')).toHaveLength(count);
  });
});

describe('the offer to accept a finding', () => {
  it.each([
    ['a paragraph', `${LIMIT}\n`],
    ['a paragraph of several lines', `The gateway cannot accept\nattachments larger than 10 MB.\n`],
    ['items', `- It is old.\n- ${LIMIT}\n- It is slow.\n`],
    ['numbered items', `1. It is old.\n2. ${LIMIT}\n3. It is slow.\n`],
    ['nested items', `- It is old.\n  - ${LIMIT}\n- It is slow.\n`],
    ['a table', `| A | B |\n| - | - |\n| x | ${LIMIT} |\n| y | z |\n`],
    ['the second paragraph of an item', `- It is old.\n\n  ${LIMIT}\n`],
  ])('silences it and breaks nothing: %s', (_, body) => {
    for (const text of [
      `# T\n\n## Context\n\n${body}${METRIC}`,
      `# T\r\n\r\n## Context\r\n\r\n${body}${METRIC}`.replace(/\r?\n/g, '\r\n'),
    ]) {
      const record = read(text);
      const [finding] = lintAll(record, ONLY).findings;
      if (!finding) throw new Error('no finding');
      const offers = suppressionsFor(record, finding);
      expect(offers.map(({ title }) => title)).toEqual([
        'Accept constraint-impact here',
        'Accept constraint-impact in this file',
      ]);
      for (const offer of offers) {
        const changed = applied(text, offer);
        expect(result(changed)).toMatchObject({
          shown: [],
          accepted: [['constraint-impact', expect.anything(), '[why it is accepted]']],
        });
        expect(read(changed).blocks.map(({ kind, prose }) => [kind, prose.text.trim()])).toEqual(
          record.blocks.map(({ kind, prose }) => [kind, prose.text.trim()]),
        );
      }
    }
  });

  it('keeps front matter where it is', () => {
    const text = `---\nstatus: accepted\n---\n\n# T\n`;
    const [finding] = lintAll(read(text), ONLY).findings;
    expect(finding).toBeUndefined();
    const [offer] = suppressionsFor(read(text), { ruleId: 'success-metric', range: { start: 26, end: 27 } });
    if (!offer) throw new Error('no offer');
    expect(applied(text, offer)).toBe(
      '---\nstatus: accepted\n---\n<!-- adr-bridge-disable-file success-metric -- [why it is accepted] -->\n\n\n# T\n',
    );
  });
});
