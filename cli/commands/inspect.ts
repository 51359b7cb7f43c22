import { explainHearing, readRecord } from '../../core';
import { openConfigurations } from '../configurations';
import { type Context, ExitCode } from '../context';
import { findInputs } from '../files';
import { explanationText } from '../formats/explanation';
import { inspectionText } from '../formats/inspection';
import { inspect, withExplanation } from '../inspection';
import { guarded, open } from '../open';

export interface InspectOptions {
  readonly json?: boolean;
  readonly explain?: boolean;
  readonly nearMisses?: boolean;
  readonly config?: string;
  readonly stdinFilename?: string;
}

/** Shows what is read in each file, whether it is a decision record or not. */
export async function inspectCommand(
  paths: readonly string[],
  { json, explain, nearMisses, config, stdinFilename }: InspectOptions,
  context: Context,
): Promise<ExitCode> {
  const { output } = context;
  const configurations = await openConfigurations(context, config);
  if (!configurations) return ExitCode.couldNotRun;
  const found = await findInputs(paths, { folder: context.folder, stdinFilename, takesFolders: false });
  for (const problem of found.problems) output.complain(problem);
  for (const [index, input] of found.inputs.entries()) {
    output.progress(index, found.inputs.length);
    await guarded(input, context, async () => {
      const text = await open(input, context);
      if (text === null) return;
      const loaded = await configurations.of(input);
      const record = readRecord(text, input.home, loaded);
      const inspection = inspect(input.path, record);
      if (!explain && !nearMisses) {
        output.print(json ? `${JSON.stringify(inspection)}\n` : inspectionText(inspection, output));
        return;
      }
      const hearing = explainHearing(record, loaded.configuration);
      if (json) {
        const told = withExplanation(inspection, record, hearing, nearMisses === true);
        output.print(`${JSON.stringify(told)}\n`);
      } else {
        output.print(inspectionText(inspection, output));
        output.print(
          explanationText(record, explain ? hearing : { ...hearing, statements: [] }, nearMisses === true, output),
        );
      }
    });
  }
  return output.problems > 0 ? ExitCode.couldNotRun : ExitCode.fine;
}
