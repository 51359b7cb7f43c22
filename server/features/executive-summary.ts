import type { CancellationToken } from 'vscode-languageserver';
import {
  type DocumentKind,
  LineIndex,
  type Reader,
  type Remedy,
  readersOf,
  remediesFor,
  summaryToHtml,
  summaryToHtmlPage,
  summaryToMarkdown,
  summaryToRichText,
  summaryWords,
  usualReaders,
} from '../../core';
import { orElse } from '../cancellation';
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
  SUMMARIES_CHANGED,
} from '../protocol';
import type { Session } from '../session';
import type { Model, RecordState } from '../states';
import { summaryOf } from '../summaries';
import { editOf } from './edits';

const FAILED = 'The summary could not be made. The log of ADR Bridge says why.';
const NOTHING_TO_FILL_IN = 'The record has changed, and this question is no longer open.';

const NOT_A_RECORD: Readonly<Record<Exclude<DocumentKind, 'record'>, string>> = {
  template: 'This is a template for decision records: a record made from it has an executive summary.',
  index: 'This is a list of decision records: each record has an executive summary of its own.',
  other: 'This document is not a decision record.',
};

/** Why a document that was not read has no summary. */
const UNREAD: Readonly<Record<Exclude<RecordState['kind'], 'record'>, string>> = {
  'not-open': 'This document is not open.',
  view: 'This is a part of a file, or a file too large to be a decision record.',
  off: 'ADR Bridge is switched off for this document by the setting “adrBridge.enable”.',
  'too-large': 'This document is too large to be a decision record.',
  baseline: 'This is the baseline of ADR Bridge, not a decision record.',
  configuration: 'This is the configuration of ADR Bridge, not a decision record.',
};

/** Answers requests for the executive summary of an open document: to be shown, to be taken elsewhere, to be completed. */
export function answerSummaries(session: Session): void {
  const { connection, client, states, changed, log } = session;

  const withRecord = <T>(
    uri: string,
    token: CancellationToken,
    none: (reason: string, passing: boolean) => T,
    answer: (model: Model) => T,
  ): Promise<T> =>
    orElse(none(FAILED, true), `Summing up ${uri}`, log, async () => {
      const found = recordOrReason(await states.recordIn(uri, token));
      return 'reason' in found ? none(found.reason, found.passing) : answer(found.model);
    });

  connection.onRequest<ExecutiveSummaryResult, void>(EXECUTIVE_SUMMARY, (params: ExecutiveSummaryParams, token) =>
    withRecord(
      params.uri,
      token,
      (reason, passing): ExecutiveSummaryResult => ({ kind: 'none', reason, passing }),
      (model) => shown(model, params, session),
    ),
  );
  connection.onRequest<ExportSummaryResult, void>(EXPORT_SUMMARY, ({ uri, reader }: ExportSummaryParams, token) =>
    withRecord(
      uri,
      token,
      (reason): ExportSummaryResult => ({ kind: 'none', reason }),
      (model) => exported(model, reader),
    ),
  );
  connection.onRequest<FillGapResult, void>(FILL_GAP, ({ uri, gap }: FillGapParams, token) =>
    withRecord(
      uri,
      token,
      (reason): FillGapResult => ({ kind: 'none', reason }),
      (model) => filled(uri, gap, model, session),
    ),
  );
  if (client.showsStatus) changed.event(() => void connection.sendNotification(SUMMARIES_CHANGED));
}

function shown(model: Model, { reader: id, offers }: ExecutiveSummaryParams, session: Session): ExecutiveSummaryResult {
  const summary = summaryOf(model);
  const reader = readerOf(model, id);
  const remedies = offers ? remediesOf(model, session) : new Map<string, Remedy>();
  return {
    kind: 'summary',
    title: summaryWords.titleOf(summary),
    html: summaryToHtml(summary, {
      reader,
      offers: new Map([...remedies].map(([gap, { fix }]) => [gap, fix.title])),
    }),
    readers: readersOf(model.loaded.configuration).map(({ id, name }) => ({ id, name })),
    reader: reader.id,
    version: model.version,
  };
}

function exported(model: Model, readerId: string | undefined): ExportSummaryResult {
  const summary = summaryOf(model);
  const reader = readerOf(model, readerId);
  return {
    kind: 'export',
    title: summaryWords.titleOf(summary),
    markdown: summaryToMarkdown(summary, reader),
    richText: summaryToRichText(summary, reader),
    page: summaryToHtmlPage(summary, reader),
  };
}

function filled(uri: string, gap: string, model: Model, session: Session): FillGapResult {
  const remedy = remediesOf(model, session).get(gap);
  if (!remedy) return { kind: 'none', reason: NOTHING_TO_FILL_IN };
  const lines = new LineIndex(model.record.text);
  const place = ({ start, end }: { start: number; end: number }) => ({
    start: lines.positionAt(start),
    end: lines.positionAt(end),
  });
  return { kind: 'edit', edit: editOf(remedy.fix, { uri, version: model.version, place }, session.client) };
}

function remediesOf(model: Model, { states }: Session): ReadonlyMap<string, Remedy> {
  const context = { today: states.today, firstCommit: null, surroundings: null };
  return remediesFor(model.record, summaryOf(model), model.loaded.configuration, context);
}

function readerOf({ loaded }: Model, wanted: string | undefined): Reader {
  const [usual] = usualReaders;
  return readersOf(loaded.configuration).find(({ id }) => id === (wanted ?? usual.id)) ?? usual;
}

type ModelOrReason = { readonly model: Model } | { readonly reason: string; readonly passing: boolean };

function recordOrReason(state: RecordState): ModelOrReason {
  if (state.kind === 'record') return ofRecord(state.model);
  if (state.kind === 'view' && state.model) return ofRecord(state.model);
  return { reason: UNREAD[state.kind], passing: state.kind === 'not-open' };
}

function ofRecord(model: Model): ModelOrReason {
  const { kind } = model.record;
  return kind === 'record' ? { model } : { reason: NOT_A_RECORD[kind], passing: false };
}
