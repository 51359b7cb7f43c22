import { type Explanation, explainConfiguration, explanationText, readRecord } from '../../core';
import { type Configurations, openConfigurations } from '../configurations';
import { type Context, ExitCode } from '../context';
import { findInputs } from '../files';
import { guarded, open } from '../open';
import { printable } from '../words';

export interface ConfigOptions {
  readonly json?: boolean;
  readonly config?: string;
  readonly stdinFilename?: string;
}

/** Raised when a program that reads the output would have to change. */
const VERSION = 1;

/** Shows what is set for each file, and where each value is set. */
export async function configCommand(
  paths: readonly string[],
  { json, config, stdinFilename }: ConfigOptions,
  context: Context,
): Promise<ExitCode> {
  const { output, folder } = context;
  const configurations = await openConfigurations(context, config);
  if (!configurations) return ExitCode.couldNotRun;
  const found = await findInputs(paths, { folder, stdinFilename, takesFolders: false });
  for (const problem of found.problems) output.complain(problem);
  let hasProblems = false;
  for (const input of found.inputs) {
    await guarded(input, context, async () => {
      const text = await open(input, context);
      if (text === null) return;
      const loaded = await configurations.of(input);
      hasProblems ||= loaded.problems.length > 0;
      const explanation = explainConfiguration(readRecord(text, input.home, loaded), loaded);
      const shown = (path: string) => (path === input.home ? input.path : configurations.shown(path));
      output.print(
        json ? `${asJson(explanation, configurations, input.path)}\n` : printable(explanationText(explanation, shown)),
      );
    });
  }
  if (output.problems > 0) return ExitCode.couldNotRun;
  return hasProblems ? ExitCode.findings : ExitCode.fine;
}

/** As schemas/config.schema.json describes it: one object on one line, paths as they are shown. */
function asJson(explanation: Explanation, configurations: Configurations, path: string): string {
  const { files, glossary, ...rest } = explanation;
  const shown = { version: VERSION, ...rest, path, files: files.map((file) => configurations.shown(file)), glossary };
  return JSON.stringify(shown, (key, value) =>
    key === 'file' && typeof value === 'string' ? configurations.shown(value) : value,
  );
}
