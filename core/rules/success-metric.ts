import { bestMetric } from '../language/best-metric';
import type { Fix, FixText, ReadRecord, Rule } from '../lint/types';
import { familyById, type PartPlacement } from '../record/families';
import type { Section, SectionRole } from '../record/types';
import type { Range } from '../text/range';
import { isInForce } from './statuses';

export const successMetric = {
  id: 'success-metric',
  description: 'A record that never says how anyone will know that the decision worked.',
  severity: 'warning',
  messages: {
    missing:
      'Nothing here says how anyone will know that this decision worked. Which figure, seen by both sides, should change, from what to what, by when?',
  },
  options: {},

  check(record) {
    if (!isInForce(record) || !record.hearing.understood || !isBegun(record)) return [];
    if (bestMetric(record) !== null) return [];
    return [{ range: headOf(record), messageId: 'missing', fixes: [addSection(record)] }];
  },
} satisfies Rule<'missing', Record<never, never>>;

/** A record that so far has a name and a date only is not asked anything yet. */
function isBegun(record: ReadRecord): boolean {
  return record.blocks.some(({ section, prose }) => {
    const words = prose.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    return HEAD.includes(section.role) ? words >= WORDS_OF_A_SENTENCE : words > 0;
  });
}

/** Some records are a sentence or two below the title, with no section at all. */
const WORDS_OF_A_SENTENCE = 8;

const HEAD: readonly SectionRole[] = ['title', 'status', 'date', 'people'];

/** The title; without one the first words of the record. */
function headOf(record: ReadRecord): Range {
  return (
    record.title?.range ?? record.blocks.find((block) => block.prose.text.trim() !== '')?.range ?? { start: 0, end: 0 }
  );
}

function addSection(record: ReadRecord): Fix {
  const { metric } = familyById(record.template).parts;
  const place = placeFor(record, metric);
  const eol = record.text.includes('\r\n') ? '\r\n' : '\n';
  const before = record.text.slice(0, place.offset);
  const gap = before.trim() === '' ? '' : eol + eol;
  const isAtEnd = record.text.slice(place.offset).trim() === '';
  const text: FixText = [
    `${gap}${'#'.repeat(place.level)} ${metric.heading}${eol}${eol}`,
    { blank: 'What is measured' },
    ': from ',
    { blank: 'today’s value' },
    ' to ',
    { blank: 'the target' },
    ' by ',
    { blank: 'a date' },
    ', seen in ',
    { blank: 'where both sides can look' },
    ', owned by ',
    { blank: 'who answers for it' },
    `.${isAtEnd && record.text.length === place.offset ? eol : ''}`,
  ];
  return {
    title: `Add a section “${metric.heading}”`,
    edits: [{ range: { start: place.offset, end: place.offset }, text }],
    isPreferred: true,
  };
}

/** Where the template has the part: its offset, behind the last words before it, and the level of its heading. */
function placeFor(record: ReadRecord, part: PartPlacement): { offset: number; level: number } {
  const around = part.inside && lastSection(record, [part.inside]);
  const neighbour = around ?? lastOf(record, part.after);
  const level = neighbour?.heading?.level ?? 2;
  const end = neighbour?.range.end ?? record.text.length;
  return {
    offset: record.text.slice(0, end).trimEnd().length,
    level: Math.min(6, around ? level + 1 : Math.max(2, level)),
  };
}

/** The last section with the first of the roles that the record has any section of. */
function lastOf(record: ReadRecord, roles: readonly SectionRole[]): Section | undefined {
  for (const role of roles) {
    const section = lastSection(record, [role]);
    if (section) return section;
  }
  return undefined;
}

function lastSection(record: ReadRecord, roles: readonly SectionRole[]): Section | undefined {
  const own = record.sections.filter((section) => section.roleIsOwn && section.heading && roles.includes(section.role));
  const top = Math.min(...own.map((section) => section.heading?.level ?? 7));
  return own.filter((section) => section.heading?.level === top).at(-1);
}
