import { type CancellationToken, Emitter } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type ConfigurationProblem, LARGEST_TEXT, type LoadedConfiguration, readRecord } from '../core';
import { pause } from './cancellation';
import type { Configurations } from './configuration';
import type { OpenDocuments } from './documents';
import { isConfiguration, isView, pathOf } from './paths';
import { Reading } from './reading';
import type { EditorSettings } from './settings';

/** Enough of a text that is not read to tell what it is, in UTF-16 code units. */
const BEGINNING = 20_000;

/** What the server knows of a document, as far as it looks at it. */
export type DocumentState =
  | { readonly kind: 'not-open' }
  /** A file as it once was, a part of one, or one far too large that is no record: nothing to be checked. */
  | { readonly kind: 'view' }
  /** Switched off by the user. */
  | { readonly kind: 'off' }
  | { readonly kind: 'too-large'; readonly document: TextDocument }
  | {
      readonly kind: 'configuration';
      readonly document: TextDocument;
      readonly problems: readonly ConfigurationProblem[];
    }
  | { readonly kind: 'read'; readonly reading: Reading };

/** Tells the state of documents, each version of a document being read but once. */
export class DocumentStates {
  readonly #documents: OpenDocuments;
  readonly #configurations: Configurations;
  readonly #settings: EditorSettings;
  readonly #readings = new Map<string, Reading>();
  readonly #known = new Emitter<{ uri: string; state: DocumentState }>();

  /** Fires whenever a state has been told to anybody. */
  readonly onDidTell = this.#known.event;

  constructor(documents: OpenDocuments, configurations: Configurations, settings: EditorSettings) {
    this.#documents = documents;
    this.#configurations = configurations;
    this.#settings = settings;
    documents.onDidClose(({ document }) => this.#readings.delete(document.uri));
  }

  /** The state of a document as it stands in the editor now. */
  async of(uri: string, token: CancellationToken): Promise<DocumentState> {
    const state = await this.#find(uri, token);
    this.#known.fire({ uri, state });
    return state;
  }

  async #find(uri: string, token: CancellationToken): Promise<DocumentState> {
    const document = this.#documents.get(uri);
    if (!document) return { kind: 'not-open' };
    if (isView(uri)) return { kind: 'view' };
    if (!(await this.#settings.isEnabled(uri))) return { kind: 'off' };
    const path = pathOf(uri);
    if (path !== null && isConfiguration(uri)) {
      return { kind: 'configuration', document, problems: await this.#configurations.problemsIn(path) };
    }
    const loaded = await this.#configurations.for(path);
    if (document.getText().length > LARGEST_TEXT) return largeState(document, loaded);
    if (!this.#readingOf(uri, loaded)) await pause(token);
    return this.#read(uri, loaded);
  }

  /** Looks at everything anew, as another request may have read the document meanwhile, or the editor closed it. */
  #read(uri: string, loaded: LoadedConfiguration): DocumentState {
    const document = this.#documents.get(uri);
    if (!document) return { kind: 'not-open' };
    const reading = this.#readingOf(uri, loaded) ?? new Reading(document, loaded);
    this.#readings.set(uri, reading);
    return { kind: 'read', reading };
  }

  #readingOf(uri: string, loaded: LoadedConfiguration): Reading | undefined {
    const reading = this.#readings.get(uri);
    const isCurrent = reading?.version === this.#documents.get(uri)?.version && reading?.loaded === loaded;
    return isCurrent ? reading : undefined;
  }
}

/** A large text is worth a word only where its beginning is that of a record. */
function largeState(document: TextDocument, loaded: LoadedConfiguration): DocumentState {
  const beginning = readRecord(document.getText().slice(0, BEGINNING), pathOf(document.uri), loaded);
  return beginning.kind === 'record' ? { kind: 'too-large', document } : { kind: 'view' };
}
