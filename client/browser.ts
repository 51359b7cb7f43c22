// The extension in a web worker of the browser.
import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { type AdrBridge, startExtension } from './extension';
import { CLIENT_ID, CLIENT_NAME } from './language-client';

export function activate(context: ExtensionContext): AdrBridge {
  const script = Uri.joinPath(context.extensionUri, 'dist/server/browser.js').toString(true);
  // The client takes the worker itself alone: it does not know a worker that a function returns, VS Code having wrapped it.
  return startExtension(context, (options) => new LanguageClient(CLIENT_ID, CLIENT_NAME, new Worker(script), options));
}
