import {
  type Diagnostic,
  DidChangeWatchedFilesNotification,
  type Disposable,
  type FileSystemWatcher,
} from 'vscode-languageserver';
import { LineIndex, type LoadedConfiguration } from '../../core';
import { folderOf, isConfiguration, nameOf, uriOf } from '../paths';
import type { Session } from '../session';
import { configurationDiagnostic } from './diagnostics';

/**
 * Looks after the files that configurations extend, and after glossaries: has the editor watch them, and shows what is
 * wrong in them, whether they are open or not. The configuration files themselves are documents like others.
 */
export function followConfigurationFiles(session: Session): void {
  watchFiles(session);
  showProblems(session);
}

/** The files other than those that are found by their name. */
function otherFiles(found: readonly LoadedConfiguration[]): Set<string> {
  const paths = found.flatMap(({ files }) => files.map(({ path }) => path));
  return new Set(paths.filter((path) => !isConfiguration(uriOf(path))).sort());
}

function watchFiles({ client, configurations, connection, log }: Session): void {
  if (!client.watchesFiles) return;
  let watched = '';
  let registered: Promise<Disposable | null> = Promise.resolve(null);
  configurations.onDidChange(() => {
    const watchers = [...otherFiles(configurations.found)].map((path) => watcherOf(path, client.watchesFolders));
    if (JSON.stringify(watchers) === watched) return;
    watched = JSON.stringify(watchers);
    registered = registered.then(async (before) => {
      before?.dispose();
      if (watchers.length === 0) return null;
      return connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    });
    registered = registered.catch((error) => {
      log.warn(`The editor will not tell of changes to what a configuration extends: ${error}`);
      return null;
    });
  });
}

function watcherOf(path: string, byFolder: boolean): FileSystemWatcher {
  const pattern = nameOf(path).replace(/[[\]{}*?]/g, '?');
  return { globPattern: byFolder ? { baseUri: uriOf(folderOf(path)), pattern } : `**/${pattern}` };
}

function showProblems({ configurations, connection }: Session): void {
  let shown = new Set<string>();
  configurations.onDidChange(() => {
    const problems = problemsByFile(configurations.found);
    for (const path of shown) {
      if (!problems.has(path)) void connection.sendDiagnostics({ uri: uriOf(path), diagnostics: [] });
    }
    for (const [path, diagnostics] of problems) void connection.sendDiagnostics({ uri: uriOf(path), diagnostics });
    shown = new Set(problems.keys());
  });
}

function problemsByFile(found: readonly LoadedConfiguration[]): Map<string, Diagnostic[]> {
  const byFile = new Map<string, Diagnostic[]>();
  const others = otherFiles(found);
  for (const { files, problems } of found) {
    for (const { path, text } of files) {
      const own = problems.filter(({ file }) => file === path);
      if (own.length === 0 || !others.has(path) || byFile.has(path)) continue;
      const lines = new LineIndex(text ?? '');
      const diagnostics = own.map(({ message, range: { start, end } }) =>
        configurationDiagnostic(message, { start: lines.positionAt(start), end: lines.positionAt(end) }),
      );
      byFile.set(path, diagnostics);
    }
  }
  return byFile;
}
