import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Range, ReadRecord } from '../../core';
import { languages } from '../../core/record/languages';
import { read, words } from './support';

const folder = join(import.meta.dirname, 'languages');

/** Names of the records: the tag of a language, or `mixed-` and the tags of those that one record mixes. */
const names = readdirSync(folder).map((file) => file.replace('.md', ''));

/** What a record says, in the comment at its end. Statuses and dates stand with the words that they were read from. */
interface Expected {
  /** That of the file's name where it is not said. */
  readonly language?: string;
  readonly title: string;
  readonly number: string;
  readonly status: readonly [value: string, raw: string];
  readonly date: readonly [value: string, raw: string];
  readonly people: Readonly<Record<string, readonly string[]>>;
  /** Roles of all sections that are no discussion of one option, in the order of the text. */
  readonly sections: string;
  readonly options: readonly (readonly [
    title: string,
    state: 'chosen' | 'weighed',
    pros: number,
    cons: number,
    neutral: number,
  ])[];
  readonly decision: string;
  readonly links: Readonly<Record<string, readonly string[]>>;
}

function expectedIn(text: string): Expected {
  return parse(/<!-- expected\n([\s\S]*?)-->/.exec(text)?.[1] ?? '', { schema: 'failsafe' }) as Expected;
}

/** Names by role or relation. */
function grouped(named: readonly (readonly [group: string, name: string])[]): Record<string, string[]> {
  const groups: Record<string, string[]> = {};
  for (const [group, name] of named) groups[group] = [...(groups[group] ?? []), name];
  return groups;
}

/** Every value of the record as written, with its place. */
function* placed({ title, status, date, people, options, decision, links }: ReadRecord): Generator<[string, Range]> {
  if (title) yield [title.value, title.range];
  if (status) yield [status.raw, status.range];
  if (date) yield [date.raw, date.range];
  if (decision) yield [decision.value, decision.range];
  for (const person of people) yield [person.name, person.range];
  for (const link of links) yield [link.name, link.range];
  for (const option of options) {
    yield [option.title, option.range];
    for (const said of [...option.pros, ...option.cons, ...option.neutral]) yield [said.value, said.range];
  }
}

/** As it reads, without the marks of a link or of bold words. */
function unmarked(source: string | null): string | undefined {
  return source?.replace(/\]\([^)]*\)/g, '').replace(/\*\*|\[/g, '');
}

describe('languages', () => {
  it('have a record each to be tried on', () => {
    const missing = languages.map(({ tag }) => tag).filter((tag) => !names.includes(tag));
    expect(missing, 'test/unit/languages/ lacks a record for').toEqual([]);
  });

  describe.each(names)('%s', (name) => {
    const text = readFileSync(join(folder, `${name}.md`), 'utf8');
    const expected = expectedIn(text);
    const record = read(text, `docs/adr/0007-${name}.md`);

    it('is known, and its record as one', () => {
      expect(record.kind).toBe('record');
      expect(record.language).toBe(expected.language ?? name);
    });

    it('title, number, status and date', () => {
      expect(record.title?.value).toBe(expected.title);
      expect(record.number).toBe(expected.number);
      expect([record.status?.value, record.status?.raw]).toEqual(expected.status);
      expect([record.date?.value, record.date?.raw]).toEqual(expected.date);
    });

    it('people', () => {
      expect(grouped(record.people.map(({ role, name: person }) => [role, person]))).toEqual(expected.people);
    });

    it('sections', () => {
      const roles = record.sections.filter(({ heading, roleIsOwn }) => heading && roleIsOwn).map(({ role }) => role);
      expect(roles.join(' ')).toBe(expected.sections);
    });

    it('options', () => {
      const found = record.options.map(({ title, chosen, pros, cons, neutral }) =>
        [title, chosen ? 'chosen' : 'weighed', pros.length, cons.length, neutral.length].map(String),
      );
      expect(found).toEqual(expected.options);
    });

    it('decision', () => {
      expect(record.decision?.value).toBe(expected.decision);
    });

    it('links', () => {
      expect(grouped(record.links.map(({ relation, name: other }) => [relation, other]))).toEqual(expected.links);
    });

    it('every value stands where its range says', () => {
      for (const [value, range] of placed(record)) expect(unmarked(words(text, range))).toContain(value);
    });
  });
});
