import { type CancellationToken, type Range, SnippetString, type TextEditor, type Uri, workspace } from 'vscode';
import { type BaseLanguageClient, SnippetTextEdit, TextDocumentEdit, type WorkspaceEdit } from 'vscode-languageclient';
import {
  EXECUTIVE_SUMMARY,
  EXPORT_SUMMARY,
  type ExecutiveSummaryParams,
  type ExecutiveSummaryResult,
  type ExportSummaryParams,
  type ExportSummaryResult,
  FILL_GAP,
  type FillGapParams,
  type FillGapResult,
} from '../../server/protocol';
import { openRecord, UNREADABLE } from './open-record';

const UNCHANGED = 'The record could not be changed. Is it opened to be read alone?';
const OUTDATED = 'The record was changed in the meantime. Please press the button again.';
const FAILED = 'The summary could not be made. The log of ADR Bridge says why.';

/** What the server answers of the summary of a record, which is opened for that if it is not. */
export class SummaryRequests {
  readonly #client: BaseLanguageClient;

  constructor(client: BaseLanguageClient) {
    this.#client = client;
  }

  async shown(record: Uri, reader: string | null, token: CancellationToken): Promise<ExecutiveSummaryResult> {
    const ask = (params: ExecutiveSummaryParams) =>
      this.#client.sendRequest<ExecutiveSummaryResult>(EXECUTIVE_SUMMARY, params, token);
    const params = { ...this.#paramsOf(record, reader), offers: isWritable(record) };
    return answerOr(
      (reason) => ({ kind: 'none', reason, passing: true }),
      record,
      () => ask(params),
    );
  }

  async exported(record: Uri, reader: string | null): Promise<ExportSummaryResult> {
    const params: ExportSummaryParams = this.#paramsOf(record, reader);
    const ask = () => this.#client.sendRequest<ExportSummaryResult>(EXPORT_SUMMARY, params);
    return answerOr((reason) => ({ kind: 'none', reason }), record, ask);
  }

  /**
   * Puts the text that a gap lacks into the record.
   *
   * @param editor that shows it
   * @returns why that could not be, as a sentence; null where it is done
   */
  async fill(editor: TextEditor, gap: string): Promise<string | null> {
    const record = editor.document.uri;
    const params: FillGapParams = { ...this.#paramsOf(record, null), gap };
    const ask = () => this.#client.sendRequest<FillGapResult>(FILL_GAP, params);
    const result = await answerOr<FillGapResult>((reason) => ({ kind: 'none', reason }), record, ask);
    if (result.kind === 'none') return result.reason;
    if (isOutdated(result.edit, editor)) return OUTDATED;
    return (await this.#write(editor, result.edit)) ? null : UNCHANGED;
  }

  /**
   * Blanks are filled in by the editor itself: an edit of the workspace has them as mere text where another part of the
   * window has the focus, and a page keeps it for a moment after a click.
   */
  async #write(editor: TextEditor, edit: WorkspaceEdit): Promise<boolean> {
    const converter = this.#client.protocol2CodeConverter;
    const blanks = onlySnippet(edit);
    if (!blanks) return workspace.applyEdit(await converter.asWorkspaceEdit(edit));
    return insert(editor, new SnippetString(blanks.value), converter.asRange(blanks.range));
  }

  #paramsOf(record: Uri, reader: string | null) {
    const uri = this.#client.code2ProtocolConverter.asUri(record);
    return reader === null ? { uri } : { uri, reader };
  }
}

async function answerOr<T>(none: (reason: string) => T, record: Uri, ask: () => Promise<T>): Promise<T> {
  // What is open is told to the server; what is closed meanwhile, such as a file at a commit, is opened again.
  if (!(await openRecord(record))) return none(UNREADABLE);
  try {
    return await ask();
  } catch {
    return none(FAILED);
  }
}

/** The one snippet that an edit consists of; null for any other edit. */
function onlySnippet({ documentChanges = [] }: WorkspaceEdit) {
  const [change, ...others] = documentChanges;
  if (!change || others.length > 0 || !TextDocumentEdit.is(change)) return null;
  const [edit, ...more] = change.edits;
  if (!edit || more.length > 0 || !SnippetTextEdit.is(edit)) return null;
  return { value: edit.snippet.value, range: edit.range };
}

/** True for an edit of another version of the record than the editor holds. */
function isOutdated({ documentChanges = [] }: WorkspaceEdit, { document }: TextEditor): boolean {
  return documentChanges.some(
    (change) =>
      TextDocumentEdit.is(change) &&
      change.textDocument.version !== null &&
      change.textDocument.version !== document.version,
  );
}

/**
 * An editor that may not be typed in says that all is done, and has done nothing: only a change of the very place counts,
 * since others may come from elsewhere at the same time.
 *
 * @returns false where nothing was put in
 */
async function insert(editor: TextEditor, snippet: SnippetString, range: Range): Promise<boolean> {
  let isInserted = false;
  const watch = workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    if (document === editor.document && contentChanges.some((change) => change.range.isEqual(range))) isInserted = true;
  });
  try {
    await editor.insertSnippet(snippet, range);
  } finally {
    watch.dispose();
  }
  return isInserted;
}

/** False for what is opened to be read alone, as a file of a commit or of a pull request. */
function isWritable({ scheme }: Uri): boolean {
  return scheme === 'untitled' || workspace.fs.isWritableFileSystem(scheme) === true;
}
