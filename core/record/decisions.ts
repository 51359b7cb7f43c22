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
  if (sections.length === 0) return [];
  const stated = new Map<Section, Status[]>(sections.map((section) => [section, []]));
  for (const status of [...statuses, ...statusPairs(outline)]) {
    const section = sectionAround(sections, status.range);
    if (section) stated.get(section)?.push(status);
  }
  return sections.map((section) => ({
    title: titleOf(section),
    range: section.range,
    status: chooseStatus(stated.get(section) ?? []),
  }));
}

function severalOf(outline: Outline): readonly Section[] {
  const groups = siblings(outline);
  const parts = partsOf(outline);
  for (const isDecision of [isListed, isNumbered, (section: Section) => isRecordOfItsOwn(section, parts)]) {
    for (const group of groups) {
      const decisions = group.filter(isDecision);
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
    const group = levels.get(heading.level) ?? [];
    group.push(section);
    groups.set(parent, levels.set(heading.level, group));
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

function isRecordOfItsOwn(section: Section, parts: ReadonlyMap<Section, ReadonlySet<SectionRole>>): boolean {
  const own = parts.get(section);
  if (!own?.has('decision') || section.role === 'options') return false;
  return BESIDE_A_DECISION.filter((role) => own.has(role)).length > 1;
}

/** The roles of the sections right below each section. */
function partsOf({ sections }: Outline): Map<Section, Set<SectionRole>> {
  const parts = new Map<Section, Set<SectionRole>>();
  for (const { parent, roleIsOwn, role } of sections) {
    if (parent && roleIsOwn) parts.set(parent, (parts.get(parent) ?? new Set()).add(role));
  }
  return parts;
}

/** Without its number, unless it is called by nothing else. */
function titleOf({ heading }: Section): string {
  const text = heading?.text ?? '';
  return text.replace(NUMBER, '').trim() || text;
}

/** `Status: accepted` on a line or in a table, wherever it stands. */
function statusPairs({ blocks }: Outline): Status[] {
  return blocks
    .flatMap((block) => entriesOf(block, blocks))
    .filter(({ key }) => fieldOf(key)?.field === 'status')
    .map(({ value, range, source }) => ({ value: statusOf(value), raw: value, range, source }));
}

/** Which of the sections, in the order of the text, the range lies in. */
function sectionAround(sections: readonly Section[], { start, end }: Range): Section | null {
  let low = 0;
  let high = sections.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sections[middle]?.range.start ?? 0) <= start) low = middle;
    else high = middle - 1;
  }
  const section = sections[low];
  return section && section.range.start <= start && start < end && end <= section.range.end ? section : null;
}
