import type { Block, MetadataEntry, Outline, Person } from '../types';
import { fieldOf } from './words';

/** Words of a name or role that tell on which side of the table somebody sits; the first that matches decides. */
const SIDES: readonly { readonly side: NonNullable<Person['side']>; readonly words: RegExp }[] = [
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
  const fromEntries = entries.flatMap((entry) => {
    const field = fieldOf(entry.key);
    return field?.field === 'people' ? peopleIn(entry.value, entry.range.start, field.role) : [];
  });
  const fromSections = outline.blocks.filter((block) => block.section.role === 'people').flatMap(peopleOfBlock);
  const fromHistory = outline.blocks.filter(isSigned).flatMap(authorsMentioned);
  return unique([...fromEntries, ...fromSections, ...fromHistory]);
}

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
  }));
}

function peopleOfBlock(block: Block): Person[] {
  const text = block.prose.text.trim();
  // A sentence, or a line of its own with a key, is no name.
  if (text.length > 200 || /[.!?]$/.test(text) || /^[^,]{1,30}:\s/.test(text)) return [];
  const range = block.prose.sourceRange();
  return peopleIn(text, range.start, 'decider').map((person) => ({ ...person, range }));
}

function peopleIn(list: string, start: number, role: Person['role']): Person[] {
  const people: Person[] = [];
  let from = 0;
  for (const part of splitNames(list)) {
    const at = list.indexOf(part, from);
    from = at + part.length;
    const name = part
      .trim()
      .replace(/^(?:and|und|et|y|&)\s+/, '')
      .replace(/[.;]$/, '')
      .trim();
    if (!/\p{L}/u.test(name) || isPlaceholder(name)) continue;
    people.push({ name, role, side: sideOf(name), range: { start: start + at, end: start + at + part.length } });
  }
  return people;
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
