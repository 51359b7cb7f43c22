import { fold } from '../text/fold';
import { matchesOf } from '../text/matches';
import type { Ranged } from '../text/range';
import { commonWords } from './language';
import { languages } from './languages';
import { anyOf, holds, wordsOfAll } from './languages/patterns';
import { labelOfOption, roleOfHeading } from './roles';
import type { Block, Option, Outline, Section } from './types';
import { readYStatement } from './y-statement';

/**
 * The options that a record weighs: the items of its list of options, the rows of its table of options, and the
 * sub-sections that discuss them; where it has none of these, what its Y-statement chooses and neglects.
 *
 * @param language of the record's prose
 */
export function readOptions(outline: Outline, language: string): Option[] {
  const found = candidates(outline);
  if (found.length === 0) return optionsOfYStatement(outline);
  const chosen = chosenOf(outline, found, language);
  const argued = argumentsOf(outline, found, commonWords(language));
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
      else found.push({ title, label: labelOfOption(text), block: null, section, isMarked: isMarkedChosen(text) });
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
  return { title: titleOf(text), label: labelOfOption(text), block, section: null, isMarked };
}

const CHOSEN = `[(\\[（【](?:${anyOf(wordsOfAll(({ options }) => options.chosen))}|✅)[)\\]）】]`;
const REJECTED = `[(\\[（【]${anyOf(wordsOfAll(({ statuses }) => statuses.rejected))}[)\\]）】]`;

const MARKED_CHOSEN = new RegExp(`${CHOSEN}|^✅|✅$`, 'u');

function isMarkedChosen(text: string): boolean {
  return MARKED_CHOSEN.test(fold(text.trim()));
}

/** `## Option 2: Buy` stands by itself, wherever it stands. */
function isNumbered({ heading }: Section): boolean {
  return labelOfOption(heading?.text ?? '') !== null;
}

/** A sub-section right under the section that is called options, and not one of its pros and cons. */
function isDirect(section: Section): boolean {
  const isList = sideNamed(section.heading?.text) !== null;
  return !isList && section.parent?.role === 'options' && section.parent.roleIsOwn && !isNumbered(section.parent);
}

/**
 * What names an option in a section that is called options: the top-level items of its lists (lists inside a
 * discussion are pros and cons), and the first cells of a table whose first column holds options.
 */
function listed(section: Section, blocks: readonly Block[]): Block[] {
  const isDiscussion = DISCUSSION.test(fold(section.heading?.text ?? ''));
  return blocks.filter(
    (block) =>
      (block.kind === 'list-item' && !block.parent && !isDiscussion) ||
      (block.kind === 'table-cell' && !block.parent && !block.head && holdsOptions(block.column ?? '')),
  );
}

const FOR_WORDS = wordsOfAll(({ options }) => options.for);
const AGAINST_WORDS = wordsOfAll(({ options }) => options.against);
const NEUTRAL_WORDS = wordsOfAll(({ options }) => options.neutral);

/** In the heading of a section that weighs options instead of listing them. */
const DISCUSSION = new RegExp(anyOf([...AGAINST_WORDS, ...wordsOfAll(({ options }) => options.weighing)]), 'u');

const OPTION = anyOf(wordsOfAll(({ options }) => options.names));

const OPTION_COLUMN = new RegExp(`^${OPTION}$`, 'u');

function holdsOptions(column: string): boolean {
  return OPTION_COLUMN.test(fold(column.trim())) || roleOfHeading(column, null) === 'options';
}

const MARKED = new RegExp(`${CHOSEN}|${REJECTED}|✅|❌`, 'gu');

/** "Option 2: Buy it - the vendor's offer" is called "Buy it". */
function titleOf(text: string): string {
  const [line = ''] = text.split(/[\n\u2028]/, 1);
  const unmarked = without(line, MARKED);
  const bare = unmarked.slice(LABEL.exec(fold(unmarked))?.[0].length ?? 0).replace(/^\s*\d+[.)]\s+/, '');
  return (bare.split(/\s+[–—-]\s+|:\s|：|——/, 1)[0] ?? '').replace(/(?<![\s:.。])[\s:.。]+$/u, '').trim();
}

const LABEL = new RegExp(`^\\s*${OPTION}\\s*#?(?:\\p{Nd}{1,3}|\\p{L})?\\s*[:：.)–—-]\\s*`, 'u');

/** The text without what the pattern finds in its folded form, which is as long as the text. */
function without(text: string, pattern: RegExp): string {
  let rest = text;
  for (const { 0: found, index } of matchesOf(pattern, fold(text)).reverse()) {
    rest = rest.slice(0, index) + rest.slice(index + found.length);
  }
  return rest;
}

const SIDES: readonly { readonly side: keyof Arguments; readonly word: RegExp }[] = [
  { side: 'neutral', word: leading(NEUTRAL_WORDS) },
  { side: 'pros', word: leading(FOR_WORDS) },
  { side: 'cons', word: leading(AGAINST_WORDS) },
];

function leading(words: readonly string[]): RegExp {
  return new RegExp(`^[^\\p{L}\\p{N}]{0,8}(${anyOf(words)})`, 'u');
}

/** `+ Fast`, `❌ Slow`. */
const SIGNS: readonly { readonly side: keyof Arguments; readonly sign: RegExp }[] = [
  { side: 'pros', sign: /^\s*(?:\+|✅|👍)/u },
  { side: 'cons', sign: /^\s*(?:-\s|❌|👎)/u },
];

type Arguments = Pick<Option, 'pros' | 'cons' | 'neutral'>;

const NO_ARGUMENTS: Arguments = { pros: [], cons: [], neutral: [] };

/**
 * What the record says for and against each option: in the section that discusses it, nested under its list item, or
 * in the columns of its row.
 *
 * @param common words of the record's language that say nothing: "con" is against in English and "with" in Spanish
 */
function argumentsOf(
  outline: Outline,
  options: readonly Candidate[],
  common: ReadonlySet<string>,
): Map<Candidate, Arguments> {
  const owners = new Map<Block | Section, Candidate>();
  for (const option of options) {
    if (option.block) owners.set(option.block, option);
    if (option.section) owners.set(option.section, option);
  }
  const found = new Map<Candidate, Record<keyof Arguments, Ranged<string>[]>>();
  for (const block of outline.blocks) {
    const owner = ownerOf(block, owners);
    const side = owner && sideOf(block, common);
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
function sideOf(
  { kind, prose, column, leadIn, parent, section }: Block,
  common: ReadonlySet<string>,
): keyof Arguments | null {
  if (kind === 'table-cell') return sideNamed(column);
  const own = sideNamed(prose.text, common) ?? SIGNS.find(({ sign }) => sign.test(prose.text))?.side;
  if (own) return own;
  for (const head of [leadIn?.prose.text, parent?.prose.text, section.heading?.text]) {
    const side = sideNamed(head);
    if (side) return side;
  }
  return null;
}

function sideNamed(text: string | null | undefined, common: ReadonlySet<string> = NONE): keyof Arguments | null {
  const beginning = fold(text?.slice(0, 40) ?? '');
  return SIDES.find(({ word }) => isSaid(word.exec(beginning)?.[1], common))?.side ?? null;
}

function isSaid(word: string | undefined, common: ReadonlySet<string>): boolean {
  return word !== undefined && !common.has(word);
}

const NONE: ReadonlySet<string> = new Set();

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
 * The options that the record's outcome names, by title or as "option 2". Of "Rent" and "Rent by the hour" it is the
 * longer one that was meant.
 */
function chosenOf(outline: Outline, options: readonly Candidate[], language: string): Set<Candidate> {
  const outcome = outcomeText(outline, language);
  const known = new Set(options.map(({ label }) => label));
  const labels = new Set(
    matchesOf(LABELLED, outcome)
      .map(([, label = '']) => label)
      .filter((label) => known.has(label)),
  );
  const named = options
    .map((option) => ({ option, name: key(option.title) }))
    .filter(({ name }) => isNamedIn(outcome, name))
    .slice(0, MOST_NAMED);
  const meant = named.filter(({ name }) => !named.some((other) => other.name !== name && isNamedIn(other.name, name)));
  const counted = options.filter(({ label }) => label !== null && labels.size === 1 && labels.has(label));
  return new Set([...meant.map(({ option }) => option), ...counted]);
}

/** An outcome of a few hundred characters names no more. */
const MOST_NAMED = 20;

const LABELLED = new RegExp(`${OPTION} ?(\\p{Nd}{1,2}(?!\\p{Nd})|[一二三四五六七八九]|\\p{L}(?= |$))`, 'gu');

function isNamedIn(outcome: string, title: string): boolean {
  return title !== '' && holds(outcome, title);
}

/** A quotation behind the name of an option: `Chosen option: "Buy it", because …`. */
const QUOTED_OPTION = new RegExp(`^[^"“„«「『]{0,40}${OPTION}[^"“„«「『]{0,20}["“„«「『]([^"”“»」』]+)["”“»」』]`, 'u');

/**
 * Where the chosen option is named: between the quotation marks behind "Chosen option", else in the first words of the
 * decision.
 */
function outcomeText(outline: Outline, language: string): string {
  const block = outline.blocks.find((candidate) => candidate.section.role === 'decision');
  const text = fold(block?.prose.text.slice(0, 300).replaceAll('\n', ' ') ?? '');
  return key(QUOTED_OPTION.exec(text)?.[1] ?? text.split(reasonsIn(language), 1)[0] ?? '');
}

/** What leads to the reasons for an option, which name the others, too. */
function reasonsIn(tag: string): RegExp {
  const language = languages.find((candidate) => candidate.tag === tag);
  return language ? new RegExp(anyOf(language.options.reasons), 'u') : ENGLISH_REASONS;
}

const ENGLISH_REASONS = reasonsIn('en');
