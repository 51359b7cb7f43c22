import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { type Document, isMap, isNode, isScalar, parseDocument, visit, type Node as YamlNode } from 'yaml';
import { LineIndex } from '../text/lines';
import type { Range } from '../text/range';

/** Something wrong with a file that a configuration is read from. What is wrong is left out, and the rest holds. */
export interface Problem {
  readonly message: string;
  /** In UTF-16 code units of the file's text. */
  readonly range: Range;
}

/** The keys and numbers that lead to a value. */
export type Path = readonly (string | number)[];

/** A text of JSON or YAML: its value, and where each part of it stands. */
export interface Source {
  /** Undefined where the text holds none, or cannot be read. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** Keys that stand twice among their neighbours. The first one counts, and the rest of the text is read. */
  readonly repeated: readonly Problem[];
  /** The key at the end of the path, or the item of a list; what is around it where there is no such part. */
  rangeOf(path: Path): Range;
}

/** True for the names of files that are read as JSON or YAML. */
export function isDataFile(name: string): boolean {
  return /\.(?:jsonc?|ya?ml)$/i.test(name);
}

/** Reads a text of JSON or YAML; the file's name tells which. */
export function readSource(text: string, name: string): Source {
  if (isReadable(text)) return /\.jsonc?$/i.test(name) ? readJson(text) : readYaml(text);
  const range = { start: 0, end: Math.min(1, text.length) };
  const message = 'This is left out: it is longer, or its parts stand in each other deeper, than any configuration.';
  return { value: undefined, problems: [{ message, range }], repeated: [], rangeOf: () => range };
}

/** In UTF-16 code units. */
const LONGEST = 250_000;

/** Levels that parts may stand in each other. */
const DEEPEST = 100;

/** False for a text on which a parser, that calls itself for each level, would fail beyond recovery. */
export function isReadable(text: string): boolean {
  if (text.length > LONGEST || /(?:[-?:][ \t]{1,9}){100}/.test(text)) return false;
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth = bracket === '[' || bracket === '{' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > DEEPEST) return false;
  }
  return true;
}

function readJson(text: string): Source {
  const errors: ParseError[] = [];
  const repetitions = new Repetitions(text);
  const tree = parseTree(text.replace(/^\uFEFF/, ' '), errors, { allowTrailingComma: true });
  const problems = errors.slice(0, 1).map(({ error, offset, length }) => ({
    message: `This is not valid JSON: ${readable(printParseErrorCode(error))}.`,
    range: { start: offset, end: Math.min(text.length, offset + Math.max(1, length)) },
  }));
  return {
    value: tree ? plainValue(tree, repetitions) : undefined,
    problems,
    repeated: repetitions.problems,
    rangeOf: (path) => {
      const node = nearest(path, (part) => tree && findNodeAtLocation(tree, [...part]));
      const start = node?.parent?.type === 'property' ? node.parent.offset : (node?.offset ?? 0);
      const length = node?.parent?.type === 'property' ? (node.parent.children?.[0]?.length ?? 1) : 1;
      return { start, end: Math.min(text.length, start + length) };
    },
  };
}

/** `InvalidCommentToken` in words. */
function readable(code: string): string {
  return code.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).toLowerCase();
}

function plainValue(node: Node, repetitions: Repetitions): unknown {
  if (node.type === 'object') {
    const entries = new Map<string, unknown>();
    const isFirst = repetitions.amongNeighbours();
    for (const { children: [key, value] = [] } of node.children ?? []) {
      if (!key || !isFirst(key.value, { start: key.offset, end: key.offset + key.length })) continue;
      entries.set(key.value, value ? plainValue(value, repetitions) : null);
    }
    return Object.fromEntries(entries);
  }
  return node.type === 'array' ? (node.children ?? []).map((item) => plainValue(item, repetitions)) : node.value;
}

/** Finds the keys that stand twice. */
class Repetitions {
  readonly problems: Problem[] = [];
  readonly #lines: LineIndex;

  constructor(text: string) {
    this.#lines = new LineIndex(text);
  }

  /** For the keys of one part of a text: tells whether a key is the first of its name, and notes the others. */
  amongNeighbours(): (key: string, range: Range) => boolean {
    const firsts = new Map<string, Range>();
    return (key, range) => {
      const first = firsts.get(key);
      if (!first) {
        firsts.set(key, range);
        return true;
      }
      const line = this.#lines.lineAt(first.start) + 1;
      this.problems.push({ message: `“${key}” stands twice: first on line ${line}, which counts, and here.`, range });
      return false;
    };
  }
}

function readYaml(text: string): Source {
  const document: Document = parseDocument(text, { logLevel: 'silent', uniqueKeys: false });
  const within = ([start, end]: readonly [number, number, ...unknown[]]): Range => ({
    start,
    end: Math.min(text.length, Math.max(start + 1, end)),
  });
  const problems = document.errors.slice(0, 1).map(({ message, pos }) => ({
    message: `This is not valid YAML: ${message.split('\n')[0]?.replace(/ at line \d+.*$/, '')}.`,
    range: within([Math.min(pos[0], text.length), pos[1]]),
  }));
  const repeated = withoutRepeatedKeys(document, text, within);
  const { value, failure } = problems.length > 0 ? { value: undefined, failure: null } : toPlain(document);
  if (failure !== null) problems.push({ message: failure, range: within([0, 1]) });
  return {
    value,
    problems,
    repeated,
    rangeOf: (path) => within(nearest(path, (part) => keyAt(document, part))?.range ?? [0, 1]),
  };
}

/** Leaves the first of the keys of one name, and tells of the others. */
function withoutRepeatedKeys(
  document: Document,
  text: string,
  within: (range: readonly [number, number, number]) => Range,
): readonly Problem[] {
  const repetitions = new Repetitions(text);
  visit(document, {
    Map(_, map) {
      const isFirst = repetitions.amongNeighbours();
      map.items = map.items.filter(
        ({ key }) => !isScalar(key) || isFirst(String(key.value), within(key.range ?? [0, 0, 0])),
      );
    },
  });
  return repetitions.problems;
}

/** The key at the end of a path, or the item of a list. */
function keyAt(document: Document, path: Path): YamlNode | undefined {
  const last = path.at(-1);
  if (last === undefined) return document.contents ?? undefined;
  const around = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const pair = isMap(around) ? around.items.find(({ key }) => isScalar(key) && key.value === last) : undefined;
  const node = pair ? pair.key : document.getIn([...path], true);
  return isNode(node) ? node : undefined;
}

/** Aliases are limited so that a file of a few lines cannot grow to fill the memory. */
function toPlain(document: Document): { value: unknown; failure: string | null } {
  try {
    return { value: document.toJS({ maxAliasCount: 100 }), failure: null };
  } catch (error) {
    const [, alias] = /Unresolved alias.*: (\S+)$/.exec(error instanceof Error ? error.message : '') ?? [];
    const failure = alias
      ? `The alias *${alias} stands for nothing: no part of the file is called &${alias}.`
      : 'This repeats its own parts too often by aliases, and is left out.';
    return { value: undefined, failure };
  }
}

/** The node at the path, or at the longest part of it that exists. */
function nearest<T>(path: Path, find: (path: Path) => T | undefined): T | undefined {
  for (let length = path.length; length >= 0; length--) {
    const node = find(path.slice(0, length));
    if (node) return node;
  }
  return undefined;
}
