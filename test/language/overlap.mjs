#!/usr/bin/env node
// Compares the benchmark with a folder of decision records: `node test/language/overlap.mjs FOLDER`. The benchmark has
// to be written for the project, so no sentence of it may stand in a record, and no run of eight words of one either.
// Sentences of fewer than four words ("Slow to start") are anybody's.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importTypeScript } from '../../scripts/typescript.mjs';

const RUN = 8;
const COMMON = 4;

const [records] = process.argv.slice(2);
if (!records) {
  console.error('usage: node test/language/overlap.mjs FOLDER');
  process.exit(2);
}
const folder = fileURLToPath(new URL('.', import.meta.url));
/** @type {typeof import('./benchmark')} */
const { normalised, readBenchmark } = await importTypeScript(`test/${basename(folder)}/benchmark.ts`);

/** The sentence that each run of words is from. */
const sentenceOf = new Map();
const lengths = new Set();
for (const { say } of readBenchmark(folder)) {
  const words = normalised(say).split(' ');
  if (words.length < COMMON) continue;
  const length = Math.min(RUN, words.length);
  lengths.add(length);
  for (const run of runsOf(words, length)) sentenceOf.set(run, say);
}

let common = 0;
const files = readdirSync(records, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.(md|markdown)$/.test(file),
);
for (const file of files) {
  const words = normalised(readFileSync(join(records, file), 'utf8')).split(' ');
  const found = new Set([...lengths].flatMap((length) => runsOf(words, length).filter((run) => sentenceOf.has(run))));
  for (const run of found) console.log(`${file}: "${run}" of: ${sentenceOf.get(run)}`);
  common += found.size;
}
console.log(`${files.length} files, ${common} runs of words in common`);
process.exitCode = common > 0 || files.length === 0 ? 1 : 0;

/** @param {string[]} words @param {number} length */
function runsOf(words, length) {
  return words
    .slice(0, Math.max(0, words.length - length + 1))
    .map((_, start) => words.slice(start, start + length).join(' '));
}
