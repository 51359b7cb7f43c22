import { linesIn } from './lines';

/**
 * Keeps what is read where it is on the screen while a change brings in, or takes out, something above it. At its very top
 * a page stays there. Browsers do the like, but some know nothing of the toolbar that covers a part of the page, and some
 * do not at all.
 *
 * @param toolbar what covers the top of the page
 */
export function keepPlace(summary: HTMLElement, toolbar: HTMLElement, change: () => void): void {
  const { bottom } = toolbar.getBoundingClientRect();
  const lines = window.scrollY > 0 ? linesIn(summary) : [];
  const read = lines
    .map((line) => ({ line, place: line.getBoundingClientRect() }))
    .filter(({ place }) => place.top >= bottom);
  change();
  const stayed = read.find(({ line }) => line.isConnected);
  if (stayed) window.scrollBy(0, stayed.line.getBoundingClientRect().top - stayed.place.top);
}
