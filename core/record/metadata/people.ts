import { fold } from '../../text/fold';
import type { Range } from '../../text/range';
import { wholeWord } from '../../text/whole-word';
import { commonWords } from '../language';
import { languages } from '../languages';
import { anyOf, wordsOfAll } from '../languages/patterns';
import type { Block, MetadataEntry, Outline, Person, SectionRole, Side } from '../types';
import { longestFirst, noOwnWords, type OwnWords } from './own-words';
import { fieldOf } from './words';

interface SideWords {
  readonly side: Side;
  readonly words: RegExp;
}

/** Words of a name or role that tell on which side of the table somebody sits; the first that matches decides. */
const SIDES: readonly SideWords[] = [
  // Named after what they protect, not after what they build.
  { side: 'business', words: /\b(?:data protection|data privacy|privacy|information governance)\b/i },
  {
    side: 'technology',
    words:
      /\b(?:cto|cio|architects?|architecture|engineers?|engineering|developers?|devs?|dev ?ops|sre|it|tech(?:nical|nology)?|platform|infrastructure|software|data|security|network|operations? lead|qa|tester)\b/i,
  },
  {
    side: 'business',
    words:
      /\b(?:ceo|cfo|coo|cmo|cpo|head of|director|product|business|finance|financial|controller|procurement|legal|compliance|sales|marketing|customer|service desk|claims|operations?|hr|sponsor|board|underwriting|commercial|communications?|privacy|risk|treasury|nursing|clinical|ward|store|logistics|department|program(?:me)? manager|ministry)\b/i,
  },
];

/**
 * Everybody whom the metadata or a section on people names, in the order of the text.
 *
 * @param language of the record's prose
 * @param own names and roles of the team, which are believed before any other word
 */
export function readPeople(
  outline: Outline,
  entries: readonly MetadataEntry[],
  language: string,
  own: OwnWords['people'] = noOwnWords.people,
): Person[] {
  const { blocks } = outline;
  const sides = [...longestFirst(own).map(([word, side]) => ({ side, words: wholeWord(word) })), ...SIDES];
  const document = { text: outline.text, parting: partingIn(language), sides };
  const rows = signedRows(blocks);
  const inRows = new Set(rows.flatMap(({ cells }) => cells));
  const fromEntries = entries.flatMap(({ key, value, range, source }) => {
    const field = fieldOf(key);
    return field?.field === 'people' ? peopleIn(value, { ...document, range, role: field.role, source }) : [];
  });
  const fromSections = blocks
    .filter((block) => block.section.role === 'people' && !block.head && !inRows.has(block))
    .flatMap((block) => peopleOfBlock(block, document));
  const fromLists = blocks.flatMap((block) => peopleUnder(block, blocks, document));
  const fromHistory = blocks.filter(isSigned).flatMap(authorsMentioned);
  return unique([
    ...fromEntries,
    ...fromLists,
    ...rows.flatMap((row) => personOf(row, sides)),
    ...fromSections,
    ...fromHistory,
  ]);
}

/** A row of a table that has a column for the name and one for what the person is. */
interface SignedRow {
  readonly cells: readonly Block[];
  readonly name: Block;
  readonly position: Block;
}

/** Heads of columns that hold names, and of those that say what the named ones are. */
const NAME_COLUMN = new RegExp(`^${anyOf(wordsOfAll(({ keys }) => keys.name))}$`, 'u');
const POSITION_COLUMN = new RegExp(`^${anyOf(wordsOfAll(({ keys }) => keys.position))}$`, 'u');

function signedRows(blocks: readonly Block[]): SignedRow[] {
  const rows = new Map<Block, Block[]>();
  for (const block of blocks) {
    if (block.kind !== 'table-cell' || block.head || !SIGNED.includes(block.section.role)) continue;
    const first = block.parent ?? block;
    const row = rows.get(first);
    if (row) row.push(block);
    else rows.set(first, [block]);
  }
  return [...rows.values()].flatMap((cells) => {
    const name = cells.find(({ column }) => NAME_COLUMN.test(fold(column?.trim() ?? '')));
    const position = cells.find(({ column }) => POSITION_COLUMN.test(fold(column?.trim() ?? '')));
    return name && position ? [{ cells, name, position }] : [];
  });
}

/** Sections in whose tables a name stands for somebody who has to do with the decision. */
const SIGNED: readonly SectionRole[] = ['title', 'status', 'people', 'review'];

function personOf({ name: { prose }, position }: SignedRow, sides: readonly SideWords[]): Person[] {
  const name = prose.text.trim();
  if (!/\p{L}/u.test(name) || isPlaceholder(name)) return [];
  const held = position.prose.text.trim();
  const side = sideOf(held, sides) ?? sideOf(name, sides);
  return [{ name, role: roleOf(held), side, range: prose.sourceRange(), source: 'table' }];
}

/** Letters of a responsibility matrix. */
const RACI: Readonly<Record<string, Person['role']>> = { r: 'owner', a: 'decider', c: 'consulted', i: 'informed' };

/** What somebody is to the decision by what a table calls them; who is only named by a job has decided. */
function roleOf(position: string): Person['role'] {
  const field = fieldOf(position);
  return RACI[position.toLowerCase()] ?? (field?.field === 'people' ? field.role : 'decider');
}

/** `Deciders:` alone on its line, and the names in the list under it. */
function peopleUnder(block: Block, blocks: readonly Block[], document: Document): Person[] {
  const [, key] = /^[^\p{L}]*(\p{L}[\p{L}\p{M}\s\u200C-]{2,30}?)\s*[:：]\s*$/u.exec(block.prose.text) ?? [];
  const field = key && HEAD.includes(block.section.role) ? fieldOf(key) : null;
  if (field?.field !== 'people') return [];
  return blocks
    .filter((item) => item.parent === block || item.leadIn === block)
    .flatMap((item) =>
      peopleIn(item.prose.text.trim(), {
        range: item.prose.sourceRange(),
        ...document,
        role: field.role,
        source: 'pair',
      }),
    );
}

const HEAD: readonly SectionRole[] = ['title', 'status', 'date', 'people'];

/** The history of the record, and the words before its first section. */
function isSigned(block: Block): boolean {
  return ['history', 'title'].includes(block.section.role);
}

const MENTION = /@[\w](?:[\w-]*\w)?/g;

/** `Initial draft (@anna)` in a history; `written by @anna` in the head. */
function authorsMentioned(block: Block): Person[] {
  const { text } = block.prose;
  if (block.section.role !== 'history' && !/\b(?:written|authored|proposed|submitted) by\b/i.test(text)) return [];
  return Array.from(text.matchAll(MENTION), ({ 0: name, index }) => ({
    name,
    role: 'author',
    side: null,
    range: block.prose.sourceRange(index, index + name.length),
    source: block.section.role === 'history' ? 'history' : 'announcement',
  }));
}

function peopleOfBlock(block: Block, document: Document): Person[] {
  const list = block.prose.text.trim();
  // A sentence, or a line of its own with a key, is no name.
  if (list.length > 200 || /[.!?]$/.test(list) || /^[^,]{1,30}:\s/.test(list)) return [];
  return peopleIn(list, { ...document, range: block.prose.sourceRange(), role: 'decider', source: 'section' });
}

/** What the record as a whole tells of its lists of names. */
interface Document {
  readonly text: string;
  /** What parts one name from the next. */
  readonly parting: Parting;
  /** Words that tell the sides of people. */
  readonly sides: readonly SideWords[];
}

/** Where a list of names stands. */
interface Origin extends Document, Pick<Person, 'role' | 'source'> {
  /** In `text`, maybe with marks that the list has no more. */
  readonly range: Range;
}

/** Those whom a list names. */
function peopleIn(list: string, { range, role, source, text, parting, sides }: Origin): Person[] {
  const people: Person[] = [];
  let at = range.start;
  for (const part of splitNames(list, parting)) {
    const name = part.trim().replace(parting.leading, '').replace(/[.;]$/, '').trim();
    if (!/\p{L}/u.test(name) || isPlaceholder(name) || isOtherKey(name)) continue;
    const place = placeOf(name, text, { start: at, end: range.end }) ?? range;
    people.push({ name, role, side: sideOf(name, sides), range: place, source });
    if (place !== range) at = place.end;
  }
  return people;
}

/** Where the name stands as it is written; null where marks part its words. */
function placeOf(name: string, text: string, { start, end }: Range): Range | null {
  const at = text.slice(start, end).indexOf(name);
  return at < 0 ? null : { start: start + at, end: start + at + name.length };
}

/** In a table of keys and values the first column holds keys. */
function isOtherKey(name: string): boolean {
  const field = fieldOf(name)?.field;
  return field === 'status' || field === 'date';
}

interface Parting {
  readonly separator: RegExp;
  readonly piece: RegExp;
  readonly leading: RegExp;
}

/**
 * Commas, semicolons, slashes and "and". In the record's own language that may be any word; in another, as records mix
 * them, neither a single letter nor a word that means something else in its own: "architecte en chef".
 */
function partingIn(tag: string): Parting {
  const common = commonWords(tag);
  const words = languages.flatMap(({ tag: other, keys }) =>
    other === tag ? keys.and : keys.and.filter((word) => word.length > 1 && !common.has(word)),
  );
  const and = `(?:${words.join('|')}|&)`;
  const separator = `[,;،؛、，；\\n\\u2028]|(?<![^\\S\\n\\u2028])\\s+${and}\\s+|\\s/\\s`;
  return {
    separator: new RegExp(`^(?:${separator})$`, 'u'),
    piece: new RegExp(`(${separator}|[()（）])`, 'u'),
    leading: new RegExp(`^${and}\\s+`, 'u'),
  };
}

/** Splits a list of names, but not inside brackets: "Ben (Claims, Berlin)" is one person. */
function splitNames(list: string, { separator, piece: pieces }: Parting): string[] {
  const names: string[] = [];
  let depth = 0;
  let name = '';
  for (const piece of list.split(pieces)) {
    if (/^[(（]$/.test(piece)) depth++;
    if (/^[)）]$/.test(piece)) depth = Math.max(0, depth - 1);
    if (depth === 0 && separator.test(piece)) {
      names.push(name);
      name = '';
    } else {
      name += piece;
    }
  }
  return [...names, name].filter((part) => part.trim() !== '');
}

function isPlaceholder(name: string): boolean {
  return /^[{[<].*[}\]>]$|^(?:list|everyone|n\/a|none|tbd|todo|-+)\b/i.test(name);
}

/** The side that a role sits on by its own words, whatever a team says of its people; null where they do not tell. */
export function sideOfRole(role: string): Side | null {
  return sideOf(role, SIDES);
}

function sideOf(name: string, sides: readonly SideWords[]): Side | null {
  return sides.find(({ words }) => words.test(name))?.side ?? null;
}

function unique(people: readonly Person[]): Person[] {
  const seen = new Set<string>();
  return people.filter((person) => {
    const key = `${person.role}:${person.name.toLowerCase()}`;
    return !seen.has(key) && seen.add(key);
  });
}
