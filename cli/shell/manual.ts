import type { CommandNode, OptionNode } from './tree';

/**
 * The page of the manual, in the form that `man` reads.
 *
 * @param version of the program
 */
export function manualPage(program: CommandNode, version: string): string {
  const { name, description, options, commands } = program;
  return [
    `.TH ${name.toUpperCase()} 1 "" ${quoted(`${name} ${version}`)} "User Commands"`,
    '.SH NAME',
    `${roff(name)} \\- ${roff(sentence(description))}`,
    '.SH SYNOPSIS',
    ...commands.map(({ usage }) => `.B ${roff(usage)}\n.br`),
    '.SH DESCRIPTION',
    roff(description),
    '.SH OPTIONS',
    ...options.flatMap(optionItem),
    '.SH COMMANDS',
    ...commands.flatMap(commandSection),
    ...CLOSING,
    '',
  ].join('\n');
}

function commandSection({ usage, description, options }: CommandNode): string[] {
  return [`.SS ${quoted(usage)}`, roff(description), ...options.flatMap(optionItem)];
}

function optionItem({ flags, description }: OptionNode): string[] {
  return ['.TP', `.B ${roff(flags)}`, roff(description)];
}

/** What the parser does not know. */
const CLOSING = [
  '.SH EXIT STATUS',
  ...['0', '1', '2'].flatMap((status, index) => [
    '.TP',
    `.B ${status}`,
    ['nothing to ask', 'findings at or above the failing level', 'something could not be done'][index] ?? '',
  ]),
  '.SH ENVIRONMENT',
  ...[
    ['NO_COLOR, FORCE_COLOR', 'no colours, or colours also where the output is no terminal'],
    ['SOURCE_DATE_EPOCH', 'the day of the run, in seconds since 1970'],
    ['XDG_CACHE_HOME', 'where results are kept for a project without node_modules'],
  ].flatMap(([name = '', told = '']) => ['.TP', `.B ${name}`, roff(told)]),
  '.SH FILES',
  ...[
    ['.adr-bridge.yaml', 'settings, in the folder of the records or any above it; also .yml, .json and .jsonc'],
    ['.adr-bridge-baseline.json', 'findings that are known'],
    ['.adr-bridge-ignore', 'files to pass over, in the form of .gitignore'],
  ].flatMap(([name = '', told = '']) => ['.TP', `.B ${roff(name)}`, roff(told)]),
];

/** The first sentence, without its full stop. */
function sentence(text: string): string {
  return (/^.*?(?=\.(?:\s|$))/.exec(text) ?? [text])[0];
}

/** Words as they are: a backslash begins a command of the manual, and so does a full stop or quote at the start of a line. */
function roff(text: string): string {
  return text
    .replaceAll('\\', '\\(rs')
    .replaceAll('-', '\\-')
    .replace(/^(?=[.'])/gm, '\\&');
}

function quoted(text: string): string {
  return `"${roff(text).replaceAll('"', '\\(dq')}"`;
}
