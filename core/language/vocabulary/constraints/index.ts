import type { ConstraintPattern } from '../types';
import { breakage } from './breakage';
import { coupling } from './coupling';
import { difficulty } from './difficulty';
import { endOfLife } from './end-of-life';
import { excess } from './excess';
import { inability } from './inability';
import { lack } from './lack';
import { limit } from './limit';
import { obligation } from './obligation';
import { plainFact } from './plain-fact';
import { supply } from './supply';
import { surroundings } from './surroundings';
import { trouble } from './trouble';

export { constraintExceptions } from './exceptions';

/**
 * How a sentence says that a technology restricts, forces or rules out something. English. A pattern is small, so that
 * its id tells what was heard; `matches` and `leaves` are held to by a test.
 */
export const constraintPatterns: readonly ConstraintPattern[] = [
  ...inability,
  ...lack,
  ...limit,
  ...obligation,
  ...endOfLife,
  ...coupling,
  ...breakage,
  ...excess,
  ...difficulty,
  ...trouble,
  ...plainFact,
  ...supply,
  ...surroundings,
];

/** What a sentence weighs that holds a pattern, and from what weight on it is heard as a constraint. */
export const constraintWeights = {
  clear: 2,
  borderline: 1,
  hint: 0.5,
  exception: -1,
  /** An item under "Cons", "Drawbacks", "Limitations". */
  argumentAgainst: 2,
  /** The same where less is a constraint: a negative consequence, and what is said behind an item's first sentence. */
  weakArgument: 1,
  /** Where the record describes what is built, what "must" be is most often its own choice. */
  obligationOfDesign: -1,
  /** Where the record describes what is built and not what surrounds it. */
  design: -0.75,
  /** Where nobody knows what the section is about. */
  other: -0.5,
  enough: 1.5,
} as const;
