import {
  CancellationTokenSource,
  type Disposable,
  Range,
  type TextDocument,
  TextEditorRevealType,
  type Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { EXECUTIVE_SUMMARY, type ExecutiveSummaryParams, type ExecutiveSummaryResult } from '../../server/protocol';
import type { Statuses } from '../statuses';
import type { PageMessage, ShowMessage } from './messages';
import { pageFolder, pageShell } from './shell';

const TITLE = 'Executive Summary';

/** A pause in typing long enough to show what was typed, in milliseconds. */
const TYPING_PAUSE = 150;

const NOTHING_OPEN = 'Open a decision record to see its executive summary.';
const CLOSED = 'The record is closed. This is its summary as it last was.';
const FAILED = 'The summary could not be made. The log of ADR Bridge says why.';

/** What the preview shows, and the text that the page has made of it. */
export interface ShownPage extends ShowMessage {
  readonly title: string;
  /** The words on the page; null until the page has shown them. */
  readonly text: string | null;
}

/** The executive summary of a record beside its text. There is one panel; it follows the record that is edited. */
export class PreviewPanel implements Disposable {
  readonly #client: BaseLanguageClient;
  readonly #statuses: Statuses;
  readonly #extension: Uri;
  readonly #disposables: Disposable[];
  #panel: WebviewPanel | null = null;
  #record: Uri | null = null;
  #shown: ShownPage | null = null;
  #request = new CancellationTokenSource();
  #typing: ReturnType<typeof setTimeout> | undefined;

  constructor(client: BaseLanguageClient, statuses: Statuses, extension: Uri) {
    this.#client = client;
    this.#statuses = statuses;
    this.#extension = extension;
    this.#disposables = [
      workspace.onDidChangeTextDocument(({ document }) => this.#isOf(document) && this.#refreshSoon()),
      workspace.onDidCloseTextDocument((document) => this.#isOf(document) && this.#refreshSoon()),
      workspace.onDidOpenTextDocument((document) => this.#isOf(document) && this.#refreshSoon()),
      window.onDidChangeActiveTextEditor((editor) => editor && this.#follow(editor.document.uri)),
      statuses.onDidChange((uri) => this.#statusChanged(uri)),
    ];
  }

  get shown(): ShownPage | null {
    return this.#shown;
  }

  /**
   * Opens the preview, or brings it to the front.
   *
   * @param uri of the document to show; null for the one in the active editor
   */
  open(uri: Uri | null): void {
    this.#record = uri ?? window.activeTextEditor?.document.uri ?? this.#record;
    if (this.#panel) this.#panel.reveal(undefined, true);
    else this.#panel = this.#createPanel();
    void this.#refresh();
  }

  dispose(): void {
    this.#panel?.dispose();
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #createPanel(): WebviewPanel {
    const panel = window.createWebviewPanel(
      'adrBridge.summary',
      TITLE,
      { viewColumn: ViewColumn.Beside, preserveFocus: true },
      { enableScripts: true, enableFindWidget: true, localResourceRoots: [pageFolder(this.#extension)] },
    );
    panel.webview.onDidReceiveMessage((message: PageMessage) => this.#answer(message));
    panel.onDidChangeViewState(() => panel.visible && void this.#refresh());
    panel.onDidDispose(() => this.#closed());
    panel.webview.html = pageShell(panel.webview, this.#extension);
    return panel;
  }

  #closed(): void {
    this.#cancel();
    this.#panel = null;
    this.#shown = null;
  }

  #isOf(document: TextDocument): boolean {
    return this.#panel !== null && document.uri.toString() === this.#record?.toString();
  }

  #statusChanged(uri: Uri | null): void {
    const active = window.activeTextEditor?.document.uri;
    if (active && (uri === null || uri.toString() === active.toString())) this.#follow(active);
    if (this.#panel && (uri === null || uri.toString() === this.#record?.toString())) this.#refreshSoon();
  }

  /** Turns to another document if that is a record; the last one stays in view while the user looks at other files. */
  #follow(uri: Uri): void {
    if (!this.#panel || uri.toString() === this.#record?.toString() || !this.#statuses.isRecord(uri)) return;
    this.#record = uri;
    void this.#refresh();
  }

  #refreshSoon(): void {
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => void this.#refresh(), TYPING_PAUSE);
  }

  #cancel(): void {
    clearTimeout(this.#typing);
    this.#request.cancel();
    this.#request.dispose();
  }

  /** Asks for the summary anew. Of several requests the last one is shown; a preview that nobody sees asks for nothing. */
  async #refresh(): Promise<void> {
    this.#cancel();
    if (!this.#panel?.visible) return;
    const request = new CancellationTokenSource();
    this.#request = request;
    const record = this.#record;
    const result = await this.#summaryOf(record, request.token);
    if (request === this.#request && !request.token.isCancellationRequested)
      this.#show(record?.toString() ?? '', result);
  }

  async #summaryOf(uri: Uri | null, token: CancellationTokenSource['token']): Promise<ExecutiveSummaryResult> {
    if (!uri) return { kind: 'none', reason: NOTHING_OPEN, closed: false };
    const params: ExecutiveSummaryParams = { uri: this.#client.code2ProtocolConverter.asUri(uri) };
    try {
      return await this.#client.sendRequest<ExecutiveSummaryResult>(EXECUTIVE_SUMMARY, params, token);
    } catch {
      return { kind: 'none', reason: FAILED, closed: false };
    }
  }

  #show(record: string, result: ExecutiveSummaryResult): void {
    const last = this.#shown;
    if (result.kind === 'summary') {
      this.#post({ record, html: result.html, note: '', title: `${TITLE}: ${result.title}` });
    } else if (result.closed && last && last.record === record && last.html !== '') {
      this.#post({ record, html: last.html, note: CLOSED, title: last.title });
    } else {
      this.#post({ record, html: '', note: result.reason, title: TITLE });
    }
  }

  #post(content: Omit<ShownPage, 'type' | 'text'>): void {
    this.#shown = { type: 'show', ...content, text: null };
    if (!this.#panel) return;
    this.#panel.title = content.title;
    this.#send();
  }

  #send(): void {
    if (!this.#shown) return;
    const { type, record, html, note } = this.#shown;
    const message: ShowMessage = { type, record, html, note };
    void this.#panel?.webview.postMessage(message);
  }

  #answer(message: PageMessage): void {
    if (message.type === 'ready') this.#send();
    if (message.type === 'shown' && this.#shown) this.#shown = { ...this.#shown, text: message.text };
    if (message.type === 'reveal') void this.#reveal(message.start, message.end);
  }

  /** Shows the words that a line of the summary comes from, where the record is open or else in the first column. */
  async #reveal(start: number, end: number): Promise<void> {
    if (!this.#record) return;
    const document = await workspace.openTextDocument(this.#record);
    const open = window.visibleTextEditors.find((editor) => editor.document === document);
    const range = new Range(document.positionAt(start), document.positionAt(end));
    const viewColumn = open?.viewColumn ?? ViewColumn.One;
    const editor = await window.showTextDocument(document, { viewColumn, selection: range });
    editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  }
}
