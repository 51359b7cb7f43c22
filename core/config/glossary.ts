import * as v from 'valibot';
import { readOutline } from '../record/outline';
import { rowsOf } from '../record/rows';
import type { Block } from '../record/types';
import { closest } from '../text/closest';
import type { Range } from '../text/range';
import { validated } from './parse';
import { ANY_TEXT, keysAndValues, texts } from './shapes';
import { type Problem, readSource, type Source } from './source';
import type { GlossaryTerm } from './types';

/** What a glossary explains, and what is wrong in it. */
export interface Glossary {
  readonly terms: readonly GlossaryTerm[];
  readonly problems: readonly Problem[];
}

/**
 * Reads a glossary: a YAML or JSON file, or a Markdown file with a table of terms. Never throws.
 *
 * @param file path of the glossary; the end of its name tells how it is written
 */
export function readGlossary(text: string, file: string): Glossary {
  const { entries, problems } = /\.(?:md|markdown)$/i.test(file) ? readTables(text) : readEntries(text, file);
  return withoutRepeated(entries, file, problems);
}

type Entry = Omit<GlossaryTerm, 'place'> & { readonly range: Range };

interface Entries {
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
}

/** Of two entries for one word the first one counts. */
function withoutRepeated(entries: readonly Entry[], file: string, problems: readonly Problem[]): Glossary {
  const seen = new Set<string>();
  const terms: GlossaryTerm[] = [];
  const repeated: Problem[] = [];
  for (const { range, ...entry } of entries) {
    const words = [entry.term, ...entry.synonyms].map((word) => word.toLowerCase());
    const again = words.find((word) => seen.has(word));
    if (again !== undefined)
      repeated.push({ message: `“${again}” is explained twice; the first explanation counts.`, range });
    else terms.push({ ...entry, place: { file, range } });
    for (const word of words) seen.add(word);
  }
  return { terms, problems: [...problems, ...repeated, ...replacedTwice(terms)] };
}

/** A term that is to be replaced leads nowhere where its replacement is to be replaced in turn. */
function replacedTwice(terms: readonly GlossaryTerm[]): Problem[] {
  const replaced = new Map(
    terms
      .filter(({ useInstead }) => useInstead !== null)
      .flatMap((entry) => [entry.term, ...entry.synonyms].map((word) => [word.toLowerCase(), entry] as const)),
  );
  return terms.flatMap(({ term, useInstead, place: { range } }) => {
    const next = useInstead === null ? undefined : replaced.get(useInstead.toLowerCase());
    if (!next) return [];
    return [{ message: `“${useInstead}” is to be said instead of “${term}”, and is itself to be replaced.`, range }];
  });
}

const fields = {
  meaning: v.optional(v.string(ANY_TEXT)),
  'use-instead': v.optional(v.string(ANY_TEXT)),
  synonyms: texts('Other words for the same.'),
  owner: v.optional(v.string(ANY_TEXT)),
};

const LIST_OF_TERMS = 'should be a list of terms.';

/** `- term: backlog`, and under it what is known of the term. */
const listSchema = v.array(
  v.optional(keysAndValues({ term: v.optional(v.string(ANY_TEXT)), ...fields }, 'part of a term')),
  LIST_OF_TERMS,
);

/** `backlog: what it means`, or `backlog:` and under it what is known of the term. */
const mapSchema = v.record(
  v.string(),
  v.union(
    [v.string(), keysAndValues(fields, 'part of a term')],
    'should be a meaning, or a list of what is known of the term, and is left out.',
  ),
  LIST_OF_TERMS,
);

function readEntries(text: string, file: string): Entries {
  const source = readSource(text, file);
  const isMap = !Array.isArray(source.value) && typeof source.value === 'object' && source.value !== null;
  return isMap ? entriesOfMap(source) : entriesOfList(source);
}

function entriesOfList(source: Source): Entries {
  // An empty file is a glossary that is still to be written.
  const { value = [], problems } = validated(listSchema, source, { empty: [] });
  const unnamed: Problem[] = [];
  const entries = value.flatMap((item, index) => {
    if (item === undefined) return [];
    const { term = '', ...known } = item;
    if (term.trim() !== '') return [entryOf(term, known, source.rangeOf([index, 'term']))];
    unnamed.push({ message: 'This entry names no term, and is left out.', range: source.rangeOf([index]) });
    return [];
  });
  return { entries, problems: [...problems, ...unnamed] };
}

function entriesOfMap(source: Source): Entries {
  const { value = {}, problems } = validated(mapSchema, source);
  const entries = Object.entries(value).map(([term, known]) =>
    entryOf(term, typeof known === 'string' ? { meaning: known } : known, source.rangeOf([term])),
  );
  return { entries, problems };
}

interface Known {
  readonly meaning?: string | undefined;
  readonly 'use-instead'?: string | undefined;
  readonly synonyms?: readonly string[] | undefined;
  readonly owner?: string | undefined;
}

function entryOf(term: string, known: Known, range: Range): Entry {
  return {
    term: term.trim(),
    meaning: known.meaning?.trim() || null,
    useInstead: known['use-instead']?.trim() || null,
    synonyms: (known.synonyms ?? []).map((word) => word.trim()).filter((word) => word !== ''),
    owner: known.owner?.trim() || null,
    range,
  };
}

/** Heads of the columns of a table of terms. */
const COLUMNS: Readonly<Record<'term' | keyof Known, RegExp>> = {
  term: /^(?:terms?|words?|names?|begriff|terme|término|termo)$/iu,
  meaning: /^(?:meaning|definition|description|explanation|bedeutung|erklärung|définition|definición|definição)$/iu,
  'use-instead': /^(?:use[ -]instead|say instead|instead|prefer(?:red)?(?: term)?|better)$/iu,
  synonyms: /^(?:synonyms?|aliases|alias|also(?: called| known as)?|abbreviations?|acronyms?)$/iu,
  owner: /^(?:owners?|owned by|responsible)$/iu,
};

/** True for the head of the column that holds the terms. */
export function isTermColumn(head: string): boolean {
  return COLUMNS.term.test(head.trim());
}

/** True for the head of the column that holds what they mean. */
export function isMeaningColumn(head: string): boolean {
  return COLUMNS.meaning.test(head.trim());
}

function readTables(text: string): Entries {
  const cells = readOutline(text).blocks.filter(({ kind }) => kind === 'table-cell');
  const heads = rowsOf(cells.filter(({ head }) => head));
  const rows = rowsOf(cells.filter(({ head }) => !head));
  const tables = heads.filter((head) => isTableOfTerms(head.map(titleOf)));
  if (tables.length > 0) return { entries: rows.flatMap(entryOfRow), problems: tables.flatMap(misspeltColumns) };
  return { entries: [], problems: [noTable(text, heads[0] ?? [])] };
}

function titleOf({ prose }: Block): string {
  return prose.text.replace(/\s+/g, ' ').trim();
}

function isTableOfTerms(titles: readonly string[]): boolean {
  const has = (key: keyof typeof COLUMNS) => titles.some((title) => COLUMNS[key].test(title));
  return has('term') && (has('meaning') || has('use-instead'));
}

/** What the columns are called in the documentation. */
const TITLES = ['Term', 'Meaning', 'Use instead', 'Synonyms', 'Owner'];

/** A table may tell more than is read; a title that nearly is one was meant to be read. */
function misspeltColumns(head: readonly Block[]): Problem[] {
  return head.flatMap((cell) => {
    const title = titleOf(cell);
    const near = Object.values(COLUMNS).some((column) => column.test(title)) ? null : closest(title, TITLES);
    if (near === null) return [];
    const message = `The column “${title}” is not read. Is “${near}” meant?`;
    return [{ message, range: cell.prose.sourceRange() }];
  });
}

const READ_COLUMNS =
  'Read is a table with a column “Term”, and beside it “Meaning” or “Use instead”; “Synonyms” and “Owner” may be there, too.';

/** Where there is a table, what its columns are called is what is wrong. */
function noTable(text: string, head: readonly Block[]): Problem {
  const [first] = head;
  const last = head.at(-1);
  if (!first || !last) {
    const range = { start: 0, end: /^[^\r\n]*/.exec(text)?.[0].length ?? 0 };
    return { message: `There is no table of terms here. ${READ_COLUMNS}`, range };
  }
  const titles = head.map((cell) => `“${titleOf(cell)}”`).join(', ');
  return {
    message: `No terms are read from a table with the columns ${titles}. ${READ_COLUMNS}`,
    range: { start: first.prose.sourceRange().start, end: last.prose.sourceRange().end },
  };
}

/** None for a row of a table that holds no terms. */
function entryOfRow(cells: readonly Block[]): Entry[] {
  const cellOf = (key: keyof typeof COLUMNS) => cells.find(({ column }) => COLUMNS[key].test(column?.trim() ?? ''));
  const textOf = (key: keyof typeof COLUMNS) => cellOf(key)?.prose.text.replace(/\s+/g, ' ').trim();
  const term = cellOf('term');
  if (!term || term.prose.text.trim() === '' || !(cellOf('meaning') || cellOf('use-instead'))) return [];
  const known = {
    meaning: textOf('meaning'),
    'use-instead': textOf('use-instead'),
    synonyms: textOf('synonyms')?.split(/[,;]/) ?? [],
    owner: textOf('owner'),
  };
  return [entryOf(textOf('term') ?? '', known, term.prose.sourceRange())];
}
