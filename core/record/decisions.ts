import type { Range } from '../text/range';
import { decisionListHeadings } from './families/arc42';
import { entriesOf } from './metadata/entries';
import { chooseStatus, statusOf } from './metadata/status';
import { fieldOf } from './metadata/words';
import { headingForms } from './roles';
import type { CollectedDecision, Outline, Section, SectionRole, Status } from './types';

/**
 * The decisions of a file that holds several: the sub-sections of a section called "Architecture Decisions" or the like
 * (chapter 9 of arc42), sections side by side that are numbered as records are, or that each have the parts of
 * a record. Empty for a file about one decision, as most are.
 *
 * @param statuses every status of the file
 */
export function readDecisions(outline: Outline, statuses: readonly Status[]): CollectedDecision[] {
  const sections = severalOf(outline);
  return sections.map((section) => ({
    title: titleOf(section),
    range: section.range,
    status: statusWithin(outline, section, statuses),
  }));
}

function severalOf(outline: Outline): readonly Section[] {
  const groups = siblings(outline);
  for (const isDecision of [isListed, isNumbered, isRecordOfItsOwn]) {
    for (const group of groups) {
      const decisions = group.filter((section) => isDecision(section, outline));
      if (decisions.length > 1) return decisions;
    }
  }
  return [];
}

/** Sections side by side: those on one level under one heading. */
function siblings({ sections }: Outline): Section[][] {
  const groups = new Map<Section | null, Map<number, Section[]>>();
  for (const section of sections) {
    const { heading, parent } = section;
    if (!heading || heading.level > LOWEST_LEVEL) continue;
    const levels = groups.get(parent) ?? new Map<number, Section[]>();
    groups.set(parent, levels);
    levels.set(heading.level, [...(levels.get(heading.level) ?? []), section]);
  }
  return [...groups.values()].flatMap((levels) => [...levels.values()]);
}

/** Lines in bold are no headings of decisions. */
const LOWEST_LEVEL = 6;

const listHeadings: ReadonlySet<string> = new Set(decisionListHeadings);

function isListed({ parent, roleIsOwn }: Section): boolean {
  const forms = parent?.heading ? headingForms(parent.heading.text) : [];
  return !roleIsOwn && forms.some((form) => listHeadings.has(form));
}

const NUMBER = /^\[?(?:(?:ADR|MADR|AD|Decision|Entscheidung)[-_ #]{0,2}\d{1,5})\]?[\s.:)–—-]{0,4}/i;

function isNumbered({ heading }: Section): boolean {
  return NUMBER.test(heading?.text ?? '');
}

/** What a record has besides its decision. A question that one record weighs and answers has options and an answer. */
const BESIDE_A_DECISION: readonly SectionRole[] = ['status', 'context', 'consequences'];

function isRecordOfItsOwn(section: Section, { sections }: Outline): boolean {
  if (section.role === 'options') return false;
  const own = sections.filter(({ parent, roleIsOwn }) => parent === section && roleIsOwn).map(({ role }) => role);
  return own.includes('decision') && BESIDE_A_DECISION.filter((role) => own.includes(role)).length > 1;
}

/** Without its number, unless it is called by nothing else. */
function titleOf({ heading }: Section): string {
  const text = heading?.text ?? '';
  return text.replace(NUMBER, '').trim() || text;
}

function statusWithin({ blocks }: Outline, { range }: Section, statuses: readonly Status[]): Status | null {
  const stated = blocks
    .filter((block) => isWithin(block.range, range))
    .flatMap((block) => entriesOf(block, blocks))
    .filter(({ key }) => fieldOf(key)?.field === 'status')
    .map(({ value, range, source }) => ({ value: statusOf(value), raw: value, range, source }));
  return chooseStatus([...statuses.filter((status) => isWithin(status.range, range)), ...stated]);
}

function isWithin(inner: Range, outer: Range): boolean {
  return inner.end > inner.start && outer.start <= inner.start && inner.end <= outer.end;
}
