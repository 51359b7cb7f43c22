import type { SectionRole } from '../types';
import type { KeyPlacement, KeyStyle, PartName, ProsePlacement, SectionPlacement } from './types';

/** A section beside the others, behind the one of the first of these roles that the record has. */
export function section(heading: string, ...after: SectionRole[]): SectionPlacement {
  return { form: 'section', heading, inside: null, after };
}

/** A sub-section at the end of the section of that role; beside the others, behind these, where there is none. */
export function subsection(heading: string, inside: SectionRole, ...after: SectionRole[]): SectionPlacement {
  return { form: 'section', heading, inside, after };
}

/** A value beside a key in the head of the record. */
export function key(style: KeyStyle, name: string): KeyPlacement {
  return { form: 'key', style, key: name };
}

/** A paragraph at the end of the section of that role. */
export function prose(inside: SectionRole, opening: string | null = null): ProsePlacement {
  return { form: 'prose', opening, inside };
}

/** Status, date and deciders written the same way, by the keys that the family has for them. */
export function keys(
  style: KeyStyle,
  { status = 'Status', date = 'Date', deciders = 'Deciders' } = {},
): Readonly<Record<Extract<PartName, 'status' | 'date' | 'deciders'>, KeyPlacement>> {
  return { status: key(style, status), date: key(style, date), deciders: key(style, deciders) };
}
