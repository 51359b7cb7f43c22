import type { LintContext, Neighbour, Surroundings } from './context';

/**
 * What rules wanted to know besides the record and its configuration, with the answers they were given. While the
 * answers stay the same, so do the findings.
 */
export interface Asked {
  /** The day of the run; left out where nobody asked. */
  readonly today?: string | null;
  /** True where the other records of the log were looked at. */
  readonly neighbours: boolean;
  /** Whether there is something where a link leads, by the link as it is written. */
  readonly exists: readonly (readonly [target: string, answer: boolean | null])[];
  /** The ids of the headings of a linked file. */
  readonly anchors: readonly (readonly [target: string, answer: readonly string[] | null])[];
}

/** Hands on what rules may know, and remembers what they asked for. */
export class Listener {
  readonly #exists = new Map<string, boolean | null>();
  readonly #anchors = new Map<string, readonly string[] | null>();
  #hasAskedForToday = false;
  #hasAskedForNeighbours = false;
  #hasAskedForHistory = false;

  constructor(private readonly known: Omit<LintContext, 'firstCommit'>) {}

  /** True where the day of the first commit matters. */
  get hasAskedForHistory(): boolean {
    return this.#hasAskedForHistory;
  }

  context(firstCommit: string | null): LintContext {
    const { known } = this;
    const surroundings = known.surroundings && this.#listenTo(known.surroundings);
    const asksForToday = () => {
      this.#hasAskedForToday = true;
    };
    const asksForHistory = () => {
      this.#hasAskedForHistory = true;
    };
    return {
      surroundings,
      get today() {
        asksForToday();
        return known.today;
      },
      get firstCommit() {
        asksForHistory();
        return firstCommit;
      },
    };
  }

  asked(): Asked {
    return {
      ...(this.#hasAskedForToday ? { today: this.known.today } : {}),
      neighbours: this.#hasAskedForNeighbours,
      exists: [...this.#exists],
      anchors: [...this.#anchors],
    };
  }

  #listenTo(surroundings: Surroundings): Surroundings {
    const asksForNeighbours = (): readonly Neighbour[] => {
      this.#hasAskedForNeighbours = true;
      return surroundings.records;
    };
    return {
      path: surroundings.path,
      get records() {
        return asksForNeighbours();
      },
      exists: (target) => remember(this.#exists, target, surroundings.exists(target)),
      anchorsOf: (target) => {
        const anchors = surroundings.anchorsOf(target);
        remember(this.#anchors, target, anchors && [...anchors]);
        return anchors;
      },
    };
  }
}

/** True where the rules would be told the same today. Whether the log is the same, the caller knows. */
export function isAnsweredAlike(asked: Asked, { today, surroundings }: Omit<LintContext, 'firstCommit'>): boolean {
  if (asked.today !== undefined && asked.today !== today) return false;
  if (surroundings === null) return !asked.neighbours && asked.exists.length === 0 && asked.anchors.length === 0;
  return (
    asked.exists.every(([target, answer]) => surroundings.exists(target) === answer) &&
    asked.anchors.every(([target, answer]) => isSame(surroundings.anchorsOf(target), answer))
  );
}

function isSame(now: ReadonlySet<string> | null, then: readonly string[] | null): boolean {
  if (now === null || then === null) return now === then;
  return now.size === then.length && then.every((anchor) => now.has(anchor));
}

function remember<T>(answers: Map<string, T>, target: string, answer: T): T {
  answers.set(target, answer);
  return answer;
}
