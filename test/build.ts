import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Tests of the command line, the server and the package run what is shipped, so that is built first. */
export default function setup(): void {
  execFileSync(process.execPath, [join(import.meta.dirname, '../scripts/build.mjs')], { stdio: 'inherit' });
}
