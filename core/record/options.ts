import type { Block, Option, Outline, Section } from './types';

/** The options that a record weighs: the items of its list of options and the sub-sections that discuss them. */
export function readOptions(outline: Outline): Option[] {
  const found: { title: string; block: Block | null; section: Section | null }[] = [];
  for (const section of outline.sections) {
    if (section.role !== 'options') continue;
    if (section.roleIsOwn) {
      for (const block of listItems(outline, section))
        found.push({ title: titleOf(block.prose.text), block, section: null });
      continue;
    }
    const isDirect = section.parent?.role === 'options' && section.parent.roleIsOwn;
    if (!isDirect || !section.heading) continue;
    const title = titleOf(section.heading.text);
    const listed = found.find((option) => sameOption(option.title, title));
    if (listed) listed.section = section;
    else found.push({ title, block: null, section });
  }
  const outcome = outcomeText(outline);
  return found
    .filter((option) => option.title !== '')
    .map(({ title, block, section }) => ({
      title,
      range: block?.prose.sourceRange() ?? section?.heading?.range ?? { start: 0, end: 0 },
      section,
      chosen: outcome !== '' && outcome.includes(key(title)),
    }));
}

/** Top-level items of a section that is called options; lists inside a discussion are pros and cons. */
function listItems(outline: Outline, section: Section): Block[] {
  const name = section.heading?.text ?? '';
  if (/pros|cons|analysis|evaluation|comparison/i.test(name)) return [];
  return outline.blocks.filter((block) => block.section === section && block.kind === 'list-item' && !block.parent);
}

/** "Option 2: Buy it - the vendor's offer" is called "Buy it". */
function titleOf(text: string): string {
  const [line = ''] = text.split(/[\n\u2028]/, 1);
  return (
    line
      .replace(/^\s*(?:option|alternative|variante|opción)\s*(?:\d+|[A-Z])?\s*[:.)–—-]\s*/i, '')
      .replace(/^\s*\d+[.)]\s+/, '')
      .split(/\s+[–—-]\s+|:\s/, 1)[0]
      ?.replace(/[\s:.]+$/, '')
      .trim() ?? ''
  );
}

function key(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function sameOption(a: string, b: string): boolean {
  const [x, y] = [key(a), key(b)];
  return x !== '' && y !== '' && (x === y || x.startsWith(`${y} `) || y.startsWith(`${x} `));
}

/** The first words of the decision, where the chosen option is named. */
function outcomeText(outline: Outline): string {
  const block = outline.blocks.find((candidate) => candidate.section.role === 'decision');
  return key(block?.prose.text.slice(0, 300) ?? '');
}
