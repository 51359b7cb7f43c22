import {
  type ClientCapabilities,
  CodeAction,
  CodeActionRequest,
  type CompletionItem,
  CompletionRequest,
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  DiagnosticRefreshRequest,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  ExecuteCommandRequest,
  ExitNotification,
  FileChangeType,
  type FileEvent,
  type Hover,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  LogMessageNotification,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type Range,
  type Registration,
  RegistrationRequest,
  type ShowDocumentParams,
  ShowDocumentRequest,
  ShutdownRequest,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  DOCUMENT_STATUS,
  type DocumentStatus,
  EXECUTIVE_SUMMARY,
  EXPLAIN_CONFIGURATION,
  EXPORT_SUMMARY,
  type ExecutiveSummaryParams,
  type ExecutiveSummaryResult,
  type ExplainConfigurationResult,
  type ExportSummaryResult,
  FILE_EXISTS,
  FILL_GAP,
  type FileParams,
  type FillGapResult,
  type FolderEntry,
  type InitializationOptions,
  LIST_FOLDER,
  READ_FILE,
} from '../../server/protocol';
import { type ServerProcess, startServer, type Transport } from './transports';

/** How long something may take before a test fails, in milliseconds: generous, for busy machines. */
const PATIENCE = 20_000;

/** What VS Code can do, as far as the server cares. */
export const FULL: ClientCapabilities = {
  textDocument: {
    hover: { contentFormat: ['markdown', 'plaintext'] },
    diagnostic: { dynamicRegistration: true, relatedInformation: true, tagSupport: { valueSet: [1, 2] } },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
    completion: {},
  },
  window: { showDocument: { support: true } },
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true, snippetEditSupport: true, resourceOperations: ['create'] },
  },
};

/** What an editor can do that knows the protocol as it was years ago. */
export const BASIC: ClientCapabilities = {
  textDocument: {
    publishDiagnostics: {},
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
  },
};

export interface EditorOptions {
  readonly transport?: Transport;
  /** The server's program, where it is not to be the one that is shipped. */
  readonly program?: string;
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: InitializationOptions;
  /** URIs of the folders that are open. */
  readonly folders?: readonly string[];
  /** Files that the editor reads for the server, by URI. */
  readonly files?: Map<string, string>;
}

/** An editor without a window: keeps documents and speaks the language server protocol with a real server. */
export class Editor {
  readonly connection: ProtocolConnection;
  readonly published = new Map<string, Diagnostic[]>();
  readonly statuses = new Map<string, DocumentStatus>();
  readonly registrations: Registration[] = [];
  readonly log: string[] = [];
  /** What the server has asked to be shown. */
  readonly shown: ShowDocumentParams[] = [];
  /** Values of the setting `adrBridge.enable` by the folder that they are set for. */
  readonly enabled = new Map<string, boolean>();
  /** Value of the setting `adrBridge.baseline`; null where the user has left it alone. */
  baseline: string | null = null;
  refreshes = 0;
  capabilities: InitializeResult['capabilities'] = {};
  serverName = '';

  readonly #server: ServerProcess;
  readonly #documents = new Map<string, TextDocument>();
  readonly #resultIds = new Map<string, string>();
  readonly #news = new EventTarget();

  private constructor(server: ServerProcess, files: ReadonlyMap<string, string>) {
    this.#server = server;
    this.connection = createProtocolConnection(server.reader, server.writer);
    const { connection } = this;
    connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) =>
      this.#tell(() => this.published.set(uri, diagnostics)),
    );
    connection.onNotification(DOCUMENT_STATUS, (status: DocumentStatus) =>
      this.#tell(() => this.statuses.set(status.uri, status)),
    );
    connection.onNotification(LogMessageNotification.type, ({ message }) => this.#tell(() => this.log.push(message)));
    connection.onRequest(RegistrationRequest.type, ({ registrations }) =>
      this.#tell(() => this.registrations.push(...registrations)),
    );
    connection.onRequest(DiagnosticRefreshRequest.type, () => this.#tell(() => this.refreshes++));
    connection.onRequest(ConfigurationRequest.type, ({ items }) =>
      items.map(({ scopeUri = '' }) => ({
        enable: [...this.enabled].find(([folder]) => scopeUri.startsWith(folder))?.[1] ?? true,
        ...(this.baseline === null ? {} : { baseline: this.baseline }),
      })),
    );
    connection.onRequest(ShowDocumentRequest.type, (params) => {
      this.#tell(() => this.shown.push(params));
      return { success: true };
    });
    connection.onRequest(READ_FILE, ({ uri }: FileParams) => files.get(uri) ?? null);
    connection.onRequest(FILE_EXISTS, ({ uri }: FileParams) => files.has(uri));
    connection.onRequest(LIST_FOLDER, ({ uri }: FileParams) => entriesIn(uri, files));
    connection.listen();
  }

  static async start(options: EditorOptions = {}): Promise<Editor> {
    const {
      transport = 'stdio',
      program,
      capabilities = FULL,
      initializationOptions = {},
      folders = [],
      files,
    } = options;
    const editor = new Editor(startServer(transport, program), files ?? new Map());
    const result = await editor.connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: folders[0] ?? null,
      capabilities,
      initializationOptions,
      workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
    });
    editor.capabilities = result.capabilities;
    editor.serverName = result.serverInfo?.name ?? '';
    await editor.connection.sendNotification(InitializedNotification.type, {});
    return editor;
  }

  /** Ends the server as the protocol has it. */
  async stop(): Promise<void> {
    await this.connection.sendRequest(ShutdownRequest.type);
    await this.connection.sendNotification(ExitNotification.type);
    await this.#server.ended;
    this.#server.kill();
    this.connection.dispose();
  }

  async open(uri: string, text: string, languageId = 'markdown'): Promise<void> {
    const document = TextDocument.create(uri, languageId, 1, text);
    this.#documents.set(uri, document);
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  /** Replaces the first place where these words stand, by an incremental change. */
  async replace(uri: string, words: string, replacement: string): Promise<void> {
    const document = this.document(uri);
    const start = document.getText().indexOf(words);
    if (start < 0) throw new Error(`the document does not say "${words}"`);
    const range = { start: document.positionAt(start), end: document.positionAt(start + words.length) };
    await this.edit(uri, range, replacement);
  }

  async edit(uri: string, range: Range, text: string): Promise<void> {
    const version = this.document(uri).version + 1;
    const contentChanges = [{ range, text }];
    TextDocument.update(this.document(uri), contentChanges, version);
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  async close(uri: string): Promise<void> {
    this.#documents.delete(uri);
    this.#resultIds.delete(uri);
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  document(uri: string): TextDocument {
    const document = this.#documents.get(uri);
    if (!document) throw new Error(`${uri} is not open`);
    return document;
  }

  /** The words that a range covers. */
  words(uri: string, range: Range): string {
    return this.document(uri).getText(range);
  }

  /** Asks for the diagnostics of a document, saying what it had before. */
  async report(uri: string): Promise<DocumentDiagnosticReport> {
    const previousResultId = this.#resultIds.get(uri);
    const report = await this.connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri },
      ...(previousResultId === undefined ? {} : { previousResultId }),
    });
    if (report.resultId !== undefined) this.#resultIds.set(uri, report.resultId);
    return report;
  }

  /** The diagnostics of a document, asked for anew. */
  async diagnostics(uri: string): Promise<Diagnostic[]> {
    this.#resultIds.delete(uri);
    const report = await this.report(uri);
    return report.kind === 'full' ? report.items : [];
  }

  /** The diagnostics that the server sends when they are as wanted. */
  publishedWhen(uri: string, wanted: (diagnostics: readonly Diagnostic[]) => boolean): Promise<Diagnostic[]> {
    return this.waitFor(() => {
      const diagnostics = this.published.get(uri);
      return diagnostics && wanted(diagnostics) ? diagnostics : undefined;
    });
  }

  /** What the light bulb offers for a diagnostic. */
  async fixesFor(uri: string, diagnostic: Diagnostic, only?: readonly string[]): Promise<CodeAction[]> {
    const actions = await this.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range: diagnostic.range,
      context: { diagnostics: [diagnostic], ...(only ? { only: [...only] } : {}) },
    });
    return (actions ?? []).filter((action) => CodeAction.is(action));
  }

  /** What is done to a document for one of these kinds of actions, as when it is saved. */
  async actionsOf(uri: string, only: readonly string[]): Promise<CodeAction[]> {
    const actions = await this.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range: { start: { line: 0, character: 0 }, end: { line: this.document(uri).lineCount, character: 0 } },
      context: { diagnostics: [], only: [...only] },
    });
    return (actions ?? []).filter((action) => CodeAction.is(action));
  }

  /** What is said of the words under the pointer, which stands behind the first of these words and before the others. */
  hover(uri: string, before: string, behind: string): Promise<Hover | null> {
    return this.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri },
      position: this.#between(uri, before, behind),
    });
  }

  /** What is offered to whoever has typed these words, the first time that they stand in the document. */
  async completions(uri: string, typed: string): Promise<CompletionItem[]> {
    const items = await this.connection.sendRequest(CompletionRequest.type, {
      textDocument: { uri },
      position: this.#between(uri, typed, ''),
    });
    return Array.isArray(items) ? items : (items?.items ?? []);
  }

  /** Does what an action says is to be done once its edit has been made. */
  async run({ command }: CodeAction): Promise<void> {
    if (!command) throw new Error('the action has no command');
    const { command: name, arguments: given = [] } = command;
    await this.connection.sendRequest(ExecuteCommandRequest.type, { command: name, arguments: given });
  }

  #between(uri: string, before: string, behind: string) {
    const document = this.document(uri);
    const start = document.getText().indexOf(before + behind);
    if (start < 0) throw new Error(`the document does not say "${before}${behind}"`);
    return document.positionAt(start + before.length);
  }

  summary(uri: string, options: Omit<ExecutiveSummaryParams, 'uri'> = {}): Promise<ExecutiveSummaryResult> {
    return this.connection.sendRequest(EXECUTIVE_SUMMARY, { uri, ...options });
  }

  exported(uri: string, reader?: string): Promise<ExportSummaryResult> {
    return this.connection.sendRequest(EXPORT_SUMMARY, { uri, reader });
  }

  fillGap(uri: string, gap: string): Promise<FillGapResult> {
    return this.connection.sendRequest(FILL_GAP, { uri, gap });
  }

  explanation(uri: string): Promise<ExplainConfigurationResult> {
    return this.connection.sendRequest(EXPLAIN_CONFIGURATION, { uri });
  }

  async fileChanged(uri: string): Promise<void> {
    const changes: FileEvent[] = [{ uri, type: FileChangeType.Changed }];
    await this.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
  }

  /** Does something that makes the server say that diagnostics may have changed, and waits until it has. */
  async refreshAfter(action: () => Promise<void>): Promise<void> {
    const before = this.refreshes;
    await action();
    await this.waitFor(() => (this.refreshes > before ? true : undefined));
  }

  /** Waits until something that the server sends gives an answer. */
  async waitFor<T>(probe: () => T | undefined): Promise<T> {
    const signal = AbortSignal.timeout(PATIENCE);
    for (;;) {
      const answer = probe();
      if (answer !== undefined) return answer;
      await new Promise<void>((resolve, reject) => {
        this.#news.addEventListener('news', () => resolve(), { once: true });
        signal.addEventListener('abort', () => reject(new Error('the server did not send what was waited for')));
      });
    }
  }

  #tell(note: () => void): void {
    note();
    this.#news.dispatchEvent(new Event('news'));
  }
}

/** What stands in a folder of the files that an editor reads for the server. */
function entriesIn(folder: string, files: ReadonlyMap<string, string>): FolderEntry[] {
  const inside = [...files.keys()].filter((uri) => uri.startsWith(`${folder}/`));
  const entries = inside.map((uri): [string, FolderEntry] => {
    const [name = '', ...rest] = decodeURIComponent(uri.slice(folder.length + 1)).split('/');
    return [name, { name, isFolder: rest.length > 0 }];
  });
  return [...new Map(entries).values()];
}
