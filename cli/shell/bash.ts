import type { CommandNode, OptionNode, Value } from './tree';

/** What bash runs to complete a command: `eval "$(adr-bridge completion bash)"`. */
export function bashCompletion(program: CommandNode): string {
  const name = functionName(program);
  const cases = program.commands.map((command) => commandCase(command));
  return `# bash completion for ${program.name}
${name}() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command='' at
  for ((at = 1; at < COMP_CWORD; at++)); do
    case "\${COMP_WORDS[at]}" in
      -*) ;;
      *) command="\${COMP_WORDS[at]}"; break ;;
    esac
  done
  COMPREPLY=()
  compopt +o default 2> /dev/null
  case "$command" in
    '')
      COMPREPLY=($(compgen -W '${program.commands.map((command) => command.name).join(' ')} ${namesOf(program.options)}' -- "$word")) ;;
${cases.join('\n')}
  esac
}
complete -F ${name} ${program.name}
`;
}

function commandCase({ name, options, argument }: CommandNode): string {
  const values = options.flatMap((option) => (option.value ? valueCase(option, option.value) : []));
  return `    ${name})
      case "$before" in
${values.join('\n')}
        *)
          case "$word" in
            -*) COMPREPLY=($(compgen -W '${namesOf(options)}' -- "$word")) ;;
            *) ${completing(argument ?? { kind: 'any' })} ;;
          esac ;;
      esac ;;`;
}

function valueCase({ names, isValueOptional }: OptionNode, value: Value): string[] {
  if (isValueOptional) return [];
  return [`        ${names.join('|')}) ${completing(value)} ;;`];
}

function completing(value: Value): string {
  switch (value.kind) {
    case 'words':
      return `COMPREPLY=($(compgen -W '${value.words.join(' ')}' -- "$word"))`;
    case 'ref':
      return `COMPREPLY=($(compgen -W "$(git for-each-ref --format='%(refname:short)' 2> /dev/null)" -- "$word"))`;
    case 'file':
      // Bash itself completes files, names with spaces included.
      return 'compopt -o default 2> /dev/null';
    case 'any':
      return ':';
  }
}

function namesOf(options: readonly OptionNode[]): string {
  return options.flatMap(({ names }) => names).join(' ');
}

function functionName({ name }: CommandNode): string {
  return `_${name.replaceAll('-', '_')}`;
}
