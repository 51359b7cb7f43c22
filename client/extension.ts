import { commands, type ExtensionContext, type LogOutputChannel, Uri, window } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { ConfigurationExplanation } from './explanation';
import { answerFileRequests } from './files';
import { CLIENT_NAME, clientOptions } from './language-client';
import { extendMarkdownIt, followFindings } from './markdown-preview';
import { registerPreviewCommands } from './preview/commands';
import type { ShownPage } from './preview/preview';
import { Previews } from './preview/previews';
import { StatusItem } from './status';
import { Statuses } from './statuses';
import { SummaryStatusItem } from './summary-status';

/** What the extension offers to others, its own tests among them. */
export interface AdrBridge {
  readonly previews: {
    /** What each preview shows now, in the order in which they were opened; null for one that has shown nothing yet. */
    readonly shown: readonly (ShownPage | null)[];
  };
  /** Called by VS Code's Markdown preview. */
  readonly extendMarkdownIt: typeof extendMarkdownIt;
}

/** Starts everything, on any platform. */
export function startExtension(
  context: ExtensionContext,
  createClient: (options: LanguageClientOptions) => BaseLanguageClient,
): AdrBridge {
  const log = window.createOutputChannel(CLIENT_NAME, { log: true });
  const client = createClient(clientOptions(log));
  const statuses = new Statuses(client);
  const previews = new Previews(client, statuses, context);
  const explanation = new ConfigurationExplanation(client);
  context.subscriptions.push(
    log,
    client,
    ...answerFileRequests(client),
    statuses,
    new StatusItem(client, statuses),
    new SummaryStatusItem(statuses),
    previews,
    explanation,
    commands.registerCommand('adrBridge.showLog', () => log.show()),
    ...registerPreviewCommands(previews),
    commands.registerCommand('adrBridge.explainConfiguration', (uri: unknown) =>
      explanation.open(uri instanceof Uri ? uri : null),
    ),
    ...followActiveRecord(statuses),
    followFindings(),
  );
  // What is wanted of the server waits for it; what needs no server, such as VS Code's Markdown preview, does not.
  void start(client, log);
  return {
    previews: {
      get shown() {
        return previews.all.map(({ shown }) => shown);
      },
    },
    extendMarkdownIt,
  };
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
