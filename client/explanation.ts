import { type Disposable, EventEmitter, type TextDocumentContentProvider, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  EXPLAIN_CONFIGURATION,
  type ExplainConfigurationParams,
  type ExplainConfigurationResult,
} from '../server/protocol';

const SCHEME = 'adr-bridge-configuration';

const NOTHING_OPEN = 'Open a decision record to see which configuration holds for it.';
const FAILED = '# The configuration could not be explained. The log of ADR Bridge says why.\n';

/** Shows what is set for a document, and where, as a text that cannot be edited. */
export class ConfigurationExplanation implements TextDocumentContentProvider, Disposable {
  readonly #client: BaseLanguageClient;
  readonly #changed = new EventEmitter<Uri>();
  readonly #registration: Disposable;

  /** Fires for a text that is asked for again, so that it is made anew. */
  readonly onDidChange = this.#changed.event;

  constructor(client: BaseLanguageClient) {
    this.#client = client;
    this.#registration = workspace.registerTextDocumentContentProvider(SCHEME, this);
  }

  /**
   * Opens the explanation for a document.
   *
   * @param uri of the document; null for the one in the active editor
   */
  async open(uri: Uri | null): Promise<void> {
    const subject = uri ?? window.activeTextEditor?.document.uri;
    if (!subject) {
      void window.showInformationMessage(NOTHING_OPEN);
      return;
    }
    const explanation = subject.scheme === SCHEME ? subject : explanationOf(subject);
    this.#changed.fire(explanation);
    await window.showTextDocument(await workspace.openTextDocument(explanation), { preview: true });
  }

  /** The text behind the URI of an explanation. */
  async provideTextDocumentContent({ query }: Uri): Promise<string> {
    const params: ExplainConfigurationParams = { uri: this.#client.code2ProtocolConverter.asUri(Uri.parse(query)) };
    try {
      const result = await this.#client.sendRequest<ExplainConfigurationResult>(EXPLAIN_CONFIGURATION, params);
      return result.kind === 'explanation' ? result.text : `# ${result.reason}\n`;
    } catch {
      return FAILED;
    }
  }

  dispose(): void {
    this.#registration.dispose();
    this.#changed.dispose();
  }
}

/** Named so that the editor knows it for YAML and shows the name of the document it is about. */
function explanationOf(document: Uri): Uri {
  const name = document.path.slice(document.path.lastIndexOf('/') + 1);
  return Uri.from({ scheme: SCHEME, path: `/Configuration for ${name}.yaml`, query: document.toString() });
}
