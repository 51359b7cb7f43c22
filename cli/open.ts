import type { Context } from './context';
import type { Input } from './files';
import { readText } from './read-text';

/**
 * The text of an input, with every complaint and note on it said; null where there is none. A file that ends like
 * Markdown and is binary, or empty, is worth a note also where no one named it: it was a record once, or is to be one.
 */
export async function open(input: Input, { output, standardInput }: Context): Promise<string | null> {
  if (input.file === null && standardInput.isTTY)
    output.note('Reading what you type; Ctrl+D on an empty line ends it.');
  const reading = await readText(input, standardInput);
  if ('refusal' in reading) {
    if (input.isNamed || reading.refusal === 'unreadable') output.complain(reading.sentence);
    else output.note(reading.sentence);
    return null;
  }
  if (reading.text.trim() === '' && input.file !== null) output.note(`${input.path} is empty.`);
  if (reading.brokenLine !== null) {
    output.note(
      `${input.path}:${reading.brokenLine} is not valid UTF-8; what cannot be read is taken as “\uFFFD”. Save the file as UTF-8.`,
    );
  }
  return reading.text;
}

/** Does something with one input; a failure of the program is said, and the run goes on with the others. */
export async function guarded(input: Input, { output }: Context, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    output.complain(`ADR Bridge failed on ${input.path}: ${reason}. Please report it.`);
  }
}
