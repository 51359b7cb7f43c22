import morphdom from 'morphdom';
import { align } from './align';

/**
 * Makes the page show a new summary by changing what is different in it, so that nothing flickers and the focus, the
 * selection and the place that is read stay.
 */
export function patch(summary: HTMLElement, next: HTMLElement): void {
  const focused = document.activeElement;
  const names = align(summary, next);
  morphdom(summary, next, {
    childrenOnly: true,
    getNodeKey: (node) => names.get(node),
    onBeforeElUpdated: (from, to) => !from.isEqualNode(to),
  });
  // Another order of the questions moves them, and what is moved loses the focus.
  if (focused instanceof HTMLElement && focused.isConnected && focused !== document.activeElement)
    focused.focus({ preventScroll: true });
}
