import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { BASELINE } from '../baselines';
import { CONFIGURATION } from '../configurations';
import { type Context, ExitCode } from '../context';
import { type Blob, readBlob, reportsOf } from '../formats/blob';
import type { FileReport } from '../formats/types';
import { formatsOf, type LintOptions, wrongOption } from '../lint-options';
import { Printer } from '../printing';
import { Tally } from '../tally';
import { listed, reasonOf } from '../words';

export type MergeOptions = Pick<LintOptions, 'format' | 'outputFile' | 'failOn' | 'maxWarnings' | 'hints'>;

/** Makes one report of those that the parts of a run have written, as if one run had looked at everything. */
export async function mergeCommand(
  paths: readonly string[],
  options: MergeOptions,
  context: Context,
): Promise<ExitCode> {
  const { output } = context;
  const wrong = wrongOption(options);
  if (wrong !== null) {
    output.complain(wrong);
    return ExitCode.couldNotRun;
  }
  const files: string[] = [];
  for (const path of paths) files.push(...(await filesAt(path, context)));
  const blobs = await readBlobs(files, context);
  for (const problem of missingParts(blobs)) output.complain(problem);
  const { failOn, maxWarnings = null, hints = false } = options;
  const printer = await Printer.open(
    { formats: formatsOf(options), hints: hints || failOn === 'hint', failOn },
    context,
  );
  const tally = Tally.of(blobs.map((blob) => blob.tally));
  const reports = withoutRepetition(blobs.flatMap(reportsOf));
  tally.configurationProblems = reports.filter(isProblem).reduce((sum, { findings }) => sum + findings.length, 0);
  for (const report of reports) printer.addReport(report);
  if (tally.records.length === 0 && output.problems === 0)
    output.complain('None of the reports holds a decision record, so nothing was checked.');
  tally.problems += output.problems;
  const before = output.problems;
  await printer.end(
    tally,
    files.map((file) => ({ file: resolve(context.folder, file) })),
  );
  tally.problems += output.problems - before;
  return tally.exitCode({ failOn, maxWarnings });
}

/** In the order of the parts; those of whole runs in the order in which they are named. */
async function readBlobs(files: readonly string[], context: Context): Promise<Blob[]> {
  const blobs: Blob[] = [];
  for (const file of files) {
    const blob = await readBlobAt(file, context);
    if (blob) blobs.push(blob);
  }
  return blobs.sort((a, b) => (a.shard?.index ?? 0) - (b.shard?.index ?? 0));
}

/** A folder stands for the reports in it and below: that is how artifacts of a pipeline are laid down. */
async function filesAt(path: string, { folder, output }: Context): Promise<string[]> {
  try {
    if (!(await stat(resolve(folder, path))).isDirectory()) return [path];
    const names = await readdir(resolve(folder, path), { recursive: true });
    const files = names.filter((name) => name.endsWith('.json')).sort();
    if (files.length === 0) output.complain(`${path} holds no report: their names end in .json.`);
    return files.map((name) => join(path, name));
  } catch (error) {
    output.complain(`${path} ${reasonOf(error)}.`);
    return [];
  }
}

async function readBlobAt(path: string, { folder, output }: Context): Promise<Blob | null> {
  try {
    const blob = readBlob(await readFile(resolve(folder, path), 'utf8'));
    if (!blob) {
      output.complain(
        `${path} is no report to merge, or that of another version; write it with: adr-bridge lint --format blob:FILE.json`,
      );
    }
    return blob;
  } catch (error) {
    output.complain(`${path} ${reasonOf(error)}.`);
    return null;
  }
}

/** What keeps the parts from being a whole, as sentences. */
function missingParts(blobs: readonly Blob[]): string[] {
  const shards = blobs.flatMap(({ shard }) => shard ?? []);
  const total = shards[0]?.count ?? 0;
  if (shards.some((shard) => shard.count !== total))
    return ['These are parts of different runs: they do not say the same number of parts.'];
  const times = (index: number) => shards.filter((shard) => shard.index === index).length;
  const parts = Array.from({ length: total }, (_, index) => index + 1);
  const missing = parts.filter((index) => times(index) === 0);
  const twice = parts.filter((index) => times(index) > 1);
  const problems: string[] = [];
  if (missing.length > 0) {
    const verb = missing.length === 1 ? 'is' : 'are';
    problems.push(`Of ${total} parts, ${listed(missing.map(String))} ${verb} missing.`);
  }
  if (twice.length > 0) problems.push(`Of ${total} parts, ${listed(twice.map(String))} came more than once.`);
  return problems;
}

/** Each part tells what is wrong in the configuration that it uses. */
function withoutRepetition(reports: readonly FileReport[]): FileReport[] {
  const told = new Set<string>();
  return reports.filter((report) => {
    if (!isProblem(report)) return true;
    const isNew = !told.has(report.path);
    told.add(report.path);
    return isNew;
  });
}

function isProblem({ findings }: FileReport): boolean {
  return findings.some(({ ruleId }) => ruleId === CONFIGURATION || ruleId === BASELINE);
}
