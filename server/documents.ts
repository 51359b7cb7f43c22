import { type Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { pathOf } from './paths';

/** The documents that are open in the editor. */
export class OpenDocuments {
  readonly #documents = new TextDocuments(TextDocument);

  readonly onDidOpen = this.#documents.onDidOpen;
  /** Fires for a document that is opened, too. */
  readonly onDidChange = this.#documents.onDidChangeContent;
  readonly onDidClose = this.#documents.onDidClose;

  /** Starts to follow what the editor opens, changes and closes. */
  listen(connection: Connection): void {
    this.#documents.listen(connection);
  }

  get uris(): string[] {
    return this.#documents.keys();
  }

  get(uri: string): TextDocument | undefined {
    return this.#documents.get(uri);
  }

  /** The text of an open document by the engine's name for its file. */
  textAt(path: string): string | undefined {
    const document = this.#documents.all().find(({ uri }) => pathOf(uri) === path);
    return document?.getText();
  }
}
