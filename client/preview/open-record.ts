import { TabInputText, type TextDocument, type Uri, window, workspace } from 'vscode';

/** Why a record is not there. */
export const UNREADABLE = 'The record cannot be read. Is its file still there?';

/** The text of a record, opened if it is not open; null where it cannot be read. */
export async function openRecord(record: Uri): Promise<TextDocument | null> {
  // VS Code would make an untitled document that is no more anew, and empty.
  if (record.scheme === 'untitled' && !isOpen(record)) return null;
  try {
    return await workspace.openTextDocument(record);
  } catch {
    return null;
  }
}

/** Open in a tab, too, that nobody has looked at since the window was loaded. */
function isOpen(record: Uri): boolean {
  const isRecord = (uri: Uri) => uri.toString() === record.toString();
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
  return (
    workspace.textDocuments.some(({ uri }) => isRecord(uri)) ||
    tabs.some(({ input }) => input instanceof TabInputText && isRecord(input.uri))
  );
}
