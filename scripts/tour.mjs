#!/usr/bin/env node
// `npm start`: shows what ADR Bridge does, on the samples or on records of your own: `npm start -- PATH ...`.
// `--built` takes dist/ as it is, `--output FILE` writes the page there.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const commandLine = join(root, 'dist/cli.mjs');

/** Answers the questions of a business reader best, and so shows most. */
const BEST_SAMPLE = 'samples/docs/adr/0002-move-claim-documents-to-a-hosted-archive.md';

const COULD_NOT_RUN = 2;

const { values: flags, positionals: ownPaths } = parseArgs({
  options: { built: { type: 'boolean' }, output: { type: 'string' } },
  allowPositionals: true,
});
const page = resolve(flags.output ?? join(root, 'out/adr-bridge-summary.html'));
const isOnSamples = ownPaths.length === 0;
const paths = isOnSamples ? ['samples'] : ownPaths;
// npm runs scripts in the folder of the project; paths are relative to where the user stands.
const folder = isOnSamples ? root : (process.env.INIT_CWD ?? process.cwd());

if (!flags.built) build();
process.exitCode = tour();

function build() {
  if (!existsSync(join(root, 'node_modules/esbuild')))
    stop('The packages that the build needs are missing: run `npm ci` first.');
  console.log('Building ADR Bridge ...\n');
  const { status } = spawnSync(process.execPath, [join(root, 'scripts/build.mjs')], { cwd: root, stdio: 'inherit' });
  if (status !== 0) stop('The build failed, so there is nothing to show.');
}

/** @param {string} sentence */
function stop(sentence) {
  console.error(sentence);
  process.exit(COULD_NOT_RUN);
}

/** @returns {number} 0 also where there are findings: they are what the tour shows */
function tour() {
  console.log(`What a business reader misses in ${isOnSamples ? 'the samples' : paths.join(' ')}:\n`);
  const linted = run(['lint', ...paths], 'inherit');
  const record = isOnSamples ? BEST_SAMPLE : firstRecord();
  if (record === undefined) return linted.status ?? COULD_NOT_RUN;

  mkdirSync(dirname(page), { recursive: true });
  const summarised = run(['summary', record, '--format', 'html', '--output', page], 'pipe');
  if (summarised.status !== 0) {
    console.error(summarised.stderr.trim());
    return summarised.status ?? COULD_NOT_RUN;
  }
  console.log(
    `\nThe executive summary of ${record} is a page to open in a browser:\n\n  ${pathToFileURL(page).href}\n`,
  );
  console.log(
    isOnSamples
      ? 'Next: npm start -- PATH ... does the same for your own records; npm run editor shows it in VS Code.'
      : 'Next: node dist/cli.mjs --help shows what else there is.',
  );
  return linted.status === COULD_NOT_RUN ? COULD_NOT_RUN : 0;
}

/** @returns {string | undefined} the first decision record among the paths */
function firstRecord() {
  const { stdout } = run(['lint', ...paths, '--format', 'json', '--quiet'], 'pipe');
  return stdout ? JSON.parse(stdout).records[0] : undefined;
}

/**
 * @param {string[]} words of the command line
 * @param {'inherit' | 'pipe'} output
 */
function run(words, output) {
  return spawnSync(process.execPath, [commandLine, ...words], {
    cwd: folder,
    stdio: ['ignore', output, output],
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
}
