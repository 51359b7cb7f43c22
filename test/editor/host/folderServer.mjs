import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';

/** @type {Readonly<Record<string, string>>} */
const CONTENT_TYPES = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/**
 * Serves an extension's folder to the web worker extension host, which loads extensions over HTTP alone.
 *
 * @param {string} folder
 * @returns {Promise<{ uri: (file?: string) => { scheme: string, authority: string, path: string }, stop: () => void }>}
 */
export async function serveFolder(folder) {
  const root = path.resolve(folder);
  const server = createServer((request, response) => {
    response.setHeader('Access-Control-Allow-Origin', '*');
    const file = path.join(root, decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    const hidden = `${path.sep}${path.relative(root, file)}`.includes(`${path.sep}.`); // also `..`, outside of the root
    if (hidden || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'Content-Type': CONTENT_TYPES[path.extname(file)] ?? 'text/plain' });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    uri: (file = '') => ({
      scheme: 'http',
      authority: `127.0.0.1:${port}`,
      path: `/${file.split(path.sep).join('/')}`,
    }),
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
