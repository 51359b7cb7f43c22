import type { SectionRole } from '../../record/types';
import type { SummarySlot } from '../types';
import type { Candidate } from './candidates';
import { WHEN } from './when';

/** The slots whose sentences are chosen as careful readers chose them in real records. */
export const LEARNED = [
  'decision',
  'problem',
  'benefit',
  'cost',
  'risk',
  'timeline',
] as const satisfies readonly SummarySlot[];

export type LearnedSlot = (typeof LEARNED)[number];

/** How a slot is filled. */
interface Manner {
  /** So many sentences are quoted at most. */
  readonly lines: number;
  /** A further sentence may score so much less than what an answer needs, or than the best one where there always is one. */
  readonly slack: number;
  /** True where every record has an answer, and the best sentence is it whatever it scores. */
  readonly always: boolean;
  /** By these names a sentence is known that never answers, whatever it scores. */
  readonly never: readonly string[];
}

const ANNOUNCEMENT = ['announcement'];
const BESIDE = ['of no matter', 'on owners', 'says neutral'];
const AGAINST = ['says bad because', 'says minus', 'side negative', 'of chosen con', 'of rejected con', 'of open con'];
const IN_FAVOUR = [
  'says good because',
  'says plus minus',
  'side positive',
  'of chosen pro',
  'of rejected pro',
  'of open pro',
];

/** Gains, costs and risks stand in several short sentences more often than the rest; risks are the hardest to tell. */
export const MANNERS: Readonly<Record<LearnedSlot, Manner>> = {
  decision: { lines: 2, slack: 1, always: true, never: [...AGAINST, 'of rejected pro'] },
  problem: {
    lines: 3,
    slack: 0.6,
    always: false,
    never: [...BESIDE, 'says good because', 'says bad because'],
  },
  benefit: {
    lines: 4,
    slack: 0.6,
    always: false,
    never: [...ANNOUNCEMENT, ...BESIDE, ...AGAINST, 'of rejected pro', 'of rejected said', 'harm alone'],
  },
  cost: {
    lines: 4,
    slack: 0.6,
    always: false,
    never: [
      ...ANNOUNCEMENT,
      ...BESIDE,
      ...IN_FAVOUR,
      'of rejected con',
      'of rejected said',
      'gain alone',
      'opening if',
    ],
  },
  risk: {
    lines: 4,
    slack: 1,
    always: false,
    never: [...ANNOUNCEMENT, ...BESIDE, ...IN_FAVOUR, 'of rejected con', 'of rejected said', 'gain alone'],
  },
  // A line that ends in a colon may date what follows, as it may decide it.
  timeline: { lines: 2, slack: 0.5, always: false, never: [] },
};

/** False for a sentence that speaks against what the slot is about, or announces it only. */
export function mayAnswer(slot: LearnedSlot, features: ReadonlySet<string>): boolean {
  return !MANNERS[slot].never.some((name) => features.has(name));
}

/** What a slot is told by: names of time, or all others. */
export function reads(slot: LearnedSlot, name: string): boolean {
  return name.startsWith(WHEN) === (slot === 'timeline');
}

/** A sentence that may answer, as its ranker sees it. */
export interface Scored {
  readonly score: number;
  readonly mayAnswer: boolean;
}

/** A summary that the author wrote, and a section on the very question, come before what is as good elsewhere. */
const AUTHORED = 1;
const PLACED = 1;

/** What a sentence scores by its place alone, whatever it says. */
export function meritOf({ block: { section } }: Candidate, isAuthored: boolean, slot: LearnedSlot): number {
  const isPlaced = section.roleIsOwn && SECTIONS[slot].includes(section.role);
  return (isAuthored ? AUTHORED : 0) + (isPlaced ? PLACED : 0);
}

/** The sections that are about a slot in records of any language. */
export const SECTIONS: Readonly<Record<LearnedSlot, readonly SectionRole[]>> = {
  decision: [],
  problem: [],
  benefit: ['impact'],
  cost: ['cost'],
  risk: ['risks'],
  timeline: ['plan'],
};

/**
 * Of sentences with these scores those that answer a question, the best first: the best one where it scores enough, and
 * others that are nearly as good.
 *
 * @param isLeft tells of each position whether the sentence may be chosen at all
 * @returns their positions in the list, from 0
 */
export function answersAmong(
  sentences: readonly Scored[],
  answersFrom: number,
  slot: LearnedSlot,
  isLeft: (index: number) => boolean = () => true,
): number[] {
  const { lines, slack, always } = MANNERS[slot];
  const score = (index: number) => sentences[index]?.score ?? 0;
  const order = sentences
    .map((_, index) => index)
    .filter((index) => isLeft(index) && sentences[index]?.mayAnswer)
    .sort((a, b) => score(b) - score(a) || a - b);
  const [best] = order;
  if (best === undefined) return [];
  const needed = always ? score(best) : answersFrom;
  if (score(best) < needed) return [];
  return order.slice(0, lines).filter((index) => score(index) >= needed - slack);
}
