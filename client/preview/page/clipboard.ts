/** Puts the same content on the clipboard twice: for programs that take HTML, and for those that take text alone. */
export async function copyToClipboard(content: { readonly html: string; readonly text: string }): Promise<boolean> {
  window.focus();
  const typed = (type: string, value: string) => [type, new Blob([value], { type })] as const;
  const item = Object.fromEntries([typed('text/html', content.html), typed('text/plain', content.text)]);
  try {
    await navigator.clipboard.write([new ClipboardItem(item)]);
    return true;
  } catch {
    return copyByEvent(content);
  }
}

/** The older way, which some browsers leave open to a frame that may not use the newer one. */
function copyByEvent({ html, text }: { readonly html: string; readonly text: string }): boolean {
  let isDone = false;
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    isDone = event.clipboardData !== null;
  };
  document.addEventListener('copy', fill, { capture: true, once: true });
  const isTaken = document.execCommand('copy');
  document.removeEventListener('copy', fill, { capture: true });
  return isTaken && isDone;
}
