import { relative, resolve } from 'node:path';
import { LineIndex, type LoadedConfiguration, limited, readModel } from '../../core';
import { todayOf } from '../../platform/today';
import { Baselines } from '../baselines';
import { Changes } from '../changes';
import { Cache } from '../checking/cache';
import { cacheFile } from '../checking/cache-file';
import { Checks } from '../checking/checks';
import { type CheckedRecord, newsIn, type VersionBefore, versionBefore } from '../checking/news';
import type { Conditions } from '../checking/types';
import { type Configurations, openConfigurations, type ProblemFile } from '../configurations';
import { type Context, ExitCode } from '../context';
import { type FoundInputs, findInputs, type Input, toSlashes } from '../files';
import { mended, tellFixed, writeFixed } from '../fixing';
import { formatsOf, type LintOptions, scopeOf, withPaths, wrongOption } from '../lint-options';
import { guarded, open } from '../open';
import { Printer } from '../printing';
import { shardOf } from '../shards';
import { readThreshold } from '../strictness';
import { Tally } from '../tally';
import { count } from '../words';

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
    ignores: options.ignore !== false,
  });
  for (const problem of found.problems) output.complain(problem);
  for (const note of found.notes) output.note(note);
  const inputs = options.shard ? shardOf(found.inputs, options.shard) : found.inputs;
  const run = await startRun(options, context, configurations, inputs);
  const foldersWithRecords = new Set<string>();
  for (const [index, input] of inputs.entries()) {
    output.progress(index, inputs.length);
    await guarded(input, context, async () => {
      const isRecord = await check(input, run);
      if (isRecord) for (const folder of input.folders) foldersWithRecords.add(folder);
    });
  }
  reportFoldersWithout(foldersWithRecords, found, run);
  await run.checks.end();
  await run.baselines.end();
  return finish(run, inputs);
}

async function finish(
  { tally, printer, options, context: { output } }: Run,
  inputs: readonly Input[],
): Promise<ExitCode> {
  const { failOn, maxWarnings = null } = options;
  tally.problems = output.problems;
  await printer.end(tally, inputs);
  // A report that could not be written is one more.
  tally.problems = output.problems;
  if (tally.hasTooManyWarnings(maxWarnings)) {
    output.note(
      `There are ${count(tally.findings.warning, 'warning')}, and --max-warnings lets ${maxWarnings} through.`,
    );
  }
  return tally.exitCode({ failOn, maxWarnings });
}

interface Run {
  readonly options: LintOptions;
  readonly context: Context;
  readonly configurations: Configurations;
  readonly checks: Checks;
  readonly baselines: Baselines;
  readonly conditions: Conditions;
  readonly printer: Printer;
  readonly tally: Tally;
  /** Null where everything is looked at. */
  readonly changes: Changes | null;
}

async function startRun(
  options: LintOptions,
  context: Context,
  configurations: Configurations,
  inputs: readonly Input[],
): Promise<Run> {
  const { baseline, updateBaseline, strictFrom, strictSince, failOn, hints = false } = options;
  const scope = scopeOf(options);
  const thresholds = [strictFrom, strictSince].flatMap((words) =>
    words === undefined ? [] : (readThreshold(words) ?? []),
  );
  const conditions = { today: options.today ?? todayOf(process.env), thresholds };
  return {
    options,
    context,
    configurations,
    checks: new Checks(context, configurations, inputs, {
      conditions,
      cache: await cacheFor(options, context),
      threads: options.concurrency,
      looksAhead: scope === null && !isFixing(options),
    }),
    baselines: new Baselines(context, {
      file: [updateBaseline, baseline].find((file) => typeof file === 'string'),
      isIgnored: baseline === false,
      isUpdated: updateBaseline !== undefined,
    }),
    conditions,
    printer: await Printer.open(
      { formats: formatsOf(options), hints: hints || failOn === 'hint', failOn, shard: options.shard ?? null },
      context,
    ),
    tally: new Tally(),
    changes: scope && new Changes(scope, context),
  };
}

/** Null where none is asked for, and where its place is taken by something else, which is said. */
async function cacheFor({ cache, cacheLocation }: LintOptions, { folder, output }: Context): Promise<Cache | null> {
  if (!cache) return null;
  const file = cacheFile(cacheLocation, folder, process.env);
  const opened = await Cache.open(file);
  if (!opened)
    output.complain(
      `${toSlashes(relative(folder, file))} is no cache of adr-bridge and stays as it is; name another --cache-location.`,
    );
  return opened;
}

/** Without a file's name only content tells, and a short record has too little of it: not being checked must not look green. */
const NOT_A_RECORD =
  'Standard input does not look like a decision record, so it was not checked. If it is one, say where it lives: --stdin-filename docs/adr/0007-name.md.';

/** Looks at one input; true when it is a decision record. */
async function check(input: Input, run: Run): Promise<boolean> {
  const { context, configurations, tally, baselines } = run;
  const change = run.changes ? await run.changes.of(input) : null;
  if (change === 'unknown') return false;
  if (change === 'unchanged') {
    tally.unchanged++;
    return false;
  }
  const text = change?.staged ?? (await open(input, context));
  if (text === null) {
    if (!input.isNamed) tally.passedOver++;
    return false;
  }
  const loaded = await configurations.of(input);
  for (const problems of configurations.newProblems(loaded)) reportProblems(problems, run);
  const before = versionBefore(input, loaded, run.options.changedFiles ? null : change, run.checks);
  const now = isFixing(run.options) ? await fix(text, input, loaded, { run, before }) : text;
  const checked = await run.checks.of(input, now, loaded);
  if (checked.kind !== 'record') {
    if (input.home === null && checked.kind === 'other') context.output.complain(NOT_A_RECORD);
    tally.passedOver++;
    await baselines.judge([], input, loaded);
    return false;
  }
  const broken = await baselines.newProblems(input, loaded);
  if (broken) reportProblems(broken, run);
  await report({ input, text: now, loaded, checked }, before, run);
  return true;
}

/** What is wrong in a configuration or a baseline. */
function reportProblems({ path, lines, findings }: ProblemFile, { tally, printer, context }: Run): void {
  tally.configurationProblems += findings.length;
  printer.add({ path, home: toSlashes(resolve(context.folder, path)), lines, findings });
}

/** Hands on what is new in a record. */
async function report(record: CheckedRecord, before: VersionBefore, run: Run): Promise<void> {
  const { input, text, loaded, checked } = record;
  const { findings, known, untouched } = await newsIn(record, before, run.baselines);
  const shown = limited(findings, checked, loaded.configuration.maxFindings);
  // What is not shown counts all the same: a gate that lets so much through must see all of it.
  run.tally.addRecord(input.path, findings, known.length);
  run.tally.untouched += untouched;
  const { path, home } = input;
  run.printer.add({ path, home, lines: new LineIndex(text), findings: shown, accepted: checked.accepted, known });
}

function isFixing({ fix: isAsked = false, fixDryRun = false }: LintOptions): boolean {
  return isAsked || fixDryRun;
}

/** Applies the safe fixes of what would be reported, or says what they would do. The text as it is then. */
async function fix(
  text: string,
  input: Input,
  loaded: LoadedConfiguration,
  { run, before }: { readonly run: Run; readonly before: VersionBefore },
): Promise<string> {
  const { checks, conditions, options, context } = run;
  const fixed = await mended(text, input, loaded, { conditions, checks, before });
  if (fixed.text === text) return text;
  if (options.fixDryRun) {
    tellFixed(text, fixed, input, context);
    return text;
  }
  if (!(await writeFixed(text, fixed, input, context))) return text;
  await checks.update(readModel(fixed.text, input.home, loaded), input.home, loaded);
  return fixed.text;
}

/**
 * A pipeline that looks into the wrong folder must not be green; one that names several may have an empty one. Where only
 * changes are looked at, a folder without a file is wrong, and one without a changed record is not.
 */
function reportFoldersWithout(withRecords: ReadonlySet<string>, { folders, inputs }: FoundInputs, run: Run): void {
  const { context, changes, tally, options } = run;
  // What stands in the other shards, nobody knows before they are merged.
  if (options.shard && inputs.length > 0) return;
  const filesIn = (folder: string) => inputs.filter((input) => input.folders.includes(folder)).length;
  const isAnythingThere = changes ? inputs.length > 0 : tally.records.length > 0;
  for (const folder of folders) {
    if (changes ? filesIn(folder) > 0 : withRecords.has(folder)) continue;
    const sentence = nothingIn(folder, filesIn(folder));
    if (isAnythingThere) context.output.note(sentence);
    else context.output.complain(sentence);
  }
}

function nothingIn(folder: string, files: number): string {
  const name = folder === '.' ? 'The current folder' : folder;
  if (files === 0) return `${name} holds no Markdown file, so there is nothing to check.`;
  const among = files === 1 ? 'its one Markdown file is none' : `none of its ${count(files, 'Markdown file')} is one`;
  return `${name} holds no decision record: ${among}. If that is wrong, name the records under "records.include" in .adr-bridge.yaml.`;
}
