import { searchable } from '../language/searchable';
import type { ReadRecord } from '../lint/types';
import type { Block, SectionRole } from '../record/types';
import type { MarkKind, Prose } from '../text/prose';
import type { Range, Ranged } from '../text/range';
import { type Sentence, sentencesOf } from '../text/sentences';

/** Words of the author's own, code and addresses blanked: what is in them is nobody's word. */
export interface Words extends Ranged<string> {
  /** The range of the record where `value.slice(start, end)` stands. */
  place(start: number, end: number): Range;
  /** Whether all of `value.slice(start, end)` is marked up so. */
  isMarked(kind: MarkKind, start: number, end: number): boolean;
}

/** A sentence of the author's own. */
export interface Said extends Words {
  readonly block: Block;
}

/** Sections that speak about the record and not about the matter. */
const ABOUT_THE_RECORD: readonly SectionRole[] = ['status', 'date', 'people', 'links', 'history'];

const known = new WeakMap<ReadRecord, readonly Said[]>();

/** Every sentence that a record says about its matter, in the order of the text; found once, for all rules. */
export function saidIn(record: ReadRecord): readonly Said[] {
  const said = known.get(record) ?? record.blocks.filter(isSaid).flatMap(sentencesIn);
  known.set(record, said);
  return said;
}

/** The words of the title; null for a record whose title is no heading. */
export function titleIn({ sections }: ReadRecord): Words | null {
  const heading = sections.find(({ role, heading }) => role === 'title' && heading)?.heading;
  if (!heading) return null;
  const { text } = heading.prose;
  return wordsOf(heading.prose, { start: 0, end: text.length, text });
}

/**
 * The words of all headings, and all that is said: where it is enough that something is mentioned.
 *
 * @param said what of it counts; all where it is left out
 */
export function mentions(record: ReadRecord, words: RegExp, said = saidIn(record)): boolean {
  return (
    said.some(({ value }) => words.test(value)) ||
    record.sections.some(({ heading }) => heading !== null && words.test(heading.text))
  );
}

/** True where a record speaks of what was chosen, not of what might have been or of how it was before. */
export function isOfChoice({ section }: Block): boolean {
  return OF_CHOICE.includes(section.role);
}

const OF_CHOICE: readonly SectionRole[] = [
  'summary',
  'decision',
  'rationale',
  'consequences',
  'impact',
  'risks',
  'cost',
  'plan',
];

function isSaid({ quoted, head, section }: Block): boolean {
  return !quoted && !head && !ABOUT_THE_RECORD.includes(section.role);
}

function sentencesIn(block: Block): Said[] {
  return sentencesOf(block.prose).map((sentence) => ({ ...wordsOf(block.prose, sentence), block }));
}

function wordsOf(prose: Prose, sentence: Sentence): Words {
  return {
    value: searchable(prose, sentence),
    range: prose.sourceRange(sentence.start, sentence.end),
    place: (start, end) => prose.sourceRange(sentence.start + start, sentence.start + end),
    isMarked: (kind, start, end) => prose.isMarked(kind, sentence.start + start, sentence.start + end),
  };
}
