import {
  CodeActionKind,
  type Connection,
  Emitter,
  type InitializeParams,
  type InitializeResult,
  PositionEncodingKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { version } from '../package.json';
import { abilitiesOf, type ClientAbilities } from './abilities';
import { Baselines } from './baselines';
import { Configurations } from './configuration';
import { OpenDocuments } from './documents';
import { followChanges, subscribeToChanges } from './features/changes';
import { offerFixes } from './features/code-actions';
import { completeWords } from './features/completion';
import { answerExplanations } from './features/configuration-explained';
import { followConfigurationFiles } from './features/configuration-files';
import { tellStatus } from './features/document-status';
import { answerSummaries } from './features/executive-summary';
import { FIX_ALL } from './features/fix-all';
import { answerHovers } from './features/hover';
import { answerPulls } from './features/pull-diagnostics';
import { pushDiagnostics } from './features/push-diagnostics';
import { SHOW_PLACE, showPlaces } from './features/shown-place';
import { filesForEngine } from './files';
import type { Host, UriFiles } from './host';
import { uriOf } from './paths';
import { FILE_EXISTS, type FolderEntry, type InitializationOptions, LIST_FOLDER, READ_FILE } from './protocol';
import type { Session } from './session';
import { EditorSettings } from './settings';
import { DocumentStates } from './states';
import { RecordsAround } from './surroundings';

/** Serves the editor at the other end of a connection. The caller still has to let the connection listen. */
export function createServer(connection: Connection, host: Host): void {
  connection.onInitialize((params): InitializeResult => {
    const session = openSession(connection, host, params);
    followChanges(session);
    followConfigurationFiles(session);
    offerFixes(session);
    answerHovers(session);
    completeWords(session);
    showPlaces(session);
    answerSummaries(session);
    answerExplanations(session);
    if (session.client.pullsDiagnostics) answerPulls(session);
    else pushDiagnostics(session);
    if (session.client.showsStatus) tellStatus(session);
    connection.onInitialized(() => void subscribeToChanges(session));
    return { capabilities: capabilitiesFor(session.client), serverInfo: { name: 'ADR Bridge', version } };
  });
}

function openSession(connection: Connection, host: Host, params: InitializeParams): Session {
  const client = abilitiesOf(params);
  const log = connection.console;
  const documents = new OpenDocuments();
  documents.listen(connection);
  const stored = storedFiles(connection, host, client);
  const files = filesForEngine((path) => documents.textAt(path), stored, log);
  const configurations = new Configurations(files);
  const settings = new EditorSettings(connection, client);
  const around = new RecordsAround(files, configurations, (path) => host.reaches(uriOf(path)));
  const baselines = new Baselines(files);
  const { today } = (params.initializationOptions ?? {}) as InitializationOptions;
  const sources = { documents, configurations, settings, around, baselines };
  const states = new DocumentStates({
    ...sources,
    today: () => today ?? host.today(),
    firstCommit: (uri) => host.firstCommit(uri),
  });
  return { connection, client, files, ...sources, states, changed: new Emitter(), log };
}

/** The files of the platform where it reaches them, else those that the client reads, if it does. */
function storedFiles(connection: Connection, host: Host, client: ClientAbilities): UriFiles {
  const through: UriFiles = {
    read: async (uri) => (await connection.sendRequest<string | null>(READ_FILE, { uri })) ?? undefined,
    exists: (uri) => connection.sendRequest<boolean>(FILE_EXISTS, { uri }),
    list: (uri) => connection.sendRequest<FolderEntry[]>(LIST_FOLDER, { uri }),
  };
  const none: UriFiles = { read: async () => undefined, exists: async () => false, list: async () => [] };
  const elsewhere = client.readsFiles ? through : none;
  const filesOf = (uri: string) => (host.reaches(uri) ? host : elsewhere);
  return {
    read: (uri) => filesOf(uri).read(uri),
    exists: (uri) => filesOf(uri).exists(uri),
    list: (uri) => filesOf(uri).list(uri),
  };
}

function capabilitiesFor(client: ClientAbilities): ServerCapabilities {
  return {
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    workspace: { workspaceFolders: { supported: true } },
    hoverProvider: true,
    completionProvider: {},
    executeCommandProvider: { commands: [SHOW_PLACE] },
    ...(client.pullsDiagnostics
      ? { diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false } }
      : {}),
    ...(client.takesCodeActions ? { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] } } : {}),
  };
}
