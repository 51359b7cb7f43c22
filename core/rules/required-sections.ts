import { bestMetric } from '../language/best-metric';
import type { Fix, ReadRecord, Rule, WordsOption } from '../lint/types';
import { familyById } from '../record/families';
import { languages } from '../record/languages';
import type { SectionRole } from '../record/types';
import { capitalised, headOf, lineEndOf } from './head';

/** Roles that a team may ask for. A title has a rule of its own. */
const ROLES = [
  'status',
  'date',
  'people',
  'summary',
  'context',
  'drivers',
  'constraints',
  'options',
  'decision',
  'rationale',
  'consequences',
  'impact',
  'metric',
  'risks',
  'cost',
  'plan',
  'scope',
  'review',
  'questions',
  'links',
  'notes',
  'history',
] as const satisfies readonly SectionRole[];

type RequiredRole = (typeof ROLES)[number];

export const requiredSections = {
  id: 'required-sections',
  description: 'A part that the team asks every record for.',
  group: 'sound-record',
  severity: 'off',
  scope: 'in-force',
  needsEar: false,
  messages: {
    missing: 'Your team asks every record for a part on {part}. What is there to say about it?',
  },
  options: {
    roles: {
      default: ['context', 'decision', 'consequences'],
      oneOf: ROLES,
      description: 'The parts that every record has, whatever their headings are called.',
    },
  },

  check(record, { roles }) {
    return ROLES.filter((role) => roles.includes(role) && !has(record, role)).map((role) => ({
      range: headOf(record),
      messageId: 'missing',
      data: { part: NAMES[role] ?? role },
      fixes: [addSection(record, role)],
    }));
  },
} satisfies Rule<'missing', { roles: WordsOption }>;

/** What a part is called in a sentence, where that is not its role. */
const NAMES: Readonly<Partial<Record<RequiredRole, string>>> = {
  drivers: 'what drives the decision',
  metric: 'how success is measured',
  people: 'the people who decide',
  impact: 'the business impact',
  questions: 'open questions',
};

/** Some parts are said in a line of metadata or in a sentence, too. */
function has(record: ReadRecord, role: RequiredRole): boolean {
  const isSection = record.sections.some((section) => section.role === role && section.roleIsOwn && section.heading);
  return isSection || (ALSO[role]?.(record) ?? false);
}

const ALSO: Readonly<Partial<Record<RequiredRole, (record: ReadRecord) => boolean>>> = {
  status: ({ statuses }) => statuses.length > 0,
  date: ({ dates }) => dates.length > 0,
  people: ({ people }) => people.length > 0,
  options: ({ options }) => options.length > 0,
  metric: (record) => bestMetric(record) !== null,
};

/** At the end, before the parts that close a record. */
function addSection(record: ReadRecord, role: RequiredRole): Fix {
  const heading = headingFor(record, role);
  const parts = record.sections.filter(
    (section) => section.heading && section.role !== 'title' && section.heading.level <= 6,
  );
  const level = Math.min(6, Math.max(2, ...parts.slice(0, 1).map((section) => section.heading?.level ?? 2)));
  const eol = lineEndOf(record);
  const at = record.text.trimEnd().length;
  const end = at === record.text.length ? eol : '';
  return {
    title: `Add a section “${heading}”`,
    edits: [
      {
        range: { start: at, end: at },
        text: [`${eol}${eol}${'#'.repeat(level)} ${heading}${eol}${eol}`, { blank: 'what there is to say' }, end],
      },
    ],
    isPreferred: true,
  };
}

/** As the record's template calls the part, or else as its language does. */
function headingFor({ template, language }: ReadRecord, role: RequiredRole): string {
  if (role === 'metric') return familyById(template).parts.metric.heading;
  const words = [...languages.filter(({ tag }) => tag === language), ...languages.filter(({ tag }) => tag === 'en')];
  const [usual = role] = words.flatMap(({ headings }) => headings[role]?.[0] ?? []);
  return capitalised(usual);
}
