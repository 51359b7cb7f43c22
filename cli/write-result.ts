import { resolve } from 'node:path';
import type { Context } from './context';
import type { Input } from './files';
import { count, reasonOf } from './words';
import { isSameFile, writeWhole } from './write-file';

/**
 * Prints a summary, or writes it to a file. A record is never overwritten by its summary.
 *
 * @param path of the file; undefined for standard output
 */
export async function writeResult(
  page: string,
  inputs: readonly Input[],
  path: string | undefined,
  { folder, output }: Context,
): Promise<void> {
  if (path === undefined) {
    output.print(page);
    return;
  }
  const target = resolve(folder, path);
  for (const { file } of inputs) {
    if (file === null || !(await isSameFile(file, target))) continue;
    output.complain(
      `${path} is ${inputs.length === 1 ? 'the record itself' : 'one of the records'}; name another file for its summary.`,
    );
    return;
  }
  try {
    await writeWhole(target, page);
    output.note(`${nameOf(inputs)} ${inputs.length === 1 ? 'is' : 'are'} in ${path}.`);
  } catch (error) {
    output.complain(whyNotWritten(path, error));
  }
}

function nameOf(inputs: readonly Input[]): string {
  const [first] = inputs;
  if (first && inputs.length === 1) return `The executive summary of ${first.path}`;
  return `The executive summaries of ${count(inputs.length, 'record')}`;
}

function whyNotWritten(path: string, error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return `The folder of ${path} does not exist; make it first.`;
  return code === 'EISDIR' ? `${path} is a folder; name a file to write to.` : `${path} ${reasonOf(error)}.`;
}
