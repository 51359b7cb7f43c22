import { modify } from 'jsonc-parser';
import { stringify } from 'yaml';
import type { FixEdit } from '../lint/types';
import { readSource } from './source';

/**
 * An edit of a configuration that sets what is not set in it yet, and leaves everything else as it is written. Null where
 * nobody can tell how: the file cannot be read, or has the setting already.
 *
 * @param text of the configuration; empty for one that is still to be written
 * @param file its path; the end of its name tells how it is written
 */
export function addedSetting(text: string, file: string, key: string, value: string): FixEdit | null {
  const { value: before, problems } = readSource(text, file);
  if (problems.length > 0 || (!isMap(before) && !isNothing(before)) || (isMap(before) && key in before)) return null;
  const edit = /\.jsonc?$/i.test(file) ? inJson(text, key, value) : inYaml(text, key, value);
  return edit && isSetBy(edit, text, file, key, value, before ?? {}) ? edit : null;
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isNothing(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

function inYaml(text: string, key: string, value: string): FixEdit {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const lead = text === '' || text.endsWith('\n') ? '' : eol;
  return { range: { start: text.length, end: text.length }, text: [`${lead}${key}: ${stringify(value).trim()}${eol}`] };
}

function inJson(text: string, key: string, value: string): FixEdit | null {
  if (text.trim() === '') {
    return { range: { start: 0, end: text.length }, text: [`${JSON.stringify({ [key]: value }, null, 2)}\n`] };
  }
  const isIndented = text.includes('\n');
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const formatting = isIndented ? { formattingOptions: { tabSize: 2, insertSpaces: true, eol } } : {};
  const [edit] = modify(text, [key], value, formatting);
  return edit ? { range: { start: edit.offset, end: edit.offset + edit.length }, text: [edit.content] } : null;
}

/** A line behind all others is no setting where the file ends in a list in brackets or a second document: reading tells. */
function isSetBy(
  { range, text: [written] }: FixEdit,
  text: string,
  file: string,
  key: string,
  value: string,
  before: object,
): boolean {
  const { value: after, problems } = readSource(text.slice(0, range.start) + written + text.slice(range.end), file);
  return problems.length === 0 && JSON.stringify(after) === JSON.stringify({ ...before, [key]: value });
}
