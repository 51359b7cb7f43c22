import { Worker } from 'node:worker_threads';
import type { Digest } from '../../core';
import type { FromThread, Job, Shared, ToThread } from './messages';
import type { Checking, Examined, Examiner, Reading } from './types';

/** Threads that read and check files. A file that one of them has read is checked by the same one, so that it is parsed once. */
export class Pool implements Examiner {
  readonly #threads: Thread[] = [];
  readonly #byHome = new Map<string, Thread>();

  /** @param size how many threads there may be; each is started when it is needed */
  constructor(private readonly size: number) {}

  async digest(reading: Reading, isKept: boolean): Promise<Digest> {
    const thread = this.#threadFor(reading);
    if (isKept && reading.home !== null) this.#byHome.set(reading.home, thread);
    const settings = thread.share(reading.settings);
    return (await thread.run({ kind: 'digest', isKept, reading: { ...reading, settings } })) as Digest;
  }

  async examine(checking: Checking): Promise<Examined> {
    const thread = this.#threadFor(checking);
    if (checking.home !== null) this.#byHome.delete(checking.home);
    const settings = thread.share(checking.settings);
    const around = checking.around && { log: thread.share(checking.around.log), places: checking.around.places };
    return (await thread.run({ kind: 'examine', checking: { ...checking, settings, around } })) as Examined;
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.close()));
  }

  #threadFor({ home }: Reading): Thread {
    const known = home === null ? undefined : this.#byHome.get(home);
    return known?.isAlive ? known : this.#leastBusy();
  }

  #leastBusy(): Thread {
    const [idlest] = this.#threads.filter(({ isAlive }) => isAlive).sort((a, b) => a.waiting - b.waiting);
    if (idlest && (idlest.waiting === 0 || this.#threads.length >= this.size)) return idlest;
    const thread = new Thread();
    this.#threads.push(thread);
    return thread;
  }
}

interface Waiting {
  readonly resolve: (answer: Digest | Examined) => void;
  readonly reject: (reason: Error) => void;
}

/** How many values that jobs have in common a thread keeps; those that were not used for longest are sent again. */
const MOST_SHARED = 64;

class Thread {
  readonly #worker = new Worker(new URL('./thread.mjs', import.meta.url));
  readonly #jobs = new Map<number, Waiting>();
  /** In the order of their last use. */
  readonly #shared = new Map<Shared, number>();
  #last = 0;
  isAlive = true;

  constructor() {
    this.#worker.on('message', ({ number, answer, failure }: FromThread) => {
      const job = this.#jobs.get(number);
      this.#jobs.delete(number);
      if (answer) job?.resolve(answer);
      else job?.reject(new Error(failure));
    });
    this.#worker.on('error', (error) => this.#fail(error));
    this.#worker.on('exit', () => this.#fail(new Error('the thread that checked it has ended')));
  }

  get waiting(): number {
    return this.#jobs.size;
  }

  /** The number by which the thread knows a value. */
  share(value: Shared): number {
    const known = this.#shared.get(value);
    const number = known ?? ++this.#last;
    this.#shared.delete(value);
    this.#shared.set(value, number);
    if (known === undefined) this.#send({ kind: 'share', number, value });
    const [oldest] = this.#shared;
    if (oldest && this.#shared.size > MOST_SHARED) {
      this.#shared.delete(oldest[0]);
      this.#send({ kind: 'forget', number: oldest[1] });
    }
    return number;
  }

  run(job: Job): Promise<Digest | Examined> {
    const number = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#jobs.set(number, { resolve, reject });
      this.#send({ kind: 'job', number, job });
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #send(message: ToThread): void {
    this.#worker.postMessage(message);
  }

  #fail(error: Error): void {
    this.isAlive = false;
    for (const job of this.#jobs.values()) job.reject(error);
    this.#jobs.clear();
  }
}
