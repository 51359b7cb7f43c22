#!/usr/bin/env node
// The language server as a Node program: started by the VS Code extension, or by any other editor on its own.
import { createConnection } from 'vscode-languageserver/node';
import { version } from '../package.json';
import { nodeHost } from './node-host';
import { createServer } from './server';

const HELP = `The language server of ADR Bridge: checks architecture decision records in an editor.

Usage: adr-bridge-language-server --stdio

An editor starts it and speaks the language server protocol with it:
  --stdio        over standard input and output
  --pipe NAME    over a named pipe or socket file
  --socket PORT  over a socket on this machine
  --node-ipc     over the channel of a Node process that forked it

  --help         print this
  --version      print the version
`;

const TRANSPORTS = ['--stdio', '--pipe', '--socket', '--node-ipc'];

/** Does what the arguments ask for, and gives the exit code where that is all; null while the server runs. */
function run(options: readonly string[]): number | null {
  if (options.includes('--help') || options.includes('-h')) {
    process.stdout.write(HELP);
    return 0;
  }
  if (options.includes('--version')) {
    process.stdout.write(`${version}\n`);
    return 0;
  }
  if (!options.some((option) => TRANSPORTS.includes(option.replace(/=.*$/, '')))) {
    process.stderr.write(
      'adr-bridge-language-server is started by an editor, which must say how to speak with it: add --stdio (--help tells the other ways).\n',
    );
    return 2;
  }
  const connection = createConnection();
  createServer(connection, nodeHost);
  connection.listen();
  return null;
}

const exitCode = run(process.argv.slice(2));
if (exitCode !== null) process.exitCode = exitCode;
