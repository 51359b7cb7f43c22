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

/**
 * Reads YAML front matter. What does not parse as YAML, as `deciders: @anna, @ben` does not, is read line by line, so
 * that one odd value does not hide the others.
 *
 * @param yaml what stands between the marks
 * @param range where front matter stands in `text`, marks included
 */
export function readFrontMatter(yaml: string, range: Range, text: string): FrontMatter {
  const start = text.indexOf(yaml, text.indexOf('\n', range.start) + 1);
  const inside = { start, end: start + yaml.length };
  if (yaml.length > LONGEST) {
    return { range: inside, entries: readLines(yaml.slice(0, LONGEST), start), problem: 'it is too long' };
  }
  const document = parseDocument(yaml, { keepSourceTokens: false, logLevel: 'silent', strict: false });
  const [error] = document.errors;
  if (error) return { range: inside, entries: readLines(yaml, start), problem: error.message.split('\n')[0] ?? '' };
  if (document.contents === null) return { range: inside, entries: [], problem: null };
  if (!isMap(document.contents)) {
    return { range: inside, entries: readLines(yaml, start), problem: 'it is no list of keys and values' };
  }
  return { range: inside, entries: [...readNode('', document.contents, start)], problem: null };
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

function readLines(yaml: string, start: number): MetadataEntry[] {
  const entries: MetadataEntry[] = [];
  for (const match of yaml.matchAll(/^([A-Za-z][\w -]*?)[ \t]*:[ \t]*(\S.*?)[ \t]*\r?$/gm)) {
    const [whole, key = '', value = ''] = match;
    const from = start + match.index + whole.indexOf(value, key.length);
    entries.push({ key, value, range: { start: from, end: from + value.length }, source: 'front-matter' });
  }
  return entries;
}
