import type { Range } from '../../text/range';
import type { Block, MetadataEntry, Outline, Person, SectionRole } from '../types';
import { fieldOf } from './words';

/** Words of a name or role that tell on which side of the table somebody sits; the first that matches decides. */
const SIDES: readonly { readonly side: NonNullable<Person['side']>; readonly words: RegExp }[] = [
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

/** Everybody whom the metadata or a section on people names, in the order of the text. */
export function readPeople(outline: Outline, entries: readonly MetadataEntry[]): Person[] {
  const { text, blocks } = outline;
  const rows = signedRows(blocks);
  const inRows = new Set(rows.flatMap(({ cells }) => cells));
  const fromEntries = entries.flatMap(({ key, value, range, source }) => {
    const field = fieldOf(key);
    return field?.field === 'people' ? peopleIn(value, { range, role: field.role, source, text }) : [];
  });
  const fromSections = blocks
    .filter((block) => block.section.role === 'people' && !block.head && !inRows.has(block))
    .flatMap((block) => peopleOfBlock(block, text));
  const fromLists = blocks.flatMap((block) => peopleUnder(block, outline));
  const fromHistory = blocks.filter(isSigned).flatMap(authorsMentioned);
  return unique([
    ...fromEntries,
    ...fromLists,
    ...rows.flatMap((row) => personOf(row)),
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
const NAME_COLUMN =
  /^(?:full )?(?:names?|who|person|people|stakeholders?|nom|nombre|nome|naam|navn|imię|ad|имя|姓名|名前|이름)$/iu;
const POSITION_COLUMN =
  /^(?:roles?|raci|responsibility|involvement|position|function|job title|rolle|funktion|rôle|fonction|rol|papel|ruolo|функция|роль|角色|役割|역할)$/iu;

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
    const name = cells.find(({ column }) => NAME_COLUMN.test(column?.trim() ?? ''));
    const position = cells.find(({ column }) => POSITION_COLUMN.test(column?.trim() ?? ''));
    return name && position ? [{ cells, name, position }] : [];
  });
}

/** Sections in whose tables a name stands for somebody who has to do with the decision. */
const SIGNED: readonly SectionRole[] = ['title', 'status', 'people', 'review'];

function personOf({ name: { prose }, position }: SignedRow): Person[] {
  const name = prose.text.trim();
  if (!/\p{L}/u.test(name) || isPlaceholder(name)) return [];
  const held = position.prose.text.trim();
  const side = sideOf(held) ?? sideOf(name);
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
function peopleUnder(block: Block, outline: Outline): Person[] {
  const [, key] = /^\W*(\p{L}[\p{L}\s-]{2,30}?)\s*[:：]\s*$/u.exec(block.prose.text) ?? [];
  const field = key && HEAD.includes(block.section.role) ? fieldOf(key) : null;
  if (field?.field !== 'people') return [];
  return outline.blocks
    .filter((item) => item.parent === block || item.leadIn === block)
    .flatMap((item) =>
      peopleIn(item.prose.text.trim(), {
        range: item.prose.sourceRange(),
        role: field.role,
        source: 'pair',
        text: outline.text,
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

function peopleOfBlock(block: Block, text: string): Person[] {
  const list = block.prose.text.trim();
  // A sentence, or a line of its own with a key, is no name.
  if (list.length > 200 || /[.!?]$/.test(list) || /^[^,]{1,30}:\s/.test(list)) return [];
  return peopleIn(list, { range: block.prose.sourceRange(), role: 'decider', source: 'section', text });
}

/** Where a list of names stands. */
interface Origin extends Pick<Person, 'role' | 'source'> {
  /** In `text`, maybe with marks that the list has no more. */
  readonly range: Range;
  /** Of the whole record. */
  readonly text: string;
}

/** Those whom a list names. */
function peopleIn(list: string, { range, role, source, text }: Origin): Person[] {
  const people: Person[] = [];
  let at = range.start;
  for (const part of splitNames(list)) {
    const name = part
      .trim()
      .replace(/^(?:and|und|et|y|&)\s+/, '')
      .replace(/[.;]$/, '')
      .trim();
    if (!/\p{L}/u.test(name) || isPlaceholder(name) || isOtherKey(name)) continue;
    const place = placeOf(name, text, { start: at, end: range.end }) ?? range;
    people.push({ name, role, side: sideOf(name), range: place, source });
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

/** Splits at commas, semicolons, slashes and "and", but not inside brackets: "Ben (Claims, Berlin)" is one person. */
function splitNames(list: string): string[] {
  const names: string[] = [];
  let depth = 0;
  let name = '';
  for (const piece of list.split(/(,|;|\n|\u2028|\(|\)|\s+(?:and|und|et|&)\s+|\s\/\s)/)) {
    if (piece === '(') depth++;
    if (piece === ')') depth = Math.max(0, depth - 1);
    const isSeparator = depth === 0 && /^(?:,|;|\n|\u2028|\s+(?:and|und|et|&)\s+|\s\/\s)$/.test(piece);
    if (isSeparator) {
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

function sideOf(name: string): Person['side'] {
  return SIDES.find(({ words }) => words.test(name))?.side ?? null;
}

function unique(people: readonly Person[]): Person[] {
  const seen = new Set<string>();
  return people.filter((person) => {
    const key = `${person.role}:${person.name.toLowerCase()}`;
    return !seen.has(key) && seen.add(key);
  });
}
