// What every suite needs: documents with findings, and patience. A real editor answers when it is ready, so everything here
// asks again until the answer is there or the time is over.
import * as vscode from 'vscode';

/** What the extension puts into `source` of its diagnostics. */
export const SOURCE = 'adr-bridge';

/** How long something may take before a test fails, in milliseconds: generous, for busy machines. */
const PATIENCE = 20_000;
/** Time between two questions, in milliseconds. */
const PAUSE = 50;

/**
 * Asks until there is an answer.
 *
 * @param what said in the failure: "timed out waiting for ..."
 * @param probe gives the answer, or undefined or false while there is none; one that throws counts as none
 */
export async function waitFor<T>(what: string, probe: () => T | Promise<T>): Promise<Exclude<T, undefined | false>> {
  const end = Date.now() + PATIENCE;
  let lastError: unknown;
  while (Date.now() < end) {
    try {
      const answer = await probe();
      if (answer !== undefined && answer !== false) return answer as Exclude<T, undefined | false>;
    } catch (error) {
      lastError = error;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  throw new Error(`timed out waiting for ${what}${lastError ? ` (last error: ${lastError})` : ''}`);
}

/** The folder that is open. Its scheme is `file:` on Node and another one in the browser. */
export function workspaceFolder(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('the editor tests need an open folder');
  return folder.uri;
}

/** Opens and shows a file of the workspace folder, in a tab that the next file does not take. */
export async function openFile(file: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(workspaceFolder(), file));
  return vscode.window.showTextDocument(document, { preview: false });
}

/** Writes a file with this text into the workspace folder, then opens and shows it. */
export async function openText(file: string, text: string): Promise<vscode.TextEditor> {
  const uri = vscode.Uri.joinPath(workspaceFolder(), file);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return openFile(file);
}

/** Saves nothing and closes everything, so that the next test starts from an empty window. */
export async function closeEverything(): Promise<void> {
  while (vscode.window.activeTextEditor?.document.isDirty) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** The extension's own diagnostics of a document as they are now, in the order of the text. */
export function findings(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ source }) => source === SOURCE)
    .sort((a, b) => a.range.start.compareTo(b.range.start));
}

/** Waits until the extension's diagnostics of a document are as wanted, and gives them. */
export function findingsWhen(
  what: string,
  document: vscode.TextDocument,
  wanted: (found: vscode.Diagnostic[]) => boolean,
): Promise<vscode.Diagnostic[]> {
  return waitFor(what, () => {
    const found = findings(document);
    return wanted(found) && found;
  });
}

/** The name of the rule that a diagnostic comes from, without the address of its page. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/**
 * Waits for a quick fix and gives it. Asking once is not enough: VS Code cancels the request, or answers with too little,
 * when another extension registers its fixes meanwhile, as happens just after the start.
 */
export function quickFix(
  document: vscode.TextDocument,
  range: vscode.Range,
  title: string | RegExp,
): Promise<vscode.CodeAction> {
  const matches = (action: vscode.CodeAction) =>
    typeof title === 'string' ? action.title === title : title.test(action.title);
  return waitFor(`the quick fix ${title}`, async () => {
    const kind = vscode.CodeActionKind.QuickFix.value;
    const command = 'vscode.executeCodeActionProvider';
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(command, document.uri, range, kind);
    return actions.find(matches);
  });
}

/** Applies a quick fix as a click on it would: its edit, then its command. */
export async function applyFix(fix: vscode.CodeAction): Promise<void> {
  if (fix.edit && !(await vscode.workspace.applyEdit(fix.edit))) throw new Error(`"${fix.title}" could not be applied`);
  if (fix.command) await vscode.commands.executeCommand(fix.command.command, ...(fix.command.arguments ?? []));
}

/** Replaces the whole text of an editor in one step that undo takes back. */
export async function replaceText(editor: vscode.TextEditor, text: string): Promise<void> {
  const { document } = editor;
  const all = new vscode.Range(document.positionAt(0), document.positionAt(document.getText().length));
  if (!(await editor.edit((edit) => edit.replace(all, text)))) throw new Error('the text could not be replaced');
}
