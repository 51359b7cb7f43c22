#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { CommanderError } from 'commander';
import { closest } from '../core/text/closest';
import { ExitCode } from './context';
import { createProgram } from './program';
import { removeDrafts } from './write-file';

/** Words of the argument parser, as one sentence that says what to do. */
function usageProblem(message: string, helpCommand: string): string {
  const [problem = '', ...hints] = message
    .trim()
    .replace(/^error: /, '')
    .split('\n');
  const sentence = problem.charAt(0).toUpperCase() + problem.slice(1).replace(/\.$/, '');
  const choice = /^option '(\S+).*' argument '(.*)' is invalid\. Allowed choices are (.+)\.$/.exec(problem);
  if (choice) {
    const [, name, given = '', words = ''] = choice;
    return `${name} cannot be '${given}'; it is one of ${words}.${didYouMean(given, words.split(', '))}\n`;
  }
  const path = /^unknown command '(.+)'$/.exec(problem)?.[1];
  if (path && existsSync(path)) return `${sentence}. Did you mean: adr-bridge lint ${path}?\n`;
  return `${[`${sentence}.`, ...hints.map((hint) => hint.replace(/^\((.*)\)$/, '$1'))].join(' ')} See ${helpCommand}.\n`;
}

/** Behind a value that an option does not have: the one that was most likely meant. What stands behind a colon is a file. */
function didYouMean(given: string, words: readonly string[]): string {
  const near = closest(given.replace(/:.*$/s, ''), words);
  return near === null ? '' : ` Is '${near}' meant?`;
}

/** A reader that has seen enough, such as `head`, closes the pipe: no reason to say anything. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE' && stream === process.stdout)
      process.stderr.write(`The output could not be written: ${error.message}.\n`);
    removeDrafts();
    process.exit(error.code === 'EPIPE' ? process.exitCode : ExitCode.couldNotRun);
  });
}

/** Whoever breaks a run off finds every file as it was, or as it was to be. The codes are those that shells give. */
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  process.once(signal, () => {
    removeDrafts();
    process.exit(code);
  });
}

try {
  await createProgram(usageProblem).parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? ExitCode.fine : ExitCode.couldNotRun;
  } else {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`ADR Bridge failed: ${reason}. Please report it.\n`);
    process.exitCode = ExitCode.couldNotRun;
  }
}
