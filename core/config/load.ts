import { failedExamples } from '../language/team-vocabulary';
import { readGlossary } from './glossary';
import { type FileKind, type Files, locate } from './locate';
import { type Layer, merge } from './merge';
import { Origins } from './origins';
import { recordFoldersIn } from './other-tools';
import { parseSettings } from './parse';
import { folderOf, foldersAbove, nameOf } from './paths';
import type { FileSettings } from './schema';
import { isDataFile, type Path, type Problem } from './source';
import { type Configuration, defaultConfiguration, type GlossaryTerm } from './types';

export type { Files } from './locate';

/** Names under which a configuration is found, the first one winning where a folder holds several. */
export const CONFIGURATION_FILES = [
  '.adr-bridge.json',
  '.adr-bridge.jsonc',
  '.adr-bridge.yaml',
  '.adr-bridge.yml',
] as const;

/** Something wrong with a configuration, where it is written. What is wrong is left out, and the rest holds. */
export interface ConfigurationProblem extends Problem {
  readonly file: string;
}

/** A file that a configuration was read from, or would have been. */
export interface ConfigurationFile {
  readonly path: string;
  /** As it was read; null where there is no such file. */
  readonly text: string | null;
}

export interface LoadedConfiguration {
  readonly configuration: Configuration;
  /** The file in use; null where none was found. */
  readonly file: string | null;
  /** Every file that has a say, the one in use first: those that it extends, and glossaries. */
  readonly files: readonly ConfigurationFile[];
  /** The glossary that the nearest file names, be it there or not; null where none names one of its own folders. */
  readonly glossary: ConfigurationFile | null;
  readonly problems: readonly ConfigurationProblem[];
  readonly origins: Origins;
  /** The root of the repository that the file is in, by its folder `.git`; null where none was found. */
  readonly root: string | null;
  /** Folders of records that the configuration of another tool names, `.adr-dir` for one. */
  readonly recordFolders: readonly string[];
}

/** What holds where no file is found. */
export const unconfigured: LoadedConfiguration = {
  configuration: defaultConfiguration,
  file: null,
  files: [],
  glossary: null,
  problems: [],
  origins: new Origins(),
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
    const loaded = await readConfiguration(`${folder}/${name}`, files);
    if (loaded) return loaded;
  }
  return null;
}

/** Reads a configuration file with everything that it extends; null where there is no such file. */
export async function readConfiguration(file: string, files: Files): Promise<LoadedConfiguration | null> {
  const text = await files.read(file);
  if (text === undefined) return null;
  const loading: Loading = { files, layers: [], read: new Map(), problems: [], glossaries: [] };
  await addLayer({ path: file, text }, [], loading);
  const { layers, read, problems, glossaries } = loading;
  return {
    ...unconfigured,
    ...merge(layers.toReversed(), folderOf(file)),
    file,
    files: [...read].map(([path, content]) => ({ path, text: content })),
    glossary: glossaries[0] ?? null,
    problems: problems.sort(byPlace),
  };
}

function byPlace(a: ConfigurationProblem, b: ConfigurationProblem): number {
  return a.file === b.file ? a.range.start - b.range.start : 0;
}

/** What is known so far while a configuration is read. */
interface Loading {
  readonly files: Files;
  /** The strongest first. */
  readonly layers: Layer[];
  /** Texts by path, null where there is no such file. */
  readonly read: Map<string, string | null>;
  readonly problems: ConfigurationProblem[];
  /** Those that can be written to, in the order of the layers. */
  readonly glossaries: ConfigurationFile[];
}

const CONFIGURATION: FileKind = { fits: isDataFile, name: 'a JSON or YAML file' };
const GLOSSARY: FileKind = {
  fits: (name) => isDataFile(name) || /\.(?:md|markdown)$/i.test(name),
  name: 'a YAML, JSON or Markdown file',
};

/**
 * Adds a file, and behind it what it extends, the last one first. A file that is reached again has been added where it
 * is strongest.
 *
 * @param chain the files that led here
 */
async function addLayer(
  { path, text }: { readonly path: string; readonly text: string },
  chain: readonly string[],
  loading: Loading,
): Promise<void> {
  loading.read.set(path, text);
  const parsed = parseSettings(text, nameOf(path));
  loading.problems.push(...parsed.problems.map((problem) => ({ file: path, ...problem })));
  const complain = (at: Path, message: string) =>
    loading.problems.push({ file: path, message, range: parsed.source.rangeOf(at) });

  for (const { at, message } of wrongExamples(parsed.settings.vocabulary)) complain(at, message);
  const glossary = await glossaryOf(parsed.settings.glossary, path, complain, loading);
  loading.layers.push({ ...parsed, file: path, text, glossary });
  for (const { name, at } of extendedBy(parsed.settings.extends).toReversed()) {
    const { path: base, text: content, problem } = await locate(name, path, CONFIGURATION, loading.files);
    if (content === null || problem !== null) {
      note(base, content, loading);
      complain(at, problem ?? '');
    } else if ([...chain, path].includes(base)) {
      complain(at, `“${name}” extends this file in turn, and is left out: files cannot extend each other in a circle.`);
    } else if (!loading.read.has(base)) {
      await addLayer({ path: base, text: content }, [...chain, path], loading);
    }
  }
}

/** The names of the files that a file extends, with where each is written. */
function extendedBy(names: FileSettings['extends'] = []): { readonly name: string; readonly at: Path }[] {
  if (typeof names === 'string') return [{ name: names, at: ['extends'] }];
  return names.flatMap((name, index) => (name === undefined ? [] : [{ name, at: ['extends', index] }]));
}

/** The examples of a team's vocabulary in which its words are not heard as they say. */
function wrongExamples(vocabulary: FileSettings['vocabulary'] = {}): { readonly at: Path; readonly message: string }[] {
  const kinds = ['constraints', 'impacts', 'metrics'] as const;
  return kinds
    .flatMap((kind) => failedExamples(kind, vocabulary[kind] ?? []))
    .map(({ kind, entry, list, example }) => ({
      at: ['vocabulary', kind, entry, list, example],
      message:
        list === 'matches'
          ? 'None of these words is heard in this example. The words stay in use; which of the two is meant otherwise?'
          : 'These words are heard in this example, which they should leave. The words stay in use; which of the two is meant otherwise?',
    }));
}

async function glossaryOf(
  name: string | undefined,
  from: string,
  complain: (at: Path, message: string) => void,
  loading: Loading,
): Promise<readonly GlossaryTerm[]> {
  if (name === undefined) return [];
  const { path, text, problem } = await locate(name, from, GLOSSARY, loading.files);
  const isKnown = loading.read.has(path);
  note(path, text, loading);
  if (problem !== null) complain(['glossary'], problem);
  if (GLOSSARY.fits(path) && !path.includes('/node_modules/')) loading.glossaries.push({ path, text });
  if (text === null || problem !== null || isKnown) return [];
  const { terms, problems } = readGlossary(text, path);
  loading.problems.push(...problems.map((wrong) => ({ file: path, ...wrong })));
  return terms;
}

function note(path: string, text: string | null, { read }: Loading): void {
  if (!read.has(path)) read.set(path, text);
}
