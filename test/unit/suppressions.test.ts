import { describe, expect, it } from 'vitest';
import { applySafeFixes, type Configuration, type Finding, lintAll, unconfigured } from '../../core';
import { directivesOf } from '../../core/lint/suppressions/directives';
import { suppressionsFor } from '../../core/lint/suppressions/offer';
import { partsOf } from '../../core/lint/suppressions/read';
import { withoutParts } from '../../core/lint/suppressions/remove';
import { applied, read, words } from './support';

/** The two headline rules alone. */
const ONLY: Configuration = { ...unconfigured.configuration, preset: 'minimal' };

const METRIC = '\n## Success metric\n\nClaims answered within a day: from 60 % to 95 % by 1 June 2027.\n';
const LIMIT = 'The gateway cannot accept attachments larger than 10 MB.';

function withoutSuppressions(text: string): string {
  const record = read(text);
  const edits = directivesOf(record).map((comment) => withoutParts(text, comment, partsOf(comment)));
  return applied(text, { title: '', edits, isPreferred: false });
}

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
  it.each([':', ' :', ' --', ' —', ' –', ' -'])('has its names behind “%s”, where nothing but names stands', (mark) => {
    const text = `# T\n\n## Context\n\n<!-- adr-bridge-disable-file${mark} success-metric -- agreed -->\n\n${LIMIT}\n`;
    expect(result(text)).toEqual({
      shown: [['constraint-impact', LIMIT]],
      accepted: [['success-metric', 'T', 'agreed']],
    });
  });

  it('of all rules has its reason behind a mark, also one that begins with two words in one', () => {
    const text = `# T\n\n## Context\n\n<!-- adr-bridge-disable-file -- well-known limits -->\n\n${LIMIT}\n`;
    expect(result(text).accepted.map(([id, , reason]) => [id, reason])).toEqual([
      ['success-metric', 'well-known limits'],
      ['constraint-impact', 'well-known limits'],
    ]);
  });

  it('in front matter may have its reason', () => {
    const text = `---\nadr-bridge:\n  disable:\n    - success-metric: agreed\n---\n\n# T\n\n## Context\n\nx\n`;
    expect(result(text)).toEqual({ shown: [], accepted: [['success-metric', 'T', 'agreed']] });
  });

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

describe('a region of several rules', () => {
  it('ends for each of them by itself', () => {
    const text = `# T\n\n## Context\n\n<!-- adr-bridge-disable constraint-impact, success-metric -- x -->\n\n${LIMIT}\n\n<!-- adr-bridge-enable success-metric -->\n\n${LIMIT}\n\n<!-- adr-bridge-enable constraint-impact -->\n\n${LIMIT}\n${METRIC}`;
    expect(result(text).shown).toEqual([['constraint-impact', LIMIT]]);
    expect(result(text).accepted).toHaveLength(2);
  });
});

describe('a suppression that is not needed', () => {
  const WRITTEN = '<!-- adr-bridge-disable-next-line constraint-impact -- x -->';

  it.each([
    ['above a paragraph', `x\n\n${WRITTEN}\ny\n`, 'x\n\ny\n'],
    ['between paragraphs', `x\n\n${WRITTEN}\n\ny\n`, 'x\n\ny\n'],
    ['below a paragraph', `x\n${WRITTEN}\n\ny\n`, 'x\n\ny\n'],
    ['at the start', `${WRITTEN}\n\n# T\n\nx\n`, '# T\n\nx\n'],
    ['behind a byte order mark', `\uFEFF${WRITTEN}\n\n# T\n\nx\n`, '\uFEFF# T\n\nx\n'],
    ['behind front matter', `---\nstatus: draft\n---\n${WRITTEN}\n\n\n# T\n`, '---\nstatus: draft\n---\n\n# T\n'],
    ['at the end', `x\n\n${WRITTEN}\n`, 'x\n'],
    ['at an end without a line end', `x\n\n${WRITTEN}`, 'x'],
    ['in a quotation', `> x\n>\n> ${WRITTEN}\n>\n> y\n`, '> x\n>\n> y\n'],
    ['over several lines', `x\n\n<!-- adr-bridge-disable-next-line\nconstraint-impact -- x -->\n\ny\n`, 'x\n\ny\n'],
    ['behind words', `- x ${WRITTEN}\n- y\n`, '- x\n- y\n'],
    ['between words', `x ${WRITTEN} y\n`, 'x y\n'],
    ['stuck to a word', `x ${WRITTEN}y\n`, 'x y\n'],
    ['before the words of an item', `- ${WRITTEN} x\n`, '- x\n'],
    ['at the start of an indented line', `- x\n\n  ${WRITTEN} y\n`, '- x\n\n  y\n'],
    ['in a cell', `| A |\n| - |\n| x ${WRITTEN} |\n`, '| A |\n| - |\n| x |\n'],
    ['beside another', `x ${WRITTEN} ${WRITTEN}\n`, 'x\n'],
    ['above another', `x\n\n${WRITTEN}\n${WRITTEN}\n\ny\n`, 'x\n\ny\n'],
    [
      'that ends on its line',
      `x <!-- adr-bridge-disable rationale -- x --> <!-- adr-bridge-enable rationale --> y\n`,
      'x y\n',
    ],
  ])('leaves no trace: %s', (_, text, without) => {
    for (const eol of ['\n', '\r\n', '\r']) {
      const written = text.replaceAll('\n', eol);
      const findingsOf = (some: string) =>
        lintAll({ ...read(some), kind: 'record' }, unconfigured.configuration).findings.filter(
          ({ ruleId }) => ruleId === 'unused-suppression',
        );
      expect(applySafeFixes(written, findingsOf).text).toBe(without.replaceAll('\n', eol));
    }
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
        // A finding that is answered leaves the suppression without use.
        expect(withoutSuppressions(changed)).toBe(text);
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
