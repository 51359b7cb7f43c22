import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * `import text from './file.yml?raw'`: the file as it is.
 *
 * @type {import('esbuild').Plugin}
 */
export const asText = {
  name: 'as-text',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\?raw$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.replace(/\?raw$/, '')),
      namespace: 'text',
    }));
    onLoad({ filter: /./, namespace: 'text' }, ({ path }) => ({
      contents: readFileSync(path, 'utf8'),
      loader: 'text',
    }));
  },
};
