import type { Block, SectionRole } from '../record/types';
import type { Sentence } from '../text/sentences';
import type { SideVocabulary } from './vocabulary/types';

/** What a list of arguments is for: the thing that it speaks of, or against it. */
export type Side = 'for' | 'against' | 'neither';

/** Where in the argument of a record a sentence stands, as far as that tells how it is meant. */
export interface Place {
  readonly role: SectionRole;
  readonly side: Side;
  /** An item of a list or a cell of a table, whose subject is often left out: "Requires a second server". */
  readonly isItem: boolean;
  /** The first sentence of its block; those behind it explain it. */
  readonly isFirst: boolean;
}

/** What a sentence is taken to stand in when nothing is known: a paragraph that gives the context. */
export const ANYWHERE: Place = { role: 'context', side: 'neither', isItem: false, isFirst: true };

/** Sections that describe what is built: a "must" or a "limit" there is more often the design's than its surroundings'. */
export const DESIGN: readonly SectionRole[] = ['decision', 'rationale', 'plan', 'scope', 'other'];

/** The place of a sentence of the block, in a record in whose language these words tell the sides. */
export function placeOf(block: Block, sentence: Sentence, words: SideVocabulary): Place {
  const isFirst = block.prose.text.slice(0, sentence.start).trim() === '';
  return { role: block.section.role, side: sideOf(block, words), isItem: block.kind !== 'paragraph', isFirst };
}

function sideOf({ prose, leadIn, parent, column, section }: Block, words: SideVocabulary): Side {
  const start = prose.text.slice(0, LONGEST_HEAD);
  if (words.neither.test(start)) return 'neither';
  if (words.for.test(start)) return 'for';
  if (words.against.test(start)) return 'against';
  for (const head of [parent?.prose.text, leadIn?.prose.text, column, section.heading?.text]) {
    if (!head || head.length > LONGEST_HEAD) continue;
    const isFor = words.namesFor.test(head);
    const isAgainst = words.namesAgainst.test(head);
    if (isFor !== isAgainst) return isFor ? 'for' : 'against';
  }
  return 'neither';
}

/** A longer line says something itself, and does not announce what others say. */
const LONGEST_HEAD = 80;
