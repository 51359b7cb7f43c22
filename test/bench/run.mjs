#!/usr/bin/env node
// `npm run bench [-- FOLDER]`: how long the engine takes beside bare remark, in one run, over samples/ or the
// records of FOLDER; then how long VS Code waits for the first diagnostic after the extension is activated
// (`--no-editor` leaves that out), and the command line beside other linters (`--no-peers` leaves that out). Prints
// ratios: what is fast on one machine is fast on another by the same factor.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { glob } from 'tinyglobby';
import { unified } from 'unified';
import { importTypeScript } from '../../scripts/typescript.mjs';
import { buildSuites } from '../editor/build.mjs';
import { ensureChromium } from '../editor/host/chromium.mjs';
import { ensureHost } from '../editor/host/install.mjs';
import { runSuite } from '../editor/host/suite.mjs';
import { benchPeers } from './peers.mjs';

const root = resolve(fileURLToPath(import.meta.url), '../../..');
const { values: flags, positionals } = parseArgs({
  options: { 'no-editor': { type: 'boolean' }, 'no-peers': { type: 'boolean' } },
  allowPositionals: true,
});
const folder = resolve(positionals[0] ?? join(root, 'samples'));
/** Of each round. */
const WORDS = ['now', 'then', 'here', 'there', 'again'];
const ROUNDS = WORDS.length;

const { lint, readRecord, remediesFor, summarise, summaryToHtml, unconfigured } =
  await importTypeScript('core/index.ts');
const { parseMarkdown } = await importTypeScript('core/record/markdown.ts');

const paths = await glob('**/*.md', { cwd: folder, ignore: ['**/node_modules/**'] });
const files = paths.sort().map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
const units = files.reduce((sum, { text }) => sum + text.length, 0);
console.log(`${files.length} files, ${Math.round(units / 1000)} K characters, the best of ${ROUNDS} rounds`);

const remark = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).freeze();
const steps = {
  'bare remark with GFM': (file) => remark.parse(file.text),
  'our parse of the Markdown': (file) => parseMarkdown(file.text),
  'read (parse, model, statements)': (file) => readRecord(file.text, file.path),
  'read and lint': (file) => lint(readRecord(file.text, file.path), unconfigured.configuration),
  'read and summarise as HTML': (file) => summaryToHtml(summarise(readRecord(file.text, file.path))),
};
const times = Object.entries(steps).map(([name, step]) => ({ name, time: bestOf(step) }));
const bare = times[0].time;
for (const { name, time } of times) {
  console.log(
    `  ${name.padEnd(34)} ${(time / files.length).toFixed(2).padStart(7)} ms a file   ${(time / bare).toFixed(2)} of bare remark`,
  );
}

console.log('hostile input, twice as much of it beside once: 2 is linear, 4 grows with its square');
const hostile = {
  'one line of a megabyte': (n) => `# T\n\n## Context\n\n${'It must not be, '.repeat(30 * n)}\n`,
  'list items in each other': (n) => `# T\n\n## Context\n\n${'- '.repeat(5 * n)}It cannot be.\n`,
  'near matches': (n) => `# T\n\n## Context\n\n${'can not '.repeat(25 * n)}\n`,
  'spaces in a status': (n) => `# T\n\n## Status\n\nAccepted${' '.repeat(100 * n)}so\n`,
  'letters without an end': (n) => `# T\n\nDate: ${'a'.repeat(100 * n)}\n\n## Context\n\n${'b'.repeat(100 * n)}\n`,
};
for (const [name, make] of Object.entries(hostile)) {
  const [once, twice] = [1000, 2000].map((n) => timeOf(() => readRecord(make(n), 'docs/adr/0001-t.md')));
  console.log(`  ${name.padEnd(34)} ${once.toFixed(0).padStart(7)} ms          ${(twice / once).toFixed(1)} times`);
}

benchKeystroke();

if (!flags['no-peers']) await benchPeers(folder);
if (!flags['no-editor']) await benchEditor();

/** Milliseconds that the faster of two runs took. */
function timeOf(work) {
  const times = [0, 1].map(() => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

/**
 * What is done from a keystroke in a record of 300 lines to its summary as HTML: parsed, heard, chosen, looked through for
 * what fills its gaps, and rendered anew.
 */
function benchKeystroke() {
  const records = files.filter(({ text }) => /^---|^# /m.test(text)).map(({ text }) => text);
  const lines = records.join('\n\n').split('\n').slice(0, 300);
  let times = [];
  for (let round = 0; round < 40; round++) {
    const text = [...lines, `A word more: ${round}.`].join('\n');
    const start = performance.now();
    const record = readRecord(text, 'docs/adr/0001-x.md');
    const summary = summarise(record);
    const remedies = remediesFor(record, summary, unconfigured.configuration);
    summaryToHtml(summary, { offers: new Map([...remedies].map(([gap, { fix }]) => [gap, fix.title])) });
    times.push(performance.now() - start);
  }
  // The first ones warm the engine up, as the first look at a preview does.
  times = times.slice(10).sort((a, b) => a - b);
  const [median = 0, slow = 0] = [times[15], times[28]];
  console.log(
    `keystroke to summary, ${lines.length} lines: ${median.toFixed(1)} ms, 95 of 100 within ${slow.toFixed(1)} ms (to be under 50 ms)`,
  );
}

/** In the current VS Code, from the activation of the extension to the first finding on an open sample. */
async function benchEditor() {
  execFileSync(process.execPath, [join(root, 'scripts/build.mjs')]);
  ensureChromium();
  await buildSuites({ root });
  const host = ensureHost('current');
  console.log(`in VS Code ${host.version}`);
  const workspace = join(root, 'samples');
  const tests = 'out/test/editor/bench.js';
  const { finished } = await runSuite({ host, flavour: 'node', extension: root, tests, workspace, verbose: false });
  process.exit(finished ? 0 : 1);
}

/** With other sentences in each round: what is known of those that were read before would make a round too fast. */
function saidAnew(text, round) {
  return text.replace(/(?<=\p{L}{3})(?=[.!?](?:\s|$))|(?<=^[-*] .{1,500}\p{L})$/gmu, ` ${WORDS[round]}`);
}

/** Milliseconds that the fastest of several rounds over all files took. */
function bestOf(step) {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const fresh = files.map(({ path, text }) => ({ path, text: saidAnew(text, round) }));
    const start = performance.now();
    for (const file of fresh) step(file);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
