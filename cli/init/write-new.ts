import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Context } from '../context';
import { reasonOf } from '../words';
import type { NewFile } from './extras';

/**
 * Writes a file that is not there yet, and says so. One that is there stays as it is, and what would have been written is
 * said instead.
 */
export async function writeNew({ path, text, isExecutable }: NewFile, { folder, output }: Context): Promise<void> {
  const target = join(folder, path);
  try {
    await mkdir(dirname(target), { recursive: true });
    // `wx` fails where something is there, a link that leads nowhere included.
    await writeFile(target, text, { flag: 'wx' });
    if (isExecutable) await chmod(target, 0o755);
    output.note(`${path} is written.`);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') output.complain(`${path} ${reasonOf(error)}.`);
    else
      output.note(
        `${path} is there already and stays as it is; nothing in it was changed. To have the same, see that it says:\n\n${indented(text)}`,
      );
  }
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '    ');
}
