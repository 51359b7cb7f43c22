#!/usr/bin/env node
// Writes what is derived from the rules: their pages, the table in the README, the schema of the configuration.
// `--check` writes nothing and ends with 1 where a file has drifted from its source.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importTypeScript } from './typescript.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const isCheck = process.argv.includes('--check');
const { generate } = await importTypeScript('scripts/generate.ts');

/** @type {Map<string, string>} file, from the root of the project, and what it should hold */
const files = generate((/** @type {string} */ file) => readFileSync(join(root, file), 'utf8'));
const drifted = [...files].filter(([file, text]) => read(file) !== text);
for (const [file, text] of drifted) {
  if (isCheck) console.error(`${file} is not what its source says. Run: npm run generate`);
  else writeFileSync(join(root, file), text);
}
if (isCheck && drifted.length > 0) process.exitCode = 1;
else
  console.log(
    isCheck
      ? `${files.size} generated files are up to date.`
      : `${drifted.length} of ${files.size} generated files written.`,
  );

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(join(root, file), 'utf8');
  } catch {
    return null;
  }
}
