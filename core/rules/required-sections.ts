import { bestMetric } from '../language/best-metric';
import type { Fix, FixText, ReadRecord, Rule, WordsOption } from '../lint/types';
import { familyById, type PartPlacement, placePart } from '../record/families';
import type { PartName } from '../record/families/types';
import { languages } from '../record/languages';
import type { SectionRole } from '../record/types';
import { capitalised, headOf } from './head';

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

/** Where the record's template has the part; at the end where it has none. */
function addSection(record: ReadRecord, role: RequiredRole): Fix {
  const place = placeFor(record, role);
  const { offset, before, after } = placePart(record, place);
  const name = place.form === 'key' ? place.key : place.form === 'prose' ? role : place.heading;
  const text: FixText = [before, { blank: 'what there is to say' }, after];
  return { title: `Add “${name}”`, edits: [{ range: { start: offset, end: offset }, text }], isPreferred: true };
}

/** Roles that templates have a place for, by the name of the part. */
const PARTS: Readonly<Partial<Record<RequiredRole, PartName>>> = {
  status: 'status',
  date: 'date',
  people: 'deciders',
  options: 'options',
  consequences: 'consequences',
  impact: 'impact',
  metric: 'metric',
};

function placeFor(record: ReadRecord, role: RequiredRole): PartPlacement {
  const part = PARTS[role];
  const place = part && familyById(record.template).parts[part];
  const isSection = place?.form === 'section' || place?.form === 'heading-value';
  // A heading of the template is in the template's language; other records are asked in their own.
  if (place && (!isSection || record.language === 'en')) return place;
  return { form: 'section', heading: headingFor(record, role), inside: null, after: isSection ? place.after : [] };
}

/** What the language of the record calls the part. */
function headingFor({ language }: ReadRecord, role: RequiredRole): string {
  const words = [...languages.filter(({ tag }) => tag === language), ...languages.filter(({ tag }) => tag === 'en')];
  const [usual = role] = words.flatMap(({ headings }) => headings[role]?.[0] ?? []);
  return capitalised(usual);
}
