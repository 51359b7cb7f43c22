import { modify } from 'jsonc-parser';
import { stringify } from 'yaml';
import type { FixEdit } from '../lint/types';
import { readOutline } from '../record/outline';
import type { Block } from '../record/types';
import { isMeaningColumn, isTermColumn } from './glossary';
import { readSource } from './source';

const MEANING = { blank: 'what it means' };

/**
 * An edit of a glossary that adds a term, its meaning left blank, behind all others and as they are written. Null where
 * nobody can tell how: the file cannot be read, or has no table of terms.
 *
 * @param text of the glossary; empty for one that is still to be written
 * @param file its path; the end of its name tells how it is written
 */
export function addedTerm(text: string, file: string, term: string): FixEdit | null {
  if (/\.(?:md|markdown)$/i.test(file)) return inTable(text, term);
  const { value, problems } = readSource(text, file);
  if (problems.length > 0) return null;
  const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (/\.jsonc?$/i.test(file) || /^\s*[[{]/.test(text)) return inJson(text, term, isMap ? null : lengthOf(value));
  return inYaml(text, term, isMap);
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}

function inYaml(text: string, term: string, isMap: boolean): FixEdit {
  const eol = lineEndOf(text);
  const name = stringify(term).trim();
  const lead = text === '' || text.endsWith('\n') ? '' : eol;
  const indent = /^([ \t]*)- /m.exec(text)?.[1] ?? '';
  const opening = isMap ? `${name}: ` : `${indent}- term: ${name}${eol}${indent}  meaning: `;
  return { range: { start: text.length, end: text.length }, text: [lead + opening, MEANING, eol] };
}

/** @param count of the entries of a list; null for a map */
function inJson(text: string, term: string, count: number | null): FixEdit | null {
  const source = text.trim() === '' ? '[]' : text;
  const isIndented = /\n/.test(source) || text.trim() === '';
  const [edit] = modify(
    source,
    count === null ? [term] : [count],
    count === null ? MEANING.blank : { term, meaning: MEANING.blank },
    {
      isArrayInsertion: true,
      ...(isIndented ? { formattingOptions: { tabSize: 2, insertSpaces: true, eol: lineEndOf(text) } } : {}),
    },
  );
  if (!edit) return null;
  const isNew = source !== text;
  const at = isNew ? { start: 0, end: text.length } : { start: edit.offset, end: edit.offset + edit.length };
  const written = isNew ? `[${edit.content}]${lineEndOf(text)}` : edit.content;
  const value = written.lastIndexOf(MEANING.blank);
  return {
    range: at,
    text: [written.slice(0, value), MEANING, written.slice(value + MEANING.blank.length)],
  };
}

/** One more row, as wide as the head of the first table of terms. */
function inTable(text: string, term: string): FixEdit | null {
  const head = headOfTerms(text);
  const [first] = head;
  if (!first) return null;
  const start = text.indexOf('\n', first.range.start) + 1;
  if (start === 0) return null;
  const rows = /^(?:[^\r\n]*\|[^\r\n]*(?:\r?\n|$))*/.exec(text.slice(start))?.[0] ?? '';
  const at = start + rows.trimEnd().length;
  const cells = head.map(({ prose }) => {
    if (isTermColumn(prose.text)) return term.replaceAll('|', '\\|');
    return isMeaningColumn(prose.text) ? MEANING : '';
  });
  const row = cells.flatMap((cell) => [' | ', cell]).slice(1);
  return { range: { start: at, end: at }, text: [`${lineEndOf(text)}| `, ...row, ' |'] };
}

/** The cells of the first head with a term and a meaning. */
function headOfTerms(text: string): Block[] {
  const heads = readOutline(text).blocks.filter(({ head }) => head);
  const first = heads.find((cell) => isTermColumn(cell.prose.text));
  if (!first) return [];
  const line = lineAt(text, first);
  const row = heads.filter((cell) => lineAt(text, cell) === line);
  return row.some(({ prose }) => isMeaningColumn(prose.text)) ? row : [];
}

function lineAt(text: string, { range }: Block): number {
  return text.lastIndexOf('\n', range.start - 1);
}

function lineEndOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
