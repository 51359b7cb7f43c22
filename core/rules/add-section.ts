import type { Fix, FixText, ReadRecord } from '../lint/types';
import { familyById, type PartPlacement, placePart } from '../record/families';
import type { PartName, ProsePlacement } from '../record/families/types';
import { languages } from '../record/languages';
import type { SectionRole } from '../record/types';
import { capitalised } from './head';

/**
 * A section of the role, or a key, where the record's template has it; at the end where it has none, or has it as a
 * clause of a sentence that is written already.
 */
export function addSection(record: ReadRecord, role: SectionRole): Fix {
  const place = placeFor(record, role);
  const { offset, before, after } = placePart(record, place);
  const name = place.form === 'key' ? place.key : place.heading;
  const text: FixText = [before, { blank: 'what there is to say' }, after];
  return { title: `Add “${name}”`, edits: [{ range: { start: offset, end: offset }, text }], isPreferred: true };
}

/** Roles that templates have a place for, by the name of the part. */
const PARTS: Readonly<Partial<Record<SectionRole, PartName>>> = {
  status: 'status',
  date: 'date',
  people: 'deciders',
  options: 'options',
  consequences: 'consequences',
  impact: 'impact',
  metric: 'metric',
};

function placeFor(record: ReadRecord, role: SectionRole): Exclude<PartPlacement, ProsePlacement> {
  const part = PARTS[role];
  const place = part && familyById(record.template).parts[part];
  const isSection = place?.form === 'section' || place?.form === 'heading-value';
  // A heading of the template is in the template's language; other records are asked in their own.
  if (place?.form === 'key' || (isSection && record.language === 'en')) return place;
  return { form: 'section', heading: headingFor(record, role), inside: null, after: isSection ? place.after : [] };
}

/** What the language of the record calls the part. */
function headingFor({ language }: ReadRecord, role: SectionRole): string {
  const words = [...languages.filter(({ tag }) => tag === language), ...languages.filter(({ tag }) => tag === 'en')];
  const [usual = role] = words.flatMap(({ headings }) => headings[role]?.[0] ?? []);
  return capitalised(usual);
}
