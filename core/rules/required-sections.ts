import { bestMetric } from '../language/best-metric';
import type { ReadRecord, Rule, WordsOption } from '../lint/types';
import type { SectionRole } from '../record/types';
import { addSection } from './add-section';
import { headOf } from './head';

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
