import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BASELINE_FILE, CONFIGURATION_FILES } from '../../core';
import { type Configurations, openConfigurations } from '../configurations';
import { type Context, ExitCode } from '../context';
import { configurationText } from '../init/configuration';
import { type Extra, hooks, workflows } from '../init/extras';
import { type Answers, ask, defaults } from '../init/questions';
import { findRecordFolders, type RecordFolder } from '../init/survey';
import { writeNew } from '../init/write-new';
import { count } from '../words';
import { lintCommand } from './lint';

export interface InitOptions extends Partial<Answers> {
  /** Patterns of files that are records, whatever they look like. */
  readonly records?: readonly string[];
  /** True where nobody is to be asked. */
  readonly yes?: boolean;
}

/** Prepares a project: finds its records, and writes what is not there yet. */
export async function initCommand(options: InitOptions, context: Context): Promise<ExitCode> {
  const { output } = context;
  const configurations = await openConfigurations(context, undefined);
  if (!configurations) return ExitCode.couldNotRun;
  const folders = await survey(context, configurations);
  const answers = await answersTo(options, context);
  await writeConfiguration(answers, options, folders, context);
  for (const extra of chosen(answers)) {
    for (const file of extra.files) await writeNew(file, context);
    if (extra.name === 'git') output.note('Switch it on with: git config core.hooksPath .githooks');
  }
  if (answers.baseline) await writeBaseline(context);
  if (output.problems > 0) return ExitCode.couldNotRun;
  output.note('Next: adr-bridge lint');
  return ExitCode.fine;
}

async function survey(context: Context, configurations: Configurations): Promise<RecordFolder[]> {
  const { output } = context;
  const folders = await findRecordFolders(context, configurations);
  for (const { path, records, family } of folders) output.note(`${path}: ${count(records, 'record')}, ${family}.`);
  if (folders.length === 0)
    output.note('No decision records were found. Where there are some, name them: --records "docs/decisions/*.md".');
  return folders;
}

async function answersTo({ yes = false, ...given }: InitOptions, context: Context): Promise<Answers> {
  const { standardInput, output } = context;
  if (yes || !standardInput.isTTY || !output.terminal) return { ...defaults, ...withoutBlanks(given) };
  return ask(given, { workflows, hooks }, { input: standardInput, output: output.terminal });
}

function withoutBlanks<T extends object>(values: T): T {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;
}

async function writeConfiguration(
  { preset }: Answers,
  { records: include = [] }: InitOptions,
  folders: readonly RecordFolder[],
  context: Context,
): Promise<void> {
  const known = CONFIGURATION_FILES.find((name) => existsSync(join(context.folder, name)));
  const text = configurationText({ preset, include, folders });
  await writeNew({ path: known ?? '.adr-bridge.yaml', text }, context);
}

function chosen({ workflow, hook }: Answers): readonly Extra[] {
  return [...workflows.filter(({ name }) => name === workflow), ...hooks.filter(({ name }) => name === hook)];
}

async function writeBaseline(context: Context): Promise<void> {
  if (existsSync(join(context.folder, BASELINE_FILE))) {
    context.output.note(`${BASELINE_FILE} is there already; adr-bridge lint --update-baseline counts anew.`);
    return;
  }
  await lintCommand([], { failOn: 'never', updateBaseline: true }, context);
}
