#!/usr/bin/env node
// `node scripts/train-summary.mjs FOLDER`: teaches the rankers of the executive summary which sentence answers which
// question, and writes core/summary/choose/weights.json. FOLDER holds labels.jsonl and records/; scripts/train/labels.jsonl
// labels more of these records. Prints precision and recall in repositories that the rankers did not learn from, and, with
// --halves, what those of every other repository find in the rest. The same labels give the same data.
//
//   --dry       writes nothing
//   --halves    learns from half of the repositories and measures on the other half
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readLabels } from './labels.mjs';
import { importTypeScript } from './typescript.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const { values: flags, positionals } = parseArgs({
  options: { dry: { type: 'boolean' }, halves: { type: 'boolean' } },
  allowPositionals: true,
});
const [folder] = positionals;
if (!folder) {
  console.error('usage: node scripts/train-summary.mjs FOLDER [--dry] [--halves]');
  process.exit(2);
}

const { measureHalf, readLabelled, trainRankers } = await importTypeScript('scripts/train/summary.ts');
const records = readLabelled(await readLabels(folder), (/** @type {string} */ file) =>
  readFileSync(join(folder, 'records', file), 'utf8'),
);

const { rankers, figures } = trainRankers(records);
if (!flags.dry) {
  const data = `${JSON.stringify(rankers, null, 1)}\n`;
  writeFileSync(join(root, 'core/summary/choose/weights.json'), data);
  console.log(`core/summary/choose/weights.json: ${Math.round(data.length / 1024)} KB`);
}
print(`in repositories not learned from, of ${records.length} records`, figures);
if (flags.halves) {
  const repositories = [...new Set(records.map((/** @type {any} */ { repository }) => repository))].sort();
  const half = repositories.filter((_, index) => index % 2 === 0);
  print('learned from half of the repositories, measured on the other', measureHalf(records, half));
}

/** @param {string} title @param {readonly { slot: string; precision: number; recall: number }[]} figures */
function print(title, figures) {
  console.log(title);
  for (const { slot, precision, recall } of figures)
    console.log(`  ${slot.padEnd(10)} precision ${precision.toFixed(3)}   recall ${recall.toFixed(3)}`);
}
