import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import path from 'node:path';

/** Lines that the browser's extension host puts before a module when it makes a function of it. */
const WRAPPER_LINES = 2;

/**
 * Says where in the suites an error arose: the extension host knows only the lines of the bundle.
 *
 * @param {string} stack
 * @param {string} bundle path of the bundled suite; its source map lies beside it
 * @returns {string[]} places in the suites, the innermost first
 */
export function placesInSuites(stack, bundle) {
  if (!existsSync(`${bundle}.map`)) return [];
  const map = new SourceMap(JSON.parse(readFileSync(`${bundle}.map`, 'utf8')));
  const frame = new RegExp(`${path.basename(bundle).replace('.', '\\.')}(#vscode-extension)?:(\\d+):(\\d+)`, 'g');
  const places = [...stack.matchAll(frame)].map(([, wrapped, line, column]) => {
    const entry = map.findEntry(Number(line) - 1 - (wrapped ? WRAPPER_LINES : 0), Number(column) - 1);
    if (!('originalSource' in entry)) return '';
    const source = path.relative(process.cwd(), path.resolve(path.dirname(bundle), entry.originalSource));
    return `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
  });
  return places.filter((place) => /test[\\/]editor[\\/]suite/.test(place));
}
