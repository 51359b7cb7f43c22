import type { Path } from './source';

/** The line on which a value is set, counted from 1. */
export interface Origin {
  readonly file: string;
  readonly line: number;
}

/** Where each value of a configuration is set, by its path in the configuration; those left to the defaults are not there. */
export class Origins {
  readonly #byPath = new Map<string, Origin>();

  set(path: Path, origin: Origin): void {
    this.#byPath.set(JSON.stringify(path), origin);
  }

  get(path: Path): Origin | null {
    return this.#byPath.get(JSON.stringify(path)) ?? null;
  }
}
