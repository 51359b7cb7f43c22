import type { LogOutputChannel } from 'vscode';
import {
  CloseAction,
  ErrorAction,
  type ErrorHandler,
  type LanguageClientOptions,
  RevealOutputChannelOn,
} from 'vscode-languageclient';
import { BASELINE_PATTERN, CONFIGURATION_PATTERN, type InitializationOptions } from '../server/protocol';

/** Also the section of settings that the client library looks into. */
export const CLIENT_ID = 'adrBridge';
export const CLIENT_NAME = 'ADR Bridge';

/** Restarts within {@link RESTART_PERIOD} after which the server is left alone. */
const MOST_RESTARTS = 4;
/** In milliseconds. */
const RESTART_PERIOD = 3 * 60 * 1000;

/** Serves Markdown and configuration wherever it lives: on disk, in a remote folder, on the web. */
export function clientOptions(outputChannel: LogOutputChannel): LanguageClientOptions {
  const initializationOptions: InitializationOptions = { files: true, documentStatus: true };
  return {
    documentSelector: [{ language: 'markdown' }, { pattern: CONFIGURATION_PATTERN }, { pattern: BASELINE_PATTERN }],
    initializationOptions,
    outputChannel,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationFailedHandler: () => false,
    errorHandler: quietErrorHandler(),
  };
}

/** Starts a server that ended again, a few times, and troubles nobody: the status item tells when it is given up. */
function quietErrorHandler(): ErrorHandler {
  const ends: number[] = [];
  return {
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed: () => {
      const now = Date.now();
      ends.push(now);
      const isHopeless = ends.filter((end) => now - end < RESTART_PERIOD).length > MOST_RESTARTS;
      return { action: isHopeless ? CloseAction.DoNotRestart : CloseAction.Restart, handled: true };
    },
  };
}
