import { commands, type ExtensionContext, type LogOutputChannel, Uri, window } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { ConfigurationExplanation } from './explanation';
import { answerFileRequests } from './files';
import { CLIENT_NAME, clientOptions } from './language-client';
import { PreviewPanel, type ShownPage } from './preview/panel';
import { StatusItem } from './status';
import { Statuses } from './statuses';

/** What the extension offers to others, its own tests among them. */
export interface AdrBridge {
  readonly preview: {
    /** What the preview shows now; null while there is none. */
    readonly shown: ShownPage | null;
  };
}

/** Starts everything, on any platform. */
export async function startExtension(
  context: ExtensionContext,
  createClient: (options: LanguageClientOptions) => BaseLanguageClient,
): Promise<AdrBridge> {
  const log = window.createOutputChannel(CLIENT_NAME, { log: true });
  const client = createClient(clientOptions(log));
  const statuses = new Statuses(client);
  const preview = new PreviewPanel(client, statuses, context.extensionUri);
  const explanation = new ConfigurationExplanation(client);
  context.subscriptions.push(
    log,
    client,
    ...answerFileRequests(client),
    statuses,
    new StatusItem(client, statuses),
    preview,
    explanation,
    commands.registerCommand('adrBridge.showLog', () => log.show()),
    commands.registerCommand('adrBridge.previewSummary', (uri: unknown) =>
      preview.open(uri instanceof Uri ? uri : null),
    ),
    commands.registerCommand('adrBridge.explainConfiguration', (uri: unknown) =>
      explanation.open(uri instanceof Uri ? uri : null),
    ),
    ...followActiveRecord(statuses),
  );
  await start(client, log);
  return { preview };
}

/** A server that does not start is told by the status item; commands and the log stay usable. */
async function start(client: BaseLanguageClient, log: LogOutputChannel): Promise<void> {
  try {
    await client.start();
  } catch (error) {
    log.error(`The language server did not start: ${error instanceof Error ? error.message : error}`);
  }
}

/** Keeps the key that menus ask for: whether the active editor shows a decision record. */
function followActiveRecord(statuses: Statuses) {
  const update = () => {
    const document = window.activeTextEditor?.document;
    const isRecord = document !== undefined && statuses.isRecord(document.uri);
    void commands.executeCommand('setContext', 'adrBridge.isRecord', isRecord);
  };
  return [window.onDidChangeActiveTextEditor(update), statuses.onDidChange(update)];
}
