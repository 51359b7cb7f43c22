import type { Ranged } from '../text/range';
import type { Block, Option, Outline, Section } from './types';

/** The options that a record weighs: the items of its list of options and the sub-sections that discuss them. */
export function readOptions(outline: Outline): Option[] {
  const outcome = outcomeText(outline);
  return candidates(outline)
    .filter(({ title }) => title !== '')
    .map(({ title, block, section, isMarked }) => ({
      title,
      range: block?.prose.sourceRange() ?? section?.heading?.range ?? { start: 0, end: 0 },
      section,
      chosen: isMarked || (outcome !== '' && ` ${outcome} `.includes(` ${key(title)} `)),
      ...argumentsOf(outline, block, section),
    }));
}

interface Candidate {
  readonly title: string;
  readonly block: Block | null;
  section: Section | null;
  /** The list itself says that this one is chosen. */
  readonly isMarked: boolean;
}

function candidates(outline: Outline): Candidate[] {
  const found: Candidate[] = [];
  for (const section of outline.sections) {
    if (section.role !== 'options') continue;
    if (section.roleIsOwn && !isNumbered(section)) {
      for (const block of listItems(outline, section)) found.push(listed(block));
    } else if (section.heading && (isNumbered(section) || isDirect(section))) {
      const title = titleOf(section.heading.text);
      const known = found.find((option) => sameOption(option.title, title));
      if (known) known.section ??= section;
      else found.push({ title, block: null, section, isMarked: isMarkedChosen(section.heading.text) });
    }
  }
  return found;
}

function listed(block: Block): Candidate {
  const isBold = block.prose.marks.some(
    ({ kind, start, end }) => kind === 'strong' && start === 0 && end === block.prose.text.trimEnd().length,
  );
  return {
    title: titleOf(block.prose.text),
    block,
    section: null,
    isMarked: isBold || isMarkedChosen(block.prose.text),
  };
}

function isMarkedChosen(text: string): boolean {
  return /[([](?:chosen|selected|accepted|gewählt|retenue?|elegida|✅)[)\]]|^✅|✅$/i.test(text.trim());
}

/** `## Option 2: Buy` stands by itself, wherever it stands. */
function isNumbered({ heading }: Section): boolean {
  return /^\W*(?:option|alternative|variant|variante|opción|opção)\s*#?(?:\d{1,2}|[a-h])\b/i.test(heading?.text ?? '');
}

/** A sub-section right under the section that is called options, and not one of its pros and cons. */
function isDirect(section: Section): boolean {
  const isList = /^(?:pros?|cons?|advantages?|disadvantages?|positive|negative|benefits?|drawbacks?)\b/i.test(
    section.heading?.text ?? '',
  );
  return !isList && section.parent?.role === 'options' && section.parent.roleIsOwn && !isNumbered(section.parent);
}

/** Top-level items of a section that is called options; lists inside a discussion are pros and cons. */
function listItems(outline: Outline, section: Section): Block[] {
  const name = section.heading?.text ?? '';
  if (/\b(?:pros|cons|analysis|evaluation|comparison|vorteile|nachteile)\b/i.test(name)) return [];
  return outline.blocks.filter((block) => block.section === section && block.kind === 'list-item' && !block.parent);
}

/** "Option 2: Buy it - the vendor's offer" is called "Buy it". */
function titleOf(text: string): string {
  const [line = ''] = text.split(/[\n\u2028]/, 1);
  const bare = line
    .replace(/[([](?:chosen|selected|accepted|rejected)[)\]]|✅|❌/gi, '')
    .replace(/^\s*(?:option|alternative|variante?|opción|opção)\s*#?(?:\d+|[A-Za-z])?\s*[:.)–—-]\s*/i, '')
    .replace(/^\s*\d+[.)]\s+/, '');
  return (bare.split(/\s+[–—-]\s+|:\s/, 1)[0] ?? '').replace(/[\s:.]+$/, '').trim();
}

const FOR = /^\W*(?:good|pros?|advantage|gut|vorteil|bon|bien|bueno|\+)\b|^\s*(?:\+|✅|👍)/iu;
const AGAINST = /^\W*(?:bad|cons?|disadvantage|schlecht|nachteil|mauvais|malo)\b|^\s*(?:-\s|❌|👎)/iu;
const NEITHER = /^\W*neutral\b/iu;

const FOR_HEADING = /^\W*(?:pros?|advantages?|positives?|benefits?|strengths?|vorteile|avantages|ventajas)\b/i;
const AGAINST_HEADING =
  /^\W*(?:cons?|disadvantages?|negatives?|drawbacks?|weaknesses|nachteile|inconvénients|desventajas)\b/i;

type Arguments = Pick<Option, 'pros' | 'cons' | 'neutral'>;

/** What the record says for and against an option: in the section that discusses it, or nested under its list item. */
function argumentsOf(outline: Outline, item: Block | null, section: Section | null): Arguments {
  const found = { pros: [] as Ranged<string>[], cons: [] as Ranged<string>[], neutral: [] as Ranged<string>[] };
  for (const block of outline.blocks) {
    const isNested = item !== null && block.parent === item;
    const isInside = section !== null && isWithin(block.section, section);
    if ((!isNested && !isInside) || block.kind !== 'list-item') continue;
    const side = sideOf(block);
    if (side)
      found[side].push({ value: block.prose.text.replace(/\s+/g, ' ').trim(), range: block.prose.sourceRange() });
  }
  return found;
}

/** By the item's own first word, else by the line or heading that leads the list in. */
function sideOf({ prose, leadIn, parent, section }: Block): keyof Arguments | null {
  if (NEITHER.test(prose.text)) return 'neutral';
  if (FOR.test(prose.text)) return 'pros';
  if (AGAINST.test(prose.text)) return 'cons';
  for (const head of [leadIn?.prose.text, parent?.prose.text, section.heading?.text]) {
    if (head && FOR_HEADING.test(head)) return 'pros';
    if (head && AGAINST_HEADING.test(head)) return 'cons';
  }
  return null;
}

function isWithin(inner: Section, outer: Section): boolean {
  for (let section: Section | null = inner; section; section = section.parent) if (section === outer) return true;
  return false;
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

/** The reasons for an option name the others, too. */
const REASONS = /\b(?:because|instead of|rather than|over|weil|statt|parce que)\b/i;

/**
 * Where the chosen option is named: between the quotation marks behind "Chosen option", else in the first words of the
 * decision.
 */
function outcomeText(outline: Outline): string {
  const block = outline.blocks.find((candidate) => candidate.section.role === 'decision');
  const text = block?.prose.text.slice(0, 300).replaceAll('\n', ' ') ?? '';
  const quoted = /^[^"“„«]{0,20}option[^"“„«]{0,20}["“„«]([^"”“»]+)["”“»]/i.exec(text)?.[1];
  return key(quoted ?? text.split(REASONS, 1)[0] ?? '');
}
