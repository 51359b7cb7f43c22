import type { CommandNode, OptionNode, Value } from './tree';

/** What fish runs to complete a command: `adr-bridge completion fish | source`. */
export function fishCompletion(program: CommandNode): string {
  const { name, commands, options } = program;
  const lines = [
    `# fish completion for ${name}`,
    `complete -c ${name} -f`,
    ...commands.map(
      (command) =>
        `complete -c ${name} -n __fish_use_subcommand -a ${quoted(command.name)} -d ${quoted(command.summary)}`,
    ),
    ...options.map((option) => optionLine(name, '__fish_use_subcommand', option)),
    ...commands.flatMap((command) => commandLines(name, command)),
  ];
  return `${lines.join('\n')}\n`;
}

function commandLines(program: string, { name, options, argument }: CommandNode): string[] {
  const condition = `__fish_seen_subcommand_from ${name}`;
  const argumentLine =
    argument && argument.kind !== 'any' ? [`complete -c ${program} -n ${quoted(condition)} ${values(argument)}`] : [];
  return [...argumentLine, ...options.map((option) => optionLine(program, condition, option))];
}

function optionLine(program: string, condition: string, { names, description, value, isValueOptional }: OptionNode) {
  const flags = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`));
  const taken = value && !isValueOptional ? ` -r ${values(value)}` : '';
  return `complete -c ${program} -n ${quoted(condition)} ${flags.join(' ')}${taken} -d ${quoted(description)}`;
}

function values(value: Value): string {
  switch (value.kind) {
    case 'words':
      return `-f -a ${quoted(value.words.join(' '))}`;
    case 'ref':
      return `-f -a ${quoted('(git for-each-ref --format="%(refname:short)" 2> /dev/null)')}`;
    case 'file':
      return '-F';
    case 'any':
      return '-f';
  }
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
