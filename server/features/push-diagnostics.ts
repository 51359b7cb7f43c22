import { CancellationToken } from 'vscode-languageserver';
import { orElse } from '../cancellation';
import type { Session } from '../session';
import { diagnosticsOf } from './diagnostics';

/** A pause in typing long enough to check what was typed, in milliseconds. */
const TYPING_PAUSE = 200;

/** Sends diagnostics to an editor that does not ask for them: when a document opens and after each change; none when it closes. */
export function pushDiagnostics(session: Session): void {
  const { connection, documents, changed } = session;
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const checked = new Set<string>();

  const stop = (uri: string) => {
    clearTimeout(waiting.get(uri));
    waiting.delete(uri);
  };
  const schedule = (uri: string, delay: number) => {
    stop(uri);
    const check = () => {
      waiting.delete(uri);
      void push(session, uri);
    };
    waiting.set(uri, setTimeout(check, delay));
  };

  documents.onDidChange(({ document: { uri } }) => {
    schedule(uri, checked.has(uri) ? TYPING_PAUSE : 0);
    checked.add(uri);
  });
  documents.onDidClose(({ document: { uri } }) => {
    stop(uri);
    checked.delete(uri);
    void connection.sendDiagnostics({ uri, diagnostics: [] });
  });
  changed.event(() => {
    for (const uri of documents.uris) schedule(uri, 0);
  });
}

async function push({ connection, client, documents, states, log }: Session, uri: string): Promise<void> {
  await orElse(undefined, `Checking ${uri}`, log, async () => {
    const version = documents.get(uri)?.version;
    const diagnostics = diagnosticsOf(await states.of(uri, CancellationToken.None), client);
    const isCurrent = version !== undefined && documents.get(uri)?.version === version;
    if (isCurrent) await connection.sendDiagnostics({ uri, version, diagnostics });
  });
}
