// The language server in a web worker. It reaches no file by itself: the client reads them for it. The program on Node
// takes the engine from the same file, so that the extension ships it once.
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { localDay } from '../core';
import type { Host } from './host';
import { createServer } from './server';

const browserHost: Host = {
  reaches: () => false,
  read: async () => undefined,
  exists: async () => false,
  list: async () => [],
  today: () => localDay(new Date()),
  firstCommit: async () => null,
};

function startInWorker(worker: DedicatedWorkerGlobalScope): void {
  const connection = createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker));
  createServer(connection, browserHost);
  connection.listen();
}

if (typeof WorkerGlobalScope !== 'undefined') startInWorker(self as DedicatedWorkerGlobalScope);

export * from '../core';
