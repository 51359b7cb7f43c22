import type { Command, Option } from 'commander';

/** What the value of an option or argument is. */
export type Value =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'file' | 'ref' | 'any' };

export interface OptionNode {
  /** `-h` and `--help`, the long one last. */
  readonly names: readonly string[];
  /** As it is written in a usage line: `--config <file>`. */
  readonly flags: string;
  readonly description: string;
  /** Null for a flag. */
  readonly value: Value | null;
  readonly isValueOptional: boolean;
}

/** A command as shells and manuals need to know it: taken from the parser itself, so that they never tell another story. */
export interface CommandNode {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  readonly description: string;
  readonly options: readonly OptionNode[];
  /** Null for a command that takes no words. */
  readonly argument: Value | null;
  readonly commands: readonly CommandNode[];
}

export function treeOf(command: Command): CommandNode {
  const help = command.createHelp();
  const [argument] = command.registeredArguments;
  return {
    name: command.name(),
    usage: help.commandUsage(command),
    summary: command.summary() || command.description(),
    description: command.description(),
    options: help.visibleOptions(command).map(optionNode),
    argument: argument ? kindOfValue(argument.name(), argument.argChoices) : null,
    commands: help
      .visibleCommands(command)
      .filter((child) => child.name() !== 'help')
      .map(treeOf),
  };
}

function optionNode(option: Option): OptionNode {
  const [, placeholder] = /[<[]([^>\]]+)/.exec(option.flags) ?? [];
  return {
    names: [option.short, option.long].flatMap((name) => name ?? []),
    flags: option.flags,
    description: option.description,
    value: placeholder === undefined ? null : kindOfValue(placeholder, option.argChoices ?? suggestions.get(option)),
    isValueOptional: option.optional,
  };
}

/** Names of values that are files or folders. */
const FILES = /^(?:file|path|report|name|pattern)\b/;

function kindOfValue(placeholder: string, choices: readonly string[] | undefined): Value {
  if (choices) return { kind: 'words', words: choices };
  if (FILES.test(placeholder)) return { kind: 'file' };
  return { kind: placeholder === 'ref' ? 'ref' : 'any' };
}

const suggestions = new WeakMap<Option, readonly string[]>();

/** Names values that an option can have, where it can have others besides. */
export function suggesting(option: Option, words: readonly string[]): Option {
  suggestions.set(option, words);
  return option;
}
