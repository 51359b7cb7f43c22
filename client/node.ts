// The extension where Node runs it: on the desktop and in remote windows.
import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { type AdrBridge, startExtension } from './extension';
import { CLIENT_ID, CLIENT_NAME } from './language-client';

export function activate(context: ExtensionContext): AdrBridge {
  const module = Uri.joinPath(context.extensionUri, 'dist/server/node.cjs').fsPath;
  const server = { module, transport: TransportKind.ipc };
  return startExtension(context, (options) => new LanguageClient(CLIENT_ID, CLIENT_NAME, server, options));
}
