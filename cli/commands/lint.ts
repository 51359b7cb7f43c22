import { LineIndex, lint, readRecord } from '../../core';
import { type Configurations, openConfigurations } from '../configurations';
import { type Context, ExitCode } from '../context';
import { type FoundInputs, findInputs, type Input } from '../files';
import { jsonFormat } from '../formats/json';
import { prettyFormat } from '../formats/pretty';
import type { Format } from '../formats/types';
import { guarded, open } from '../open';
import { type FailOn, Tally } from '../tally';
import { count } from '../words';

export interface LintOptions {
  readonly format: 'pretty' | 'json';
  readonly failOn: FailOn;
  readonly hints?: boolean;
  readonly config?: string;
  readonly stdinFilename?: string;
}

/** Checks decision records, and says what it finds in them. */
export async function lintCommand(paths: readonly string[], options: LintOptions, context: Context): Promise<ExitCode> {
  const { output } = context;
  const configurations = await openConfigurations(context, options.config);
  if (!configurations) return ExitCode.couldNotRun;
  const found = await findInputs(paths.length > 0 ? paths : ['.'], {
    folder: context.folder,
    stdinFilename: options.stdinFilename,
  });
  for (const problem of found.problems) output.complain(problem);
  const run: Run = { context, configurations, format: formatOf(options, context), tally: new Tally() };
  const foldersWithRecords = new Set<string>();
  for (const [index, input] of found.inputs.entries()) {
    output.progress(index, found.inputs.length);
    await guarded(input, context, async () => {
      const isRecord = await check(input, run);
      if (isRecord) for (const folder of input.folders) foldersWithRecords.add(folder);
    });
  }
  reportFoldersWithout(foldersWithRecords, found, run);
  run.format.end(run.tally);
  return run.tally.exitCode(options.failOn, output.problems);
}

interface Run {
  readonly context: Context;
  readonly configurations: Configurations;
  readonly format: Format;
  readonly tally: Tally;
}

function formatOf({ format, hints, failOn }: LintOptions, { output }: Context): Format {
  return format === 'json' ? jsonFormat(output) : prettyFormat(output, { showHints: hints || failOn === 'hint' });
}

/** Without a file's name only content tells, and a short record has too little of it: not being checked must not look green. */
const NOT_A_RECORD =
  'Standard input does not look like a decision record, so it was not checked. If it is one, say where it lives: --stdin-filename docs/adr/0007-name.md.';

/** Looks at one input; true when it is a decision record. */
async function check(input: Input, { context, configurations, format, tally }: Run): Promise<boolean> {
  const text = await open(input, context);
  if (text === null) {
    if (!input.isNamed) tally.passedOver++;
    return false;
  }
  const loaded = await configurations.of(input);
  for (const { path, lines, findings } of configurations.newProblems(loaded)) {
    tally.configurationProblems += findings.length;
    format.add(path, lines, findings);
  }
  const record = readRecord(text, input.home, loaded);
  if (record.kind !== 'record') {
    if (input.home === null && record.kind === 'other') context.output.complain(NOT_A_RECORD);
    tally.passedOver++;
    return false;
  }
  const findings = lint(record, loaded.configuration);
  tally.addRecord(input.path, findings);
  format.add(input.path, new LineIndex(text), findings);
  return true;
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
