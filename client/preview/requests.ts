import { type CancellationToken, type Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
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

  /** Puts the text that a gap lacks into the record. Gives the reason why it could not, if so. */
  async fill(record: Uri, gap: string): Promise<string | null> {
    const params: FillGapParams = { ...this.#paramsOf(record, null), gap };
    const ask = () => this.#client.sendRequest<FillGapResult>(FILL_GAP, params);
    const result = await answerOr<FillGapResult>((reason) => ({ kind: 'none', reason }), record, ask);
    if (result.kind === 'none') return result.reason;
    const isDone = await workspace.applyEdit(await this.#client.protocol2CodeConverter.asWorkspaceEdit(result.edit));
    return isDone ? null : 'The record could not be changed.';
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

/** False for what is opened to be read alone, as a file of a commit or of a pull request. */
function isWritable({ scheme }: Uri): boolean {
  return scheme === 'untitled' || workspace.fs.isWritableFileSystem(scheme) === true;
}
