#!/usr/bin/env node
// Prints how well the program hears the sentences of the benchmark: `npm run score:language`. Behind `--` may stand
// `--misses` (lists every wrong answer), `--only NAME` (one file of sentences), and `--raise` (raises the floors in
// floors.json to what is reached today; none is ever lowered).
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { importTypeScript } from '../../scripts/typescript.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));
const { values: flags } = parseArgs({
  options: { misses: { type: 'boolean' }, only: { type: 'string' }, raise: { type: 'boolean' } },
});
/** @type {typeof import('./benchmark')} */
const { ask, extraKinds, figuresOf, hasWrongState, missedKinds, ratio, readBenchmark } = await importTypeScript(
  `test/${basename(folder)}/benchmark.ts`,
);

const entries = readBenchmark(folder).filter(({ domain }) => flags.only === undefined || domain === flags.only);
const answers = entries.map(ask);
const floorsFile = join(folder, 'floors.json');
/** @type {Record<string, number>} */
const floors = JSON.parse(readFileSync(floorsFile, 'utf8'));
const figures = figuresOf(answers);

if (flags.misses) {
  for (const answer of answers) {
    for (const remark of remarksOn(answer))
      console.log(`${remark.padEnd(20)} ${answer.entry.domain}: ${answer.entry.say}`);
  }
  console.log();
}
printCounts();
printFigures();
if (flags.raise && flags.only === undefined) raiseFloors();

/** What is wrong with an answer. @param {import('./benchmark').Answer} answer @returns {string[]} */
function remarksOn(answer) {
  return [
    ...missedKinds(answer).map((kind) => `missed ${kind}`),
    ...extraKinds(answer).map((kind) => `extra ${kind}`),
    ...(hasWrongState(answer) ? [`state ${answer.state}`] : []),
  ];
}

function printCounts() {
  const labels = ['constraint', 'borderline', 'impact', 'metric-vague', 'metric-measurable', 'nothing'];
  const domains = [...new Set(entries.map(({ domain }) => domain))];
  console.log(['', 'all', ...labels].map(column).join(''));
  for (const domain of [...domains, 'all']) {
    const own = entries.filter((entry) => domain === 'all' || entry.domain === domain);
    const counts = labels.map((label) => own.filter(({ is }) => is.some((each) => each === label)).length);
    console.log([domain, own.length, ...counts].map(column).join(''));
  }
  console.log();
}

/** @param {string | number} cell @param {number} index */
function column(cell, index) {
  return index === 0 ? String(cell).padEnd(16) : String(cell).padStart(Math.max(String(cell).length + 2, 12));
}

function printFigures() {
  for (const figure of figures) {
    const of = `${figure.right} of ${figure.all}`.padEnd(12);
    const floor = floors[figure.name]?.toFixed(2) ?? ' -  ';
    console.log(`${figure.name.padEnd(24)} ${ratio(figure).toFixed(3)}  floor ${floor}  ${of} ${figure.what}`);
  }
}

function raiseFloors() {
  const raised = figures.map((figure) => [
    figure.name,
    Math.max(floors[figure.name] ?? 0, Math.floor(ratio(figure) * 100) / 100),
  ]);
  writeFileSync(floorsFile, `${JSON.stringify(Object.fromEntries(raised), null, 2)}\n`);
}
