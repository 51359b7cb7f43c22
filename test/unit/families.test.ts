import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lint, plainText, type ReadRecord, readRecord, unconfigured } from '../../core';
import { families } from '../../core/record/families';

const folder = join(import.meta.dirname, 'families');

/** A record by the template of the family, as small as it can be. */
function sample(id: string): ReadRecord {
  return readRecord(readFileSync(join(folder, `${id}.md`), 'utf8'), `docs/adr/0004-${id}.md`);
}

describe('template families', () => {
  it('have a record each to be tried on', () => {
    const ids = families.map(({ id }) => id);
    expect(
      readdirSync(folder)
        .map((name) => name.replace('.md', ''))
        .sort(),
    ).toEqual([...ids].sort());
  });

  it.each(families.map(({ id }) => id))('%s is recognised, as a record', (id) => {
    const record = sample(id);
    expect(record.template).toBe(id);
    expect(record.kind).toBe('record');
  });

  it.each(families.map((family) => [family.id, family] as const))(
    '%s: the missing metric is offered its own heading',
    (id, family) => {
      const fix = lint(sample(id), unconfigured.configuration).find(({ ruleId }) => ruleId === 'success-metric')
        ?.fixes[0];
      if (!fix) return expect(sample(id).hearing.statements.some(({ kind }) => kind === 'metric')).toBe(true);
      return expect(plainText(fix.edits[0]?.text ?? [])).toContain(`# ${family.parts.metric.heading}\n`);
    },
  );

  it.each([
    ['nygard', 'accepted', '2026-02-03', 'We will split it.'],
    ['madr2', 'accepted', '2026-02-03', 'Chosen option: "Split it", because it grows.'],
    ['madr4', 'accepted', '2026-02-03', 'Chosen option: "Split it", because it grows.'],
    ['nhs-england', 'accepted', '2026-02-03', 'We will split it.'],
    ['nhs-wales', 'accepted', null, 'Split it by merchant.'],
    ['edgex', 'accepted', '2026-02-03', 'We will split it.'],
    ['gareth-morgan', 'accepted', null, 'We will split it.'],
    ['planguage', 'accepted', '2026-02-03', null],
    ['tyree-akerman', 'accepted', null, 'We will split it.'],
    ['alexandrian', null, null, 'We will split it.'],
    ['itd', null, null, null],
  ] as const)('%s: status, date and decision are read', (id, status, date, decision) => {
    const record = sample(id);
    expect(record.status?.value ?? null).toBe(status);
    if (date !== null) expect(record.date?.value).toBe(date);
    if (decision !== null) expect(record.decision?.value).toBe(decision);
  });
});
