import { type Hover, MarkupKind } from 'vscode-languageserver';
import type { Range } from '../../core';
import { orElse } from '../cancellation';
import type { Reading } from '../reading';
import type { Session } from '../session';
import { evidenceAt } from './hovers/evidence';
import { glossaryTermAt } from './hovers/glossary-term';

/** What is to be said of the words at a place of a record. */
export interface HoverText {
  /** The words that it is about. */
  readonly range: Range;
  readonly markdown: string;
}

/** @param offset into the text of the record, in UTF-16 code units */
export type HoverSource = (reading: Reading, offset: number) => HoverText | null;

/** In the order in which they are shown. */
const SOURCES: readonly HoverSource[] = [glossaryTermAt, evidenceAt];

/** Says of the words under the pointer what is known of them. */
export function answerHovers({ connection, client, documents, states, log }: Session): void {
  connection.onHover(({ textDocument: { uri }, position }, token) =>
    orElse<Hover | null>(null, `Looking up a word of ${uri}`, log, async () => {
      const state = await states.of(uri, token);
      const document = documents.get(uri);
      if (state.kind !== 'read' || !document || state.reading.record.kind !== 'record') return null;
      const { reading } = state;
      const offset = document.offsetAt(position);
      const [first, ...others] = SOURCES.flatMap((source) => source(reading, offset) ?? []);
      if (!first) return null;
      const markdown = [first, ...others].map((text) => text.markdown).join('\n\n---\n\n');
      const kind = client.readsMarkdown ? MarkupKind.Markdown : MarkupKind.PlainText;
      return { contents: { kind, value: markdown }, range: reading.place(first.range) };
    }),
  );
}
