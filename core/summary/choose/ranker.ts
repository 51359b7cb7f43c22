/** How much each feature of a sentence speaks for its being the answer to a question; learned, see `scripts/train`. */
export interface Ranker {
  /** Whole numbers; divided by it they are the weights. */
  readonly scale: number;
  readonly bias: number;
  /** What the best sentence must score, divided by the scale, for there to be an answer at all. */
  readonly answersFrom: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** Scores sentences by several rankers at once: what a name weighs with each of them is looked up once. */
export class Rankers<Slot extends string> {
  /** By name, a weight for each ranker in their order. */
  readonly #weights = new Map<string, Float64Array>();
  readonly #slots: readonly (readonly [Slot, Ranker])[];

  constructor(rankers: Readonly<Record<Slot, Ranker>>) {
    this.#slots = Object.entries(rankers) as [Slot, Ranker][];
    for (const [number, [, { weights }]] of this.#slots.entries()) {
      for (const [name, weight] of Object.entries(weights)) this.#weightsOf(name)[number] = weight;
    }
  }

  /** For each slot the score of a sentence: the larger, the likelier it is that a careful reader would choose it. */
  scores(names: Iterable<string>): Readonly<Record<Slot, number>> {
    const sums = Float64Array.from(this.#slots, ([, { bias }]) => bias);
    for (const name of names) {
      const weights = this.#weights.get(name);
      if (weights)
        for (let number = 0; number < sums.length; number++)
          sums[number] = (sums[number] ?? 0) + (weights[number] ?? 0);
    }
    return Object.fromEntries(
      this.#slots.map(([slot, { scale }], number) => [slot, (sums[number] ?? 0) / scale]),
    ) as Record<Slot, number>;
  }

  #weightsOf(name: string): Float64Array {
    const known = this.#weights.get(name) ?? new Float64Array(this.#slots.length);
    this.#weights.set(name, known);
    return known;
  }
}
