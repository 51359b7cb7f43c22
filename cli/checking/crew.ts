import { availableParallelism } from 'node:os';
import type { Digest } from '../../core';
import { LocalExaminer } from './local';
import { Pool } from './pool';
import type { Checking, Examined, Examiner, Reading } from './types';

/** Starting a thread pays when there are so many files to read for each. */
const FILES_A_THREAD = 16;

/** More threads than this wait for the one that they are sent their work by. */
const MOST_THREADS = 16;

/** Does the work in this process while it is little, and in threads where it is much. */
export class Crew implements Examiner {
  readonly #local = new LocalExaminer();
  readonly #pool: Pool;
  readonly #most: number;
  readonly #isChosen: boolean;
  readonly #mine = new Set<string>();
  #done = 0;

  /**
   * @param news how many files seem to need being read
   * @param threads how many threads the caller wants; 1 for none besides this one
   */
  constructor(
    private readonly news: number,
    threads: number | undefined,
  ) {
    this.#isChosen = threads !== undefined;
    this.#most = threads ?? Math.min(availableParallelism(), MOST_THREADS);
    this.#pool = new Pool(this.#most);
  }

  digest(reading: Reading, isKept: boolean): Promise<Digest> {
    const examiner = this.#examinerFor(reading);
    if (isKept && reading.home !== null && examiner === this.#local) this.#mine.add(reading.home);
    return examiner.digest(reading, isKept);
  }

  examine(checking: Checking): Promise<Examined> {
    return this.#examinerFor(checking).examine(checking);
  }

  close(): Promise<void> {
    return this.#pool.close();
  }

  #examinerFor({ home }: Reading): Examiner {
    const isMine = home !== null && this.#mine.delete(home);
    const isMuch = this.#isChosen || Math.max(this.news, ++this.#done) > FILES_A_THREAD * 2;
    return isMine || this.#most < 2 || !isMuch ? this.#local : this.#pool;
  }
}
