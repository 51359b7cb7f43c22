// Measures, inside the extension host, how long a record waits for its first finding after the extension is activated.
// VS Code's own Markdown server, which starts in the same window at the same time, is what it is compared with.
import * as vscode from 'vscode';
import { findings, openFile, waitFor } from './suite/support';

declare const EVENT_MARK: string; // put in by test/editor/build.mjs

const RECORD = 'docs/adr/0001-replace-the-claims-intake-gateway.md';

export async function run(): Promise<void> {
  const extension = vscode.extensions.getExtension('adr-bridge.adr-bridge');
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
  tell({ event: 'end', passed: 1, failed: 0, skipped: 0 });
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
