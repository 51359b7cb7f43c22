import { dirname, extname, relative, resolve } from 'node:path';
import { type Configuration, type ReadRecord, readersOf, readRecord, summarise } from '../../core';
import { type Configurations, openConfigurations } from '../configurations';
import { type Context, ExitCode } from '../context';
import { type FoundInputs, findInputs, type Input } from '../files';
import { ENDINGS, pageOf, pageOfSeveral, type SummarisedRecord, type SummaryFormat } from '../formats/summary';
import { guarded, open } from '../open';
import type { Output } from '../output';
import { chooseReader } from '../readers';
import { listed } from '../words';
import { writeResult } from '../write-result';

export interface SummaryOptions {
  readonly format?: SummaryFormat;
  /** Who the summary is for, by id; the executive where none is given. */
  readonly reader?: string;
  /** File to write to; standard output where none is given. */
  readonly output?: string;
  readonly config?: string;
  readonly stdinFilename?: string;
}

/** Writes the executive summary of decision records: of one as a page, of several as a page with a table of contents. */
export async function summaryCommand(
  paths: readonly string[],
  options: SummaryOptions,
  context: Context,
): Promise<ExitCode> {
  const { folder, output } = context;
  const format = formatOf(options);
  if (typeof format === 'object') {
    output.complain(format.problem);
    return ExitCode.couldNotRun;
  }
  const found = await findInputs(paths, { folder, stdinFilename: options.stdinFilename });
  for (const problem of found.problems) output.complain(problem);
  const configurations = await openConfigurations(context, options.config);
  const records = configurations ? await summariseAll(found, configurations, options, context) : [];
  const page = pageFor(records, found, format, options, context);
  const inputs = records.map(({ input }) => input);
  if (page !== null) await writeResult(page, inputs, options.output, context);
  return output.problems > 0 ? ExitCode.couldNotRun : ExitCode.fine;
}

async function summariseAll(
  found: FoundInputs,
  configurations: Configurations,
  options: SummaryOptions,
  context: Context,
): Promise<SummarisedRecord[]> {
  const { output } = context;
  const records: SummarisedRecord[] = [];
  const read: Input[] = [];
  for (const [index, input] of found.inputs.entries()) {
    output.progress(index, found.inputs.length);
    await guarded(input, context, async () => {
      const isAskedFor = input.isNamed || found.inputs.length === 1;
      const opened = await openRecord(input, isAskedFor, configurations, context);
      if (!opened) return;
      read.push(input);
      const record = summariseFor(options.reader, opened, output);
      if (record) records.push(record);
    });
  }
  for (const path of found.folders) {
    const isEmpty = !read.some((input) => input.folders.includes(path));
    if (isEmpty) output.complain(`${path} holds no decision record, ${NO_SUMMARY}.`);
  }
  if (records.length === 0 && output.problems === 0)
    output.complain(`None of the files is a decision record, ${NO_SUMMARY}.`);
  return records;
}

interface OpenedRecord {
  readonly input: Input;
  readonly text: string;
  readonly record: ReadRecord;
  readonly configuration: Configuration;
}

/** Null, with a sentence said where one is owed, for what is no record. */
async function openRecord(
  input: Input,
  isAskedFor: boolean,
  configurations: Configurations,
  context: Context,
): Promise<OpenedRecord | null> {
  const text = await open(input, context);
  if (text === null) return null;
  const loaded = await configurations.of(input);
  const record = readRecord(text, input.home, loaded);
  if (record.kind === 'record') return { input, text, record, configuration: loaded.configuration };
  if (isAskedFor) context.output.complain(refusal(input, record));
  return null;
}

/** Null, with a sentence said once for all records, where there is no such reader. */
function summariseFor(
  id: string | undefined,
  { input, text, record, configuration }: OpenedRecord,
  output: Output,
): SummarisedRecord | null {
  const reader = chooseReader(readersOf(configuration), id);
  if ('problem' in reader) {
    output.complainOnce(reader.problem);
    return null;
  }
  return { input, text, reader, summary: summarise(record, configuration.glossary) };
}

const NO_SUMMARY = 'so there is no summary to write';

function refusal({ path }: Input, { kind }: ReadRecord): string {
  if (kind === 'index') return `${path} is an index of decision records, ${NO_SUMMARY}.`;
  if (kind === 'template') return `${path} is a template for decision records, ${NO_SUMMARY}.`;
  return `${path} does not look like a decision record, ${NO_SUMMARY}. If it is one, name it under "records.include" in .adr-bridge.yaml.`;
}

/** One record is a page of its own; what was asked for as several stays a list, also where one is left. */
function pageFor(
  records: readonly SummarisedRecord[],
  { inputs, folders }: FoundInputs,
  format: SummaryFormat,
  options: SummaryOptions,
  { output, folder }: Context,
): string | null {
  const [first] = records;
  if (!first) return null;
  const isOne = inputs.length === 1 && folders.length === 0;
  return isOne
    ? pageOf(first, format, output)
    : pageOfSeveral(
        records,
        format,
        output,
        addressFrom(options.output === undefined ? folder : dirname(resolve(folder, options.output))),
      );
}

/** Where links lead from a page in a folder. */
function addressFrom(folder: string) {
  return ({ file }: Input): string | null =>
    file && relative(folder, file).split(/[\\/]/).map(encodeURIComponent).join('/');
}

/** What was asked for; else what the name of the file to write says; else Markdown, which reads well on a terminal. */
function formatOf({ format, output = '' }: SummaryOptions): SummaryFormat | { readonly problem: string } {
  const ending = extname(output);
  if (format || ending === '') return format ?? 'markdown';
  const known = ENDINGS.get(ending.toLowerCase());
  if (known) return known;
  const endings = listed([...ENDINGS.keys()]);
  return {
    problem: `No format has the ending ${ending} of ${output}; those that are known are ${endings}. Name such a file, or say with --format which format is meant.`,
  };
}
