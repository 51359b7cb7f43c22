/** Where the words of a line stand in the record. */
export interface LinePlace {
  readonly start: number;
  readonly end: number;
}

/** Makes every line of a summary a link to its words. */
export function linkLines(tree: HTMLElement): void {
  for (const element of tree.querySelectorAll<HTMLElement>('[data-start]')) {
    const link = document.createElement('a');
    link.href = '#';
    link.title = 'Show in the record';
    link.draggable = false;
    for (const name of ['data-start', 'data-end']) {
      link.setAttribute(name, element.getAttribute(name) ?? '');
      element.removeAttribute(name);
    }
    link.append(...element.childNodes);
    element.append(link);
  }
}

/** All lines of a tree. */
export function linesIn(tree: HTMLElement): HTMLElement[] {
  return [...tree.querySelectorAll<HTMLElement>('a[data-start]')];
}

/** The place of the line that an element belongs to; null for one outside of lines. */
export function lineOf(element: Element): LinePlace | null {
  const line = element.closest<HTMLElement>('a[data-start]');
  return line && placeOf(line);
}

export function placeOf({ dataset: { start, end } }: HTMLElement): LinePlace {
  return { start: Number(start), end: Number(end) };
}
