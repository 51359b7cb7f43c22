// Runs in the page of a preview: shows what the extension sends and tells it what the reader wants.
import type { PageMessage, PreviewMessage, PreviewState, ShowMessage } from '../messages';
import { followCaret, markCaret, markedIn } from './caret';
import { copyToClipboard } from './clipboard';
import { lineOf } from './lines';
import { patch } from './patch';
import { keepPlace } from './place';
import { showReaders } from './readers';
import { treeOf } from './tree';

/** How far down a summary was read, in CSS pixels, with what the extension needs to show it again. */
interface PageState extends PreviewState {
  readonly scroll: number;
}

interface Editor {
  postMessage(message: PageMessage): void;
  getState(): PageState | undefined;
  setState(state: PageState): void;
}

declare function acquireVsCodeApi(): Editor;

const editor = acquireVsCodeApi();
const summary = elementOf('summary');
const note = elementOf('note');
const toolbar = elementOf('toolbar');
const reader = elementOf('reader') as HTMLSelectElement;
let shown: ShowMessage | null = null;

window.addEventListener('message', ({ data }: MessageEvent<PreviewMessage>) => {
  if (data.type === 'show') show(data);
  if (data.type === 'caret') {
    followCaret(summary, data.caret, toolbar);
    tellMarked();
  }
  if (data.type === 'copy') {
    void copyToClipboard(data).then((succeeded) => editor.postMessage({ type: 'copied', succeeded }));
  }
});
window.addEventListener('scroll', () => shown?.html && keep(shown.state, window.scrollY), { passive: true });
reader.addEventListener('change', () => editor.postMessage({ type: 'reader', reader: reader.value }));
summary.addEventListener('click', (event) => {
  if (!(event.target instanceof Element)) return;
  const gap = event.target.closest<HTMLElement>('[data-fix]')?.dataset.fix;
  const line = lineOf(event.target);
  if (gap === undefined && !line) return;
  // The editor looks after clicks on links, too, and these lead nowhere but here.
  event.preventDefault();
  event.stopPropagation();
  if (gap !== undefined) editor.postMessage({ type: 'fill', gap });
  // Who marks words with the mouse to copy them does not want to leave; a key, which counts no clicks, is meant.
  else if (line && (event.detail === 0 || getSelection()?.isCollapsed !== false))
    editor.postMessage({ type: 'reveal', ...line });
});
editor.postMessage({ type: 'ready' });

function show(message: ShowMessage): void {
  // A live region speaks when its text changes, so it is left alone while it says the same.
  if (note.textContent !== message.note) note.textContent = message.note;
  if (message.html !== shown?.html) {
    const change = () => patch(summary, treeOf(message.html));
    // Another reader reads other questions there.
    if (message.reader === shown?.reader) keepPlace(summary, toolbar, change);
    else change();
  }
  showReaders(reader, message);
  toolbar.hidden = message.html === '';
  markCaret(summary, message.caret);
  placeFor(message);
  shown = message;
  editor.postMessage({ type: 'shown', text: summary.textContent ?? '' });
  tellMarked();
}

/**
 * The same record stays where it is read, and comes back there when the page went away or there was no summary for a
 * while; another one begins at its top.
 */
function placeFor({ state, html }: ShowMessage): void {
  const before = editor.getState();
  const isSame = before?.record === state.record;
  if (isSame && shown?.html && html) {
    keep(state, window.scrollY);
    return;
  }
  const scroll = isSame ? before.scroll : 0;
  if (html) window.scrollTo(0, scroll);
  keep(state, scroll);
}

function keep(state: PreviewState, scroll: number): void {
  editor.setState({ ...state, scroll });
}

function tellMarked(): void {
  editor.postMessage({ type: 'marked', marked: markedIn(summary).map((line) => line.textContent ?? '') });
}

function elementOf(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no element #${id}`);
  return element;
}
