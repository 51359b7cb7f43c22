import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { addedTerm, type Finding, type FixText, LineIndex } from '../../core';
import { nameOf, uriOf } from '../paths';
import type { Reading } from '../reading';
import type { Session } from '../session';
import { SHOW_PLACE, type ShownPlace } from './shown-place';

/** Says of a term that the glossary does not have how to add it there; none where no glossary can be written to. */
export function glossaryActions(
  finding: Finding,
  diagnostic: Diagnostic,
  reading: Reading,
  { client, documents }: Session,
): CodeAction[] {
  const { glossary } = reading.loaded;
  if (finding.ruleId !== 'undefined-term' || finding.messageId === 'expand' || glossary === null) return [];
  if (glossary.text === null && !client.createsFiles) return [];
  const { start, end } = finding.range;
  const isPlural = /\p{Lu}s$/u.test(reading.record.text.slice(start, end));
  const term = reading.record.text.slice(start, isPlural ? end - 1 : end);
  const added = addedTerm(glossary.text ?? '', glossary.path, term);
  if (!added) return [];
  const lines = new LineIndex(glossary.text ?? '');
  const at = { start: lines.positionAt(added.range.start), end: lines.positionAt(added.range.end) };
  const { newText, blank } = written(added.text);
  const uri = uriOf(glossary.path);
  return [
    {
      title: `Add “${term}” to ${nameOf(glossary.path)}`,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      edit: editOf(uri, { range: at, newText }, glossary.text === null, documents.get(uri)?.version ?? null, client),
      ...(client.showsDocuments ? { command: showing(uri, at.start, newText, blank) } : {}),
    },
  ];
}

/** The words to put in, and where in them the meaning is to be written. */
function written(text: FixText): { newText: string; blank: { start: number; end: number } } {
  let newText = '';
  let blank = { start: 0, end: 0 };
  for (const part of text) {
    const words = typeof part === 'string' ? part : 'blank' in part ? part.blank : (part.choices[0] ?? '');
    if (typeof part !== 'string') blank = { start: newText.length, end: newText.length + words.length };
    newText += words;
  }
  return { newText, blank };
}

function editOf(
  uri: string,
  edit: TextEdit,
  isNew: boolean,
  version: number | null,
  client: Session['client'],
): WorkspaceEdit {
  if (!client.takesVersionedEdits) return { changes: { [uri]: [edit] } };
  const change = { textDocument: { uri, version }, edits: [edit] };
  return { documentChanges: isNew ? [{ kind: 'create', uri, options: { ignoreIfExists: true } }, change] : [change] };
}

/** Takes the user to the words that are still to be written. */
function showing(
  uri: string,
  from: TextEdit['range']['start'],
  newText: string,
  blank: { start: number; end: number },
) {
  const lines = new LineIndex(newText);
  const placeOf = (offset: number) => {
    const { line, character } = lines.positionAt(offset);
    return { line: from.line + line, character: line === 0 ? from.character + character : character };
  };
  const place: ShownPlace = { uri, range: { start: placeOf(blank.start), end: placeOf(blank.end) } };
  return { title: 'Show the new entry', command: SHOW_PLACE, arguments: [place] };
}
