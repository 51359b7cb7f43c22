import path from 'node:path';
import { build } from 'esbuild';
import { EVENT_MARK } from './host/events.mjs';

/**
 * Bundles the suite for both extension hosts.
 *
 * @param {object} options
 * @param {string} options.root the checkout
 * @param {string} [options.grep] run only tests whose full title contains this
 */
export async function buildSuites({ root, grep = '' }) {
  const common = {
    bundle: true,
    sourcemap: true,
    external: ['vscode'],
    define: { EVENT_MARK: JSON.stringify(EVENT_MARK), GREP: JSON.stringify(grep) },
    format: /** @type {const} */ ('cjs'),
    outdir: path.join(root, 'out/test/editor'),
    logLevel: /** @type {const} */ ('warning'),
  };
  const source = (/** @type {string} */ file) => path.join(root, 'test/editor', file);
  await Promise.all([
    build({
      ...common,
      platform: 'node',
      target: 'node20',
      entryPoints: [source('node.ts'), source('bench.ts')],
      external: ['vscode', 'mocha'],
    }),
    // Mocha's browser build and the assertions look for Node's `global`.
    build({
      ...common,
      platform: 'browser',
      target: 'es2022',
      entryPoints: [source('web.ts')],
      define: { ...common.define, global: 'globalThis' },
    }),
  ]);
}
