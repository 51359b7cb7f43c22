import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { version } from '../package.json';
import type { Shell } from './commands/completion';
import type { ConfigOptions } from './commands/config';
import type { InitOptions } from './commands/init';
import type { InspectOptions } from './commands/inspect';
import type { MergeOptions } from './commands/merge';
import type { ReviewOptions } from './commands/review';
import type { SummaryOptions } from './commands/summary';
import type { Context, ExitCode } from './context';
import { FORMATS, type FormatChoice, readFormatChoice } from './formats/names';
import type { LintOptions } from './lint-options';
import { Output } from './output';
import { readShard, type Shard } from './shards';
import { suggesting } from './shell/tree';

/**
 * The commands and their options. What a command needs is loaded when it is run, so that `--version` and `--help`
 * answer at once.
 *
 * @param usageProblem puts the argument parser's words into a sentence that names where to read on
 */
export function createProgram(usageProblem: (message: string, helpCommand: string) => string): Command {
  const program = new Command('adr-bridge')
    .description('Reads architecture decision records as a business reader does.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', EXAMPLES)
    .exitOverride();
  addInit(program);
  addLint(program);
  addMerge(program);
  addReview(program);
  addInspect(program);
  addSummary(program);
  addConfig(program);
  addCompletion(program);
  for (const command of [program, ...program.commands]) {
    const helpCommand = command === program ? 'adr-bridge --help' : `adr-bridge ${command.name()} --help`;
    command.configureOutput({ outputError: (message, write) => write(usageProblem(message, helpCommand)) });
  }
  return program;
}

const EXAMPLES = `
Examples:
  adr-bridge lint docs/adr
  adr-bridge inspect docs/adr/0012-use-postgres.md
  adr-bridge summary docs/adr/0012-use-postgres.md --output summary.html
  adr-bridge summary docs/adr --reader finance --output committee.html`;

const ABOUT_LINTING = `
Paths are files, folders, quoted glob patterns, or - for standard input; without
any, the current folder is looked through. In folders every Markdown file is
read, and those that are no decision records are passed over.

Files that .gitignore and .adr-bridge-ignore name are passed over; a file that
you name yourself is looked at unless .adr-bridge-ignore names it.

With --since, --changed, --staged or --unstaged, findings are reported on the
lines that have changed, and elsewhere in a record where the change causes them.

Settings come from the nearest .adr-bridge.json, .jsonc, .yaml or .yml above
each record. A wrong setting is reported where it stands, as an error, and left
out; everything else goes on.

A baseline holds how many findings of each rule a record had when it was made:
those are neither printed nor counted, and what comes on top is. It lies beside
the configuration, else at the root of the repository.

Ends with:
  0  nothing at or above the --fail-on level
  1  findings at or above it
  2  something could not be checked: a path that leads nowhere, a file that
     cannot be read, no decision record in any of the folders`;

function addLint(program: Command): void {
  program
    .command('lint')
    .summary('warn where records leave business readers behind')
    .description(
      'Warns about technical constraints without a business impact, and about decisions without a success metric.',
    )
    .argument('[path...]', 'where the records are')
    .addOption(formatOption())
    .addOption(outputFileOption())
    .addOption(failOnOption())
    .addOption(maxWarningsOption())
    .addOption(hintsOption())
    .option('--fix', 'mend what is safe to mend, in the files themselves')
    .option('--fix-dry-run', 'say what --fix would change')
    .option('--update-baseline [file]', 'take every finding as known from now on (a name ends in .json)')
    .option('--baseline <file>', 'what is known, in place of .adr-bridge-baseline.json')
    .option('--no-baseline', 'report what is known, too')
    .option('--strict-from <id>', 'ask as the preset strict does from this number or day on')
    .option('--strict-since <date>', 'ask as the preset strict does from this day on')
    .option('--since <ref>', 'report what has changed since the branch left this branch, tag or commit')
    .option('--changed', 'report what is not committed yet')
    .option('--staged', 'report what is staged')
    .option('--unstaged', 'report what is not staged yet')
    .option('--changed-files', 'report all findings of the files that have changed')
    .option('--no-ignore', 'look also at what .gitignore and .adr-bridge-ignore name')
    .option('--today <date>', 'take this for the day of the run')
    .option('--cache', 'keep what is found, and look again only at what has changed')
    .option('--cache-location <path>', 'where to keep it: a folder, or a file that ends in .json')
    .addOption(
      new Option('--concurrency <number>', 'threads to work with (default: what is worth it)').argParser(readThreads),
    )
    .addOption(
      new Option('--shard <part/parts>', 'look at one part of the files, such as 2/8 (see merge)').argParser(readPart),
    )
    .addOption(configOption())
    .addOption(stdinFilenameOption())
    .addOption(colourOption())
    .addOption(noColourOption())
    .option('--quiet', 'print findings and problems only')
    .addHelpText('after', ABOUT_LINTING)
    .action(async (paths: string[], options: LintOptions & OutputOptions) => {
      const { lintCommand } = await import('./commands/lint');
      await run(options, (context) => lintCommand(paths, options, context));
    });
}

function addMerge(program: Command): void {
  program
    .command('merge')
    .summary('make one report of those of several runs')
    .description(
      'Makes one report of those that the parts of a run have written by lint --shard 2/8 --format blob:FILE.json, as if one run had looked at everything.',
    )
    .argument('<report...>', 'reports, or folders of them')
    .addOption(formatOption())
    .addOption(outputFileOption())
    .addOption(failOnOption())
    .addOption(maxWarningsOption())
    .addOption(hintsOption())
    .addOption(colourOption())
    .addOption(noColourOption())
    .option('--quiet', 'print findings and problems only')
    .action(async (paths: string[], options: MergeOptions & OutputOptions) => {
      const { mergeCommand } = await import('./commands/merge');
      await run(options, (context) => mergeCommand(paths, options, context));
    });
}

function addReview(program: Command): void {
  program
    .command('review')
    .summary('write what a reviewer asks of the records that have changed')
    .description(
      'Writes a page in Markdown on the decision records that have changed: each in one line, what has changed in it, what is asked of it and left open, and what only a person can judge. Compared is with the branch that the change is for.',
    )
    .argument('[path...]', 'where the records are')
    .option('--since <ref>', 'what has changed since the branch left this branch, tag or commit')
    .option('--changed', 'what is not committed yet')
    .option('--staged', 'what is staged')
    .option('--summaries', 'add the executive summary of each record, folded')
    .option('--output <file>', 'write to this file instead of standard output')
    .option('--today <date>', 'take this for the day of the run')
    .addOption(configOption())
    .option('--quiet', 'say only what went wrong')
    .action(async (paths: string[], options: ReviewOptions & OutputOptions) => {
      const { reviewCommand } = await import('./commands/review');
      await run(options, (context) => reviewCommand(paths, options, context));
    });
}

function addInit(program: Command): void {
  program
    .command('init')
    .summary('prepare a project')
    .description(
      'Finds where decision records live and which template they follow, writes a small configuration, and on request a baseline, a workflow and a hook. What is there already stays as it is. Asks at a terminal; elsewhere, the options decide.',
    )
    .option('--records <pattern...>', 'files that are records, whatever they look like')
    .addOption(new Option('--preset <preset>', 'how much is asked').choices(['recommended', 'strict', 'minimal']))
    .option('--baseline', 'take what is found today as known')
    .option('--no-baseline', 'do not')
    .addOption(
      new Option('--workflow <system>', 'where pull requests are checked').choices([
        'github',
        'gitlab',
        'azure',
        'bitbucket',
        'jenkins',
        'none',
      ]),
    )
    .addOption(
      new Option('--hook <program>', 'what checks before a commit').choices([
        'pre-commit',
        'lefthook',
        'husky',
        'git',
        'none',
      ]),
    )
    .option('--yes', 'ask nothing')
    .option('--quiet', 'say only what went wrong')
    .action(async (options: InitOptions & OutputOptions) => {
      const { initCommand } = await import('./commands/init');
      await run(options, (context) => initCommand(options, context));
    });
}

function addCompletion(program: Command): void {
  program
    .command('completion')
    .summary('print what a shell needs to complete commands')
    .description(
      'Prints what a shell runs to complete commands, options and their values. bash and zsh: eval "$(adr-bridge completion bash)"; fish: adr-bridge completion fish | source.',
    )
    .addArgument(new Argument('<shell>', 'the shell').choices(['bash', 'zsh', 'fish']))
    .action(async (shell: Shell) => {
      const { completionCommand } = await import('./commands/completion');
      await run({}, (context) => completionCommand(shell, program, context));
    });
}

function formatOption(): Option {
  const option = new Option(
    '--format <format>',
    `how to print findings, and behind a colon the file to print to: ${FORMATS.join(', ')}; may be given several times (default: pretty)`,
  );
  return suggesting(option.argParser(addFormat), FORMATS);
}

function outputFileOption(): Option {
  return new Option('--output-file <file>', 'print to this file what would go to standard output');
}

function failOnOption(): Option {
  return new Option('--fail-on <level>', 'weakest finding that ends the run with 1')
    .choices(['error', 'warning', 'information', 'hint', 'never'])
    .default('warning');
}

function maxWarningsOption(): Option {
  return new Option('--max-warnings <number>', 'let so many warnings through').argParser(readCount);
}

function hintsOption(): Option {
  return new Option('--hints', 'print hints too, which are only counted otherwise');
}

function addFormat(words: string, chosen: readonly FormatChoice[] = []): FormatChoice[] {
  const choice = readFormatChoice(words);
  if (!choice) throw new InvalidArgumentError(`Allowed choices are ${FORMATS.join(', ')}.`);
  return [...chosen, choice];
}

function readThreads(words: string): number {
  if (!/^[1-9]\d{0,3}$/.test(words)) throw new InvalidArgumentError('It is a whole number from 1 on.');
  return Number(words);
}

function readPart(words: string): Shard {
  const shard = readShard(words);
  if (!shard) throw new InvalidArgumentError('It is a part and how many there are, such as 2/8.');
  return shard;
}

function readCount(words: string): number {
  if (!/^\d{1,9}$/.test(words)) throw new InvalidArgumentError('It is a whole number, such as 0 or 12.');
  return Number(words);
}

function addInspect(program: Command): void {
  program
    .command('inspect')
    .summary('show what is read in a file')
    .description(
      'Shows what is read in each file, decision record or not: title, status, people, sections, statements, summary.',
    )
    .argument('<file...>', 'files, quoted glob patterns, or - for standard input')
    .option('--json', 'print one JSON object a line and file')
    .option('--explain', 'say why each statement is taken for one, and which impact answers it')
    .option('--near-misses', 'the same of sentences that nearly are one, and why they are not')
    .addOption(configOption())
    .addOption(stdinFilenameOption())
    .addOption(colourOption())
    .addOption(noColourOption())
    .action(async (paths: string[], options: InspectOptions & OutputOptions) => {
      const { inspectCommand } = await import('./commands/inspect');
      await run(options, (context) => inspectCommand(paths, options, context));
    });
}

function addSummary(program: Command): void {
  program
    .command('summary')
    .summary('write the executive summary of records')
    .description(
      'Writes the executive summary of a decision record: its own words, ordered by what a business reader asks. Of several records, or of a folder, it makes one page with a table of contents.',
    )
    .argument('<path...>', 'decision records, folders, quoted glob patterns, or - for standard input')
    .option(
      '--reader <reader>',
      'whose questions come first: executive, finance, customer-facing, delivery, engineering, or a reader of your configuration (default: executive)',
    )
    .addOption(
      new Option(
        '--format <format>',
        'html is a page that needs no other file (default: what the name after --output says, else markdown)',
      ).choices(['html', 'markdown', 'json', 'text']),
    )
    .option('--output <file>', 'write to this file instead of standard output')
    .addOption(configOption())
    .addOption(stdinFilenameOption())
    .addOption(colourOption())
    .addOption(noColourOption())
    .action(async (paths: string[], options: SummaryOptions & OutputOptions) => {
      const { summaryCommand } = await import('./commands/summary');
      await run(options, (context) => summaryCommand(paths, options, context));
    });
}

function addConfig(program: Command): void {
  program
    .command('config')
    .summary('show what is set for a record, and where')
    .description(
      'Shows the configuration that holds for each file: presets, rules with their severities and options, and the file and line that sets each of them.',
    )
    .argument('<file...>', 'files, quoted glob patterns, or - for standard input')
    .option('--json', 'print one JSON object a line and file')
    .addOption(configOption())
    .addOption(stdinFilenameOption())
    .action(async (paths: string[], options: ConfigOptions) => {
      const { configCommand } = await import('./commands/config');
      await run({}, (context) => configCommand(paths, options, context));
    });
}

function configOption(): Option {
  return new Option('--config <file>', 'use this configuration for every record');
}

function stdinFilenameOption(): Option {
  return new Option('--stdin-filename <name>', 'where the text of standard input lives');
}

function colourOption(): Option {
  return new Option('--color', 'use colours, also where the output is no terminal');
}

function noColourOption(): Option {
  return new Option('--no-color', 'use no colours');
}

/** What the caller says about the form of the output. */
interface OutputOptions {
  readonly color?: boolean;
  readonly quiet?: boolean;
}

async function run({ color, quiet }: OutputOptions, command: (context: Context) => Promise<ExitCode>): Promise<void> {
  const output = new Output(process.stdout, process.stderr, process.env, color, quiet);
  try {
    process.exitCode = await command({ folder: process.cwd(), output, standardInput: process.stdin });
  } finally {
    output.end();
  }
}
