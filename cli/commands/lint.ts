import {
  applySafeFixes,
  type Configuration,
  type DecisionRecord,
  LineIndex,
  type LintContext,
  type LoadedConfiguration,
  limited,
  lintAll,
  lintWithHistory,
  readModel,
  withHearing,
} from '../../core';
import { GitHistory } from '../../platform/first-commit';
import { todayOf } from '../../platform/today';
import { Baselines } from '../baselines';
import { type Configurations, openConfigurations } from '../configurations';
import { type Context, ExitCode } from '../context';
import { type FoundInputs, findInputs, type Input } from '../files';
import { tellFixed, writeFixed } from '../fixing';
import { jsonFormat } from '../formats/json';
import { prettyFormat } from '../formats/pretty';
import type { Format } from '../formats/types';
import { guarded, open } from '../open';
import { configurationFor, isDay, readThreshold, type Threshold } from '../strictness';
import { Records } from '../surroundings';
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
  const run = startRun(options, context, configurations, found.inputs);
  const foldersWithRecords = new Set<string>();
  for (const [index, input] of found.inputs.entries()) {
    output.progress(index, found.inputs.length);
    await guarded(input, context, async () => {
      const isRecord = await check(input, run);
      if (isRecord) for (const folder of input.folders) foldersWithRecords.add(folder);
    });
    run.records.done(input);
  }
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
  readonly records: Records;
  readonly baselines: Baselines;
  readonly history: GitHistory;
  readonly today: string;
  readonly thresholds: readonly Threshold[];
  readonly format: Format;
  readonly tally: Tally;
}

function startRun(
  options: LintOptions,
  context: Context,
  configurations: Configurations,
  inputs: readonly Input[],
): Run {
  const { baseline, updateBaseline, strictFrom, since } = options;
  return {
    options,
    context,
    configurations,
    records: new Records(context, configurations, inputs),
    baselines: new Baselines(context, {
      file: [updateBaseline, baseline].find((file) => typeof file === 'string'),
      isIgnored: baseline === false,
      isUpdated: updateBaseline !== undefined,
    }),
    history: new GitHistory(),
    today: options.today ?? todayOf(process.env),
    thresholds: [strictFrom, since].flatMap((words) => (words === undefined ? [] : (readThreshold(words) ?? []))),
    format: formatOf(options, context),
    tally: new Tally(),
  };
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
  const record = run.records.read(text, input, loaded);
  if (record.kind !== 'record') {
    if (input.home === null && record.kind === 'other') context.output.complain(NOT_A_RECORD);
    tally.passedOver++;
    await baselines.judge([], input, loaded);
    return false;
  }
  const broken = await baselines.newProblems(input, loaded);
  if (broken) {
    tally.configurationProblems += broken.findings.length;
    format.add(broken.path, broken.lines, broken.findings, []);
  }
  await checkRecord(record, input, loaded, run);
  return true;
}

/** What is known of a record besides its text while it is checked. */
interface Surrounded {
  readonly context: Omit<LintContext, 'firstCommit'>;
  readonly configuration: Configuration;
  readonly firstCommitOf: () => Promise<string | null>;
}

async function checkRecord(read: DecisionRecord, input: Input, loaded: LoadedConfiguration, run: Run): Promise<void> {
  let record = read;
  let surrounded = await surround(record, input, loaded, run);
  if (run.options.fix || run.options.fixDryRun) {
    const fixed = await fix(record, input, loaded, surrounded, run);
    if (fixed !== null) {
      record = run.records.read(fixed, input, loaded);
      if (input.home !== null) await run.records.logs.update(record, input.home, loaded);
      surrounded = await surround(record, input, loaded, run);
    }
  }
  const { context, configuration, firstCommitOf } = surrounded;
  const { findings, accepted } = await lintWithHistory(
    withHearing(record, input.home, configuration),
    configuration,
    context,
    firstCommitOf,
  );
  const { fresh, known } = await run.baselines.judge(findings, input, loaded);
  const shown = limited(fresh, record, configuration.maxFindings);
  run.tally.addRecord(input.path, shown, known.length);
  run.format.add(input.path, new LineIndex(record.text), shown, accepted);
}

async function surround(
  record: DecisionRecord,
  input: Input,
  loaded: LoadedConfiguration,
  { records, history, today, thresholds }: Run,
): Promise<Surrounded> {
  const { file, home } = input;
  const firstCommitOf = once(async () => (file === null ? null : history.firstCommitOf(file)));
  return {
    context: {
      today,
      surroundings: home === null ? null : (await records.logs.around(record, home, loaded)).surroundings,
    },
    configuration: await configurationFor(record, loaded.configuration, thresholds, firstCommitOf),
    firstCommitOf,
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Applies the safe fixes, or says what they would do. The text as it is now, null where it has stayed. */
async function fix(
  record: DecisionRecord,
  input: Input,
  loaded: LoadedConfiguration,
  { context, configuration }: Surrounded,
  run: Run,
): Promise<string | null> {
  // No fix rests on the day of the first commit, so nobody is asked for it.
  const known = { ...context, firstCommit: null };
  const modelOf = (text: string) => (text === record.text ? record : readModel(text, input.home, loaded));
  const fixed = applySafeFixes(
    record.text,
    (text) => lintAll(withHearing(modelOf(text), input.home, configuration), configuration, known).findings,
  );
  if (fixed.text === record.text) return null;
  if (run.options.fixDryRun) {
    tellFixed(record.text, fixed, input, run.context);
    return null;
  }
  return (await writeFixed(record.text, fixed, input, run.context)) ? fixed.text : null;
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
