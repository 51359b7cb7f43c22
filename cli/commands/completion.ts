import type { Command } from 'commander';
import { type Context, ExitCode } from '../context';
import { bashCompletion } from '../shell/bash';
import { fishCompletion } from '../shell/fish';
import { treeOf } from '../shell/tree';
import { zshCompletion } from '../shell/zsh';

const shells = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion };

export type Shell = keyof typeof shells;

/** Prints what a shell runs to complete the commands of the program. */
export async function completionCommand(shell: Shell, program: Command, { output }: Context): Promise<ExitCode> {
  output.print(shells[shell](treeOf(program)));
  return ExitCode.fine;
}
