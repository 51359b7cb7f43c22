import { type Disposable, type FileSystemWatcher, RelativePattern, Uri, workspace } from 'vscode';

/** Follows the file of a record, which may change while no editor holds it. */
export class StoredRecord implements Disposable {
  readonly #changed: () => void;
  readonly #closing: Disposable;
  #record: Uri;
  #watcher: FileSystemWatcher | null;

  /** @param changed called when the record may read otherwise, without anybody having typed */
  constructor(record: Uri, changed: () => void) {
    this.#record = record;
    this.#changed = changed;
    this.#watcher = this.#watch();
    // What was typed and not saved is no more; what nobody typed in is as it was.
    this.#closing = workspace.onDidCloseTextDocument(({ uri, version }) => {
      if (uri.toString() === this.#record.toString() && version > 1) changed();
    });
  }

  turnTo(record: Uri): void {
    this.#watcher?.dispose();
    this.#record = record;
    this.#watcher = this.#watch();
  }

  dispose(): void {
    this.#watcher?.dispose();
    this.#closing.dispose();
  }

  /** Null for what lies in no file that could be written to. */
  #watch(): FileSystemWatcher | null {
    const { scheme, path } = this.#record;
    if (workspace.fs.isWritableFileSystem(scheme) !== true) return null;
    const name = path.slice(path.lastIndexOf('/') + 1).replace(/[[\]{}*?]/g, '[$&]');
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(Uri.joinPath(this.#record, '..'), name));
    watcher.onDidCreate(this.#changed);
    watcher.onDidChange(this.#changed);
    watcher.onDidDelete(this.#changed);
    return watcher;
  }
}
