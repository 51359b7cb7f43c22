import type { CodeAction, CodeActionParams } from 'vscode-languageserver';
import { applySafeFixes, lintAll, readRecord } from '../../core';
import type { ClientAbilities } from '../abilities';
import { pathOf } from '../paths';
import type { Reading } from '../reading';

/** The kind by which an editor asks for all safe fixes at once, when a file is saved for one. */
export const FIX_ALL = 'source.fixAll.adrBridge';

/**
 * True for who asks for this very kind. Kinds are a hierarchy, and who asks for `source.fixAll` would get it, too: but
 * that is what is set for the programs that lay code out, and nobody who sets it thinks of decision records.
 */
export function wantsFixAll({ context: { only } }: CodeActionParams): boolean {
  return only?.includes(FIX_ALL) === true;
}

/** Applies every safe fix; none where there is nothing to fix. */
export function fixAllActions(reading: Reading, client: ClientAbilities): CodeAction[] {
  const { record, loaded, context, uri, version } = reading;
  const { changes } = applySafeFixes(record.text, (text) => {
    const now = text === record.text ? record : readRecord(text, pathOf(uri), loaded);
    return lintAll(now, loaded.configuration, context).findings;
  });
  if (changes.length === 0) return [];
  const edits = changes.map(({ range, text }) => ({ range: reading.place(range), newText: text }));
  return [
    {
      title: 'Fix what is safe to fix',
      kind: FIX_ALL,
      edit: client.takesVersionedEdits
        ? { documentChanges: [{ textDocument: { uri, version }, edits }] }
        : { changes: { [uri]: edits } },
    },
  ];
}
