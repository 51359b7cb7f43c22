import * as v from 'valibot';
import { type FileSettings, settingsSchema } from './schema';
import { type Path, type Problem, readSource, type Source } from './source';

/** What one file sets, before what it extends is looked at. */
export interface ParsedFile {
  readonly settings: FileSettings;
  readonly problems: readonly Problem[];
  readonly source: Source;
}

/** Reads the text of a configuration file; its name tells JSON from YAML. Never throws. */
export function parseSettings(text: string, name: string): ParsedFile {
  const source = readSource(text, name);
  const { value, problems } = validated(settingsSchema, source, { wholeOf: overrideOf });
  return { settings: value ?? {}, problems, source };
}

/** An override whose condition is wrong would hold for every record: it is left out as a whole. */
function overrideOf(path: Path): Path {
  const [list, , key] = path;
  const isCondition = list === 'overrides' && path.length === 3 && key !== 'preset' && key !== 'rules';
  return isCondition ? path.slice(0, 2) : path;
}

interface Reading {
  /** What a text without a value holds. */
  readonly empty?: unknown;
  /** What is left out when something is wrong at a path: that part itself, or one around it that means nothing without it. */
  readonly wholeOf?: (path: Path) => Path;
}

/** As much of a value as fits the schema, with what does not fit left out; undefined where nothing of it does. */
export function validated<T>(
  schema: v.GenericSchema<unknown, T>,
  source: Source,
  { empty = {}, wholeOf = (path) => path }: Reading = {},
): { readonly value: T | undefined; readonly problems: readonly Problem[] } {
  if (source.problems.length > 0) return { value: undefined, problems: source.problems };
  const problems: Problem[] = [...source.repeated];
  let value: unknown = source.value ?? empty;
  // They are kept until all that is wrong in them has been said.
  const wholes: Path[] = [];
  // A pass reports one unknown key of each part; the next one reads the rest without it. Each pass leaves something out.
  for (;;) {
    const result = v.safeParse(schema, value);
    if (result.success) {
      if (wholes.length === 0) return { value: result.output, problems: problems.sort(byPlace) };
      value = without(value, wholes.splice(0));
      continue;
    }
    const faults = result.issues.flatMap(faultsOf);
    problems.push(
      ...faults.map(({ path, message }) => ({
        message: sentence(path, message, wholeOf(path).length < path.length),
        range: source.rangeOf(path),
      })),
    );
    wholes.push(...faults.filter(({ path }) => wholeOf(path).length < path.length).map(({ path }) => wholeOf(path)));
    if (faults.some(({ path }) => path.length === 0)) return { value: undefined, problems };
    value = without(
      value,
      faults.map(({ path }) => presentPart(value, path)),
    );
  }
}

function byPlace(a: Problem, b: Problem): number {
  return a.range.start - b.range.start;
}

interface Fault {
  readonly path: Path;
  /** As the schema puts it: what is said of the part at the path. */
  readonly message: string;
}

/** Where a part may have one of several shapes, what is wrong inside the shape that was meant. */
function faultsOf(issue: v.BaseIssue<unknown>): Fault[] {
  const path = pathOf(issue);
  const inside = issue.type === 'union' ? (issue.issues ?? []).filter((inner) => pathOf(inner).length > 0) : [];
  if (inside.length === 0) return [{ path, message: issue.message }];
  return inside.map((inner) => ({ path: [...path, ...pathOf(inner)], message: inner.message }));
}

function pathOf({ path }: v.BaseIssue<unknown>): Path {
  return (path ?? []).map(({ key }) => key as string | number);
}

/** @param isWhole true where what it stands in is left out, too */
function sentence(path: Path, message: string, isWhole: boolean): string {
  const key = path.join('.');
  const said = `${key === '' ? 'The file' : `“${key}”`} ${message}`;
  return isWhole ? said.replace(', and is left out.', ', and the override is left out.') : said;
}

/** The path to leave out: where a part is missing, the path of what it is missing from. */
function presentPart(value: unknown, path: Path): Path {
  let part = value;
  for (const [depth, key] of path.entries()) {
    part = (part as Record<string, unknown>)[key];
    if (part === undefined) return path.slice(0, depth);
  }
  return path;
}

/** The value without what stands at the paths. In a list a gap is left, so that the other items keep their numbers. */
function without(value: unknown, paths: readonly Path[]): unknown {
  if (paths.some((path) => path.length === 0)) return undefined;
  if (paths.length === 0 || typeof value !== 'object' || value === null) return value;
  const rest = (key: string | number) => paths.filter(([first]) => first === key).map((path) => path.slice(1));
  if (Array.isArray(value)) return value.map((item, index) => without(item, rest(index)));
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, without(inner, rest(key))] as const)
      .filter(([, inner]) => inner !== undefined),
  );
}
