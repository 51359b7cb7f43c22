import {
  Range,
  Selection,
  TabInputText,
  type TextEditor,
  TextEditorRevealType,
  type Uri,
  ViewColumn,
  window,
} from 'vscode';
import { openRecord, UNREADABLE } from './open-record';

/**
 * Shows the words that a line of the summary comes from, selected.
 *
 * @param start of the words, in UTF-16 code units, as is `end`
 * @param preview column of the preview
 */
export async function revealWords(
  record: Uri,
  start: number,
  end: number,
  preview: ViewColumn | undefined,
): Promise<void> {
  const editor = await showRecord(record, preview);
  if (!editor) return;
  const range = new Range(editor.document.positionAt(start), editor.document.positionAt(end));
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

/**
 * Shows a record where it is open, else beside the preview that asks for it.
 *
 * @param preview column of the preview
 * @returns null where it cannot be read, which is said to the user
 */
export async function showRecord(record: Uri, preview: ViewColumn | undefined): Promise<TextEditor | null> {
  const document = await openRecord(record);
  if (!document) {
    void window.showWarningMessage(UNREADABLE);
    return null;
  }
  const beside = preview === ViewColumn.One ? ViewColumn.Beside : ViewColumn.One;
  const viewColumn = columnOf(record) ?? beside;
  return window.showTextDocument(document, { viewColumn });
}

function columnOf(record: Uri): ViewColumn | undefined {
  const isRecord = (uri: Uri) => uri.toString() === record.toString();
  const visible = window.visibleTextEditors.find(({ document }) => isRecord(document.uri))?.viewColumn;
  const group = window.tabGroups.all.find(({ tabs }) =>
    tabs.some(({ input }) => input instanceof TabInputText && isRecord(input.uri)),
  );
  return visible ?? group?.viewColumn;
}
