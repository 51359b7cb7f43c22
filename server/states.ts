import { type CancellationToken, Emitter } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type BaselineProblem,
  type ConfigurationProblem,
  LARGEST_TEXT,
  type LoadedConfiguration,
  lintWithHistory,
  parseBaseline,
  type ReadRecord,
  readRecord,
} from '../core';
import type { Baselines } from './baselines';
import { pause } from './cancellation';
import type { Configurations } from './configuration';
import type { OpenDocuments } from './documents';
import { isBaseline, isConfiguration, isView, pathOf, viewedPathOf } from './paths';
import { type Known, Reading } from './reading';
import type { EditorSettings } from './settings';
import type { RecordsAround } from './surroundings';

/** Enough of a text that is not read to tell what it is, in UTF-16 code units. */
const BEGINNING = 20_000;

/** What the server knows of a document, as far as it looks at it. */
export type DocumentState =
  | { readonly kind: 'not-open' }
  /** A file as it once was, a part of one, or one far too large that is no record: nothing to be checked. */
  | View
  /** Switched off by the user. */
  | { readonly kind: 'off' }
  | { readonly kind: 'too-large'; readonly document: TextDocument }
  | {
      readonly kind: 'configuration';
      readonly document: TextDocument;
      readonly problems: readonly ConfigurationProblem[];
    }
  | { readonly kind: 'baseline'; readonly document: TextDocument; readonly problems: readonly BaselineProblem[] }
  | { readonly kind: 'read'; readonly reading: Reading };

interface View {
  readonly kind: 'view';
  /** A file as it once was, read as it is then; null for the others. */
  readonly model: Model | null;
}

/** What is known of a document before anything in it is checked. */
export type RecordState = Exclude<DocumentState, { kind: 'read' }> | { readonly kind: 'record'; readonly model: Model };

/** What the state of documents rests on. */
export interface Sources {
  readonly documents: OpenDocuments;
  readonly configurations: Configurations;
  readonly settings: EditorSettings;
  readonly around: RecordsAround;
  readonly baselines: Baselines;
  today(): string;
  firstCommit(uri: string): Promise<string | null>;
}

/** One version of a document as a record. */
export interface Model {
  readonly version: number;
  readonly loaded: LoadedConfiguration;
  readonly record: ReadRecord;
}

/** Tells the state of documents, each version of a document being read but once. */
export class DocumentStates {
  readonly #sources: Sources;
  readonly #models = new Map<string, Model>();
  readonly #readings = new Map<string, Reading>();
  readonly #firstCommits = new Map<string, Promise<string | null>>();
  readonly #known = new Emitter<{ uri: string; state: DocumentState }>();

  /** Fires whenever a state has been told to anybody. */
  readonly onDidTell = this.#known.event;

  constructor(sources: Sources) {
    this.#sources = sources;
    sources.documents.onDidClose(({ document: { uri } }) => {
      for (const known of [this.#models, this.#readings, this.#firstCommits]) known.delete(uri);
    });
  }

  /** The day that is taken for today, `YYYY-MM-DD`. */
  get today(): string {
    return this.#sources.today();
  }

  /** The state of a document as it stands in the editor now. */
  async of(uri: string, token: CancellationToken): Promise<DocumentState> {
    const state = await this.#find(uri, token);
    this.#known.fire({ uri, state });
    return state;
  }

  /** The document as a record, as it stands in the editor now. Nothing of it is checked, and nobody is told. */
  async recordIn(uri: string, token: CancellationToken): Promise<RecordState> {
    const { documents, settings, configurations } = this.#sources;
    const document = documents.get(uri);
    if (!document) return { kind: 'not-open' };
    if (!(await settings.isEnabled(uri))) return { kind: 'off' };
    if (isView(uri)) return this.#view(uri, document, token);
    const path = pathOf(uri);
    if (path !== null && isConfiguration(uri)) {
      return { kind: 'configuration', document, problems: await configurations.problemsIn(path) };
    }
    if (isBaseline(uri)) return { kind: 'baseline', document, problems: parseBaseline(document.getText()).problems };
    const loaded = await configurations.for(path);
    if (document.getText().length > LARGEST_TEXT) return largeState(document, loaded);
    const model = await this.#read(uri, path, loaded, token);
    return model ? { kind: 'record', model } : { kind: 'not-open' };
  }

  async #find(uri: string, token: CancellationToken): Promise<DocumentState> {
    const state = await this.recordIn(uri, token);
    if (state.kind !== 'record') return state;
    const reading = await this.#check(uri, state.model, token);
    // While the files around it were read, it may have been changed or closed.
    return reading.version === this.#sources.documents.get(uri)?.version
      ? { kind: 'read', reading }
      : this.#find(uri, token);
  }

  /** A file as it once was is read under the configuration of the file. */
  async #view(uri: string, document: TextDocument, token: CancellationToken): Promise<View> {
    const path = viewedPathOf(uri);
    if (path === null || document.getText().length > LARGEST_TEXT) return { kind: 'view', model: null };
    return {
      kind: 'view',
      model: await this.#read(uri, path, await this.#sources.configurations.for(path), token),
    };
  }

  /** Null where the editor has closed the document. */
  async #read(
    uri: string,
    path: string | null,
    loaded: LoadedConfiguration,
    token: CancellationToken,
  ): Promise<Model | null> {
    if (!this.#modelOf(uri, loaded)) await pause(token);
    // Looks at everything anew, as another request may have read the document meanwhile, or the editor closed it.
    const document = this.#sources.documents.get(uri);
    if (!document) return null;
    const known = this.#modelOf(uri, loaded);
    if (known) return known;
    const record = readRecord(document.getText(), path, loaded);
    const model = { version: document.version, loaded, record };
    this.#models.set(uri, model);
    return model;
  }

  #modelOf(uri: string, loaded: LoadedConfiguration): Model | undefined {
    const model = this.#models.get(uri);
    const isCurrent = model?.version === this.#sources.documents.get(uri)?.version && model?.loaded === loaded;
    return isCurrent ? model : undefined;
  }

  /** The same reading as before while nothing that it rests on has changed. */
  async #check(uri: string, model: Model, token: CancellationToken): Promise<Reading> {
    const before = this.#readings.get(uri);
    const known = await this.#knownOf(uri, model, before);
    if (before?.record === model.record && isSame(before.known, known)) return before;
    await pause(token);
    const { record, version, loaded } = model;
    const context = { today: known.today, surroundings: known.outlook?.surroundings ?? null };
    const result = await lintWithHistory(record, loaded.configuration, context, () => this.#firstCommitOf(uri));
    const reading = new Reading({ uri, version }, record, known, result);
    this.#readings.set(uri, reading);
    return reading;
  }

  async #knownOf(uri: string, { record, loaded }: Model, before: Reading | undefined): Promise<Known> {
    const { settings, around, baselines } = this.#sources;
    const path = pathOf(uri);
    const isChecked = path !== null && record.kind === 'record';
    return {
      loaded,
      today: this.#sources.today(),
      outlook: isChecked ? await around.of(record, path, loaded, before?.known.outlook ?? null) : null,
      counts: isChecked ? await baselines.knownOf(path, loaded) : undefined,
      baseline: await settings.baselineFor(uri),
    };
  }

  #firstCommitOf(uri: string): Promise<string | null> {
    const known = this.#firstCommits.get(uri);
    if (known) return known;
    const asked = this.#sources.firstCommit(uri);
    this.#firstCommits.set(uri, asked);
    return asked;
  }
}

function isSame(a: Known, b: Known): boolean {
  return (
    a.loaded === b.loaded &&
    a.today === b.today &&
    a.outlook === b.outlook &&
    a.counts === b.counts &&
    a.baseline === b.baseline
  );
}

/** A large text is worth a word only where its beginning is that of a record. */
function largeState(document: TextDocument, loaded: LoadedConfiguration): RecordState {
  const beginning = readRecord(document.getText().slice(0, BEGINNING), pathOf(document.uri), loaded);
  return beginning.kind === 'record' ? { kind: 'too-large', document } : { kind: 'view', model: null };
}
