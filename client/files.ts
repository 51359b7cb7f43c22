import { type Disposable, FileSystemError, FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { FILE_EXISTS, type FileParams, type FolderEntry, LIST_FOLDER, READ_FILE } from '../server/protocol';

/** Reads files for the server through the editor, which reaches those of every kind of workspace. */
export function answerFileRequests(client: BaseLanguageClient): Disposable[] {
  return [
    client.onRequest<string | null, void>(READ_FILE, ({ uri }: FileParams) =>
      nullIfAbsent(async () => new TextDecoder().decode(await workspace.fs.readFile(Uri.parse(uri)))),
    ),
    client.onRequest<boolean, void>(FILE_EXISTS, async ({ uri }: FileParams) => {
      const found = await nullIfAbsent(() => workspace.fs.stat(Uri.parse(uri)));
      return found !== null;
    }),
    client.onRequest<FolderEntry[], void>(LIST_FOLDER, async ({ uri }: FileParams) => {
      const entries = await nullIfAbsent(() => workspace.fs.readDirectory(Uri.parse(uri)));
      // Links to folders are not followed: they may lead round in a circle.
      return (entries ?? []).map(([name, type]) => ({ name, isFolder: type === FileType.Directory }));
    }),
  ];
}

/** What the editor's file systems say of a file that is not there, or is something else. */
const ABSENT: readonly string[] = [
  FileSystemError.FileNotFound().code,
  FileSystemError.FileNotADirectory().code,
  FileSystemError.FileIsADirectory().code,
];

async function nullIfAbsent<T>(ask: () => PromiseLike<T>): Promise<T | null> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof FileSystemError && ABSENT.includes(error.code)) return null;
    throw error;
  }
}
