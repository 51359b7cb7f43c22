import { familyById, readModel } from '../../core';
import type { Configurations } from '../configurations';
import type { Context } from '../context';
import { findInputs } from '../files';
import { readText } from '../read-text';

/** A folder in which records were found. */
export interface RecordFolder {
  /** From the folder that was looked through; `.` for itself. */
  readonly path: string;
  readonly records: number;
  /** The template that most of its records follow. */
  readonly family: string;
}

/** Looks for decision records, and tells what they follow. The folder with the most records comes first. */
export async function findRecordFolders(context: Context, configurations: Configurations): Promise<RecordFolder[]> {
  const { inputs } = await findInputs(['.'], { folder: context.folder });
  const folders = new Map<string, Map<string, number>>();
  for (const [index, input] of inputs.entries()) {
    context.output.progress(index, inputs.length);
    const reading = await readText(input, context.standardInput);
    if ('refusal' in reading) continue;
    const { kind, template } = readModel(reading.text, input.home, await configurations.of(input));
    if (kind !== 'record') continue;
    const path = input.path.includes('/') ? input.path.slice(0, input.path.lastIndexOf('/')) : '.';
    const families = folders.get(path) ?? new Map<string, number>();
    folders.set(path, families.set(template, (families.get(template) ?? 0) + 1));
  }
  return [...folders]
    .map(([path, families]) => ({
      path,
      records: [...families.values()].reduce((sum, number) => sum + number, 0),
      family: nameOf(families),
    }))
    .sort((a, b) => b.records - a.records || (a.path < b.path ? -1 : 1));
}

function nameOf(families: ReadonlyMap<string, number>): string {
  const [most] = [...families].sort(([, a], [, b]) => b - a);
  const { id, name } = familyById(most?.[0] ?? 'unknown');
  return id === 'unknown' ? 'headings of their own' : name;
}
