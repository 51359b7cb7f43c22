import type { CompletionItem } from 'vscode-languageserver';
import type { ClientAbilities } from '../abilities';
import { orElse } from '../cancellation';
import type { Reading } from '../reading';
import type { Session } from '../session';
import { glossaryTermsFor } from './completions/glossary-terms';

/** Where somebody types. */
export interface Typing {
  /** Into the text of the record, in UTF-16 code units. */
  readonly offset: number;
  /** The line up to there. */
  readonly before: string;
  readonly client: ClientAbilities;
}

export type CompletionSource = (reading: Reading, typing: Typing) => CompletionItem[];

const SOURCES: readonly CompletionSource[] = [glossaryTermsFor];

/** Completes what is being typed into a record. */
export function completeWords({ connection, client, documents, states, log }: Session): void {
  connection.onCompletion(({ textDocument: { uri }, position }, token) =>
    orElse<CompletionItem[]>([], `Completing a word of ${uri}`, log, async () => {
      const state = await states.of(uri, token);
      const document = documents.get(uri);
      if (state.kind !== 'read' || !document || state.reading.record.kind !== 'record') return [];
      const { reading } = state;
      const before = document.getText({ start: { line: position.line, character: 0 }, end: position });
      const typing = { offset: document.offsetAt(position), before, client };
      return SOURCES.flatMap((source) => source(reading, typing));
    }),
  );
}
