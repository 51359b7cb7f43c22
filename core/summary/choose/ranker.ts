/** How much each feature of a sentence speaks for its being the answer to a question; learned, see `scripts/train`. */
export interface Ranker {
  /** Whole numbers; divided by it they are the weights. */
  readonly scale: number;
  readonly bias: number;
  /** What the best sentence must score, divided by the scale, for there to be an answer at all. */
  readonly answersFrom: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** The score of a sentence: the larger, the likelier it is that a careful reader would choose it. */
export function rank({ weights, bias, scale }: Ranker, features: ReadonlySet<string>): number {
  let sum = bias;
  for (const name of features) if (Object.hasOwn(weights, name)) sum += weights[name] ?? 0;
  return sum / scale;
}
