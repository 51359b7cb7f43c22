import { linkLines } from './lines';

/** The summary's HTML as a tree, made fit for the page. */
export function treeOf(html: string): HTMLElement {
  const tree = document.createElement('main');
  // The page's policy runs nothing that stands in it, and the renderer makes text of all that the record says.
  tree.innerHTML = html;
  linkLines(tree);
  for (const meter of tree.querySelectorAll('meter')) meter.replaceWith(barFor(meter));
  return tree;
}

/** Browsers let the colours of the editor into this kind of bar. */
function barFor({ max, value }: HTMLMeterElement): HTMLProgressElement {
  const bar = document.createElement('progress');
  bar.max = max;
  bar.value = value;
  bar.ariaHidden = 'true';
  return bar;
}
