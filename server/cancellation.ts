import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Log } from './host';

/**
 * Lets waiting messages in, among them a cancellation, then ends a request that was cancelled. To be called before
 * every step that takes long.
 */
export async function pause(token: CancellationToken): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  if (token.isCancellationRequested) {
    throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
  }
}

/** Does something for a document; should it fail, the log says so and the fallback is the answer. */
export async function orElse<T>(fallback: T, what: string, log: Log, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled) throw error;
    log.error(`${what} failed: ${error instanceof Error ? error.message : error}`);
    return fallback;
  }
}
