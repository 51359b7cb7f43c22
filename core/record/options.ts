import type { Block, Option, Outline, Section } from './types';

/** The options that a record weighs: the items of its list of options and the sub-sections that discuss them. */
export function readOptions(outline: Outline): Option[] {
  const found: { title: string; words: string; block: Block | null; section: Section | null }[] = [];
  for (const section of outline.sections) {
    if (section.role !== 'options') continue;
    if (section.roleIsOwn) {
      for (const block of listItems(outline, section)) {
        const words = firstLine(block.prose.text);
        found.push({ title: titleOf(words), words, block, section: null });
      }
      continue;
    }
    const isDirect = section.parent?.role === 'options' && section.parent.roleIsOwn;
    if (!isDirect || !section.heading) continue;
    const title = titleOf(section.heading.text);
    const listed = found.find((option) => sameOption(option.title, title));
    if (listed) listed.section = section;
    else found.push({ title, words: section.heading.text, block: null, section });
  }
  const outcome = outcomeText(outline);
  return found
    .filter((option) => option.title !== '' && !ARGUMENT.test(option.title))
    .map(({ title, words, block, section }) => ({
      title,
      range: block?.prose.sourceRange() ?? section?.heading?.range ?? { start: 0, end: 0 },
      section,
      chosen: CHOSEN.test(words) || names(outcome, title),
    }));
}

/** Top-level items of a section that is called options; lists inside a discussion are pros and cons. */
function listItems(outline: Outline, section: Section): Block[] {
  const name = section.heading?.text ?? '';
  if (/\b(?:pros|cons|analysis|evaluation|comparison)\b/i.test(name)) return [];
  return outline.blocks.filter((block) => block.section === section && block.kind === 'list-item' && !block.parent);
}

function firstLine(text: string): string {
  return text.split(/[\n\u2028]/, 1)[0] ?? '';
}

/** Heads of the lists for and against an option. */
const ARGUMENT = /^(?:pros?|cons?|advantages?|disadvantages?|pros and cons)$/i;

/** A list may say itself which one was taken. */
const CHOSEN = /\((?:chosen|selected|preferred)\)/i;

/** "Option 2: Buy it (chosen) - the vendor's offer" is called "Buy it". */
function titleOf(words: string): string {
  return (
    words
      .replace(/^\s*(?:option|alternative|variante|opción)\s*(?:\d+|[A-Z])?\s*[:.)–—-]\s*/i, '')
      .replace(/^\s*\d+[.)]\s+/, '')
      .replace(CHOSEN, '')
      .split(/\s+[–—-]\s+|\s*:\s/, 1)[0]
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

/**
 * Where the chosen option is named: in the quotation marks behind "Chosen option", else in the first words of the
 * decision, up to the reasons, which name the others.
 */
function outcomeText(outline: Outline): string {
  const block = outline.blocks.find((candidate) => candidate.section.role === 'decision');
  const text = block?.prose.text.slice(0, 300).replaceAll('\n', ' ') ?? '';
  const quoted = /^[^"“„«]{0,40}option[^"“„«]{0,20}["“„«]([^"”“»]+)["”“»]/i.exec(text)?.[1];
  return quoted ?? text.split(/\b(?:because|instead of|rather than|over|weil|statt)\b/i, 1)[0] ?? '';
}

function names(text: string, title: string): boolean {
  return ` ${key(text)} `.includes(` ${key(title)} `);
}
