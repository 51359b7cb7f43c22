import {
  type Command,
  type Disposable,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  languages,
  Uri,
  window,
  workspace,
} from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import type { DocumentStatus, StatusKind } from '../server/protocol';
import type { Statuses } from './statuses';

const KINDS: Readonly<Record<StatusKind, string>> = {
  record: 'decision record',
  template: 'template for decision records',
  index: 'list of decision records',
  other: 'not a decision record',
  view: 'decision record, shown and not checked',
  off: 'switched off',
  'too-large': 'file too large to be checked',
};

/** What the item of the status bar says. */
type Shown = Pick<LanguageStatusItem, 'text' | 'detail' | 'severity' | 'command' | 'busy'>;

/** Says beside the language of a Markdown document what ADR Bridge takes it for, and by which configuration. */
export class StatusItem implements Disposable {
  readonly #item = languages.createLanguageStatusItem('adrBridge.status', { language: 'markdown' });
  readonly #client: BaseLanguageClient;
  readonly #statuses: Statuses;
  readonly #disposables: Disposable[];

  constructor(client: BaseLanguageClient, statuses: Statuses) {
    this.#client = client;
    this.#statuses = statuses;
    this.#item.name = 'ADR Bridge';
    this.#disposables = [
      this.#item,
      statuses.onDidChange(() => this.#update()),
      window.onDidChangeActiveTextEditor(() => this.#update()),
    ];
    this.#update();
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #update(): void {
    Object.assign(this.#item, this.#shown());
  }

  #shown(): Shown {
    if (this.#client.state === State.Starting) return plain('ADR Bridge: starting', true);
    if (this.#client.state !== State.Running) return stopped();
    const document = window.activeTextEditor?.document;
    const status = document && this.#statuses.get(document.uri);
    return status ? shownFor(status) : plain('ADR Bridge');
  }
}

function plain(text: string, busy = false): Shown {
  return { text, detail: undefined, severity: LanguageStatusSeverity.Information, command: undefined, busy };
}

function stopped(): Shown {
  return {
    ...plain('ADR Bridge: stopped'),
    detail: 'The language server ended.',
    severity: LanguageStatusSeverity.Error,
    command: { command: 'adrBridge.showLog', title: 'Show Log' },
  };
}

/** Findings on what sentences say are missing then, which is not to look as if there were nothing to ask. */
function unheardIn(language: string | null): string | null {
  if (language === null) return null;
  const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language;
  return `form alone: sentences in ${name} are not understood`;
}

function shownFor(status: DocumentStatus): Shown {
  const about = join(status.template, unheardIn(status.unheard));
  const shown = { ...plain(`ADR Bridge: ${KINDS[status.kind]}`), detail: about || undefined };
  if (status.kind === 'off') return { ...shown, command: openSetting };
  if (status.configuration === null) return shown;

  // The item has one short line; the problems themselves stand in the file that its command opens.
  const [problem] = status.problems;
  const file = Uri.parse(problem?.uri ?? status.configuration);
  const command = { command: 'vscode.open', title: 'Open Configuration', arguments: [file] };
  const name = workspace.asRelativePath(file);
  const { length } = status.problems;
  if (length === 0) return { ...shown, detail: join(about || null, name), command };
  const found = length === 1 ? 'a problem' : `${length} problems, the first`;
  return { ...shown, detail: `${found} in ${name}`, severity: LanguageStatusSeverity.Warning, command };
}

const openSetting: Command = {
  command: 'workbench.action.openSettings',
  title: 'Open Setting',
  arguments: ['adrBridge.enable'],
};

function join(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(' · ');
}
