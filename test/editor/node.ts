// What VS Code runs in Node's extension host: on the desktop and on the server alike.
import Mocha from 'mocha';
import { finish, OPTIONS } from './mochaRun';

export async function run(): Promise<void> {
  const mocha = new Mocha(OPTIONS);
  mocha.suite.emit('pre-require', globalThis, null, mocha); // gives suite(), test() and the like to the suites imported next
  await import('./suite');
  // VS Code's Markdown preview knows the extensions of its own host alone, and with a server behind the window that is Node's.
  await import('./suite/markdown-preview.test');
  // Git's extension runs where git does.
  await import('./suite/read-only.test');
  await finish((done) => mocha.run(done));
}
