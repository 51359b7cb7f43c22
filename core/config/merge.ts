import { LineIndex } from '../text/lines';
import { Origins } from './origins';
import type { ParsedFile } from './parse';
import type { FileSettings } from './schema';
import { withoutGaps } from './shapes';
import type { Path } from './source';
import {
  type Configuration,
  defaultConfiguration,
  type GlossaryTerm,
  type Override,
  type RuleSettings,
  type Vocabulary,
} from './types';

/** One of the files that a configuration is made of. */
export interface Layer extends ParsedFile {
  readonly file: string;
  readonly text: string;
  /** The terms of the glossary that it names. */
  readonly glossary: readonly GlossaryTerm[];
}

/**
 * Puts the files of a configuration together. Words, terms and overrides add up; of everything else that two files set,
 * the later one holds.
 *
 * @param layers the weakest first
 * @param folder that patterns count from
 */
export function merge(
  layers: readonly Layer[],
  folder: string,
): { readonly configuration: Configuration; readonly origins: Origins } {
  const origins = new Origins();
  let configuration: Configuration = { ...defaultConfiguration, folder };
  for (const layer of layers) configuration = withLayer(configuration, layer, origins);
  return { configuration, origins };
}

/** Remembers where a value of the configuration is set, by the value's place in the layer's file. */
type Note = (path: Path, inFile?: Path) => void;

function withLayer(base: Configuration, { settings, source, file, text, glossary }: Layer, origins: Origins) {
  const lines = new LineIndex(text);
  const note: Note = (path, inFile = path) =>
    origins.set(path, { file, line: lines.lineAt(source.rangeOf(inFile).start) + 1 });

  for (const path of pathsIn(settings)) note(path);
  noteRules(settings.rules, ['rules'], ['rules'], note);
  return {
    ...base,
    records: { ...base.records, ...settings.records },
    preset: settings.preset ?? base.preset,
    rules: withRules(base.rules, settings.rules),
    overrides: [...base.overrides, ...overridesOf(settings, base.overrides.length, note)],
    statuses: { ...base.statuses, ...settings.statuses },
    people: { ...base.people, ...settings.people },
    vocabulary: withWords(base.vocabulary, settings.vocabulary),
    glossary: withTerms(base.glossary, glossary),
    readers: { ...base.readers, ...settings.readers },
    maxFindings: settings.maxFindings ?? base.maxFindings,
  };
}

/** The paths of what a file sets, rules and overrides apart. */
function pathsIn({ records, preset, statuses, people, vocabulary, readers, maxFindings }: FileSettings): Path[] {
  return [
    ...(preset === undefined ? [] : [['preset']]),
    ...(maxFindings === undefined ? [] : [['maxFindings']]),
    ...Object.keys(records ?? {}).map((key) => ['records', key]),
    ...Object.keys(statuses ?? {}).map((word) => ['statuses', word]),
    ...Object.keys(people ?? {}).map((name) => ['people', name]),
    ...Object.keys(vocabulary ?? {}).map((kind) => ['vocabulary', kind]),
    ...Object.keys(readers ?? {}).map((id) => ['readers', id]),
  ];
}

function noteRules(rules: RuleSettings = {}, path: Path, inFile: Path, note: Note): void {
  for (const [id, { severity, options = {} }] of Object.entries(rules)) {
    const names = [...(severity === undefined ? [] : ['severity']), ...Object.keys(options)];
    for (const name of names) note([...path, id, name], [...inFile, id, name]);
  }
}

function withRules(base: RuleSettings, rules: RuleSettings = {}): RuleSettings {
  const merged = Object.entries(rules).map(([id, { severity, options }]) => [
    id,
    {
      ...base[id],
      ...(severity === undefined ? {} : { severity }),
      ...(options ? { options: { ...base[id]?.options, ...options } } : {}),
    },
  ]);
  return { ...base, ...Object.fromEntries(merged) };
}

/** @param count of the overrides that come before these */
function overridesOf({ overrides = [] }: FileSettings, count: number, note: Note): Override[] {
  const found: Override[] = [];
  for (const [index, override] of overrides.entries()) {
    if (override === undefined) continue;
    const path = ['overrides', count + found.length];
    const inFile = ['overrides', index];
    const { files = null, status = null, preset = null, rules = {} } = override;
    if (preset !== null) note([...path, 'preset'], [...inFile, 'preset']);
    noteRules(rules, [...path, 'rules'], [...inFile, 'rules'], note);
    found.push({ files, status, preset, rules });
  }
  return found;
}

function withWords(base: Vocabulary, words: FileSettings['vocabulary'] = {}): Vocabulary {
  const both = <T>(own: readonly T[], more: readonly (T | undefined)[] = []) => [
    ...new Set([...own, ...withoutGaps(more)]),
  ];
  return {
    constraints: both(base.constraints, words.constraints),
    impacts: both(base.impacts, words.impacts),
    metrics: both(base.metrics, words.metrics),
    ignore: both(base.ignore, words.ignore),
  };
}

/** A term that is explained again has its last explanation. */
function withTerms(base: readonly GlossaryTerm[], terms: readonly GlossaryTerm[]): readonly GlossaryTerm[] {
  const again = new Set(terms.map(({ term }) => term.toLowerCase()));
  return [...base.filter(({ term }) => !again.has(term.toLowerCase())), ...terms];
}
