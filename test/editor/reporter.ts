import type { Runnable, Runner, Suite, Test } from 'mocha';
import type { TestEvent } from './host/events.mjs';

declare const EVENT_MARK: string; // put in by test/editor/build.mjs

/** Tells the program outside of VS Code how the tests go, through the log of the extension host. */
export class EventReporter {
  constructor(runner: Runner) {
    const count = { passed: 0, failed: 0, skipped: 0 };
    runner.on('suite', (suite: Suite) => {
      if (!suite.root) send({ event: 'suite', title: suite.title, depth: depthOf(suite) });
    });
    runner.on('pass', (test: Test) => {
      count.passed += 1;
      send({ event: 'pass', title: test.title, depth: depthOf(test), milliseconds: test.duration ?? 0 });
    });
    runner.on('pending', (test: Test) => {
      count.skipped += 1;
      send({ event: 'skip', title: test.title, depth: depthOf(test) });
    });
    runner.on('fail', (test: Runnable, error: Error) => {
      count.failed += 1;
      const { message, stack = '' } = error;
      send({ event: 'fail', title: test.title, depth: depthOf(test), fullTitle: test.fullTitle(), message, stack });
    });
    runner.on('end', () => send({ event: 'end', ...count }));
  }
}

function send(event: TestEvent): void {
  console.log(EVENT_MARK + JSON.stringify(event));
}

/** How many named suites a test or suite stands in. */
function depthOf(item: Runnable | Suite): number {
  let depth = 0;
  for (let suite = item.parent; suite && !suite.root; suite = suite.parent) depth += 1;
  return depth;
}
