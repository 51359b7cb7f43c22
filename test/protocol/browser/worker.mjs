// Runs a script as a web worker would: in a world that has the language and what workers of every browser offer, and
// nothing of Node. A script that looks for `process` or `require` fails here as it would there.
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';

/** @type {Record<string, unknown> & { onmessage?: (event: { data: unknown }) => void }} */
const scope = {
  WorkerGlobalScope: class {},
  postMessage: (/** @type {unknown} */ message) => parentPort?.postMessage(message),
  addEventListener: () => {},
  setTimeout,
  clearTimeout,
  setInterval,
  clearInterval,
  queueMicrotask,
  TextEncoder,
  TextDecoder,
  URL,
  console,
};
scope.self = scope;
createContext(scope);
runInContext(readFileSync(workerData, 'utf8'), scope, { filename: 'browser.js' });

parentPort?.on('message', (data) => scope.onmessage?.({ data }));
