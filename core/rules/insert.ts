import type { FixEdit, FixText, ReadRecord } from '../lint/types';
import { familyById, placePart } from '../record/families';
import type { PartName } from '../record/families/types';
import type { Block, SectionRole } from '../record/types';
import { addBehind } from './append';

/**
 * Puts words at the end of a part of the record: one more item where the part ends with a list, else a paragraph; with
 * the heading that the record's template has for the part where the record lacks it.
 */
export function addTo(record: ReadRecord, role: SectionRole & PartName, words: FixText): FixEdit {
  const last = record.blocks.findLast(({ section }) => section.role === role && section.roleIsOwn);
  if (last?.kind === 'list-item' && isLastWord(record, last)) return addBehind(record, last, words);
  const hasPart = record.sections.some((section) => section.role === role && section.roleIsOwn && section.heading);
  const place = hasPart ? ({ form: 'prose', opening: null, inside: role } as const) : partOf(record, role);
  const { offset, before, after } = placePart(record, place);
  return { range: { start: offset, end: offset }, text: [before, ...words, after] };
}

function partOf(record: ReadRecord, role: PartName) {
  return familyById(record.template).parts[role];
}

/** True where nothing stands behind the item in its section: no code, no table, no picture. */
function isLastWord({ text }: ReadRecord, { range, section }: Block): boolean {
  return text.slice(range.end, section.body.end).trim() === '';
}

/** True where the part is written as `Good, because …`, so that one more line is, too. */
export function givesGrounds({ blocks }: ReadRecord, role: SectionRole): boolean {
  return blocks.some(
    ({ section, prose }) => section.role === role && /^(?:good|bad|neutral), because\b/i.test(prose.text),
  );
}
