import { type Disposable, type Event, EventEmitter, Uri, workspace } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { DOCUMENT_STATUS, type DocumentStatus } from '../server/protocol';

/** What the server has said about documents, as far as they are open. */
export class Statuses implements Disposable {
  readonly #byUri = new Map<string, DocumentStatus>();
  readonly #changed = new EventEmitter<Uri | null>();
  readonly #disposables: Disposable[];

  /** Fires with the document, or with null when that of every document may have changed. */
  readonly onDidChange: Event<Uri | null> = this.#changed.event;

  constructor(client: BaseLanguageClient) {
    this.#disposables = [
      this.#changed,
      client.onNotification(DOCUMENT_STATUS, (status: DocumentStatus) => {
        const uri = Uri.parse(status.uri);
        this.#byUri.set(uri.toString(), status);
        this.#changed.fire(uri);
      }),
      workspace.onDidCloseTextDocument(({ uri }) => this.#byUri.delete(uri.toString())),
      client.onDidChangeState(({ newState }) => {
        if (newState !== State.Running) this.#byUri.clear();
        this.#changed.fire(null);
      }),
    ];
  }

  get(uri: Uri): DocumentStatus | undefined {
    return this.#byUri.get(uri.toString());
  }

  /** True for a decision record, also for one that is shown as it once was. */
  isRecord(uri: Uri): boolean {
    const kind = this.get(uri)?.kind;
    return kind === 'record' || kind === 'view';
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }
}
