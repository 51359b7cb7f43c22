import type { Caret } from '../messages';
import { linesIn, placeOf } from './lines';

/** Marks the lines of the summary whose words hold the caret, else those in the caret's line of the record. */
export function markCaret(summary: HTMLElement, caret: Caret | null): void {
  const marked = caret ? linesAt(linesIn(summary), caret) : [];
  for (const line of markedIn(summary)) if (!marked.includes(line)) line.removeAttribute('aria-current');
  for (const line of marked) line.setAttribute('aria-current', 'location');
}

/**
 * Marks them, too, and brings them into view.
 *
 * @param toolbar what covers the top of the page
 */
export function followCaret(summary: HTMLElement, caret: Caret | null, toolbar: HTMLElement): void {
  const before = markedIn(summary);
  markCaret(summary, caret);
  const marked = markedIn(summary);
  // Who types on in a line may look at another place of the summary meanwhile.
  const isNew = marked.some((line) => !before.includes(line));
  const { bottom } = toolbar.getBoundingClientRect();
  if (isNew && !marked.some((line) => isInView(line, bottom))) marked[0]?.scrollIntoView({ block: 'nearest' });
}

/** The lines where the caret stands. */
export function markedIn(summary: HTMLElement): HTMLElement[] {
  return [...summary.querySelectorAll<HTMLElement>('[aria-current]')];
}

function linesAt(lines: HTMLElement[], { offset, lineStart, lineEnd }: Caret): HTMLElement[] {
  const touching = (from: number, to: number) =>
    lines.filter((line) => {
      const { start, end } = placeOf(line);
      return start <= to && from <= end;
    });
  const here = touching(offset, offset);
  return here.length > 0 ? here : touching(lineStart, lineEnd);
}

function isInView(line: HTMLElement, from: number): boolean {
  const { top, bottom } = line.getBoundingClientRect();
  return top >= from && bottom <= window.innerHeight;
}
