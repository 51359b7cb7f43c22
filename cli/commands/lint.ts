import { resolve } from 'node:path';
import {
  applySafeFixes,
  type Configuration,
  type DecisionRecord,
  type Finding,
  LineIndex,
  type LintContext,
  type LintResult,
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
import { broughtBy } from '../brought';
import { Changes, type FileChange } from '../changes';
import { type Configurations, openConfigurations, type ProblemFile } from '../configurations';
import { type Context, ExitCode } from '../context';
import { type FoundInputs, findInputs, type Input, toSlashes } from '../files';
import { tellFixed, writeFixed } from '../fixing';
import { formatsOf, type LintOptions, scopeOf, withPaths, wrongOption } from '../lint-options';
import { guarded, open } from '../open';
import { Printer } from '../printing';
import { configurationFor, readThreshold, type Threshold } from '../strictness';
import { Records } from '../surroundings';
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
  const run = await startRun(options, context, configurations, found.inputs);
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
  return finish(run, found.inputs);
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
  readonly records: Records;
  readonly baselines: Baselines;
  readonly history: GitHistory;
  readonly today: string;
  readonly thresholds: readonly Threshold[];
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
    thresholds: [strictFrom, strictSince].flatMap((words) => (words === undefined ? [] : (readThreshold(words) ?? []))),
    printer: await Printer.open({ formats: formatsOf(options), hints: hints || failOn === 'hint', failOn }, context),
    tally: new Tally(),
    changes: scope && new Changes(scope, context),
  };
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
  const record = run.records.read(text, input, loaded);
  if (record.kind !== 'record') {
    if (input.home === null && record.kind === 'other') context.output.complain(NOT_A_RECORD);
    tally.passedOver++;
    await baselines.judge([], input, loaded);
    return false;
  }
  const broken = await baselines.newProblems(input, loaded);
  if (broken) reportProblems(broken, run);
  await checkRecord(record, input, loaded, run, change);
  return true;
}

/** What is wrong in a configuration or a baseline. */
function reportProblems({ path, lines, findings }: ProblemFile, { tally, printer, context }: Run): void {
  tally.configurationProblems += findings.length;
  printer.add({ path, home: toSlashes(resolve(context.folder, path)), lines, findings });
}

/** What is known of a record besides its text while it is checked. */
interface Surrounded {
  readonly context: Omit<LintContext, 'firstCommit'>;
  readonly configuration: Configuration;
  readonly firstCommitOf: () => Promise<string | null>;
}

async function checkRecord(
  read: DecisionRecord,
  input: Input,
  loaded: LoadedConfiguration,
  run: Run,
  change: FileChange | null,
): Promise<void> {
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
  const { findings, accepted } = await findingsOf(record, input.home, surrounded);
  const { fresh, known } = await run.baselines.judge(findings, input, loaded);
  const brought = await broughtByChange(fresh, record, change, loaded, surrounded, run);
  const shown = limited(brought, record, surrounded.configuration.maxFindings);
  run.tally.addRecord(input.path, shown, known.length);
  run.tally.untouched += fresh.length - brought.length;
  run.printer.add({
    path: input.path,
    home: input.home,
    lines: new LineIndex(record.text),
    findings: shown,
    accepted,
    known,
  });
}

function findingsOf(
  record: DecisionRecord,
  home: string | null,
  { context, configuration, firstCommitOf }: Surrounded,
): Promise<LintResult> {
  return lintWithHistory(withHearing(record, home, configuration), configuration, context, firstCommitOf);
}

/** Leaves out what was there before the change and stands on none of its lines. */
async function broughtByChange(
  findings: readonly Finding[],
  { text }: DecisionRecord,
  change: FileChange | null,
  loaded: LoadedConfiguration,
  surrounded: Surrounded,
  { options, records }: Run,
): Promise<readonly Finding[]> {
  if (!change?.before || options.changedFiles || findings.length === 0) return findings;
  const { text: textBefore, home } = change.before;
  const before = readModel(textBefore, home, loaded);
  const { surroundings } = await records.logs.around(before, home, loaded);
  const context = { ...surrounded.context, surroundings };
  const found = await findingsOf(before, home, { ...surrounded, context });
  return broughtBy({ text: textBefore, findings: found.findings }, { text, findings });
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

/**
 * A pipeline that looks into the wrong folder must not be green; one that names several may have an empty one. Where only
 * changes are looked at, a folder without a file is wrong, and one without a changed record is not.
 */
function reportFoldersWithout(withRecords: ReadonlySet<string>, { folders, inputs }: FoundInputs, run: Run): void {
  const { context, changes, tally } = run;
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
