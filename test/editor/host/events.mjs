import { placesInSuites } from './frames.mjs';

/**
 * What the suite inside the extension host says about its tests: lines of JSON behind a mark that nothing else prints.
 * VS Code's log, in which they arrive, is full of other things.
 *
 * @typedef {{ event: 'suite', title: string, depth: number }
 *   | { event: 'pass', title: string, depth: number, milliseconds: number }
 *   | { event: 'skip', title: string, depth: number }
 *   | { event: 'fail', title: string, depth: number, fullTitle: string, message: string, stack: string }
 *   | { event: 'end', passed: number, failed: number, skipped: number }} TestEvent
 */

/** The mark before an event. The reporter gets it when it is bundled. */
export const EVENT_MARK = 'adr-bridge-test-event:';

/**
 * @typedef {object} SuiteResult
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {boolean} finished whether the suite came to its end
 */

/** Reads the log of an extension host, shows how the tests go and keeps the rest of the log for when it is needed. */
export class TestLog {
  /** @type {string[]} */
  #rest = [];
  /** @type {Array<Extract<TestEvent, { event: 'fail' }>>} */
  #failures = [];
  #bundle;
  #verbose;

  /**
   * @param {object} options
   * @param {string} options.bundle path of the suite's bundle
   * @param {boolean} options.verbose show every line of the log
   */
  constructor({ bundle, verbose }) {
    this.#bundle = bundle;
    this.#verbose = verbose;
    /** @type {SuiteResult} */
    this.result = { passed: 0, failed: 0, skipped: 0, finished: false };
  }

  /** @param {string} text one or more lines of the log */
  read(text) {
    for (const line of text.split('\n')) this.#readLine(line);
  }

  /** @param {string} line */
  #readLine(line) {
    const start = line.indexOf(EVENT_MARK);
    if (start >= 0) {
      this.#take(JSON.parse(line.slice(start + EVENT_MARK.length)));
      return;
    }
    this.#rest.push(line);
    if (this.#verbose) console.log(`  | ${line}`);
  }

  /** @param {TestEvent} event */
  #take(event) {
    if (event.event === 'end') {
      const { passed, failed, skipped } = event;
      this.result = { passed, failed, skipped, finished: true };
      for (const failure of this.#failures) console.log(`\n${this.#explain(failure)}`);
      return;
    }
    if (event.event === 'fail') this.#failures.push(event);
    console.log(indent(describe(event), 2 * (event.depth + 1)));
  }

  /** @param {Extract<TestEvent, { event: 'fail' }>} failure */
  #explain({ fullTitle, message, stack }) {
    const places = placesInSuites(stack, this.#bundle).map((place) => `at ${place}`);
    return [indent(fullTitle, 2), ...[message, ...places].map((line) => indent(line, 4))].join('\n');
  }

  /** @returns {string} the end of what VS Code itself logged */
  tail() {
    return this.#rest.slice(-60).join('\n');
  }
}

/** @param {Exclude<TestEvent, { event: 'end' }>} event */
function describe(event) {
  if (event.event === 'pass')
    return `ok  ${event.title}${event.milliseconds > 500 ? ` (${event.milliseconds} ms)` : ''}`;
  if (event.event === 'fail') return `FAILED  ${event.title}`;
  if (event.event === 'skip') return `skipped  ${event.title}`;
  return event.title;
}

/**
 * @param {string} text
 * @param {number} columns
 */
function indent(text, columns) {
  return text.replace(/^(?=.)/gm, ' '.repeat(columns));
}
