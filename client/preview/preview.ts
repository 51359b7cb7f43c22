import {
  CancellationTokenSource,
  type Disposable,
  EventEmitter,
  type TextDocument,
  Uri,
  type ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { ExecutiveSummaryResult } from '../../server/protocol';
import { caretIn } from './caret';
import type { PageMessage, PreviewMessage, PreviewState, ShowMessage } from './messages';
import { revealWords, showRecord } from './record-editor';
import type { SummaryRequests } from './requests';
import { pageFolder, pageShell } from './shell';
import { StoredRecord } from './stored-record';
import { TOGETHER } from './together';

const GONE = 'This is the summary as it last was.';

/** What the preview shows, and what the page has made of it. */
export interface ShownPage extends ShowMessage {
  readonly title: string;
  /** The words on the page; null until the page has shown them. */
  readonly text: string | null;
  /** The words on the page where the caret stands. */
  readonly marked: readonly string[];
}

/** Something that is on its way to the clipboard. */
interface Copy {
  readonly message: PreviewMessage;
  answer(succeeded: boolean): void;
}

/** The executive summary of a record in a panel of its own. It asks for nothing while nobody sees it. */
export class Preview implements Disposable {
  readonly panel: WebviewPanel;
  readonly #requests: SummaryRequests;
  readonly #disposables: Disposable[];
  readonly #changed = new EventEmitter<void>();
  readonly #readerChosen = new EventEmitter<string>();
  readonly #stored: StoredRecord;
  #state: PreviewState;
  #shown: ShownPage | null = null;
  #copy: Copy | null = null;
  /** True from when the page can be told something until it goes away, as it does when the panel is hidden. */
  #isReady = false;
  #isAsking = false;
  #isStale = false;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  readonly #end = new CancellationTokenSource();

  /** Fires when it is locked, unlocked, hidden, shown, or turned to another record. */
  readonly onDidChange = this.#changed.event;
  /** Fires with the id of the reader whom somebody has chosen. */
  readonly onDidChooseReader = this.#readerChosen.event;

  constructor(panel: WebviewPanel, state: PreviewState, requests: SummaryRequests, extension: Uri) {
    this.panel = panel;
    this.#requests = requests;
    this.#state = state;
    this.#stored = new StoredRecord(this.record, () => this.#refreshSoon());
    this.#disposables = [
      workspace.onDidChangeTextDocument(({ document }) => this.#isOf(document) && this.#refreshSoon()),
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.#isOf(textEditor.document) && this.#tellCaret()),
      window.onDidChangeActiveTextEditor((editor) => editor && this.#isOf(editor.document) && this.#tellCaret()),
      // The record may be covered now.
      window.onDidChangeVisibleTextEditors(() => this.#tellCaret()),
      panel.webview.onDidReceiveMessage((message: PageMessage) => this.#answer(message)),
      panel.onDidChangeViewState(() => this.#viewChanged()),
      this.#stored,
      this.#changed,
      this.#readerChosen,
    ];
    panel.webview.options = { enableScripts: true, localResourceRoots: [pageFolder(extension)] };
    panel.webview.html = pageShell(panel.webview, extension);
    this.#nameTab();
  }

  get record(): Uri {
    return Uri.parse(this.#state.record);
  }

  get reader(): string | null {
    return this.#state.reader;
  }

  get isLocked(): boolean {
    return this.#state.locked;
  }

  get column(): ViewColumn | undefined {
    return this.panel.viewColumn;
  }

  get shown(): ShownPage | null {
    return this.#shown;
  }

  /** Turns to another record. */
  turnTo(record: Uri): void {
    if (record.toString() === this.#state.record) return;
    this.#state = { ...this.#state, record: record.toString() };
    this.#stored.turnTo(record);
    this.#nameTab();
    this.#refreshSoon();
    this.#changed.fire();
  }

  /** A locked preview stays with its record. */
  toggleLock(): void {
    this.#state = { ...this.#state, locked: !this.#state.locked };
    this.#nameTab();
    this.#refreshSoon();
    this.#changed.fire();
  }

  /** Shows the summary as it is now. */
  refresh(): void {
    this.#refreshSoon();
  }

  /** Puts HTML and the same as text on the clipboard, through the page. False where the browser does not allow it. */
  copy(html: string, text: string): Promise<boolean> {
    this.#copied(false);
    this.panel.reveal(undefined, false);
    return new Promise((answer) => {
      this.#copy = { message: { type: 'copy', html, text }, answer };
      // A page that is still to come is told when it is there.
      if (this.#isReady) this.#post(this.#copy.message);
    });
  }

  dispose(): void {
    clearTimeout(this.#waiting);
    this.#end.cancel();
    this.#copied(false);
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #isOf({ uri }: TextDocument): boolean {
    return uri.toString() === this.#state.record;
  }

  /** The page goes away with the panel, and comes back as a new one. */
  #viewChanged(): void {
    if (!this.panel.visible) {
      // The page that was to copy is no more, and the next one would do so when nobody expects it.
      if (this.#isReady) this.#copied(false);
      this.#isReady = false;
    }
    this.#changed.fire();
  }

  #copied(succeeded: boolean): void {
    this.#copy?.answer(succeeded);
    this.#copy = null;
  }

  /** What is typed while one answer is awaited is asked for as soon as that is there, however fast somebody types. */
  #refreshSoon(): void {
    this.#isStale = true;
    if (this.#isAsking) return;
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => void this.#refresh(), TOGETHER);
  }

  async #refresh(): Promise<void> {
    if (!this.#isReady || this.#isAsking) return;
    this.#isAsking = true;
    this.#isStale = false;
    const { record, reader } = this.#state;
    const result = await this.#requests.shown(this.record, reader, this.#end.token);
    this.#isAsking = false;
    if (this.#end.token.isCancellationRequested) return;
    const isWanted = record === this.#state.record && reader === this.#state.reader;
    // Hidden meanwhile, it asks again when it is seen.
    if (isWanted && this.#isReady) this.#show(result);
    if (this.#isStale) this.#refreshSoon();
  }

  #show(result: ExecutiveSummaryResult): void {
    const last = this.#shown;
    if (result.kind === 'summary') {
      const { html, readers, reader, title } = result;
      this.#send({ html, readers, reader, title, note: '' });
    } else if (result.passing && last && last.state.record === this.#state.record && last.html !== '') {
      this.#send({ ...last, note: `${result.reason} ${GONE}` });
    } else {
      this.#send({ html: '', note: result.reason, readers: [], reader: '', title: '' });
    }
  }

  #send({ html, note, readers, reader, title }: Pick<ShownPage, 'html' | 'note' | 'readers' | 'reader' | 'title'>) {
    const caret = caretIn(this.#state.record);
    const message: ShowMessage = { type: 'show', state: this.#state, html, note, readers, reader, caret };
    // What a page shows already it goes on showing.
    const before = this.#shown?.html === html ? this.#shown : { text: null, marked: [] };
    this.#shown = { ...message, title, text: before.text, marked: before.marked };
    this.#nameTab();
    this.#post(message);
  }

  #post(message: PreviewMessage): void {
    void this.panel.webview.postMessage(message);
  }

  #nameTab(): void {
    const title = this.#shown?.state.record === this.#state.record ? this.#shown.title : '';
    const name = title || nameOf(this.record);
    this.panel.title = this.#state.locked ? `[Summary] ${name}` : `Summary: ${name}`;
  }

  /** Not while a new summary is to come, which brings the caret: the lines of this one are where they are no more. */
  #tellCaret(): void {
    if (!this.#isReady || !this.#shown || this.#isStale || this.#isAsking) return;
    this.#post({ type: 'caret', caret: caretIn(this.#state.record) });
  }

  #answer(message: PageMessage): void {
    switch (message.type) {
      case 'ready':
        this.#isReady = true;
        void this.#refresh();
        if (this.#copy) this.#post(this.#copy.message);
        break;
      case 'shown':
        if (this.#shown) this.#shown = { ...this.#shown, text: message.text };
        break;
      case 'marked':
        if (this.#shown) this.#shown = { ...this.#shown, marked: message.marked };
        break;
      case 'reveal':
        void revealWords(this.record, message.start, message.end, this.column);
        break;
      case 'fill':
        void this.#fill(message.gap);
        break;
      case 'reader':
        this.#state = { ...this.#state, reader: message.reader };
        this.#readerChosen.fire(message.reader);
        this.#refreshSoon();
        break;
      case 'copied':
        this.#copied(message.succeeded);
        break;
    }
  }

  /** In the editor, where what is still to be written is typed. */
  async #fill(gap: string): Promise<void> {
    const editor = await showRecord(this.record, this.column);
    if (!editor) return;
    const reason = await this.#requests.fill(editor, gap);
    if (reason !== null) void window.showWarningMessage(reason);
  }
}

function nameOf({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
