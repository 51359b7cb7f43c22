import type { Ranged } from '../text/range';
import type { Block, Option, Outline, Section } from './types';
import { readYStatement } from './y-statement';

/**
 * The options that a record weighs: the items of its list of options, the rows of its table of options, and the
 * sub-sections that discuss them; where it has none of these, what its Y-statement chooses and neglects.
 */
export function readOptions(outline: Outline): Option[] {
  const found = candidates(outline);
  if (found.length === 0) return optionsOfYStatement(outline);
  const chosen = chosenOf(outline, found);
  const argued = argumentsOf(outline, found);
  return found
    .filter(({ title }) => title !== '')
    .map((option) => ({
      title: option.title,
      range: option.block?.prose.sourceRange() ?? option.section?.heading?.range ?? { start: 0, end: 0 },
      section: option.section,
      chosen: option.isMarked || chosen.has(option),
      ...(argued.get(option) ?? NO_ARGUMENTS),
    }));
}

/** What it is to achieve speaks for the chosen one, what is accepted against it. */
function optionsOfYStatement(outline: Outline): Option[] {
  const statement = readYStatement(outline);
  if (!statement) return [];
  const { chosen, neglected, qualities, downside } = statement;
  const own = { pros: qualities ? [qualities] : [], cons: downside ? [downside] : [], neutral: [] };
  return [
    { title: chosen.value, range: chosen.range, section: null, chosen: true, ...own },
    ...neglected.map(({ value, range }) => ({ title: value, range, section: null, chosen: false, ...NO_ARGUMENTS })),
  ];
}

interface Candidate {
  readonly title: string;
  /** `2` and `B` of "Option 2" and "Option B"; null where options are not counted. */
  readonly label: string | null;
  readonly block: Block | null;
  section: Section | null;
  /** The list itself says that this one is chosen. */
  readonly isMarked: boolean;
}

function candidates(outline: Outline): Candidate[] {
  const found: Candidate[] = [];
  const blocks = blocksBySection(outline);
  for (const section of outline.sections) {
    if (section.role !== 'options') continue;
    if (section.roleIsOwn && !isNumbered(section)) {
      for (const block of listed(section, blocks.get(section) ?? [])) found.push(candidateOf(block));
    } else if (section.heading && (isNumbered(section) || isDirect(section))) {
      const { text } = section.heading;
      const title = titleOf(text);
      const known = found.find((option) => sameOption(option.title, title));
      if (known) known.section ??= section;
      else found.push({ title, label: labelOf(text), block: null, section, isMarked: isMarkedChosen(text) });
    }
  }
  return found;
}

function blocksBySection({ blocks }: Outline): Map<Section, Block[]> {
  const found = new Map<Section, Block[]>();
  for (const block of blocks) {
    const known = found.get(block.section);
    if (known) known.push(block);
    else found.set(block.section, [block]);
  }
  return found;
}

function candidateOf(block: Block): Candidate {
  const { text, marks } = block.prose;
  const isBold = marks.some(
    ({ kind, start, end }) => kind === 'strong' && start === 0 && end === text.trimEnd().length,
  );
  // In a table the names of all options are often bold.
  const isMarked = isMarkedChosen(text) || (isBold && block.kind === 'list-item');
  return { title: titleOf(text), label: labelOf(text), block, section: null, isMarked };
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

/**
 * What names an option in a section that is called options: the top-level items of its lists (lists inside a
 * discussion are pros and cons), and the first cells of a table whose first column holds options.
 */
function listed(section: Section, blocks: readonly Block[]): Block[] {
  const name = section.heading?.text ?? '';
  const isDiscussion = /\b(?:pros|cons|analysis|evaluation|comparison|vorteile|nachteile)\b/i.test(name);
  return blocks.filter(
    (block) =>
      (block.kind === 'list-item' && !block.parent && !isDiscussion) ||
      (block.kind === 'table-cell' && !block.parent && !block.head && OPTION_COLUMN.test(block.column?.trim() ?? '')),
  );
}

const OPTION_COLUMN =
  /^(?:considered |possible )?(?:options?|alternatives?|approach(?:es)?|solutions?|candidates?|variante?n?s?|lösung(?:en)?|opción|opciones|opção|opções|opzione|opzioni|optie|opties|opcje?a?|alternativer?|вариант|选项|方案|オプション|옵션)$/iu;

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

const NO_ARGUMENTS: Arguments = { pros: [], cons: [], neutral: [] };

/**
 * What the record says for and against each option: in the section that discusses it, nested under its list item, or
 * in the columns of its row.
 */
function argumentsOf(outline: Outline, options: readonly Candidate[]): Map<Candidate, Arguments> {
  const owners = new Map<Block | Section, Candidate>();
  for (const option of options) {
    if (option.block) owners.set(option.block, option);
    if (option.section) owners.set(option.section, option);
  }
  const found = new Map<Candidate, Record<keyof Arguments, Ranged<string>[]>>();
  for (const block of outline.blocks) {
    const owner = ownerOf(block, owners);
    const side = owner && sideOf(block);
    if (!owner || !side || block.prose.text.trim() === '') continue;
    const argued = found.get(owner) ?? { pros: [], cons: [], neutral: [] };
    found.set(owner, argued);
    argued[side].push({ value: block.prose.text.replace(/\s+/g, ' ').trim(), range: block.prose.sourceRange() });
  }
  return found;
}

/** The option that an item or cell is under: by its list item or row, else by the sections around it. */
function ownerOf({ kind, parent, section }: Block, owners: ReadonlyMap<Block | Section, Candidate>): Candidate | null {
  if (kind === 'paragraph') return null;
  const owner = parent && owners.get(parent);
  if (owner || kind === 'table-cell') return owner ?? null;
  for (let around: Section | null = section; around; around = around.parent) {
    const discussed = owners.get(around);
    if (discussed) return discussed;
  }
  return null;
}

/** By the item's own first word, else by the line or heading that leads the list in. */
function sideOf({ kind, prose, column, leadIn, parent, section }: Block): keyof Arguments | null {
  if (kind === 'table-cell') return sideNamed(column);
  if (NEITHER.test(prose.text)) return 'neutral';
  if (FOR.test(prose.text)) return 'pros';
  if (AGAINST.test(prose.text)) return 'cons';
  for (const head of [leadIn?.prose.text, parent?.prose.text, section.heading?.text]) {
    const side = sideNamed(head);
    if (side) return side;
  }
  return null;
}

function sideNamed(head: string | null | undefined): keyof Arguments | null {
  if (head && FOR_HEADING.test(head)) return 'pros';
  if (head && AGAINST_HEADING.test(head)) return 'cons';
  return null;
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
 * The options that the record's outcome names, by title or as "option 2". Of "Rent" and "Rent by the hour" it is the
 * longer one that was meant.
 */
function chosenOf(outline: Outline, options: readonly Candidate[]): Set<Candidate> {
  const outcome = ` ${outcomeText(outline)} `;
  const labels = new Set(
    Array.from(outcome.matchAll(/ (?:option|alternative|variante?) (\w{1,2})(?= )/g), ([, label]) => label),
  );
  const named = options
    .map((option) => ({ option, name: ` ${key(option.title)} ` }))
    .filter(({ name }) => name.trim() !== '' && outcome.includes(name))
    .slice(0, MOST_NAMED);
  const meant = named.filter(({ name }) => !named.some((other) => other.name !== name && other.name.includes(name)));
  const counted = options.filter(({ label }) => label !== null && labels.size === 1 && labels.has(label));
  return new Set([...meant.map(({ option }) => option), ...counted]);
}

/** An outcome of a few hundred characters names no more. */
const MOST_NAMED = 20;

/** `2` of "Option 2: Buy it". */
function labelOf(text: string): string | null {
  return (
    /^\W*(?:option|alternative|variante?|opción|opção)\s*#?(\d{1,2}|[a-h])\b/i.exec(text)?.[1]?.toLowerCase() ?? null
  );
}

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
