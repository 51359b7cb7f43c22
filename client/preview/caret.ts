import { window } from 'vscode';
import type { Caret } from './messages';

/** Where the caret stands in a record that is shown in an editor, the active one before others; null in none. */
export function caretIn(record: string): Caret | null {
  const editors = window.visibleTextEditors.filter(({ document }) => document.uri.toString() === record);
  const active = editors.find((editor) => editor === window.activeTextEditor) ?? editors[0];
  if (!active) return null;
  const { document, selection } = active;
  const { range } = document.lineAt(selection.active.line);
  return {
    offset: document.offsetAt(selection.active),
    lineStart: document.offsetAt(range.start),
    lineEnd: document.offsetAt(range.end),
  };
}
