#!/usr/bin/env node
// The labelled records there are: those of FOLDER/labels.jsonl, and more of FOLDER/records that
// scripts/train/labels.jsonl labels by their places in the text.
//
//   node scripts/labels.mjs FOLDER            prints the latter in the form of the former, for its score
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importTypeScript } from './typescript.mjs';

const here = dirname(fileURLToPath(import.meta.url));

/** @param {string} folder @returns {Promise<any[]>} */
export async function readLabels(folder) {
  return [...linesOf(join(folder, 'labels.jsonl')), ...(await readPlacedLabels(folder))];
}

/** @param {string} folder @returns {Promise<any[]>} in the words of the records */
export async function readPlacedLabels(folder) {
  const { wordsOf } = await importTypeScript('scripts/train/places.ts');
  return linesOf(join(here, 'train/labels.jsonl')).map((labels) => {
    const bytes = readFileSync(join(folder, 'records', labels.file));
    if (createHash('sha1').update(bytes).digest('hex') !== labels.sha1) {
      throw new Error(`${labels.file} is not the version that was labelled; its labels stand at other places now.`);
    }
    return wordsOf(labels, bytes.toString('utf8'));
  });
}

/** @param {string} file */
function linesOf(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const [folder] = process.argv.slice(2);
  if (!folder) {
    console.error('usage: node scripts/labels.mjs FOLDER');
    process.exit(2);
  }
  for (const labels of await readPlacedLabels(folder)) console.log(JSON.stringify(labels));
}
