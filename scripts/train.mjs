#!/usr/bin/env node
// `npm run train -- FOLDER`: teaches the models that hear constraints and impacts from labelled records, and writes
// core/language/vocabulary/english/weights.json. FOLDER holds labels.jsonl and records/; scripts/train/labels.jsonl
// labels more of these records. Prints what the vocabulary alone, the model alone and both hear in repositories that the
// model did not learn from. The same labels give the same data.
//
//   --dry            writes nothing
//   --unseen NAME    measures these repositories alone; give those that the vocabulary was not written from
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readLabels } from './labels.mjs';
import { importTypeScript } from './typescript.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const { values: flags, positionals } = parseArgs({
  options: { dry: { type: 'boolean' }, unseen: { type: 'string', multiple: true }, 'no-figures': { type: 'boolean' } },
  allowPositionals: true,
});
const [folder] = positionals;
if (!folder) {
  console.error('usage: npm run train -- FOLDER [--dry] [--no-figures] [--unseen REPOSITORY ...]');
  process.exit(2);
}

const { compare, dataOf, trainModels } = await importTypeScript('scripts/train/train.ts');
const read = (/** @type {string} */ file) => readFileSync(join(folder, 'records', file), 'utf8');
const corpus = { labels: await readLabels(folder), read };

if (!flags.dry) {
  const data = dataOf(trainModels(corpus));
  writeFileSync(join(root, 'core/language/vocabulary/english/weights.json'), data);
  console.log(`core/language/vocabulary/english/weights.json: ${Math.round(data.length / 1024)} KB`);
}
if (!flags['no-figures']) {
  for (const { name, measures } of compare(corpus, flags.unseen ?? [])) {
    console.log(name);
    for (const [measure, value] of Object.entries(measures)) console.log(`  ${measure.padEnd(24)} ${value}`);
  }
}
