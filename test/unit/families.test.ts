import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bestMetric, lint, plainText, type ReadRecord, readRecord, unconfigured } from '../../core';
import { families, familyById, type PartName, placePart } from '../../core/record/families';
import type { DecisionRecord, SectionRole } from '../../core/record/types';
import type { Range } from '../../core/text/range';

const folder = join(import.meta.dirname, 'families');

/** Records by each template, as small as can be: `madr4.md`, and `madr4.bare.md` by a variant of it. */
const samples = readdirSync(folder)
  .sort()
  .map((file) => {
    const [id = ''] = file.split('.');
    return { name: file.replace('.md', ''), id, text: readFileSync(join(folder, file), 'utf8') };
  });

const each = samples.map(({ name, id, text }) => [name, id, text] as const);

function read(text: string, name: string): ReadRecord {
  return readRecord(text, `docs/adr/0004-${name}.md`);
}

function sample(name: string): ReadRecord {
  const found = samples.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`no record ${name}`);
  return read(found.text, name);
}

describe('template families', () => {
  it('have a record each to be tried on', () => {
    expect([...new Set(samples.map(({ id }) => id))].sort()).toEqual(families.map(({ id }) => id).sort());
  });

  it.each(each)('%s is recognised, as a record', (name, id) => {
    const record = sample(name);
    expect(record.template).toBe(id);
    expect(record.kind).toBe('record');
  });

  it.each(each)('%s: the missing metric is offered its own heading', (name, id) => {
    const fix = lint(sample(name), unconfigured.configuration).find(({ ruleId }) => ruleId === 'success-metric')
      ?.fixes[0];
    if (!fix) return expect(bestMetric(sample(name)) ?? sample(name).status).not.toBeNull();
    const { heading } = familyById(id).parts.metric;
    const isThere = sample(name).sections.some((section) => section.heading?.text === heading);
    expect(plainText(fix.edits[0]?.text ?? []).includes(`# ${heading}\n`)).toBe(!isThere);
  });

  it.each([
    ['nygard', 'accepted', '2026-02-03', 'We will split it.'],
    ['madr2', 'accepted', '2026-02-03', 'Chosen option: "Split it", because it grows.'],
    ['madr2-0', 'accepted', '2026-02-03', 'Chosen option: "Split it", because it grows.'],
    ['madr3-beta', 'accepted', '2026-02-03', 'Chosen option: "Split it", because it grows.'],
    ['madr4', 'accepted', '2026-02-03', 'Chosen option: "Split it", because it grows.'],
    ['madr4.full', 'accepted', '2026-02-03', 'Chosen option: "Split it", because it grows.'],
    ['madr4.minimal', null, null, 'Chosen option: "Split it", because it grows.'],
    ['nhs-england', 'accepted', '2026-02-03', 'We will split it.'],
    ['nhs-wales', 'accepted', null, 'Split it by merchant.'],
    ['edgex', 'accepted', '2026-02-03', 'We will split it.'],
    ['gareth-morgan', 'accepted', null, 'We will split it.'],
    ['planguage', 'accepted', '2026-02-03', null],
    ['tyree-akerman', 'accepted', null, 'We will split it.'],
    ['alexandrian', null, null, 'We will split it.'],
    ['itd', null, null, null],
  ] as const)('%s: status, date and decision are read', (name, status, date, decision) => {
    const record = sample(name);
    expect(record.status?.value ?? null).toBe(status);
    if (date !== null) expect(record.date?.value).toBe(date);
    if (decision !== null) expect(record.decision?.value).toBe(decision);
  });
});

/** The record with these words put in where its family has the part. */
function withPart(record: ReadRecord, [name, id]: readonly [string, string, string], part: PartName, words: string) {
  const { offset, before, after } = placePart(record, familyById(id).parts[part]);
  return read(record.text.slice(0, offset) + before + words + after + record.text.slice(offset), name);
}

/** The record without the lines that hold these ranges, and without the headings that stood over nothing else. */
function without(record: ReadRecord, name: string, ranges: readonly Range[], role: SectionRole): ReadRecord {
  const own = record.sections.filter((section) => section.heading && section.role === role).map(({ range }) => range);
  const lines = [...ranges.filter(({ end }) => end > 0), ...own].map(({ start, end }) => ({
    start: record.text.lastIndexOf('\n', start - 1) + 1,
    end: Math.max(end, record.text.indexOf('\n', end - 1) + 1),
  }));
  const kept = [...record.text].filter((_, at) => !lines.some(({ start, end }) => start <= at && at < end));
  return read(kept.join(''), name);
}

interface Metadata {
  readonly words: string;
  readonly role: SectionRole;
  readonly stated: (record: DecisionRecord) => readonly Range[];
  readonly isRead: (record: DecisionRecord) => boolean;
}

const metadata: Readonly<Record<'status' | 'date' | 'deciders', Metadata>> = {
  status: {
    words: 'rejected',
    role: 'status',
    stated: ({ statuses }) => statuses.map(({ range }) => range),
    isRead: ({ status }) => status?.value === 'rejected',
  },
  date: {
    words: '2026-05-06',
    role: 'date',
    stated: ({ date }) => (date ? [date.range] : []),
    isRead: ({ date }) => date?.value === '2026-05-06',
  },
  deciders: {
    words: 'Ann Cole',
    role: 'people',
    stated: ({ people }) => people.map(({ range }) => range),
    isRead: ({ people }) => people.some(({ name }) => name === 'Ann Cole'),
  },
};

describe('parts', () => {
  describe.each(Object.entries(metadata) as ['status' | 'date' | 'deciders', Metadata][])(
    '%s',
    (part, { words, role, stated, isRead }) => {
      it.each(each)('%s: is read where the family writes it', (...of) => {
        const lacking = without(sample(of[0]), of[0], stated(sample(of[0])), role);
        expect(stated(lacking)).toEqual([]);
        const record = withPart(lacking, of, part, words);
        expect(isRead(record), record.text).toBe(true);
        expect(record.title?.value).toBe(sample(of[0]).title?.value);
      });
    },
  );

  it.each(each)('%s: the metric is heard where the family writes it', (...of) => {
    const words = 'Merchants paid on the same day: from 0 % to 95 % by March.';
    const record = withPart(sample(of[0]), of, 'metric', words);
    expect(record.hearing.statements.some(({ kind, text }) => kind === 'metric' && text === words)).toBe(true);
  });

  const sections: readonly (readonly [PartName, readonly SectionRole[]])[] = [
    ['context', ['context', 'title']],
    ['options', ['options', 'rationale', 'title']],
    ['decision', ['decision', 'title']],
    ['consequences', ['consequences', 'decision', 'title']],
    ['impact', ['impact', 'constraints', 'context', 'decision', 'title']],
  ];
  describe.each(sections)('%s', (part, roles) => {
    it.each(each)('%s: stands by itself in a section for it', (...of) => {
      const record = withPart(sample(of[0]), of, part, 'Banks close at five.');
      const block = record.blocks.find(({ prose }) => prose.text.endsWith('Banks close at five.'));
      expect(roles, record.text).toContain(block?.section.role);
      expect(record.blocks.length).toBe(sample(of[0]).blocks.length + 1);
    });
  });

  it.each(each)('%s: are written with the line ends of the record', (...of) => {
    const [name, , text] = of;
    for (const part of ['status', 'date', 'deciders', 'context', 'consequences', 'impact', 'metric'] as const) {
      const record = withPart(read(text.replaceAll('\n', '\r\n'), name), of, part, 'x');
      expect(record.text.replaceAll('\r\n', '')).not.toContain('\n');
    }
  });
});

describe('a key', () => {
  const place = (text: string, id: string, part: PartName, words: string) => {
    const record = read(text, 'x');
    const { offset, before, after } = placePart(record, familyById(id).parts[part]);
    return text.slice(0, offset) + before + words + after + text.slice(offset);
  };

  it.each([
    ['nothing else is there', '', 'madr4', '---\nstatus: X\n---\n\n'],
    ['there is a title only', '# T\n', 'madr2', '# T\n\n* Status: X\n'],
    ['words follow the title at once', '# T\nWords.\n', 'madr2', '# T\n\n* Status: X\n\nWords.\n'],
    [
      'front matter has it, empty',
      '---\nstatus:\ndate: 2026-02-03\n---\n# T\n',
      'madr4',
      '---\nstatus: X\ndate: 2026-02-03\n---\n# T\n',
    ],
    [
      'front matter has others',
      '---\ndate: 2026-02-03\n---\n# T\n',
      'madr4',
      '---\ndate: 2026-02-03\nstatus: X\n---\n# T\n',
    ],
    ['front matter is empty', '---\n---\n# T\n', 'madr4', '---\nstatus: X\n---\n# T\n'],
    ['a byte order mark comes first', '\uFEFF# T\n', 'madr4', '\uFEFF---\nstatus: X\n---\n\n# T\n'],
    [
      'a bullet has it, empty',
      '# T\n\n* Status:\n* Date: 2026-02-03\n',
      'madr2',
      '# T\n\n* Status: X\n* Date: 2026-02-03\n',
    ],
    [
      'bullets have others',
      '# T\n\n- **Date:** 2026-02-03\n\nWords.\n',
      'madr2',
      '# T\n\n- **Date:** 2026-02-03\n- **Status:** X\n\nWords.\n',
    ],
    [
      'bold lines have others',
      '# T\n\n**Date**: 2026-02-03\n\nWords.\n',
      'madr2',
      '# T\n\n**Date**: 2026-02-03\n\n**Status**: X\n\nWords.\n',
    ],
    [
      'a table has others',
      '# T\n\n| Date | 2026-02-03 |\n| --- | --- |\n| Owner | Ann |\n\nWords.\n',
      'madr2',
      '# T\n\n| Date | 2026-02-03 |\n| --- | --- |\n| Owner | Ann |\n| Status | X |\n\nWords.\n',
    ],
    [
      'front matter quotes others',
      '---\ndate: "2026-02-03"\n---\n# T\n',
      'madr4',
      '---\ndate: "2026-02-03"\nstatus: X\n---\n# T\n',
    ],
    [
      'others share a line',
      '# T\n\nDate: 2026-02-03 | Owner: Ann\n\nWords.\n',
      'madr2',
      '# T\n\n* Status: X\n\nDate: 2026-02-03 | Owner: Ann\n\nWords.\n',
    ],
  ])('is written as the record writes its others, where %s', (_, text, id, expected) => {
    expect(place(text, id, 'status', 'X')).toBe(expected);
  });

  it.each([
    [
      'an empty section',
      '# T\n\n## Status\n\n## Context\n\nWords.\n',
      '# T\n\n## Status\n\nX\n\n## Context\n\nWords.\n',
    ],
    ['no section', '# T\n\n## Context\n\nWords.\n', '# T\n\n## Status\n\nX\n\n## Context\n\nWords.\n'],
    [
      'a date',
      '# T\n\nDate: 2026-02-03\n\n## Context\n\nWords.\n',
      '# T\n\nDate: 2026-02-03\n\n## Status\n\nX\n\n## Context\n\nWords.\n',
    ],
  ])('or the section for it is filled: %s', (_, text, expected) => {
    expect(place(text, 'nygard', 'status', 'X')).toBe(expected);
  });
});
