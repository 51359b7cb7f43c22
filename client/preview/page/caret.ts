import type { Caret } from '../messages';
import { linesIn, placeOf } from './lines';

/**
 * Marks the lines of the summary whose words hold the caret, else those in the caret's line of the record.
 *
 * @param follow true where what is marked is to come into view
 */
export function markCaret(summary: HTMLElement, caret: Caret | null, { follow }: { follow: boolean }): void {
  const marked = caret ? linesAt(linesIn(summary), caret) : [];
  // Who types on in a line may look at another place of the summary meanwhile.
  const isNew = marked.some((line) => !line.hasAttribute('aria-current'));
  for (const line of summary.querySelectorAll('[aria-current]')) {
    if (!marked.includes(line as HTMLElement)) line.removeAttribute('aria-current');
  }
  for (const line of marked) line.setAttribute('aria-current', 'location');
  const [first] = marked;
  if (follow && isNew && first && !marked.some(isInView)) first.scrollIntoView({ block: 'nearest' });
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

function isInView(line: HTMLElement): boolean {
  const { top, bottom } = line.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
}
