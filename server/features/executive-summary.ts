import { type DocumentKind, summarise, summaryToHtml, summaryToMarkdown } from '../../core';
import { orElse, pause } from '../cancellation';
import { EXECUTIVE_SUMMARY, type ExecutiveSummaryParams, type ExecutiveSummaryResult } from '../protocol';
import type { Reading } from '../reading';
import type { Session } from '../session';
import type { DocumentState } from '../states';

const NOT_A_RECORD: Readonly<Record<Exclude<DocumentKind, 'record'>, string>> = {
  template: 'This is a template for decision records: a record made from it has an executive summary.',
  index: 'This is a list of decision records: each record has an executive summary of its own.',
  other: 'This document is not a decision record.',
};

/** Answers requests for the executive summary of an open document. */
export function answerSummaries({ connection, states, log }: Session): void {
  connection.onRequest<ExecutiveSummaryResult, void>(EXECUTIVE_SUMMARY, ({ uri }: ExecutiveSummaryParams, token) =>
    orElse(
      none('The summary could not be made. The log of ADR Bridge says why.'),
      `Summing up ${uri}`,
      log,
      async () => {
        const state = await states.of(uri, token);
        if (state.kind !== 'read') return none(reasonFor(state), state.kind === 'not-open');
        const { kind } = state.reading.record;
        if (kind !== 'record') return none(NOT_A_RECORD[kind]);
        await pause(token);
        return summaryOf(state.reading);
      },
    ),
  );
}

function summaryOf({ record, version, known }: Reading): ExecutiveSummaryResult {
  const summary = summarise(record, known.loaded.configuration.glossary);
  return {
    kind: 'summary',
    title: summary.title?.text ?? 'Untitled decision',
    html: summaryToHtml(summary),
    markdown: summaryToMarkdown(summary),
    version,
  };
}

function none(reason: string, closed = false): ExecutiveSummaryResult {
  return { kind: 'none', reason, closed };
}

function reasonFor({ kind }: Exclude<DocumentState, { kind: 'read' }>): string {
  const reasons = {
    'not-open': 'This document is not open.',
    view: 'This shows a file as it once was, or a part of one. The file itself has an executive summary.',
    off: 'ADR Bridge is switched off for this document by the setting “adrBridge.enable”.',
    'too-large': 'This document is too large to be a decision record.',
    baseline: 'This is the baseline of ADR Bridge, not a decision record.',
    configuration: 'This is the configuration of ADR Bridge, not a decision record.',
  };
  return reasons[kind];
}
