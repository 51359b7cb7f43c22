import { fold } from '../text/fold';
import { matchesOf } from '../text/matches';
import type { Prose } from '../text/prose';
import type { Range } from '../text/range';
import { anyOf, wordsOfAll } from './languages/patterns';
import type { Block, LinkRelation, MetadataEntry, Outline, RecordLink, SectionRole } from './types';

const RELATIONS: readonly LinkRelation[] = [
  'superseded-by',
  'supersedes',
  'amended-by',
  'amends',
  'deprecated-by',
  'relates-to',
];

/** The words that connect one record with another: before the other's name, or behind it. */
const VERBS = RELATIONS.flatMap((relation) => [
  { relation, isBehind: false, words: wordsOfAll(({ links }) => links[relation]) },
  { relation, isBehind: true, words: wordsOfAll(({ linksBehind }) => linksBehind?.[relation]) },
])
  .filter(({ words }) => words.length > 0)
  .map((verb) => ({ ...verb, pattern: new RegExp(anyOf(verb.words), 'gu') }));

const ANY_VERB = new RegExp(anyOf(VERBS.flatMap(({ words }) => words)), 'u');

/** Keys of metadata whose value names other records. */
const KEYS: ReadonlyMap<string, LinkRelation> = new Map(
  VERBS.flatMap(({ relation, words }) => words.map((word) => [word, relation] as const)),
);

/** A record by its number: `ADR-0007`, `[0007]`, `#12`. */
const NAMED = /(?<![A-Za-z0-9])(?:ADR|RFC|MADR|AD)[-_ #]?\d{1,5}(?!\d)|\[\d{1,5}\]|#\d{1,5}\b/g;

/** Records whose links are read from sentences: the head of the record and what is about the record itself. */
const ABOUT: readonly SectionRole[] = ['title', 'status', 'date', 'people', 'links', 'history', 'notes'];

/** How far behind its verb a record may be named, in UTF-16 code units. */
const REACH = 80;

/** Connections with other records, from front matter, from keys, and from sentences with a verb that says which. */
export function readLinks(outline: Outline, entries: readonly MetadataEntry[]): RecordLink[] {
  const told = entries.flatMap((entry) => linksOfEntry(entry));
  const headings = outline.sections.flatMap(({ heading }) => (heading ? linksIn(heading.prose, false) : []));
  const sentences = outline.blocks.flatMap((block) => linksIn(block.prose, isAboutTheRecord(block)));
  return unique([...told, ...headings, ...sentences]);
}

function isAboutTheRecord({ section }: Block): boolean {
  return ABOUT.includes(section.role);
}

function linksOfEntry({ key, value, range, source }: MetadataEntry): RecordLink[] {
  const words = fold(key)
    .replace(/^adr\./, '')
    .replace(/[\s_-]+/g, ' ');
  const relation = KEYS.get(words);
  if (!relation || !['front-matter', 'table'].includes(source) || /^(?:null|none|n\/a|-|~)?$/i.test(value.trim()))
    return [];
  return [{ relation, name: value.trim(), target: /\.md\b|\//.test(value) ? value.trim() : null, range, source }];
}

/**
 * The records that prose connects itself with.
 *
 * @param isAbout true where a loose verb ("see also", "depends on") speaks of records and not of software
 */
function linksIn(prose: Prose, isAbout: boolean): RecordLink[] {
  const named = [...linkMarks(prose), ...addresses(prose), ...plainNames(prose)].sort((a, b) => a.start - b.start);
  if (named.length === 0) return [];
  const text = fold(prose.text);
  if (!ANY_VERB.test(text)) return [];
  const verbs = VERBS.flatMap(({ relation, isBehind, pattern }): Verb[] =>
    relation === 'relates-to' && !isAbout
      ? []
      : matchesOf(pattern, text).map(({ 0: { length }, index }) => ({
          relation,
          isBehind,
          start: index,
          end: index + length,
        })),
  );
  return named.flatMap(({ start, end, target }): RecordLink[] => {
    const verb = nearest(verbs, { start, end });
    if (!verb || isParted(prose.text, verb, { start, end })) return [];
    const name = prose.text.slice(start, end).replace(/\s+/g, ' ').trim();
    return [{ relation: verb.relation, name, target, range: prose.sourceRange(start, end), source: 'pair' }];
  });
}

interface Verb extends Range {
  readonly relation: LinkRelation;
  readonly isBehind: boolean;
}

/** The longest of the verbs that are nearest to the name: "superseded by" and not the "supersede" in it. */
function nearest(verbs: readonly Verb[], name: Range): Verb | null {
  let best: Verb | null = null;
  for (const verb of verbs) {
    const distance = distanceOf(verb, name);
    if (distance < 0 || distance > REACH) continue;
    const ahead = best && distance - distanceOf(best, name);
    if (best === null || ahead === null || ahead < 0 || (ahead === 0 && lengthOf(verb) > lengthOf(best))) best = verb;
  }
  return best;
}

function distanceOf({ isBehind, start, end }: Verb, name: Range): number {
  return isBehind ? start - name.end : name.start - end;
}

function lengthOf({ start, end }: Range): number {
  return end - start;
}

/** True where a sentence ends between the verb and the name. */
function isParted(text: string, verb: Range, name: Range): boolean {
  const between = text.slice(Math.min(verb.end, name.end), Math.max(verb.start, name.start));
  return /[.!?]\s|[。！？]/.test(between.replace(NAMED, ''));
}

interface NamedRecord {
  readonly start: number;
  readonly end: number;
  readonly target: string | null;
}

/** Links to other Markdown files, and links whose words name a record. */
function linkMarks(prose: Prose): NamedRecord[] {
  return prose.marks
    .filter(({ kind }) => kind === 'link')
    .filter(
      ({ target, start, end }) =>
        /\.md(?:#|$)/i.test(target ?? '') || /\b(?:adr|rfc)\b|^\W*\d{1,5}\b/i.test(prose.text.slice(start, end)),
    )
    .map(({ start, end, target }) => ({ start, end, target: target ?? null }));
}

/** An address of a Markdown file that is written as it is, such as the page of a record in its repository. */
const ADDRESS = /https?:\/\/[^\s<>()[\]"'`]{1,300}\.md(?![\w/.])/gi;

function addresses(prose: Prose): NamedRecord[] {
  return Array.from(prose.text.matchAll(ADDRESS), ({ 0: target, index }) => ({
    start: index,
    end: index + target.length,
    target,
  })).filter(({ start, end }) => !prose.isMarked('link', start, end) && !prose.isMarked('code', start, end));
}

function plainNames(prose: Prose): NamedRecord[] {
  return Array.from(prose.text.matchAll(NAMED), ({ 0: name, index }) => ({
    start: index,
    end: index + name.length,
    target: null,
  })).filter(({ start, end }) => !prose.isMarked('link', start, end) && !prose.isMarked('code', start, end));
}

function unique(links: readonly RecordLink[]): RecordLink[] {
  const seen = new Set<string>();
  return links.filter(({ relation, name, range }) => {
    const key = `${relation} ${name.toLowerCase()} ${range.start}`;
    return !seen.has(key) && seen.add(key);
  });
}
