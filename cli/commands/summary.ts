import { resolve } from 'node:path';
import {
  type ExecutiveSummary,
  type ReadRecord,
  readRecord,
  summarise,
  summaryToHtmlPage,
  summaryToMarkdown,
} from '../../core';
import { openConfigurations } from '../configurations';
import { type Context, ExitCode } from '../context';
import { findInputs, type Input } from '../files';
import { summaryToJson } from '../formats/summary-json';
import { guarded, open } from '../open';
import { count } from '../words';
import { isSameFile, whyNotWritten, writeWhole } from '../write-file';

export type SummaryFormat = 'html' | 'markdown' | 'json';

export interface SummaryOptions {
  readonly format?: SummaryFormat;
  /** File to write to; standard output where none is given. */
  readonly output?: string;
  readonly config?: string;
  readonly stdinFilename?: string;
}

/** Writes the executive summary of one decision record. */
export async function summaryCommand(path: string, options: SummaryOptions, context: Context): Promise<ExitCode> {
  const { output } = context;
  const input = await findOne(path, options, context);
  if (input) await guarded(input, context, () => summariseInput(input, options, context));
  return output.problems > 0 ? ExitCode.couldNotRun : ExitCode.fine;
}

async function findOne(path: string, options: SummaryOptions, { folder, output }: Context): Promise<Input | null> {
  const { stdinFilename } = options;
  const { inputs, problems } = await findInputs([path], { folder, stdinFilename, takesFolders: false });
  const [input] = inputs;
  for (const problem of problems) output.complain(problem);
  if (inputs.length > 1) {
    output.complain(`${path} matches ${count(inputs.length, 'file')}, and a summary is made of one; name the one.`);
    return null;
  }
  return input ?? null;
}

async function summariseInput(input: Input, options: SummaryOptions, context: Context): Promise<void> {
  const { output } = context;
  const configurations = await openConfigurations(context, options.config);
  if (!configurations) return;
  const text = await open(input, context);
  if (text === null) return;
  const record = readRecord(text, input.home, await configurations.of(input));
  if (record.kind !== 'record') {
    output.complain(refusal(input, record));
    return;
  }
  const page = render(input, summarise(record), record, formatOf(options));
  if (options.output === undefined) output.print(page);
  else await write(page, options.output, input, context);
}

const NO_SUMMARY = 'so there is no summary to write';

function refusal({ path }: Input, { kind }: ReadRecord): string {
  if (kind === 'index') return `${path} is an index of decision records, ${NO_SUMMARY}.`;
  if (kind === 'template') return `${path} is a template for decision records, ${NO_SUMMARY}.`;
  return `${path} does not look like a decision record, ${NO_SUMMARY}. If it is one, name it under "records.include" in .adr-bridge.yaml.`;
}

/** What was asked for; else what the name of the file to write says; else Markdown, which reads well on a terminal. */
function formatOf({ format, output = '' }: SummaryOptions): SummaryFormat {
  if (format) return format;
  if (/\.html?$/i.test(output)) return 'html';
  return /\.json$/i.test(output) ? 'json' : 'markdown';
}

function render(input: Input, summary: ExecutiveSummary, { text }: ReadRecord, format: SummaryFormat): string {
  if (format === 'html') return summaryToHtmlPage(summary);
  return format === 'json' ? summaryToJson(input.path, summary, text) : summaryToMarkdown(summary);
}

async function write(page: string, path: string, input: Input, { folder, output }: Context): Promise<void> {
  const target = resolve(folder, path);
  if (input.file !== null && (await isSameFile(input.file, target))) {
    output.complain(`${path} is the record itself; name another file for its summary.`);
    return;
  }
  try {
    await writeWhole(target, page);
    output.note(`The executive summary of ${input.path} is in ${path}.`);
  } catch (error) {
    output.complain(whyNotWritten(path, error));
  }
}
