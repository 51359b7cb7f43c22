import { type DocumentDiagnosticReport, DocumentDiagnosticReportKind } from 'vscode-languageserver';
import { orElse, pause } from '../cancellation';
import type { Session } from '../session';
import { diagnosticsOf } from './diagnostics';

const NOTHING: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

/** Answers an editor that asks for the diagnostics of a document, and tells it when to ask again. */
export function answerPulls({ connection, client, states, changed, log }: Session): void {
  connection.languages.diagnostics.on(({ textDocument: { uri }, previousResultId }, token) =>
    orElse(NOTHING, `Checking ${uri}`, log, async () => {
      const state = await states.of(uri, token);
      if (state.kind !== 'read') {
        return { kind: DocumentDiagnosticReportKind.Full, items: diagnosticsOf(state, client) };
      }
      const resultId = state.reading.id;
      if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
      await pause(token);
      const items = diagnosticsOf(state, client);
      return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
    }),
  );
  if (!client.refreshesDiagnostics) return;
  changed.event(() => {
    connection.languages.diagnostics.refresh().catch((error) => log.warn(`The editor did not refresh: ${error}`));
  });
}
