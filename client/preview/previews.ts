import {
  commands,
  type Disposable,
  type ExtensionContext,
  type FileRenameEvent,
  type Uri,
  ViewColumn,
  type WebviewPanel,
  type WebviewPanelSerializer,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { SUMMARIES_CHANGED } from '../../server/protocol';
import type { Statuses } from '../statuses';
import type { PreviewState } from './messages';
import { Preview } from './preview';
import { SummaryRequests } from './requests';

/** By which VS Code and the menus of the extension know a preview. */
export const PREVIEW_TYPE = 'adrBridge.summary';

/** Where the reader is remembered whom somebody chose last. */
const LAST_READER = 'adrBridge.reader';

/** All previews that are open, as they are opened, restored, locked and closed. */
export class Previews implements Disposable, WebviewPanelSerializer<Partial<PreviewState>> {
  readonly requests: SummaryRequests;
  readonly #context: ExtensionContext;
  readonly #statuses: Statuses;
  readonly #previews = new Set<Preview>();
  readonly #disposables: Disposable[];
  /** The preview that was looked at last. */
  #last: Preview | null = null;

  constructor(client: BaseLanguageClient, statuses: Statuses, context: ExtensionContext) {
    this.requests = new SummaryRequests(client);
    this.#context = context;
    this.#statuses = statuses;
    this.#disposables = [
      window.registerWebviewPanelSerializer(PREVIEW_TYPE, this),
      window.onDidChangeActiveTextEditor(() => this.#follow()),
      workspace.onDidRenameFiles((event) => this.#followRenames(event)),
      statuses.onDidChange((uri) => this.#statusChanged(uri)),
      client.onNotification(SUMMARIES_CHANGED, () => this.#refresh(null)),
    ];
  }

  /** The preview that has the focus. */
  get active(): Preview | null {
    return [...this.#previews].find(({ panel }) => panel.active) ?? null;
  }

  /** The preview that was looked at last, if it is still there. */
  get last(): Preview | null {
    return this.#last;
  }

  /** Id of the reader whom somebody chose last; null for the usual one. */
  get reader(): string | null {
    return this.#context.workspaceState.get<string>(LAST_READER) ?? null;
  }

  get all(): readonly Preview[] {
    return [...this.#previews];
  }

  /**
   * Opens a preview, or brings one to the front that is there already: one that follows the active record, or one that is
   * locked to this record.
   *
   * @param where `here` is the tab group in use, `beside` the one next to it
   */
  open(record: Uri, where: 'here' | 'beside', { locked = false } = {}): Preview {
    const active = window.tabGroups.activeTabGroup.viewColumn;
    const known = this.all.find(
      (preview) =>
        (preview.column === active) === (where === 'here') &&
        (preview.isLocked ? preview.record.toString() === record.toString() : !locked),
    );
    if (known) {
      known.turnTo(record);
      known.panel.reveal(known.column, where === 'beside');
      return known;
    }
    const panel = window.createWebviewPanel(
      PREVIEW_TYPE,
      'Executive Summary',
      { viewColumn: where === 'here' ? active : ViewColumn.Beside, preserveFocus: where === 'beside' },
      { enableScripts: true, enableFindWidget: true },
    );
    return this.#add(panel, { record: record.toString(), reader: this.reader, locked });
  }

  /** Brings a preview back that was open when the window was closed. */
  async deserializeWebviewPanel(panel: WebviewPanel, state: Partial<PreviewState> | undefined): Promise<void> {
    if (typeof state?.record !== 'string') {
      panel.dispose();
      return;
    }
    const { record, reader, locked } = state;
    this.#add(panel, { record, reader: typeof reader === 'string' ? reader : null, locked: locked === true });
  }

  dispose(): void {
    for (const { panel } of this.all) panel.dispose();
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #add(panel: WebviewPanel, state: PreviewState): Preview {
    const preview = new Preview(panel, state, this.requests, this.#context.extensionUri);
    this.#previews.add(preview);
    this.#last = preview;
    preview.onDidChange(() => this.#viewChanged());
    preview.onDidChooseReader((reader) => void this.#context.workspaceState.update(LAST_READER, reader));
    panel.onDidDispose(() => {
      this.#previews.delete(preview);
      if (this.#last === preview) this.#last = this.all.at(-1) ?? null;
      preview.dispose();
    });
    // A panel that is opened or restored with the focus does not say so.
    this.#viewChanged();
    return preview;
  }

  /** Keeps the key that menus ask for: whether the preview in use is locked. */
  #viewChanged(): void {
    const { active } = this;
    if (!active) return;
    this.#last = active;
    void commands.executeCommand('setContext', 'adrBridge.previewIsLocked', active.isLocked);
  }

  #statusChanged(uri: Uri | null): void {
    this.#follow();
    // A server that has started, or started again, knows of no preview; a record may have become one, or be one no more.
    this.#refresh(uri);
  }

  #refresh(record: Uri | null): void {
    for (const preview of this.#previews) {
      if (record === null || preview.record.toString() === record.toString()) preview.refresh();
    }
  }

  /** Previews turn to the record that is edited; the last one stays in view while somebody looks at other files. */
  #follow(): void {
    const active = window.activeTextEditor?.document.uri;
    if (!active || !this.#statuses.isRecord(active)) return;
    for (const preview of this.#previews) if (!preview.isLocked) preview.turnTo(active);
  }

  /** A record that is renamed, or moved with its folder, is the same record. */
  #followRenames({ files }: FileRenameEvent): void {
    for (const preview of this.#previews) {
      for (const { oldUri, newUri } of files) {
        const rest = restOf(preview.record, oldUri);
        if (rest !== null) preview.turnTo(newUri.with({ path: newUri.path + rest }));
      }
    }
  }
}

/** The path of a file below a folder; empty for the same file, null for one that is elsewhere. */
function restOf(file: Uri, folder: Uri): string | null {
  if (file.toString() === folder.toString()) return '';
  const isWithin = file.with({ path: '' }).toString() === folder.with({ path: '' }).toString();
  return isWithin && file.path.startsWith(`${folder.path}/`) ? file.path.slice(folder.path.length) : null;
}
