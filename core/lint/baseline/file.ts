import { type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { Range } from '../../text/range';
import type { Baseline } from './baseline';

/** Raised when an older program would misread what is written. */
const VERSION = 1;

/** Something wrong with a baseline. What is wrong is left out, and the rest of the file holds. */
export interface BaselineProblem {
  readonly message: string;
  /** In UTF-16 code units of the file's text. */
  readonly range: Range;
}

export interface ReadBaseline {
  readonly baseline: Baseline;
  readonly problems: readonly BaselineProblem[];
}

/** The text of a baseline, in an order that does not depend on that of the run. Files without findings are left out. */
export function baselineText(baseline: Baseline): string {
  const files = sorted(baseline)
    .filter(([, counts]) => counts.size > 0)
    .map(([path, counts]) => [path, Object.fromEntries(sorted(counts))] as const);
  return `${JSON.stringify({ version: VERSION, findings: Object.fromEntries(files) }, null, 2)}\n`;
}

/** By code units: the same order on every machine and in every language. */
function sorted<T>(map: ReadonlyMap<string, T>): [string, T][] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

/** Reads the text of a baseline. Never throws. */
export function parseBaseline(text: string): ReadBaseline {
  const errors: ParseError[] = [];
  const tree = parseTree(text.replace(/^\uFEFF/, ' '), errors, { allowTrailingComma: true });
  const [error] = errors;
  if (error || tree?.type !== 'object') {
    const range = error ? within(text, error.offset, error.length) : within(text, tree?.offset ?? 0, 1);
    return none('This is no baseline: it should be what adr-bridge lint --update-baseline writes.', range);
  }
  const properties = propertiesOf(tree);
  const version = properties.find(({ key }) => key === 'version');
  if (version?.value.value !== VERSION) {
    return none(
      `This baseline is not of version ${VERSION}, and is left out. Write it anew with adr-bridge lint --update-baseline.`,
      version?.value ? rangeOf(version.value) : within(text, tree.offset, 1),
    );
  }
  const problems: BaselineProblem[] = properties
    .filter(({ key }) => !['$schema', 'version', 'findings'].includes(key))
    .map(({ key, keyRange }) => ({ message: `“${key}” is no part of a baseline, and is left out.`, range: keyRange }));
  const findings = properties.find(({ key }) => key === 'findings');
  return { baseline: findings ? filesIn(findings.value, problems) : new Map(), problems };
}

function none(message: string, range: Range): ReadBaseline {
  return { baseline: new Map(), problems: [{ message, range }] };
}

function filesIn(node: Node, problems: BaselineProblem[]): Baseline {
  if (node.type !== 'object') {
    problems.push({ message: '“findings” should be a list of files, and is left out.', range: rangeOf(node) });
    return new Map();
  }
  return new Map(propertiesOf(node).map(({ key, value }) => [key, countsIn(value, key, problems)]));
}

function countsIn(node: Node, path: string, problems: BaselineProblem[]): Map<string, number> {
  const counts = new Map<string, number>();
  if (node.type !== 'object') {
    const message = `“${path}” should be a list of rules and numbers, and is left out.`;
    problems.push({ message, range: rangeOf(node) });
    return counts;
  }
  for (const { key, value } of propertiesOf(node)) {
    if (Number.isSafeInteger(value.value) && value.value > 0) counts.set(key, value.value);
    else
      problems.push({ message: `“${key}” should be a whole number above 0, and is left out.`, range: rangeOf(value) });
  }
  return counts;
}

interface Property {
  readonly key: string;
  readonly keyRange: Range;
  readonly value: Node;
}

function propertiesOf({ children = [] }: Node): Property[] {
  return children.flatMap(({ children: [key, value] = [] }) =>
    key && value ? [{ key: String(key.value), keyRange: rangeOf(key), value }] : [],
  );
}

function rangeOf({ offset, length }: Node): Range {
  return { start: offset, end: offset + length };
}

function within(text: string, start: number, length: number): Range {
  const from = Math.min(start, Math.max(0, text.length - 1));
  return { start: from, end: Math.min(text.length, from + Math.max(1, length)) };
}
