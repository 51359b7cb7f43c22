// Measures, inside the extension host, how long a record waits for its first finding after the extension is activated.
// VS Code's own Markdown server, which starts in the same window at the same time, is what it is compared with. Then, how
// long the preview of a record of 300 lines takes to show a keystroke.
import * as vscode from 'vscode';
import type { AdrBridge } from '../../client/extension';
import { TOGETHER } from '../../client/preview/together';
import { findings, openFile, openText, waitFor } from './suite/support';

declare const EVENT_MARK: string; // put in by test/editor/build.mjs

const RECORD = 'docs/adr/0001-replace-the-claims-intake-gateway.md';

export async function run(): Promise<void> {
  const extension = vscode.extensions.getExtension<AdrBridge>('adr-bridge.adr-bridge');
  if (!extension) throw new Error('the extension is not there');
  const start = performance.now();
  const since = () => performance.now() - start;
  const opened = openFile(RECORD);
  await extension.activate();
  const activated = since();
  const { document } = await opened;
  const [firstFinding, firstOutline] = await Promise.all([
    waitFor('the first finding', () => findings(document).length > 0).then(since),
    waitFor('the outline by the Markdown server', async () => {
      const command = 'vscode.executeDocumentSymbolProvider';
      const symbols = await vscode.commands.executeCommand<unknown[]>(command, document.uri);
      return symbols?.length > 0;
    }).then(since),
  ]);
  say(`activated after ${ms(activated)}, first finding after ${ms(firstFinding)}`);
  say(
    `VS Code's own Markdown server answers after ${ms(firstOutline)}: ratio ${(firstFinding / firstOutline).toFixed(2)}`,
  );
  await benchPreview(extension.exports, document.getText());
  tell({ event: 'end', passed: 1, failed: 0, skipped: 0 });
}

const LINES = 300;
const KEYSTROKES = 30;
/** The first ones warm everything up, as the first look at a preview does. */
const WARMING_UP = 10;

/** From the keystroke until the page says that it shows what was typed, the wait for more of them included. */
async function benchPreview({ previews }: AdrBridge, record: string): Promise<void> {
  const body = record.slice(record.indexOf('\n## '));
  const lines = `# Keystroke\n${body.repeat(20)}`.split('\n').slice(0, LINES);
  const editor = await openText('docs/adr/0300-keystroke.md', lines.join('\n'));
  await vscode.commands.executeCommand('adrBridge.previewSummaryToSide');
  const showsTitle = (title: string) => previews.shown.some((page) => page?.text?.includes(title));
  await waitFor('the preview', () => showsTitle('Keystroke'));
  const times: number[] = [];
  for (let count = 0, title = 'Keystroke'; count < KEYSTROKES; count++) {
    const end = new vscode.Position(0, title.length + 2);
    title += 'x';
    const start = performance.now();
    await editor.edit((edit) => edit.insert(end, 'x'));
    while (!showsTitle(title)) await new Promise((resolve) => setTimeout(resolve, 1));
    times.push(performance.now() - start);
  }
  const [median = 0] = times
    .slice(WARMING_UP)
    .sort((a, b) => a - b)
    .slice((KEYSTROKES - WARMING_UP) / 2);
  say(
    `from a keystroke in ${LINES} lines until the preview shows it: ${ms(median)}, of which it waits ${TOGETHER} ms for more`,
  );
}

function ms(milliseconds: number): string {
  return `${Math.round(milliseconds)} ms`;
}

function say(title: string): void {
  tell({ event: 'suite', title, depth: 0 });
}

function tell(event: object): void {
  console.log(EVENT_MARK + JSON.stringify(event));
}
