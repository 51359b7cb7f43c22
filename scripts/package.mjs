#!/usr/bin/env node
// `npm run package`: builds the extension, packs it, and checks what is in the package and how large it is.
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = resolve(fileURLToPath(import.meta.url), '../..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const { values: flags } = parseArgs({ options: { out: { type: 'string', default: `adr-bridge-${version}.vsix` } } });

/** A larger one takes long to install where the network is slow. */
const MAX_BYTES = 800_000;

/** Everything that the extension needs, and nothing besides. */
const CONTENT = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'client/images/icon.png',
  'client/markdown-preview.css',
  'client/snippets/markdown.json',
  'client/walkthrough/findings.svg',
  'client/walkthrough/preview.svg',
  'client/walkthrough/take.svg',
  'client/walkthrough/team.svg',
  'dist/client/browser.js',
  'dist/client/node.cjs',
  'dist/client/preview.css',
  'dist/client/preview.js',
  'dist/server/browser.js',
  'dist/server/node.cjs',
  'package.json',
  'schemas/baseline.schema.json',
  'schemas/configuration.schema.json',
];

run('node', ['scripts/build.mjs']);
const listed = vsce(['ls', '--no-dependencies'])
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '');
const missing = CONTENT.filter((file) => !listed.includes(file));
const surplus = listed.filter((file) => !CONTENT.includes(file));
for (const file of missing) console.error(`The package lacks ${file}.`);
for (const file of surplus)
  console.error(`The package holds ${file}, which is not on the list in scripts/package.mjs.`);

vsce(['package', '--no-dependencies', '--out', flags.out]);
const bytes = statSync(resolve(root, flags.out)).size;
if (bytes > MAX_BYTES) console.error(`${flags.out} has ${bytes} bytes; the limit is ${MAX_BYTES}.`);
console.log(`${flags.out}: ${Math.round(bytes / 1000)} KB, ${listed.length} files`);
process.exitCode = missing.length + surplus.length > 0 || bytes > MAX_BYTES ? 1 : 0;

/** @param {string[]} args */
function vsce(args) {
  return run('node', ['node_modules/@vscode/vsce/vsce', ...args]);
}

/** @param {string} command @param {string[]} args */
function run(command, args) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, encoding: 'utf8' });
  if (status === 0) return stdout;
  console.error(stdout + stderr);
  process.exit(1);
}
