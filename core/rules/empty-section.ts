import type { Fix, ReadRecord, Rule } from '../lint/types';
import type { Heading, Section, SectionRole } from '../record/types';
import { lineEndOf } from './head';

export const emptySection = {
  id: 'empty-section',
  description: 'A heading of the template with nothing under it.',
  group: 'sound-record',
  severity: 'warning',
  scope: 'in-force',
  needsEar: false,
  messages: {
    empty:
      'Nothing stands under “{heading}”. What belongs here? If there is nothing to say, say so, or leave the heading out.',
  },
  options: {},

  check(record) {
    return record.sections.flatMap((section, index) => {
      const { heading } = section;
      if (!heading || !isPart(section) || !isBlank(record, section)) return [];
      if (isLeadIn(section, record.sections[index + 1])) return [];
      const fixes = [fill(record, heading), remove(record, section, heading)];
      return [{ range: heading.range, messageId: 'empty', data: { heading: heading.text }, fixes }];
    });
  },
} satisfies Rule<'empty', Record<never, never>>;

/** Parts that say what they say in their heading, or that other rules ask for. */
const ELSEWHERE: readonly SectionRole[] = ['title', 'status', 'date', 'other'];

function isPart({ role, roleIsOwn, heading }: Section): boolean {
  return roleIsOwn && !ELSEWHERE.includes(role) && (heading?.level ?? 7) <= 6 && !NUMBERED.test(heading?.text ?? '');
}

/** "Option 2: Buy" names what it stands for; whether it is discussed is asked by another rule. */
const NUMBERED = /\d/;

/** Comments are invisible; a sub-section, a picture, a piece of code or a rule across the page are not. */
function isBlank({ text }: ReadRecord, { range, heading }: Section): boolean {
  const body = text.slice(heading?.range.end ?? range.start, range.end).replace(/<!--[\s\S]*?(?:-->|$)/g, '');
  return /^[\s-]*$/.test(body);
}

/** The heading of a part that goes on under a heading of the same level: "Options" before "Option 1". */
function isLeadIn({ heading, role }: Section, next: Section | undefined): boolean {
  if (!heading || !next?.heading || next.heading.level < heading.level) return false;
  return next.role === role || !next.roleIsOwn;
}

function fill(record: ReadRecord, { range }: Heading): Fix {
  const eol = lineEndOf(record);
  const end = range.end === record.text.length ? eol : '';
  return {
    title: 'Write it',
    edits: [
      { range: { start: range.end, end: range.end }, text: [`${eol}${eol}`, { blank: 'what there is to say' }, end] },
    ],
    isPreferred: true,
  };
}

function remove({ text }: ReadRecord, { range }: Section, heading: Heading): Fix {
  const isLast = text.slice(range.end).trim() === '';
  const start = isLast ? text.slice(0, range.start).trimEnd().length : range.start;
  const kept = isLast ? (/(?:\r?\n)?$/.exec(text)?.[0] ?? '') : '';
  return {
    title: `Leave “${heading.text}” out`,
    edits: [{ range: { start, end: isLast ? text.length : range.end }, text: kept === '' ? [] : [kept] }],
    isPreferred: false,
  };
}
