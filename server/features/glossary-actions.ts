import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import {
  addedSetting,
  addedTerm,
  type ConfigurationFile,
  type Finding,
  type FixEdit,
  type FixText,
  LineIndex,
  plainText,
} from '../../core';
import { folderOf, nameOf, pathOf, uriOf } from '../paths';
import type { Reading } from '../reading';
import type { Session } from '../session';
import { SHOW_PLACE, type ShownPlace } from './shown-place';

/**
 * Offers to add a term that the glossary does not have; where no glossary is configured, to begin one and to say so in
 * the configuration. None where no glossary can be written to.
 */
export async function glossaryActions(
  finding: Finding,
  diagnostic: Diagnostic,
  reading: Reading,
  session: Session,
): Promise<CodeAction[]> {
  if (finding.ruleId !== 'undefined-term' || finding.messageId === 'expand') return [];
  const { glossary } = reading.loaded;
  const place = glossary ? { glossary, setting: null } : await newGlossary(reading, session);
  const { client, documents } = session;
  if (!place || (isToBeMade(place) && !client.createsFiles)) return [];
  const { path, text } = place.glossary;
  const term = termOf(finding, reading);
  const added = addedTerm(text ?? '', path, term);
  if (!added) return [];
  const { newText, blank } = written(added.text);
  const range = rangeIn(text ?? '', added.range);
  const edits = [{ file: place.glossary, edit: { range, newText } }, ...(place.setting ? [place.setting] : [])];
  const versionOf = (uri: string) => documents.get(uri)?.version ?? null;
  return [
    {
      title:
        place.setting && text === null ? `Begin ${nameOf(path)} with “${term}”` : `Add “${term}” to ${nameOf(path)}`,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      edit: editOf(edits, versionOf, client),
      ...(client.showsDocuments ? { command: showing(uriOf(path), range.start, newText, blank) } : {}),
    },
  ];
}

/** A glossary to write to. */
interface Place {
  readonly glossary: ConfigurationFile;
  /** What makes the configuration name it; null where it does. */
  readonly setting: FileEdit | null;
}

interface FileEdit {
  readonly file: ConfigurationFile;
  readonly edit: TextEdit;
}

function isToBeMade({ glossary, setting }: Place): boolean {
  return glossary.text === null || setting?.file.text === null;
}

/** The name of a glossary where the configuration gives none. */
const GLOSSARY = 'glossary.yaml';

/** A glossary beside the configuration; where there is none, both at the root of the repository, or beside the record. */
async function newGlossary({ uri, loaded }: Reading, { configurations }: Session): Promise<Place | null> {
  const record = pathOf(uri);
  if (record === null) return null;
  const [used] = loaded.files;
  const file = used ?? { path: `${loaded.root ?? folderOf(record)}/${NEW_CONFIGURATION}`, text: null };
  const setting = addedSetting(file.text ?? '', file.path, 'glossary', GLOSSARY);
  if (!setting) return null;
  const path = `${folderOf(file.path)}/${GLOSSARY}`;
  const edit = { range: rangeIn(file.text ?? '', setting.range), newText: plainText(setting.text) };
  return { glossary: { path, text: await configurations.read(path) }, setting: { file, edit } };
}

const NEW_CONFIGURATION = '.adr-bridge.yaml';

/** The term as the record has it, a plural as one of them. */
function termOf({ range: { start, end } }: Finding, { record }: Reading): string {
  const isPlural = /\p{Lu}s$/u.test(record.text.slice(start, end));
  return record.text.slice(start, isPlural ? end - 1 : end);
}

function rangeIn(text: string, { start, end }: FixEdit['range']): TextEdit['range'] {
  const lines = new LineIndex(text);
  return { start: lines.positionAt(start), end: lines.positionAt(end) };
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

/** Files are made first, so that there is something to write to. */
function editOf(
  edits: readonly FileEdit[],
  versionOf: (uri: string) => number | null,
  client: Session['client'],
): WorkspaceEdit {
  const byUri = edits.map(({ file, edit }) => ({ uri: uriOf(file.path), isNew: file.text === null, edit }));
  if (!client.takesVersionedEdits) return { changes: Object.fromEntries(byUri.map(({ uri, edit }) => [uri, [edit]])) };
  const made = byUri.filter(({ isNew }) => isNew);
  return {
    documentChanges: [
      ...made.map(({ uri }) => ({ kind: 'create' as const, uri, options: { ignoreIfExists: true } })),
      ...byUri.map(({ uri, edit }) => ({ textDocument: { uri, version: versionOf(uri) }, edits: [edit] })),
    ],
  };
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
