#!/usr/bin/env node
// `npm test`: every test there is. Unit, rules, protocol and command line first, then the packaged extension in a real
// VS Code. Ends with a line `N passed, N failed`, and with 1 if anything failed or if a part ran no test at all.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(fileURLToPath(import.meta.url), '../..');
const reports = mkdtempSync(join(tmpdir(), 'adr-bridge-test-'));

/** @typedef {{ name: string, passed: number, failed: number }} Result */

/** @returns {Result} */
function runVitest() {
  const report = join(reports, 'vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { status } = run(['node_modules/vitest/vitest.mjs', 'run', ...reporters]);
  const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = readReport(report);
  return settle('Unit, rules, protocol and command line', passed, failed, status);
}

/** @returns {Result} */
function runInEditor() {
  const report = join(reports, 'editor.json');
  const { status } = run(['test/editor/run.mjs', '--report', report]);
  const { passed = 0, failed = 0 } = readReport(report);
  return settle('In a real VS Code', passed, failed, status);
}

/** A part that ends badly or runs nothing has failed, whatever it counted. @returns {Result} */
function settle(
  /** @type {string} */ name,
  /** @type {number} */ passed,
  /** @type {number} */ failed,
  /** @type {number | null} */ status,
) {
  const isBroken = status !== 0 || passed + failed === 0;
  return { name, passed, failed: isBroken ? Math.max(1, failed) : failed };
}

/** @param {string[]} args */
function run(args) {
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
}

/** @param {string} file @returns {any} */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}

const results = [runVitest(), runInEditor()];
rmSync(reports, { recursive: true, force: true });
console.log();
for (const { name, passed, failed } of results) console.log(`${name}: ${passed} passed, ${failed} failed`);
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
