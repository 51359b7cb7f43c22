import { familyById, oneLineSummary } from '../../core';
import { uriOf } from '../paths';
import { DOCUMENT_STATUS, type DocumentStatus, type StatusKind } from '../protocol';
import type { Reading } from '../reading';
import type { Session } from '../session';
import type { DocumentState, Model } from '../states';
import { summaryOf } from '../summaries';

/** A pause in typing long enough to say anew what a record decides, in milliseconds. */
const QUIET = 250;

/** Tells the client what each document is, once it is known and whenever that changes. Findings are not kept waiting by it. */
export function tellStatus({ connection, documents, states }: Session): void {
  const told = new Map<string, string>();
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const tell = (uri: string, state: DocumentState) => {
    if (!documents.get(uri)) return;
    const status = statusOf(uri, state);
    const news = JSON.stringify(status);
    if (status === null || told.get(uri) === news) return;
    told.set(uri, news);
    void connection.sendNotification(DOCUMENT_STATUS, status);
  };
  states.onDidTell(({ uri, state }) => {
    clearTimeout(waiting.get(uri));
    const delay = told.has(uri) ? QUIET : 0;
    waiting.set(
      uri,
      setTimeout(() => tell(uri, state), delay),
    );
  });
  documents.onDidClose(({ document: { uri } }) => {
    clearTimeout(waiting.get(uri));
    waiting.delete(uri);
    told.delete(uri);
  });
}

function statusOf(uri: string, state: DocumentState): DocumentStatus | null {
  if (state.kind === 'read') return readStatus(uri, state.reading, state.reading.record.kind);
  if (state.kind === 'view' && state.model?.record.kind === 'record') return readStatus(uri, state.model, 'view');
  if (state.kind === 'not-open' || state.kind === 'configuration' || state.kind === 'baseline') return null;
  const kind = state.kind === 'view' ? 'other' : state.kind;
  return { uri, kind, template: null, unheard: null, summary: null, configuration: null, problems: [] };
}

function readStatus(uri: string, model: Reading | Model, kind: StatusKind): DocumentStatus {
  const { record, loaded } = model;
  return {
    uri,
    kind,
    template: record.template === 'unknown' ? null : familyById(record.template).name,
    unheard: record.kind === 'record' && !record.hearing.understood ? record.language : null,
    summary: record.kind === 'record' ? oneLineSummary(summaryOf(model)) : null,
    configuration: loaded.file === null ? null : uriOf(loaded.file),
    problems: loaded.problems.map(({ file, message }) => ({ uri: uriOf(file), message })),
  };
}
