#!/usr/bin/env node
// Runs the editor tests in real VS Codes: `npm run test:editor -- --help`.
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSuites } from './build.mjs';
import { ensureChromium } from './host/chromium.mjs';
import { Problem, runProgram } from './host/problem.mjs';
import { readOptions } from './options.mjs';
import { plan } from './plan.mjs';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** @typedef {import('./host/events.mjs').SuiteResult} SuiteResult */

/** @param {SuiteResult} result */
function isComplete({ finished, passed, failed }) {
  return finished && passed + failed > 0;
}

/** @param {SuiteResult} result */
function describe({ finished, passed, failed, skipped }) {
  if (finished && passed + failed === 0) return 'ran no test';
  const counts = `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
  return finished ? counts : `${counts}, did not come to its end`;
}

/**
 * What keeps one suite from running is told where it stands; the others run all the same.
 *
 * @param {Error} error
 */
function brokenOff({ message }) {
  console.log(`  ${message}`);
  return { passed: 0, failed: 0, skipped: 0, finished: false };
}

/** @param {SuiteResult[]} results */
function sum(results) {
  const total = { passed: 0, failed: 0 };
  for (const result of results) {
    total.passed += result.passed;
    total.failed += result.failed + (isComplete(result) ? 0 : 1); // a suite that broke off, or ran nothing, has failed
  }
  return total;
}

await runProgram(async () => {
  const options = readOptions(ROOT);
  if (!options) return 0;
  if (!existsSync(path.join(ROOT, 'dist/client')))
    throw new Problem('The extension is not built: run "npm run build".');
  if (!options.electron) ensureChromium(); // before anything that takes long
  await buildSuites({ root: ROOT, grep: options.grep });

  const runs = [];
  for (const { title, start } of plan(options, ROOT)) {
    console.log(`\n${title}`);
    runs.push({ title, result: await start().catch(brokenOff) });
  }

  console.log('');
  for (const { title, result } of runs) console.log(`${title}: ${describe(result)}`);
  const { passed, failed } = sum(runs.map(({ result }) => result));
  if (options.report) writeFileSync(options.report, JSON.stringify({ passed, failed }));
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});
