import { DidChangeConfigurationNotification, DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import { folderOf, isBaseline, isConfiguration, pathOf } from '../paths';
import { BASELINE_PATTERN, CONFIGURATION_PATTERN, MARKDOWN_PATTERN, SETTINGS_SECTION } from '../protocol';
import type { Session } from '../session';

/** A pause in changes long enough to look at everything anew, in milliseconds. */
const QUIET = 150;

/**
 * Follows everything that the state of documents rests on: configuration files and what they extend, baselines, the
 * records around, on disk or being typed, and settings.
 */
export function followChanges(session: Session): void {
  const { connection, configurations, documents, settings, around, baselines, changed } = session;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  const announce = () => {
    clearTimeout(quiet);
    quiet = setTimeout(() => changed.fire(), QUIET);
  };
  const fileChanged = (uri: string) => {
    const path = pathOf(uri);
    if (path === null) return;
    const isFound = isConfiguration(uri);
    if (isFound) configurations.forget(folderOf(path));
    const isRead = configurations.forgetReadersOf(path);
    if (isFound || isRead) around.clear();
    if (isBaseline(uri)) baselines.forget(path);
    if (isFound || isRead || isBaseline(uri)) announce();
  };
  const storedFileChanged = (uri: string) => {
    fileChanged(uri);
    const path = pathOf(uri);
    if (path === null) return;
    around.forget(path);
    announce();
  };

  around.onDidChange(announce);
  documents.onDidChange(({ document }) => fileChanged(document.uri));
  documents.onDidClose(({ document }) => {
    // What was typed and not saved is no more.
    storedFileChanged(document.uri);
    settings.forget(document.uri);
  });
  documents.onDidOpen(({ document }) => {
    // Editors watch the folders of the workspace alone, and a configuration may lie above them.
    const path = pathOf(document.uri);
    if (path === null) return;
    configurations.forgetOnly(folderOf(path));
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) storedFileChanged(uri);
  });
  connection.onDidChangeConfiguration((change) => {
    settings.changed(change.settings);
    announce();
  });
}

/** Asks the editor to tell of these changes. To be called when the connection is ready. */
export async function subscribeToChanges({ connection, client, log }: Session): Promise<void> {
  try {
    if (client.watchesFiles) {
      const patterns = [CONFIGURATION_PATTERN, BASELINE_PATTERN, MARKDOWN_PATTERN];
      const watchers = patterns.map((globPattern) => ({ globPattern }));
      await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    }
    if (client.registersConfiguration) {
      await connection.client.register(DidChangeConfigurationNotification.type, { section: SETTINGS_SECTION });
    }
  } catch (error) {
    log.warn(`The editor will not tell of changed configuration: ${error instanceof Error ? error.message : error}`);
  }
}
