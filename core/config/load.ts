import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import * as v from 'valibot';
import { type Document, isMap, isNode, isScalar, parseDocument, type Node as YamlNode } from 'yaml';
import type { Range } from '../text/range';
import { recordFoldersIn } from './other-tools';
import { configurationSchema } from './schema';
import { type Configuration, defaultConfiguration } from './types';

/** Names under which a configuration is found, the first one winning where a folder holds several. */
export const CONFIGURATION_FILES = [
  '.adr-bridge.json',
  '.adr-bridge.jsonc',
  '.adr-bridge.yaml',
  '.adr-bridge.yml',
] as const;

/** The files that the engine may ask for. Paths and URIs will do alike, as long as `/` parts their folders. */
export interface Files {
  /** The text of a file; undefined where there is none. */
  read(path: string): Promise<string | undefined>;
  exists(path: string): Promise<boolean>;
}

/** Something wrong with a configuration file. What is wrong is left out, and the rest of the file holds. */
export interface ConfigurationProblem {
  readonly message: string;
  /** In UTF-16 code units of the file's text. */
  readonly range: Range;
}

export interface LoadedConfiguration {
  readonly configuration: Configuration;
  /** The file in use; null where none was found. */
  readonly file: string | null;
  /** The text of that file as it was read; empty where there is none. */
  readonly text: string;
  readonly problems: readonly ConfigurationProblem[];
  /** The root of the repository that the file is in, by its folder `.git`; null where none was found. */
  readonly root: string | null;
  /** Folders of records that the configuration of another tool names, `.adr-dir` for one. */
  readonly recordFolders: readonly string[];
}

/** What holds where no file is found. */
export const unconfigured: LoadedConfiguration = {
  configuration: defaultConfiguration,
  file: null,
  text: '',
  problems: [],
  root: null,
  recordFolders: [],
};

/**
 * Finds the configuration for a file: the nearest one in its folder or a folder above, up to the root of the
 * repository (the folder with `.git`) or of the file system. Never throws: what cannot be read is a problem.
 */
export async function findConfiguration(path: string, files: Files): Promise<LoadedConfiguration> {
  let loaded: LoadedConfiguration | null = null;
  const recordFolders: string[] = [];
  for (const folder of foldersAbove(path)) {
    loaded ??= await readConfigurationIn(folder, files);
    recordFolders.push(...(await recordFoldersIn(folder, (file) => files.read(file))));
    if (await files.exists(`${folder}/.git`)) return { ...(loaded ?? unconfigured), root: folder, recordFolders };
  }
  return { ...(loaded ?? unconfigured), recordFolders };
}

async function readConfigurationIn(folder: string, files: Files): Promise<LoadedConfiguration | null> {
  for (const name of CONFIGURATION_FILES) {
    const file = `${folder}/${name}`;
    const text = await files.read(file);
    if (text !== undefined) return { file, text, ...parseConfiguration(text, name), root: null, recordFolders: [] };
  }
  return null;
}

/** The folders of a path or URI from the nearest to the root, without a slash at the end. */
function* foldersAbove(path: string): Generator<string> {
  const root = /^[\w+.-]+:\/\/[^/]*/.exec(path)?.[0].length ?? 0;
  for (let end = path.lastIndexOf('/'); end >= root; end = end > 0 ? path.lastIndexOf('/', end - 1) : -1) {
    yield path.slice(0, end);
  }
}

/** Reads the text of a configuration file; its name tells JSON from YAML. */
export function parseConfiguration(
  text: string,
  name: string,
): Pick<LoadedConfiguration, 'configuration' | 'problems'> {
  const source = /\.jsonc?$/.test(name) ? readJson(text) : readYaml(text);
  if (source.problems.length > 0) return { configuration: defaultConfiguration, problems: source.problems };
  const problems: ConfigurationProblem[] = [];
  let value: unknown = source.value ?? {};
  // A pass reports one unknown key of each part; the next one reads the rest without it.
  for (let pass = 0; pass <= text.length; pass++) {
    const result = v.safeParse(configurationSchema, value);
    if (result.success) return { configuration: result.output, problems: problems.sort(byPlace) };
    const faults = result.issues.flatMap(faultsOf);
    problems.push(
      ...faults.map(({ path, issue }) => ({ message: describe(path, issue), range: source.rangeOf(path) })),
    );
    value = without(
      value,
      faults.map(({ path }) => path),
    );
  }
  return { configuration: defaultConfiguration, problems };
}

function byPlace(a: ConfigurationProblem, b: ConfigurationProblem): number {
  return a.range.start - b.range.start;
}

type Path = readonly (string | number)[];

interface Fault {
  readonly path: Path;
  readonly issue: v.BaseIssue<unknown>;
}

/** Where a part may have one of several shapes, what is wrong inside the shape that was meant. */
function faultsOf(issue: v.BaseIssue<unknown>): Fault[] {
  const path = pathOf(issue);
  const inside = issue.type === 'union' ? (issue.issues ?? []).filter((inner) => pathOf(inner).length > 0) : [];
  if (inside.length === 0) return [{ path, issue }];
  return inside.map((inner) => ({ path: [...path, ...pathOf(inner)], issue: inner }));
}

function pathOf({ path }: v.BaseIssue<unknown>): Path {
  return (path ?? []).map(({ key }) => key as string | number);
}

interface Source {
  readonly value: unknown;
  readonly problems: readonly ConfigurationProblem[];
  rangeOf(path: Path): Range;
}

function readJson(text: string): Source {
  const errors: ParseError[] = [];
  const tree = parseTree(text.replace(/^\uFEFF/, ' '), errors, { allowTrailingComma: true });
  const problems = errors.slice(0, 1).map(({ error, offset, length }) => ({
    message: `This is not valid JSON: ${readable(printParseErrorCode(error))}.`,
    range: { start: offset, end: Math.min(text.length, offset + Math.max(1, length)) },
  }));
  return {
    value: tree ? plainValue(tree) : undefined,
    problems,
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

function plainValue(node: Node): unknown {
  if (node.type === 'object') {
    return Object.fromEntries(
      (node.children ?? []).map(({ children: [key, value] = [] }) => [key?.value, value ? plainValue(value) : null]),
    );
  }
  return node.type === 'array' ? (node.children ?? []).map(plainValue) : node.value;
}

function readYaml(text: string): Source {
  const document: Document = parseDocument(text, { logLevel: 'silent' });
  const within = ([start, end]: readonly [number, number, ...unknown[]]): Range => ({
    start,
    end: Math.min(text.length, Math.max(start + 1, end)),
  });
  const problems = document.errors.slice(0, 1).map(({ message, pos }) => ({
    message: `This is not valid YAML: ${message.split('\n')[0]?.replace(/ at line \d+.*$/, '')}.`,
    range: within([Math.min(pos[0], text.length), pos[1]]),
  }));
  const { value, failure } = problems.length > 0 ? { value: undefined, failure: null } : toPlain(document);
  if (failure !== null) problems.push({ message: failure, range: within([0, 1]) });
  return {
    value,
    problems,
    rangeOf: (path) => within(nearest(path, (part) => keyAt(document, part))?.range ?? [0, 1]),
  };
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

function describe(path: Path, issue: v.BaseIssue<unknown>): string {
  const key = path.join('.');
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return `“${key}” is not a known setting, and is left out.`;
  const where = key === '' ? 'The configuration' : `“${key}”`;
  return `${where} should be ${expectation(issue)}, and is left out.`;
}

/** The schema's own words, where the part has some. */
function expectation({ type, message }: v.BaseIssue<unknown>): string {
  return type === 'strict_object' ? 'a list of keys and values' : message;
}

/** The value without what stands at the paths. */
function without(value: unknown, paths: readonly Path[]): unknown {
  if (paths.some((path) => path.length === 0)) return {};
  if (Array.isArray(value))
    return value.filter((_, index) => !paths.some((path) => path.length === 1 && path[0] === index));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !paths.some((path) => path.length === 1 && path[0] === key))
      .map(([key, inner]) => [
        key,
        without(
          inner,
          paths.filter(([first]) => first === key).map((path) => path.slice(1)),
        ),
      ]),
  );
}
