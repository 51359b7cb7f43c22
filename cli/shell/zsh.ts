import type { CommandNode, OptionNode, Value } from './tree';

/** What zsh runs to complete a command: `eval "$(adr-bridge completion zsh)"`, or a file `_adr-bridge` in its `fpath`. */
export function zshCompletion(program: CommandNode): string {
  const { name, commands, options } = program;
  return `#compdef ${name}
# zsh completion for ${name}
_${name}() {
  local context state line
  local -a commands
  _arguments -C ${options.map(optionSpec).join(' ')} '1:command:->command' '*::argument:->argument'
  case $state in
    command)
      commands=(
${commands.map((command) => `        ${quoted(`${escaped(command.name)}:${command.summary}`)}`).join('\n')}
      )
      _describe -t commands command commands ;;
    argument)
      case $line[1] in
${commands.map(commandCase).join('\n')}
      esac ;;
  esac
}
if [ "$funcstack[1]" = '_${name}' ]; then
  _${name} "$@"
else
  compdef _${name} ${name}
fi
`;
}

function commandCase({ name, options, argument }: CommandNode): string {
  const words = [...options.map(optionSpec), ...(argument ? [quoted(`*:argument:${action(argument)}`)] : [])];
  return `        ${name}) _arguments -s ${words.join(' \\\n          ')} ;;`;
}

function optionSpec({ names, description, value, isValueOptional }: OptionNode): string {
  const told = `[${description.replace(/[[\]\\:]/g, '\\$&')}]`;
  const taken = value ? `${isValueOptional ? '::' : ':'}value:${action(value)}` : '';
  const specs = names.map((name) => quoted(`${name}${told}${taken}`));
  return specs.join(' ');
}

function action(value: Value): string {
  switch (value.kind) {
    case 'words':
      return `(${value.words.map(escaped).join(' ')})`;
    case 'ref':
      return `(\${(f)"$(git for-each-ref --format="%(refname:short)" 2> /dev/null)"})`;
    case 'file':
      return '_files';
    case 'any':
      return ' ';
  }
}

function escaped(word: string): string {
  return word.replace(/[\\: ()]/g, '\\$&');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
