#!/usr/bin/env node
// Bundles what is shipped into dist/. `--watch` builds again on every change, `--dev` keeps names and source maps.
import { createHash } from 'node:crypto';
import { chmodSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build, context } from 'esbuild';
import { asText } from './as-text.mjs';

const { values: flags } = parseArgs({ options: { watch: { type: 'boolean' }, dev: { type: 'boolean' } } });
const isForDevelopment = Boolean(flags.dev || flags.watch);

/**
 * The examples beside the patterns of the vocabulary are for those who change it: what is shipped does without them.
 *
 * @type {import('esbuild').Plugin}
 */
const withoutExamples = {
  name: 'without-examples',
  setup({ onLoad }) {
    onLoad({ filter: /core[/\\]language[/\\]vocabulary[/\\](?:[\w-]+[/\\]){0,2}[\w-]+\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(/^ +(?:matches|leaves): \[[\s\S]*?\],$/gm, ''),
      loader: 'ts',
    }));
  },
};

/**
 * The program on Node takes the engine from the bundle that browsers load: shipped twice, it would be half of the
 * extension.
 *
 * @type {import('esbuild').Plugin}
 */
const engineOfBrowser = {
  name: 'engine-of-browser',
  setup({ onResolve }) {
    onResolve({ filter: /^(?:\.\.\/)+core$/ }, () => ({ path: './browser.js', external: true }));
  },
};

/** @type {import('esbuild').BuildOptions} */
const shared = {
  plugins: [withoutExamples, asText],
  bundle: true,
  minify: !isForDevelopment,
  sourcemap: isForDevelopment,
  // Names of classes and functions stay readable in an error report.
  keepNames: false,
  legalComments: 'none',
  logLevel: 'warning',
  target: 'es2022',
};

/** @type {import('esbuild').BuildOptions} */
const node = { ...shared, platform: 'node', target: 'node20', mainFields: ['module', 'main'] };

/** @type {import('esbuild').BuildOptions} */
const browser = { ...shared, platform: 'browser', conditions: ['worker'], define: { global: 'globalThis' } };

/** @type {import('esbuild').BuildOptions[]} */
const bundles = [
  // The command line starts with little and loads the engine when a command needs it.
  {
    ...node,
    entryPoints: { cli: 'cli/main.ts', 'cli/thread': 'cli/checking/thread.ts' },
    define: { __BUILD__: JSON.stringify(sourceHash()) },
    outdir: 'dist',
    format: 'esm',
    splitting: true,
    chunkNames: 'cli/[name]-[hash]',
    outExtension: { '.js': '.mjs' },
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
  },
  {
    ...node,
    plugins: [...shared.plugins, engineOfBrowser],
    entryPoints: { 'server/node': 'server/node.ts' },
    outdir: 'dist',
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
  },
  {
    ...browser,
    entryPoints: { 'server/browser': 'server/browser.ts' },
    outdir: 'dist',
    format: 'iife',
    globalName: 'adrBridge',
    footer: { js: "if (typeof module === 'object') module.exports = adrBridge;" },
  },
  {
    ...node,
    entryPoints: { 'client/node': 'client/node.ts' },
    outdir: 'dist',
    format: 'cjs',
    external: ['vscode'],
    outExtension: { '.js': '.cjs' },
  },
  {
    ...browser,
    entryPoints: { 'client/browser': 'client/browser.ts' },
    outdir: 'dist',
    format: 'cjs',
    external: ['vscode'],
  },
  {
    ...browser,
    entryPoints: [
      { in: 'client/preview/page/main.ts', out: 'client/preview' },
      { in: 'client/preview/page/page.css', out: 'client/preview' },
    ],
    outdir: 'dist',
    format: 'iife',
  },
];

if (flags.watch) {
  for (const options of bundles) await (await context(options)).watch();
  console.log('Watching for changes. Ctrl+C ends it.');
} else {
  const results = await Promise.all(bundles.map((options) => build({ ...options, metafile: true })));
  removeAllBut(results.flatMap(({ metafile }) => Object.keys(metafile.outputs)));
  for (const command of ['dist/cli.mjs', 'dist/server/node.cjs']) chmodSync(command, 0o755);
}

/**
 * What an earlier build left goes last, so that whoever runs the old one meanwhile finds it whole.
 * @param {string[]} outputs from the root of the project
 */
function removeAllBut(outputs) {
  for (const entry of readdirSync('dist', { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (entry.isFile() && !outputs.includes(file.replaceAll('\\', '/'))) rmSync(file);
  }
}

/** Names the state of the sources, so that results of an older build are told from those of this one. */
function sourceHash() {
  const hash = createHash('sha256');
  for (const folder of ['core', 'cli', 'platform']) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }).sort(byPath)) {
      if (entry.isFile()) hash.update(readFileSync(join(entry.parentPath, entry.name)));
    }
  }
  return hash.update(readFileSync('package-lock.json')).digest('base64url').slice(0, 16);
}

/**
 * @param {import('node:fs').Dirent} a
 * @param {import('node:fs').Dirent} b
 */
function byPath(a, b) {
  return join(a.parentPath, a.name) < join(b.parentPath, b.name) ? -1 : 1;
}
