import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type ParsedNode,
  parseDocument,
  type Range as YamlRange,
} from 'yaml';
import type { Range } from '../../text/range';
import type { FrontMatter, MetadataEntry } from '../types';
import { fieldOf } from './words';

/**
 * Reads YAML front matter. What does not parse as YAML, as `deciders: @anna, @ben` does not, is read line by line, so
 * that one odd value does not hide the others.
 *
 * @param yaml what stands between the marks
 * @param range where front matter stands in `text`, marks included
 */
export function readFrontMatter(yaml: string, range: Range, text: string): FrontMatter {
  const inside = insideOf(range, text, yaml.length);
  const { start } = inside;
  if (yaml.length > LONGEST) {
    return { range: inside, entries: readLines(yaml.slice(0, LONGEST), start), problem: 'it is too long' };
  }
  const document = parseDocument(yaml, { keepSourceTokens: false, logLevel: 'silent', strict: false });
  const [error] = document.errors;
  if (error) return { range: inside, entries: readLines(yaml, start), problem: wordsOf(error) };
  if (document.contents === null) return { range: inside, entries: [], problem: null };
  if (!isMap(document.contents)) {
    return { range: inside, entries: readLines(yaml, start), problem: 'it is no list of keys and values' };
  }
  return { range: inside, entries: [...readNode('', document.contents, start)], problem: null };
}

/**
 * Reads the metadata at the start of a text whose opening `---` is never closed, or is closed by a line that Markdown
 * does not take for the end (` ---`). The metadata end where something stands that is no metadata.
 *
 * @param start where the text begins, behind its byte order mark
 * @returns the metadata and where they end, the last mark included; null where the text begins with something else
 */
export function readOpenFrontMatter(text: string, start: number): { frontMatter: FrontMatter; end: number } | null {
  const [mark = '', rest = ''] = OPENED.exec(text.slice(start, start + LONGEST)) ?? [];
  if (rest === '') return null;
  const from = start + mark.length - rest.length;
  const closing = /^[ \t]*---[ \t]*\r?$/m.exec(text.slice(from + rest.length).split('\n', 1)[0] ?? '');
  const range = { start, end: from + rest.length };
  const read = readFrontMatter(rest, range, text);
  if (!read.entries.some(({ key }) => fieldOf(key.trim()) || /^(?:title|id|tags|parent)$/i.test(key))) return null;
  const problem = closing ? 'its last line is indented' : 'no line of three hyphens ends it';
  return {
    frontMatter: { ...read, problem },
    end: closing ? range.end + closing[0].length : range.end,
  };
}

/** Three hyphens, and then lines that are keys with values, items of a list, comments, or go on with a value. */
const OPENED =
  /^---[ \t]*\r?\n((?:[ \t]*[A-Za-z][\w -]{0,40}:(?:[ \t].*)?(?:\r?\n|$)|[ \t]*- .*(?:\r?\n|$)|#(?! ).*(?:\r?\n|$)|[ \t]{2,}(?!---)\S.*(?:\r?\n|$))+)/;

/** Reads TOML front matter, line by line: `status = "accepted"`. */
export function readTomlFrontMatter(toml: string, range: Range, text: string): FrontMatter {
  const inside = insideOf(range, text, toml.length);
  return { range: inside, entries: readLines(toml.slice(0, LONGEST), inside.start, TOML_LINE), problem: null };
}

const YAML_LINE = /^[ \t]*(\p{L}[\p{L}\p{M}\w\u200C -]*?)[ \t]*:[ \t]*(\S.*?)[ \t]*\r?$/gmu;

/** A key, and its value without quotation marks or brackets around it. */
const TOML_LINE = /^[ \t]*([A-Za-z][\w-]*)[ \t]*=[ \t]*["'[]?(\S.*?)["'\]]?[ \t]*\r?$/gm;

/** What is between the marks: as long as the parser's value, though not the same where that has replaced a character. */
function insideOf({ start, end }: Range, text: string, length: number): Range {
  const [mark = ''] = /^.*(?:\r\n|\r|\n)?/.exec(text.slice(start, end)) ?? [];
  return { start: start + mark.length, end: Math.min(end, start + mark.length + length) };
}

/** The parser's first line, without the place, which it counts from the first line of the front matter. */
function wordsOf({ message }: Error): string {
  return (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
}

/** In UTF-16 code units. A record's has a few hundred; more is read line by line, and only so far. */
const LONGEST = 20_000;

const MAX_NESTING = 8;

/** Every scalar below a node, under its path of keys joined by dots; the items of a list share their list's path. */
function* readNode(path: string, node: Node | null, start: number, depth = 0): Generator<MetadataEntry> {
  if (!node || depth > MAX_NESTING) return;
  if (isScalar(node)) {
    const range = rangeOf(node, start);
    if (range && node.value !== null) {
      yield { key: path, value: node.source ?? String(node.value), range, source: 'front-matter' };
    }
  } else if (isSeq(node)) {
    for (const item of node.items) yield* readNode(path, item as Node, start, depth + 1);
  } else if (isMap(node)) {
    for (const pair of node.items) {
      if (!isPair(pair) || !isScalar(pair.key)) continue;
      const key = String(pair.key.value);
      const value = pair.value as ParsedNode | null;
      // `status: {accepted}` is a mapping of one key to YAML, and a filled-in placeholder to everybody else.
      if (value === null && path !== '') yield* readNode(path, pair.key, start, depth + 1);
      else yield* readNode(path === '' ? key : `${path}.${key}`, value, start, depth + 1);
    }
  }
}

function rangeOf(node: { range?: YamlRange | null }, start: number): Range | null {
  return node.range ? { start: start + node.range[0], end: start + node.range[1] } : null;
}

function readLines(source: string, start: number, line = YAML_LINE): MetadataEntry[] {
  const entries: MetadataEntry[] = [];
  for (const match of source.matchAll(line)) {
    const [whole, key = '', value = ''] = match;
    const from = start + match.index + whole.indexOf(value, whole.indexOf(key) + key.length);
    entries.push({ key, value, range: { start: from, end: from + value.length }, source: 'front-matter' });
  }
  return entries;
}
