import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  type DataCallback,
  type Disposable,
  IPCMessageReader,
  IPCMessageWriter,
  type Message,
  type MessageReader,
  type MessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

const ROOT = new URL('../../', import.meta.url);
export const NODE_SERVER = new URL('dist/server/node.cjs', ROOT);
const BROWSER_SERVER = new URL('dist/server/browser.js', ROOT);
const WORKER = new URL('browser/worker.mjs', import.meta.url);

/** A running server and the two ends by which it is spoken to. */
export interface ServerProcess {
  readonly reader: MessageReader;
  readonly writer: MessageWriter;
  /** Resolves when the server has ended by itself. */
  readonly ended: Promise<unknown>;
  /** Ends a server that does not. */
  kill(): void;
}

export type Transport = 'stdio' | 'ipc' | 'worker';

/** As other editors start it, as VS Code does on Node, and as VS Code does in a browser. */
export const TRANSPORTS: readonly Transport[] = ['stdio', 'ipc', 'worker'];

/** @param program the server for Node, where it is not to be the one that is shipped */
export function startServer(transport: Transport, program = pathOf(NODE_SERVER)): ServerProcess {
  return { stdio: overStdio, ipc: overIpc, worker: inWorker }[transport](program);
}

function overStdio(program: string): ServerProcess {
  const server = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  return {
    reader: new StreamMessageReader(server.stdout),
    writer: new StreamMessageWriter(server.stdin),
    ended: once(server, 'exit'),
    kill: () => server.kill(),
  };
}

function overIpc(program: string): ServerProcess {
  const server = fork(program, ['--node-ipc'], { execArgv: [] });
  return {
    reader: new IPCMessageReader(server),
    writer: new IPCMessageWriter(server),
    ended: once(server, 'exit'),
    kill: () => server.kill(),
  };
}

/**
 * The browser's bundle in a thread that has what a web worker has and nothing of Node. A browser would do no more here
 * but be needed on every machine; the editor tests run the same bundle in a real one.
 */
function inWorker(): ServerProcess {
  const worker = new Worker(WORKER, { workerData: pathOf(BROWSER_SERVER) });
  return {
    reader: new WorkerReader(worker),
    writer: new WorkerWriter(worker),
    // A worker does not end by itself: whoever started it ends it.
    ended: Promise.resolve(),
    kill: () => void worker.terminate(),
  };
}

class WorkerReader extends AbstractMessageReader {
  readonly #worker: Worker;

  constructor(worker: Worker) {
    super();
    this.#worker = worker;
    worker.on('error', (error) => this.fireError(error));
  }

  listen(callback: DataCallback): Disposable {
    this.#worker.on('message', callback);
    return { dispose: () => this.#worker.off('message', callback) };
  }
}

class WorkerWriter extends AbstractMessageWriter {
  readonly #worker: Worker;

  constructor(worker: Worker) {
    super();
    this.#worker = worker;
  }

  async write(message: Message): Promise<void> {
    this.#worker.postMessage(message);
  }

  end(): void {}
}

function pathOf(url: URL): string {
  return decodeURIComponent(url.pathname);
}
