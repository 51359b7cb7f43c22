import { stringify } from 'yaml';
import type { OptionValue, ReadRecord, Severity } from '../lint/types';
import type { DocumentKind, Status } from '../record/types';
import { rules } from '../rules';
import { LineIndex } from '../text/lines';
import { type Effective, effectivePreset, effectiveRule, stepsFor } from './effective';
import type { LoadedConfiguration } from './load';
import type { Origin } from './origins';
import type { Path } from './source';
import type { PresetName, TeamEntry, Vocabulary } from './types';

/** A value that holds, and where it is set; null where it is the program's own. */
export interface Explained<T> {
  readonly value: T;
  readonly origin: Origin | null;
}

/** Everything that is set for a record, and by what. */
export interface Explanation {
  readonly path: string | null;
  readonly kind: DocumentKind;
  readonly status: Pick<Status, 'value' | 'raw'> | null;
  /** Files that have a say, the one in use first. */
  readonly files: readonly string[];
  readonly problems: readonly (Origin & { readonly message: string })[];
  readonly preset: Explained<PresetName>;
  readonly maxFindings: Explained<number>;
  readonly records: {
    readonly include: Explained<readonly string[]>;
    readonly exclude: Explained<readonly string[]>;
  };
  readonly statuses: Readonly<Record<string, Explained<string>>>;
  readonly people: Readonly<Record<string, Explained<string>>>;
  readonly vocabulary: Readonly<Record<keyof Vocabulary, Explained<readonly TeamEntry[]>>>;
  /** The words that the glossary explains. */
  readonly glossary: readonly Explained<string>[];
  /** Readers that the team adds or changes: what each of them asks first, by id. */
  readonly readers: Readonly<Record<string, Explained<readonly string[]>>>;
  readonly rules: readonly ExplainedRule[];
}

export interface ExplainedRule {
  readonly id: string;
  readonly severity: Explained<Severity | 'off'>;
  /** The preset that gives the severity; null where the rule is set by its name. */
  readonly preset: PresetName | null;
  readonly options: Readonly<Record<string, Explained<OptionValue>>>;
}

/** Tells what holds for a record and where each value comes from. */
export function explainConfiguration(
  record: Pick<ReadRecord, 'path' | 'kind' | 'status'>,
  loaded: LoadedConfiguration,
): Explanation {
  const { configuration, origins } = loaded;
  const steps = stepsFor(record, configuration);
  const set = <T>(value: T, path: Path): Explained<T> => ({ value, origin: origins.get(path) });
  const found = <T>({ value, from }: Effective<T>): Explained<T> => ({ value, origin: from && origins.get(from) });
  const { include, exclude } = configuration.records;
  const { constraints, impacts, metrics, ignore } = configuration.vocabulary;
  return {
    path: record.path,
    kind: record.kind,
    status: record.status && { value: record.status.value, raw: record.status.raw },
    files: loaded.files.filter(({ text }) => text !== null).map(({ path }) => path),
    problems: problemsIn(loaded),
    preset: found(effectivePreset(steps)),
    maxFindings: set(configuration.maxFindings, ['maxFindings']),
    records: { include: set(include, ['records', 'include']), exclude: set(exclude, ['records', 'exclude']) },
    statuses: byName(configuration.statuses, (value, word) => set(value, ['statuses', word])),
    people: byName(configuration.people, (value, name) => set(value, ['people', name])),
    vocabulary: {
      constraints: set(constraints, ['vocabulary', 'constraints']),
      impacts: set(impacts, ['vocabulary', 'impacts']),
      metrics: set(metrics, ['vocabulary', 'metrics']),
      ignore: set(ignore, ['vocabulary', 'ignore']),
    },
    glossary: termsIn(loaded),
    readers: byName(configuration.readers, ({ questions }, id) => set(questions, ['readers', id])),
    rules: rules.map((rule) => {
      const { severity, preset, options } = effectiveRule(rule, steps);
      return { id: rule.id, severity: found(severity), preset, options: byName(options, found) };
    }),
  };
}

function byName<T, U>(values: Readonly<Record<string, T>>, change: (value: T, name: string) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value, name)]));
}

function problemsIn(loaded: LoadedConfiguration): Explanation['problems'] {
  const lineOf = linesOf(loaded);
  return loaded.problems.map(({ file, message, range }) => ({ file, line: lineOf(file, range.start), message }));
}

function termsIn(loaded: LoadedConfiguration): Explanation['glossary'] {
  const lineOf = linesOf(loaded);
  return loaded.configuration.glossary.map(({ term, place: { file, range } }) => ({
    value: term,
    origin: { file, line: lineOf(file, range.start) },
  }));
}

/** Tells the line, counted from 1, of an offset into one of the files. */
function linesOf({ files }: LoadedConfiguration): (file: string, offset: number) => number {
  const indexes = new Map(files.map(({ path, text }) => [path, new LineIndex(text ?? '')]));
  return (file, offset) => (indexes.get(file)?.lineAt(offset) ?? 0) + 1;
}

const KINDS: Readonly<Record<DocumentKind, string>> = {
  record: 'a decision record',
  template: 'a template, in which nothing is checked',
  index: 'a list of decision records, in which nothing is checked',
  other: 'no decision record, so nothing is checked in it',
};

/**
 * The explanation as YAML that could stand in a configuration file, each value with where it is set as a comment.
 *
 * @param shown the path of a file as it is to be shown
 */
export function explanationText(explanation: Explanation, shown: (path: string) => string): string {
  const from = (origin: Origin | null) => (origin ? `${shown(origin.file)}:${origin.line}` : 'default');
  const { preset, maxFindings, records, statuses, people, vocabulary, readers, rules: explained } = explanation;
  const lines: Line[] = [
    ...linesOfValues({ preset, maxFindings }, from),
    ...linesOfMap('records', onlySet(records), from),
    ...linesOfMap('statuses', statuses, from),
    ...linesOfMap('people', people, from),
    ...linesOfMap('vocabulary', onlySet(vocabulary), from),
    ...linesOfReaders(readers, from),
    ['rules:', ''],
    ...explained.flatMap((rule) => linesOfRule(rule, from)),
  ];
  const head = headOf(explanation, shown, from).map((sentence) => `# ${sentence.replace(/\s+/g, ' ')}`);
  return [...head, '', ...withComments(lines), ''].join('\n');
}

/** Says where a value is set. */
type From = (origin: Origin | null) => string;

/** What is set, and the words of the comment behind it. */
type Line = readonly [text: string, comment: string];

type Values = Readonly<Record<string, Explained<unknown>>>;

function headOf(
  { path, kind, status, files, problems, glossary }: Explanation,
  shown: (path: string) => string,
  from: From,
): string[] {
  return [
    `${path === null ? 'A text without a file' : shown(path)} is ${KINDS[kind]}.`,
    ...(kind === 'record' ? [statusSentence(status)] : []),
    files.length === 0
      ? 'No configuration file: everything is as it comes.'
      : `Configuration: ${files.map(shown).join(', ')}`,
    ...(glossary.length > 0 ? [`Glossary: ${glossary.length} ${glossary.length === 1 ? 'term' : 'terms'}.`] : []),
    ...problems.map((problem) => `Problem in ${from(problem)}: ${problem.message}`),
  ];
}

function statusSentence(status: Explanation['status']): string {
  if (status === null) return 'Status: none.';
  const { value, raw } = status;
  if (value === 'other')
    return `Status: “${raw}”, which is none that is known; “statuses” can tell what it stands for.`;
  return raw.toLowerCase() === value ? `Status: ${value}.` : `Status: ${value}, written “${raw}”.`;
}

function onlySet(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([, { origin }]) => origin !== null));
}

function linesOfValues(values: Values, from: From, indent = ''): Line[] {
  return Object.entries(values).map(([name, { value, origin }]) => [
    `${indent}${flow(name)}: ${flow(value)}`,
    from(origin),
  ]);
}

function linesOfMap(key: string, values: Values, from: From): Line[] {
  const lines = linesOfValues(values, from, '  ');
  return lines.length > 0 ? [[`${key}:`, ''], ...lines] : [];
}

function linesOfReaders(readers: Explanation['readers'], from: From): Line[] {
  const lines = Object.entries(readers).flatMap(([id, { value, origin }]): Line[] => [
    [`  ${flow(id)}:`, ''],
    [`    questions: ${flow(value)}`, from(origin)],
  ]);
  return lines.length > 0 ? [['readers:', ''], ...lines] : [];
}

function linesOfRule({ id, severity, preset, options }: ExplainedRule, from: From): Line[] {
  const presetSet = severity.origin ? `, ${from(severity.origin)}` : '';
  const origin = preset === null ? from(severity.origin) : `preset ${preset}${presetSet}`;
  if (Object.keys(options).length === 0) return [[`  ${id}: ${severity.value}`, origin]];
  return [[`  ${id}:`, ''], [`    severity: ${severity.value}`, origin], ...linesOfValues(options, from, '    ')];
}

/** The widest column that comments begin in. */
const WIDEST = 48;

function withComments(lines: readonly Line[]): string[] {
  const widths = lines.filter(([, comment]) => comment !== '').map(([text]) => text.length);
  const width = Math.min(WIDEST, Math.max(0, ...widths));
  return lines.map(([text, comment]) =>
    comment === '' ? text : `${text.padEnd(width)}  # ${comment.replace(/\s+/g, ' ')}`,
  );
}

/** A value on one line, as YAML has it. */
function flow(value: unknown): string {
  return stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trim();
}
