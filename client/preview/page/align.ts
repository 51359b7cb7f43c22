/** What holds parts that come and go: questions, the lines of an answer, the rows of a table. */
const HOLDERS = 'article, header, .questions, [data-question], table, tbody';

/** Which element of the page is which one of the new summary, by a name that both have. */
export type Names = WeakMap<Node, string>;

/**
 * Puts in what is new among the parts of a summary and takes out what is gone, so that what stays is not moved: an element
 * that is moved loses the focus.
 *
 * @returns names of the parts that are now in both
 */
export function align(page: Element, next: Element): Names {
  const names: Names = new WeakMap();
  let count = 0;
  const alignParts = (from: Element, to: Element): void => {
    const partners = partnersOf([...from.children], [...to.children]);
    const staying = new Set(partners.values());
    for (const part of [...from.children]) if (!staying.has(part)) part.remove();
    let behind: Element | null = null;
    for (const part of [...to.children].reverse()) {
      const known = partners.get(part);
      const here: Element = known ?? (part.cloneNode(true) as Element);
      if (!known) from.insertBefore(here, behind);
      behind = here;
      const name = `part-${count++}`;
      names.set(part, name).set(here, name);
      if (known && part.matches(HOLDERS)) alignParts(known, part);
    }
  };
  alignParts(page, next);
  return names;
}

/** For each new part the one on the page that it is: one that says the same, else, in order, one of its kind. */
function partnersOf(from: readonly Element[], to: readonly Element[]): ReadonlyMap<Element, Element> {
  const partners = new Map<Element, Element>();
  for (const nameOf of [wordsOf, kindOf]) {
    const open = new Map<string, Element[]>();
    const taken = new Set(partners.values());
    for (const part of from) {
      if (taken.has(part)) continue;
      const name = nameOf(part);
      const same = open.get(name);
      if (same) same.push(part);
      else open.set(name, [part]);
    }
    for (const part of to) {
      const partner = partners.has(part) ? undefined : open.get(nameOf(part))?.shift();
      if (partner) partners.set(part, partner);
    }
  }
  return partners;
}

/** A row is about what stands in its first cell, whatever is said of it. */
function wordsOf(part: Element): string {
  const words = part.nodeName === 'TR' ? part.firstElementChild : part;
  return `${kindOf(part)} ${words?.textContent}`;
}

/** A question stays itself whatever is answered; so does the second half of one. */
function kindOf(part: Element): string {
  const { question = '', slot = '', gap = '' } = (part as HTMLElement).dataset;
  return [part.nodeName, part.className, question, slot, gap].join(' ');
}
