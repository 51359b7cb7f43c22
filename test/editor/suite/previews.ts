// What the previews of summaries show.
import * as vscode from 'vscode';
import type { AdrBridge } from '../../../client/extension';
import { waitFor } from './support';

export type Shown = Exclude<AdrBridge['previews']['shown'][number], null>;

/** What the previews show whose pages have shown it, in the order in which they were opened. */
export async function pages(): Promise<Shown[]> {
  const extension = vscode.extensions.getExtension<AdrBridge>('adr-bridge.adr-bridge');
  const shown = (await extension?.activate())?.previews.shown ?? [];
  return shown.filter((page) => page !== null && page.text !== null) as Shown[];
}

/** Waits until one of the previews shows what is wanted, and gives it. */
export function pageWith(what: string, wanted: (text: string, page: Shown) => boolean): Promise<Shown> {
  return waitFor(what, async () => {
    const found = await pages();
    return found.find((page) => wanted(`${page.note} ${page.text}`, page)) ?? false;
  });
}
