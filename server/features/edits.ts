import type { Range as EditorRange, SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { type Fix, type FixEdit, plainText, type Range, snippetText } from '../../core';
import type { ClientAbilities } from '../abilities';

/** A version of a document, and where its text stands in it. */
export interface EditedDocument {
  readonly uri: string;
  readonly version: number;
  place(range: Range): EditorRange;
}

/** A fix as an edit of the document, with places to fill in where the client has them. */
export function editOf(fix: Fix, document: EditedDocument, client: ClientAbilities): WorkspaceEdit {
  const { uri, version } = document;
  if (!client.takesVersionedEdits) return { changes: { [uri]: fix.edits.map((edit) => plainEdit(edit, document)) } };
  const edits = fix.edits.map((edit) =>
    client.takesSnippetEdits && hasBlanks(edit) ? snippetEdit(edit, document) : plainEdit(edit, document),
  );
  return { documentChanges: [{ textDocument: { uri, version }, edits }] };
}

function hasBlanks({ text }: FixEdit): boolean {
  return text.some((part) => typeof part !== 'string');
}

function plainEdit({ range, text }: FixEdit, document: EditedDocument): TextEdit {
  return { range: document.place(range), newText: plainText(text) };
}

function snippetEdit({ range, text }: FixEdit, document: EditedDocument): SnippetTextEdit {
  return { range: document.place(range), snippet: { kind: 'snippet', value: snippetText(text) } };
}
