import { type Hover, MarkupKind } from 'vscode-languageserver';
import type { Range } from '../../core';
import { orElse } from '../cancellation';
import type { Reading } from '../reading';
import type { Session } from '../session';
import { evidenceAt } from './hovers/evidence';
import { glossaryTermAt } from './hovers/glossary-term';
import { recordLinkAt } from './hovers/record-link';

/** What is to be said of the words at a place of a record. */
export interface HoverText {
  /** The words that it is about. */
  readonly range: Range;
  readonly markdown: string;
}

/**
 * @param offset into the text of the record, in UTF-16 code units
 * @param session for what has to be looked up elsewhere
 */
export type HoverSource = (
  reading: Reading,
  offset: number,
  session: Session,
) => HoverText | null | Promise<HoverText | null>;

/** In the order in which they are shown. */
const SOURCES: readonly HoverSource[] = [recordLinkAt, glossaryTermAt, evidenceAt];

/** Says of the words under the pointer what is known of them. */
export function answerHovers(session: Session): void {
  const { connection, client, documents, states, log } = session;
  connection.onHover(({ textDocument: { uri }, position }, token) =>
    orElse<Hover | null>(null, `Looking up a word of ${uri}`, log, async () => {
      const state = await states.of(uri, token);
      const document = documents.get(uri);
      if (state.kind !== 'read' || !document || state.reading.record.kind !== 'record') return null;
      const { reading } = state;
      const offset = document.offsetAt(position);
      const found = await Promise.all(SOURCES.map((source) => source(reading, offset, session)));
      const [first, ...others] = found.filter((text) => text !== null);
      if (!first) return null;
      const markdown = [first, ...others].map((text) => text.markdown).join('\n\n---\n\n');
      const kind = client.readsMarkdown ? MarkupKind.Markdown : MarkupKind.PlainText;
      return { contents: { kind, value: markdown }, range: reading.place(first.range) };
    }),
  );
}
