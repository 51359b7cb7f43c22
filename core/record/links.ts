import type { Prose } from '../text/prose';
import type { Block, LinkRelation, MetadataEntry, Outline, RecordLink, SectionRole } from './types';

/** Words that connect one record with another, in the languages whose records have been seen to have them. */
const VERBS: readonly { readonly relation: LinkRelation; readonly words: string }[] = [
  {
    relation: 'superseded-by',
    words:
      'super[sc]ee?ded (?:by|with|in)|replaced (?:by|with)|reverted by|obsoleted by|superseded-by|ersetzt durch|abgelöst durch|remplacée? par|reemplazad[oa] por|sustituid[oa] por|substituíd[oa] por|sostituit[oa] da|vervangen door|zastąpion[ay] przez|erstattet av|заменен[оа]? на|取代于|置き換え先',
  },
  {
    relation: 'supersedes',
    words:
      'super[sc]edes?|super[sc]eding|replaces|replacing|obsoletes|ersetzt|löst ab|remplace|reemplaza a|sustituye a|substitui|sostituisce|vervangt|zastępuje|erstatter|заменяет|取代',
  },
  { relation: 'amended-by', words: 'amended (?:by|in)|clarified by|extended by|updated by|ergänzt durch|amendée? par' },
  { relation: 'amends', words: 'amends|amending|extends|clarifies|complements|ergänzt|amende|complète' },
  { relation: 'deprecated-by', words: 'deprecated (?:by|in favou?r of)' },
  { relation: 'relates-to', words: 'relates? to|related to|see also|refines|depends on|builds on|follows|continues' },
];

const VERB = VERBS.map(({ relation, words }) => ({
  relation,
  pattern: new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, 'giu'),
}));

/** Keys of metadata whose value names other records. */
const KEYS: Readonly<Record<string, LinkRelation>> = {
  supersedes: 'supersedes',
  supercedes: 'supersedes',
  replaces: 'supersedes',
  superseded_by: 'superseded-by',
  'superseded-by': 'superseded-by',
  'superseded by': 'superseded-by',
  'adr.superseded_by': 'superseded-by',
  'replaced by': 'superseded-by',
  replaced_by: 'superseded-by',
  amends: 'amends',
  'amended by': 'amended-by',
  amended_by: 'amended-by',
  extends: 'amends',
  'adr.extends': 'amends',
  related: 'relates-to',
  'related to': 'relates-to',
  'relates to': 'relates-to',
};

/** A record by its number: `ADR-0007`, `[0007]`, `#12`. */
const NAMED = /\b(?:ADR|RFC|MADR|AD)[-_ #]?\d{1,5}\b|\[\d{1,5}\]|#\d{1,5}\b/g;

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
  const relation = KEYS[key.toLowerCase()];
  if (!relation || source !== 'front-matter' || /^(?:null|none|n\/a|-|~)?$/i.test(value.trim())) return [];
  return [{ relation, name: value.trim(), target: /\.md\b|\//.test(value) ? value.trim() : null, range, source }];
}

/**
 * The records that prose connects itself with.
 *
 * @param isAbout true where a loose verb ("see also", "depends on") speaks of records and not of software
 */
function linksIn(prose: Prose, isAbout: boolean): RecordLink[] {
  const named = [...linkMarks(prose), ...plainNames(prose)].sort((a, b) => a.start - b.start);
  if (named.length === 0) return [];
  const verbs = VERB.flatMap(({ relation, pattern }) =>
    relation === 'relates-to' && !isAbout
      ? []
      : Array.from(prose.text.matchAll(pattern), ({ 0: word, index }) => ({
          relation,
          end: index + word.length,
          index,
        })),
  );
  return named.flatMap(({ start, end, target }): RecordLink[] => {
    // The longest verb that ends nearest before the name: "superseded by" and not the "supersede" in it.
    const verb = verbs
      .filter((candidate) => candidate.end <= start && start - candidate.end <= REACH)
      .sort((a, b) => b.end - a.end || a.index - b.index)[0];
    if (!verb || /[.!?]\s/.test(prose.text.slice(verb.end, start).replace(NAMED, ''))) return [];
    const name = prose.text.slice(start, end).replace(/\s+/g, ' ').trim();
    return [{ relation: verb.relation, name, target, range: prose.sourceRange(start, end), source: 'pair' }];
  });
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
