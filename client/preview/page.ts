// Runs in the preview's page: shows what the extension sends and tells it where the reader wants to go.
import type { PageMessage, ShowMessage } from './messages';

interface Editor {
  postMessage(message: PageMessage): void;
  getState(): Place | undefined;
  setState(place: Place): void;
}

/** How far down a record's summary was read, in CSS pixels. */
interface Place {
  readonly record: string;
  readonly scroll: number;
}

declare function acquireVsCodeApi(): Editor;

const editor = acquireVsCodeApi();
const summary = elementOf('summary');
const note = elementOf('note');
let shownRecord = '';
let shownHtml = '';

window.addEventListener('message', ({ data }: MessageEvent<ShowMessage>) => {
  if (data.type === 'show') show(data);
});
window.addEventListener('scroll', () => editor.setState({ record: shownRecord, scroll: window.scrollY }), {
  passive: true,
});
editor.postMessage({ type: 'ready' });

function show({ record, html, note: sentence }: ShowMessage): void {
  // A live region speaks when its text changes, so it is left alone while it says the same.
  if (note.textContent !== sentence) note.textContent = sentence;
  if (html !== shownHtml) {
    const focused = focusedLink();
    summary.innerHTML = html;
    for (const element of summary.querySelectorAll<HTMLElement>('[data-start]')) linkToRecord(element);
    if (record === shownRecord) links()[focused]?.focus({ preventScroll: true });
    shownHtml = html;
  }
  if (record !== shownRecord) {
    const place = editor.getState();
    shownRecord = record;
    window.scrollTo(0, place?.record === record ? place.scroll : 0);
  }
  editor.postMessage({ type: 'shown', text: summary.textContent ?? '' });
}

/** Makes a line of the summary a link to the words that it comes from. */
function linkToRecord(element: HTMLElement): void {
  const link = document.createElement('a');
  link.href = '#';
  link.title = 'Show in the record';
  link.draggable = false;
  link.append(...element.childNodes);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    event.stopPropagation();
    editor.postMessage({
      type: 'reveal',
      start: Number(element.dataset.start),
      end: Number(element.dataset.end),
    });
  });
  element.append(link);
}

function links(): HTMLElement[] {
  return [...summary.querySelectorAll('a')];
}

/** Which of the links has the focus, counted from 0; -1 when none has. */
function focusedLink(): number {
  return links().findIndex((link) => link.matches(':focus'));
}

function elementOf(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no element #${id}`);
  return element;
}
