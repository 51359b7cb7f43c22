#!/usr/bin/env node
// Reads a corpus of real decision records: `npm run check:corpus -- FOLDER`. The folder holds `records/` and an
// `index.tsv` with the columns `file` and `kind`. Checks what must hold on any text: nothing throws, every range lies
// within its text, every sentence of a summary stands in its record, and what is no record has no finding. Prints how often the kind is as the index says.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { importTypeScript } from '../../scripts/typescript.mjs';

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('usage: npm run check:corpus -- FOLDER');
  process.exit(2);
}
/** @type {typeof import('../../core')} */
const { lint, readRecord, summarise, summaryToHtmlPage, summaryToMarkdown, unconfigured } =
  await importTypeScript('core/index.ts');
/** @type {typeof import('../ranges')} */
const { rangesOf } = await importTypeScript('test/ranges.ts');
/** @type {typeof import('../quotes')} */
const { misquotesIn } = await importTypeScript('test/quotes.ts');

const [header = '', ...rows] = readFileSync(join(folder, 'index.tsv'), 'utf8').trim().split('\n');
const columns = header.split('\t');
const files = rows.map((row) => Object.fromEntries(row.split('\t').map((value, index) => [columns[index], value])));

const problems = /** @type {string[]} */ ([]);
const kinds = new Map();
let findingsCount = 0;
for (const { file = '', kind = '' } of files) {
  try {
    check(file, kind);
  } catch (error) {
    problems.push(`${file}: ${error instanceof Error ? error.stack : error}`);
  }
}

console.log(`${files.length} files, ${findingsCount} findings`);
for (const [kind, count] of [...kinds].sort()) console.log(`  ${kind}: ${count}`);
for (const problem of problems) console.error(problem);
console.log(`${files.length - problems.length} passed, ${problems.length} failed`);
process.exitCode = problems.length > 0 ? 1 : 0;

/** @param {string} file @param {string} kind */
function check(file, kind) {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(readFileSync(resolve(folder, 'records', file)));
  const record = readRecord(text, file);
  const findings = lint(record, unconfigured.configuration);
  findingsCount += findings.length;
  const told = `${kind} read as ${record.kind}`;
  kinds.set(told, (kinds.get(told) ?? 0) + 1);
  const summary = summarise(record);
  summaryToMarkdown(summary);
  summaryToHtmlPage(summary);
  const [misquote] = misquotesIn(summary, text);
  if (misquote) problems.push(`${file}: “${misquote}” does not stand where the summary says`);
  const outside = rangesOf({ record, findings, summary }).find(
    ({ start, end }) => start < 0 || end < start || end > text.length,
  );
  if (outside) problems.push(`${file}: a range ${outside.start} to ${outside.end} outside the text`);
  if (kind !== 'record' && findings.length > 0)
    problems.push(`${file}: ${findings.length} findings on a file that is no record`);
  if (findings.some(({ ruleId }) => ruleId === 'internal-error')) problems.push(`${file}: a rule failed`);
}
