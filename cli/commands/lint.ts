import {
  applySafeFixes,
  LineIndex,
  type LoadedConfiguration,
  limited,
  lintAll,
  readModel,
  withHearing,
} from '../../core';
import { GitHistory } from '../../platform/first-commit';
import { todayOf } from '../../platform/today';
import { Baselines } from '../baselines';
import { Cache } from '../checking/cache';
import { cacheFile } from '../checking/cache-file';
import { Checks } from '../checking/checks';
import type { Checked } from '../checking/types';
import { type Configurations, openConfigurations } from '../configurations';
import { type Context, ExitCode } from '../context';
import { type FoundInputs, findInputs, type Input } from '../files';
import { tellFixed, writeFixed } from '../fixing';
import { jsonFormat } from '../formats/json';
import { prettyFormat } from '../formats/pretty';
import type { Format } from '../formats/types';
import { guarded, open } from '../open';
import { configurationFor, isDay, readThreshold, type Threshold } from '../strictness';
import { type FailOn, Tally } from '../tally';
import { count } from '../words';

export interface LintOptions {
  readonly format: 'pretty' | 'json';
  readonly failOn: FailOn;
  readonly hints?: boolean;
  readonly config?: string;
  readonly stdinFilename?: string;
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
  /** False where nothing is to be known. */
  readonly baseline?: string | false;
  /** True where no file is named. */
  readonly updateBaseline?: string | true;
  readonly strictFrom?: string;
  readonly since?: string;
  readonly today?: string;
  readonly cache?: boolean;
  readonly cacheLocation?: string;
  readonly concurrency?: number;
}

/** Checks decision records, and says what it finds in them. */
export async function lintCommand(paths: readonly string[], given: LintOptions, context: Context): Promise<ExitCode> {
  const { output } = context;
  const { options, named } = withPaths(paths, given);
  const wrong = wrongOption(options);
  if (wrong !== null) output.complain(wrong);
  const configurations = wrong === null ? await openConfigurations(context, options.config) : null;
  if (!configurations) return ExitCode.couldNotRun;
  const found = await findInputs(named.length > 0 ? named : ['.'], {
    folder: context.folder,
    stdinFilename: options.stdinFilename,
  });
  for (const problem of found.problems) output.complain(problem);
  const run = await startRun(options, context, configurations, found.inputs);
  const foldersWithRecords = new Set<string>();
  for (const [index, input] of found.inputs.entries()) {
    output.progress(index, found.inputs.length);
    await guarded(input, context, async () => {
      const isRecord = await check(input, run);
      if (isRecord) for (const folder of input.folders) foldersWithRecords.add(folder);
    });
  }
  await run.checks.end();
  reportFoldersWithout(foldersWithRecords, found, run);
  await run.baselines.end();
  run.format.end(run.tally);
  return run.tally.exitCode(options.failOn, output.problems);
}

/** `--update-baseline docs/adr` names no baseline but what to look at: only a name with `.json` is that of one. */
function withPaths(paths: readonly string[], given: LintOptions): { options: LintOptions; named: readonly string[] } {
  const { updateBaseline } = given;
  if (typeof updateBaseline !== 'string' || updateBaseline.endsWith('.json')) return { options: given, named: paths };
  return { options: { ...given, updateBaseline: true }, named: [updateBaseline, ...paths] };
}

function wrongOption({ strictFrom, since, today, baseline, updateBaseline }: LintOptions): string | null {
  for (const [name, day] of Object.entries({ since, today })) {
    if (day !== undefined && !isDay(day)) return `--${name} cannot be '${day}'; it is a day, such as 2026-11-22.`;
  }
  if (strictFrom !== undefined && readThreshold(strictFrom) === null)
    return `--strict-from cannot be '${strictFrom}'; it is the number of a record, such as 42, or a day, such as 2026-11-22.`;
  if (baseline === false && updateBaseline !== undefined)
    return '--no-baseline and --update-baseline cannot be had together.';
  return null;
}

interface Run {
  readonly options: LintOptions;
  readonly context: Context;
  readonly configurations: Configurations;
  readonly checks: Checks;
  readonly baselines: Baselines;
  readonly history: GitHistory;
  readonly today: string;
  readonly thresholds: readonly Threshold[];
  readonly format: Format;
  readonly tally: Tally;
}

async function startRun(
  options: LintOptions,
  context: Context,
  configurations: Configurations,
  inputs: readonly Input[],
): Promise<Run> {
  const { baseline, updateBaseline, strictFrom, since } = options;
  const today = options.today ?? todayOf(process.env);
  const thresholds = [strictFrom, since].flatMap((words) => (words === undefined ? [] : (readThreshold(words) ?? [])));
  return {
    options,
    context,
    configurations,
    checks: new Checks(context, configurations, inputs, {
      today,
      thresholds,
      cache: await cacheFor(options, context),
      threads: options.concurrency,
      looksAhead: !isFixing(options),
    }),
    baselines: new Baselines(context, {
      file: [updateBaseline, baseline].find((file) => typeof file === 'string'),
      isIgnored: baseline === false,
      isUpdated: updateBaseline !== undefined,
    }),
    history: new GitHistory(),
    today,
    thresholds,
    format: formatOf(options, context),
    tally: new Tally(),
  };
}

async function cacheFor({ cache, cacheLocation }: LintOptions, { folder }: Context): Promise<Cache | null> {
  return cache ? Cache.open(cacheFile(cacheLocation, folder, process.env)) : null;
}

function formatOf({ format, hints, failOn }: LintOptions, { output }: Context): Format {
  return format === 'json' ? jsonFormat(output) : prettyFormat(output, { showHints: hints || failOn === 'hint' });
}

/** Without a file's name only content tells, and a short record has too little of it: not being checked must not look green. */
const NOT_A_RECORD =
  'Standard input does not look like a decision record, so it was not checked. If it is one, say where it lives: --stdin-filename docs/adr/0007-name.md.';

/** Looks at one input; true when it is a decision record. */
async function check(input: Input, run: Run): Promise<boolean> {
  const { context, configurations, format, tally, baselines } = run;
  const text = await open(input, context);
  if (text === null) {
    if (!input.isNamed) tally.passedOver++;
    return false;
  }
  const loaded = await configurations.of(input);
  for (const { path, lines, findings } of configurations.newProblems(loaded)) {
    tally.configurationProblems += findings.length;
    format.add(path, lines, findings, []);
  }
  const now = isFixing(run.options) ? await fix(text, input, loaded, run) : text;
  const checked = await run.checks.of(input, now, loaded);
  if (checked.kind !== 'record') {
    if (input.home === null && checked.kind === 'other') context.output.complain(NOT_A_RECORD);
    tally.passedOver++;
    await baselines.judge([], input, loaded);
    return false;
  }
  const broken = await baselines.newProblems(input, loaded);
  if (broken) {
    tally.configurationProblems += broken.findings.length;
    format.add(broken.path, broken.lines, broken.findings, []);
  }
  await report(checked, now, input, loaded, run);
  return true;
}

/** Hands on what is new in a record. */
async function report(
  checked: Checked,
  text: string,
  input: Input,
  loaded: LoadedConfiguration,
  run: Run,
): Promise<void> {
  const { fresh, known } = await run.baselines.judge(checked.findings, input, loaded);
  const shown = limited(fresh, checked, loaded.configuration.maxFindings);
  run.tally.addRecord(input.path, shown, known.length);
  run.format.add(input.path, new LineIndex(text), shown, checked.accepted);
}

function isFixing({ fix = false, fixDryRun = false }: LintOptions): boolean {
  return fix || fixDryRun;
}

/** Applies the safe fixes, or says what they would do. The text as it is then. */
async function fix(text: string, input: Input, loaded: LoadedConfiguration, run: Run): Promise<string> {
  const { checks, today, thresholds, history, options, context } = run;
  const { file, home } = input;
  const record = readModel(text, home, loaded);
  if (record.kind !== 'record') return text;
  const firstCommitOf = async () => (file === null ? null : history.firstCommitOf(file));
  const configuration = await configurationFor(record, loaded.configuration, thresholds, firstCommitOf);
  // No fix rests on the day of the first commit, so nobody is asked for it.
  const known = { today, firstCommit: null, surroundings: await checks.around(record, home, loaded) };
  const modelOf = (words: string) => (words === text ? record : readModel(words, home, loaded));
  const fixed = applySafeFixes(
    text,
    (words) => lintAll(withHearing(modelOf(words), home), configuration, known).findings,
  );
  if (fixed.text === text) return text;
  if (options.fixDryRun) {
    tellFixed(text, fixed, input, context);
    return text;
  }
  if (!(await writeFixed(text, fixed, input, context))) return text;
  await checks.update(readModel(fixed.text, home, loaded), home, loaded);
  return fixed.text;
}

/** A pipeline that looks into the wrong folder must not be green; one that names several may have an empty one. */
function reportFoldersWithout(withRecords: ReadonlySet<string>, { folders, inputs }: FoundInputs, run: Run): void {
  const { output } = run.context;
  for (const folder of folders.filter((path) => !withRecords.has(path))) {
    const sentence = nothingIn(folder, inputs.filter((input) => input.folders.includes(folder)).length);
    if (run.tally.records.length === 0) output.complain(sentence);
    else output.note(sentence);
  }
}

function nothingIn(folder: string, files: number): string {
  const name = folder === '.' ? 'The current folder' : folder;
  if (files === 0) return `${name} holds no Markdown file, so there is nothing to check.`;
  const among = files === 1 ? 'its one Markdown file is none' : `none of its ${count(files, 'Markdown file')} is one`;
  return `${name} holds no decision record: ${among}. If that is wrong, name the records under "records.include" in .adr-bridge.yaml.`;
}
