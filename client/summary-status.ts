import { type Disposable, type LanguageStatusItem, languages, window } from 'vscode';
import type { Statuses } from './statuses';

/** Longer lines make the list of the status bar as wide as the window; in UTF-16 code units. */
const LONGEST = 120;

/** Says beside the language of a decision record what it decides, in one line, and opens its summary. */
export class SummaryStatusItem implements Disposable {
  readonly #statuses: Statuses;
  readonly #disposables: Disposable[];
  /** Only there while there is something to say. */
  #item: LanguageStatusItem | null = null;

  constructor(statuses: Statuses) {
    this.#statuses = statuses;
    this.#disposables = [
      statuses.onDidChange(() => this.#update()),
      window.onDidChangeActiveTextEditor(() => this.#update()),
    ];
    this.#update();
  }

  dispose(): void {
    this.#item?.dispose();
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #update(): void {
    const document = window.activeTextEditor?.document;
    const summary = (document && this.#statuses.get(document.uri)?.summary) ?? null;
    if (summary === null) {
      this.#item?.dispose();
      this.#item = null;
      return;
    }
    this.#item ??= createItem();
    this.#item.text = shortened(summary);
    this.#item.accessibilityInformation = { label: `Executive summary: ${summary}` };
  }
}

function createItem(): LanguageStatusItem {
  const item = languages.createLanguageStatusItem('adrBridge.summaryStatus', { language: 'markdown' });
  item.name = 'ADR Bridge: Summary';
  item.command = { command: 'adrBridge.previewSummaryToSide', title: 'Preview Summary' };
  return item;
}

function shortened(line: string): string {
  if (line.length <= LONGEST) return line;
  return `${line.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
