// What VS Code runs in the web worker extension host.
import 'mocha/mocha';
import { finish, OPTIONS } from './mochaRun';

export async function run(): Promise<void> {
  mocha.setup(OPTIONS);
  await import('./suite');
  await finish((done) => mocha.run(done));
}
