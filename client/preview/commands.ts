import { commands, type Disposable, env, Uri, window, workspace } from 'vscode';
import type { ExportSummaryResult } from '../../server/protocol';
import type { Previews } from './previews';
import { showRecord } from './record-editor';

const NOTHING_OPEN = 'Open a decision record to see its executive summary.';
const NOTHING_TO_TAKE = 'Open a decision record, or the preview of its executive summary, first.';
const NOT_COPIED = 'The browser did not let the summary onto the clipboard. Click into the preview and try again.';

/** How long the status bar says that something is done, in milliseconds. */
const DONE = 4000;

/** Everything that can be done with a preview, and with the summary in it. */
export function registerPreviewCommands(previews: Previews): Disposable[] {
  const open = (where: 'here' | 'beside', locked = false) => {
    return (given: unknown) => {
      const record = given instanceof Uri ? given : subjectOf(previews)?.record;
      if (record) previews.open(record, where, { locked });
      else void window.showInformationMessage(NOTHING_OPEN);
    };
  };
  const handlers: Readonly<Record<string, (given: unknown) => unknown>> = {
    'adrBridge.previewSummary': open('here'),
    'adrBridge.previewSummaryToSide': open('beside'),
    'adrBridge.previewSummaryLocked': open('beside', true),
    'adrBridge.lockPreview': () => setLock(previews, true),
    'adrBridge.unlockPreview': () => setLock(previews, false),
    'adrBridge.refreshPreview': () => previews.last?.refresh(),
    'adrBridge.showRecord': async () => {
      const preview = previews.active ?? previews.last;
      if (preview) await showRecord(preview.record, preview.column);
    },
    'adrBridge.copySummaryAsMarkdown': () =>
      take(previews, async ({ markdown }) => {
        await env.clipboard.writeText(markdown);
        say('The summary is on the clipboard, as Markdown.');
      }),
    'adrBridge.copySummaryAsRichText': () => copyAsRichText(previews),
    'adrBridge.saveSummaryAsPage': () => take(previews, savePage),
  };
  return Object.entries(handlers).map(([name, handler]) => commands.registerCommand(name, handler));
}

interface Subject {
  readonly record: Uri;
  readonly reader: string | null;
}

/** What a command is about: the preview in use, else the document in the active editor, else the preview used last. */
function subjectOf(previews: Previews): Subject | null {
  const { active, last } = previews;
  if (active) return active;
  const record = window.activeTextEditor?.document.uri;
  return record ? { record, reader: last ? last.reader : previews.reader } : last;
}

function setLock(previews: Previews, locked: boolean): void {
  const preview = previews.active ?? previews.last;
  if (preview && preview.isLocked !== locked) preview.toggleLock();
}

type Exported = Extract<ExportSummaryResult, { kind: 'export' }>;

/** Does something with the summary; where there is none, says why. */
async function take(previews: Previews, use: (summary: Exported, subject: Subject) => Promise<void>): Promise<void> {
  const subject = subjectOf(previews);
  if (!subject) {
    void window.showInformationMessage(NOTHING_TO_TAKE);
    return;
  }
  const result = await previews.requests.exported(subject.record, subject.reader);
  if (result.kind === 'export') await use(result, subject);
  else void window.showInformationMessage(result.reason);
}

/** Only a page can put HTML on the clipboard, and only with the focus, which goes back to where it was. */
function copyAsRichText(previews: Previews): Promise<void> {
  return take(previews, async ({ richText, markdown }, { record }) => {
    const editor = previews.active ? undefined : window.activeTextEditor;
    const column = editor?.viewColumn;
    const preview = previews.active ?? previews.last ?? previews.open(record, 'beside');
    const isDone = await preview.copy(richText, markdown);
    if (editor && column !== undefined) await window.showTextDocument(editor.document, column);
    if (isDone) say('The summary is on the clipboard, with its formatting.');
    else void window.showWarningMessage(NOT_COPIED);
  });
}

async function savePage({ page }: Exported, { record }: Subject): Promise<void> {
  const isStored = workspace.fs.isWritableFileSystem(record.scheme) === true;
  const name = record.path.slice(record.path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  const folder = isStored ? Uri.joinPath(record, '..') : workspace.workspaceFolders?.[0]?.uri;
  const target = await window.showSaveDialog({
    ...(folder ? { defaultUri: Uri.joinPath(folder, `${name}.html`) } : {}),
    filters: { 'Web page': ['html'] },
    title: 'Save Executive Summary',
  });
  if (!target) return;
  try {
    await workspace.fs.writeFile(target, new TextEncoder().encode(page));
    say(`The summary is saved as ${workspace.asRelativePath(target)}.`);
  } catch (error) {
    void window.showErrorMessage(`The page could not be saved: ${error instanceof Error ? error.message : error}`);
  }
}

function say(sentence: string): void {
  window.setStatusBarMessage(sentence, DONE);
}
