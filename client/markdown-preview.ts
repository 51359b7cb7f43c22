import {
  commands,
  type Diagnostic,
  DiagnosticSeverity,
  type Disposable,
  languages,
  TabInputCustom,
  TabInputWebview,
  Uri,
  window,
  workspace,
} from 'vscode';

const SECTION = 'adrBridge';
const SETTING = 'markdownPreview.findings';

/** What the extension's diagnostics say they come from. */
const SOURCE = 'adr-bridge';

/** More findings than this are told by their number alone: the preview is for reading. */
const MOST_SHOWN = 12;

/** A pause in changes of findings long enough to show them, in milliseconds. */
const PAUSE = 300;

/** What this needs of markdown-it, which VS Code brings along. */
interface MarkdownIt {
  readonly utils: { escapeHtml(text: string): string };
  readonly renderer: { render(tokens: unknown, options: unknown, env: unknown): string };
}

/**
 * Makes VS Code's Markdown preview show the findings of a record as a box above it, where the setting says so. Above the
 * whole, not among the tokens: VS Code keeps these while the text is the same, and findings may change meanwhile.
 */
export function extendMarkdownIt(markdown: MarkdownIt): MarkdownIt {
  const { renderer, utils } = markdown;
  const render = renderer.render.bind(renderer);
  renderer.render = (tokens, options, env) => boxFor(env, utils.escapeHtml) + render(tokens, options, env);
  return markdown;
}

/** Has open Markdown previews shown anew when findings have changed, where they show findings, and when the setting has. */
export function followFindings(): Disposable {
  let pause: ReturnType<typeof setTimeout> | undefined;
  const refreshSoon = () => {
    if (!isPreviewOpen()) return;
    clearTimeout(pause);
    pause = setTimeout(() => void commands.executeCommand('markdown.preview.refresh'), PAUSE);
  };
  const following = [
    languages.onDidChangeDiagnostics(({ uris }) => uris.some(isWanted) && refreshSoon()),
    workspace.onDidChangeConfiguration(
      (change) => change.affectsConfiguration(`${SECTION}.${SETTING}`) && refreshSoon(),
    ),
  ];
  return {
    dispose() {
      clearTimeout(pause);
      for (const disposable of following) disposable.dispose();
    },
  };
}

function isWanted(uri: Uri): boolean {
  return workspace.getConfiguration(SECTION, uri).get(SETTING) === true;
}

/** VS Code puts something of its own before the type of a preview; one in place of the text's editor has another type. */
function isPreviewOpen(): boolean {
  const inputs = window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ input }) => input));
  return inputs.some(
    (input) =>
      (input instanceof TabInputWebview && input.viewType.endsWith('markdown.preview')) ||
      (input instanceof TabInputCustom && input.viewType === 'vscode.markdown.preview.editor'),
  );
}

function boxFor(env: unknown, asHtml: (text: string) => string): string {
  const { currentDocument } = (env ?? {}) as { readonly currentDocument?: unknown };
  if (!(currentDocument instanceof Uri) || !isWanted(currentDocument)) return '';
  const findings = languages
    .getDiagnostics(currentDocument)
    .filter(({ source, severity }) => source === SOURCE && severity !== DiagnosticSeverity.Hint)
    .sort((a, b) => a.range.start.compareTo(b.range.start));
  if (findings.length === 0) return '';
  const items = findings.slice(0, MOST_SHOWN).map((finding) => `<li>${itemOf(finding, asHtml)}</li>`);
  const more = findings.length - items.length;
  const count = findings.length === 1 ? '1 finding' : `${findings.length} findings`;
  return `<aside class="adr-bridge-findings" aria-label="Findings of ADR Bridge">
<p>ADR Bridge: ${count}</p>
<ul>${items.join('')}</ul>${more > 0 ? `<p>${more} more in the Problems view.</p>` : ''}
</aside>`;
}

function itemOf({ range, message }: Diagnostic, asHtml: (text: string) => string): string {
  return `Line ${range.start.line + 1}: ${asHtml(message)}`;
}
