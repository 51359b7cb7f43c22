import { resolve } from 'node:path';
import {
  compareVersions,
  type LoadedConfiguration,
  limited,
  openQuestions,
  questionsLeft,
  readModel,
  readRecord,
  reviewedVersion,
} from '../../core';
import { todayOf } from '../../platform/today';
import { usualBase } from '../base';
import { Baselines } from '../baselines';
import { type ChangeScope, Changes, type FileChange } from '../changes';
import { Checks } from '../checking/checks';
import { newsIn, versionBefore } from '../checking/news';
import { type Configurations, openConfigurations } from '../configurations';
import { type Context, ExitCode } from '../context';
import { findInputs, type Input } from '../files';
import { type RecordReview, reviewPage } from '../formats/review';
import { scopeOf, wrongOption } from '../lint-options';
import { guarded, open } from '../open';
import { nameIn, rootAbove } from '../root';
import { isSameFile, whyNotWritten, writeWhole } from '../write-file';

export interface ReviewOptions {
  readonly since?: string;
  readonly changed?: boolean;
  readonly staged?: boolean;
  readonly config?: string;
  readonly output?: string;
  readonly summaries?: boolean;
  readonly today?: string;
}

/** Writes what a reviewer asks of the records that have changed. */
export async function reviewCommand(
  paths: readonly string[],
  options: ReviewOptions,
  context: Context,
): Promise<ExitCode> {
  const { output, folder } = context;
  const scope = await scopeFor(options, context);
  const configurations = scope && (await openConfigurations(context, options.config));
  if (!scope || !configurations) return ExitCode.couldNotRun;
  const named = paths.length > 0 ? paths : ['.'];
  const found = await findInputs(named, { folder });
  for (const problem of found.problems) output.complain(problem);
  const run = startRun(scope, options, context, configurations, found.inputs);
  const records: RecordReview[] = [];
  for (const [index, input] of found.inputs.entries()) {
    output.progress(index, found.inputs.length);
    await guarded(input, context, async () => {
      const record = await review(input, run);
      if (record) records.push(record);
    });
  }
  await run.checks.end();
  const removed = await removedRecords(named, run);
  const page = reviewPage({ records, removed }, { hasSummaries: options.summaries === true, environment: process.env });
  await print(page, options.output, found.inputs, context);
  return output.problems > 0 ? ExitCode.couldNotRun : ExitCode.fine;
}

/** What is compared with what; null, and a sentence said, where that cannot be. */
async function scopeFor(options: ReviewOptions, { folder, output }: Context): Promise<ChangeScope | null> {
  const wrong = wrongOption({ ...options, failOn: 'never' });
  const scope = scopeOf({ ...options, failOn: 'never' });
  if (wrong !== null) output.complain(wrong);
  if (wrong !== null || scope !== null) return wrong === null ? scope : null;
  const base = await usualBase(folder, process.env);
  if (base !== null) return { kind: 'since', name: base };
  output.complain('Nothing says what to compare with; name a branch, tag or commit: adr-bridge review --since REF.');
  return null;
}

interface Run {
  readonly context: Context;
  readonly configurations: Configurations;
  readonly changes: Changes;
  readonly checks: Checks;
  readonly baselines: Baselines;
  readonly root: string;
}

function startRun(
  scope: ChangeScope,
  { today = todayOf(process.env) }: ReviewOptions,
  context: Context,
  configurations: Configurations,
  inputs: readonly Input[],
): Run {
  const conditions = { today, thresholds: [] };
  return {
    context,
    configurations,
    changes: new Changes(scope, context),
    checks: new Checks(context, configurations, inputs, { conditions, cache: null, threads: 1, looksAhead: false }),
    baselines: new Baselines(context, { file: undefined, isIgnored: false, isUpdated: false }),
    root: rootAbove(context.folder),
  };
}

/** Null for what has not changed, and for what is no record. */
async function review(input: Input, run: Run): Promise<RecordReview | null> {
  const change = await run.changes.of(input);
  if (change === 'unchanged' || change === 'unknown') return null;
  const text = change.staged ?? (await open(input, run.context));
  if (text === null) return null;
  const loaded = await run.configurations.of(input);
  const checked = await run.checks.of(input, text, loaded);
  if (checked.kind !== 'record') return null;
  const { findings } = await newsIn(
    { input, text, loaded, checked },
    versionBefore(input, loaded, change, run.checks),
    run.baselines,
  );
  const version = versionOf(text, input.home, loaded);
  const before = change.before && versionOf(change.before.text, change.before.home, loaded);
  const path = nameIn(run.root, input.home, input.path);
  return {
    path,
    oldPath: oldPathOf(change, input, run),
    isNew: before === null,
    isRewritten: text !== change.before?.text,
    text,
    version,
    changes: before ? compareVersions(before, version) : [],
    findings: limited(findings, checked, loaded.configuration.maxFindings),
    open: openQuestions(version.summary),
    questions: questionsLeft(version, new Set(checked.findings.map(({ ruleId }) => ruleId))),
  };
}

function versionOf(text: string, home: string | null, loaded: LoadedConfiguration) {
  return reviewedVersion(readRecord(text, home, loaded), loaded.configuration.glossary);
}

function oldPathOf({ before }: FileChange, { home, path }: Input, { root }: Run): string | null {
  return before === null || before.home === home ? null : nameIn(root, before.home, path);
}

/** Records that were there before the change and are no more, by their paths from the root. */
async function removedRecords(named: readonly string[], { changes, configurations, root, context }: Run) {
  const removed: string[] = [];
  for (const { text, home } of await changes.removed(named)) {
    const input: Input = { path: home, file: null, home, isNamed: false, folders: [] };
    await guarded(input, context, async () => {
      const { kind } = readModel(text, home, await configurations.of(input));
      if (kind === 'record') removed.push(nameIn(root, home, home));
    });
  }
  return removed;
}

/** A record is never overwritten by its review. */
async function print(
  page: string,
  file: string | undefined,
  inputs: readonly Input[],
  { folder, output }: Context,
): Promise<void> {
  if (file === undefined) {
    output.print(page);
    return;
  }
  const target = resolve(folder, file);
  for (const input of inputs) {
    if (input.file === null || !(await isSameFile(input.file, target))) continue;
    output.complain(`${file} is one of the records; name another file for the review.`);
    return;
  }
  try {
    await writeWhole(target, page);
    output.note(`The review is in ${file}.`);
  } catch (error) {
    output.complain(whyNotWritten(file, error));
  }
}
