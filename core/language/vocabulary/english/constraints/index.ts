import type { ConstraintPattern, ConstraintWeights } from '../../types';
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

export const constraintWeights: ConstraintWeights = {
  clear: 2,
  borderline: 1,
  hint: 0.5,
  exception: -1,
  argumentAgainst: 2,
  weakArgument: 1,
  obligationOfDesign: -1,
  design: -0.75,
  other: -0.5,
  enough: 1.5,
};

/** Heads of the columns of a table under which constraints stand, where another says what they mean. */
export const constraintColumn =
  '(?:technical |system |known |hard )?(?:constraint|limit(?:ation)?|restriction)s?(?: in technical words)?|(?:technical|system) (?:fact|reason|requirement)s?|what (?:binds|limits|constrains|holds back) us';
