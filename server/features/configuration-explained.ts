import { explainConfiguration, explanationText, relativeTo } from '../../core';
import { orElse } from '../cancellation';
import { folderOf } from '../paths';
import { EXPLAIN_CONFIGURATION, type ExplainConfigurationParams, type ExplainConfigurationResult } from '../protocol';
import type { Reading } from '../reading';
import type { Session } from '../session';
import type { DocumentState } from '../states';

/** Answers requests for the configuration that holds for an open document. */
export function answerExplanations({ connection, states, log }: Session): void {
  connection.onRequest<ExplainConfigurationResult, void>(
    EXPLAIN_CONFIGURATION,
    ({ uri }: ExplainConfigurationParams, token) =>
      orElse(
        { kind: 'none', reason: 'The configuration could not be explained. The log of ADR Bridge says why.' },
        `Explaining the configuration for ${uri}`,
        log,
        async () => {
          const state = await states.of(uri, token);
          if (state.kind !== 'read') return { kind: 'none', reason: REASONS[state.kind] };
          return { kind: 'explanation', text: textFor(state.reading) };
        },
      ),
  );
}

/** Paths are shown as they are in the repository, or in the folder of the configuration where there is none. */
function textFor({ record, loaded }: Reading): string {
  const base = loaded.root ?? loaded.configuration.folder ?? folderOf(record.path ?? '');
  return explanationText(explainConfiguration(record, loaded), (path) => relativeTo(base, path));
}

const REASONS: Readonly<Record<Exclude<DocumentState['kind'], 'read'>, string>> = {
  'not-open': 'This document is not open.',
  view: 'This shows a file as it once was, or a part of one, and nothing is checked in it.',
  off: 'ADR Bridge is switched off for this document by the setting “adrBridge.enable”.',
  'too-large': 'This document is too large to be a decision record.',
  baseline: 'This is a baseline: no configuration holds for it.',
  configuration: 'This is the configuration of ADR Bridge; open a decision record to see what holds for it.',
};
