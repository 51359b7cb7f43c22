import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The root of the project. */
export const root = resolve(import.meta.dirname, '../..');

/** Paths of all Markdown files of the samples, from the root of the project, with `/` between the parts. */
export const samples = readdirSync(join(root, 'samples'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => `samples/${name.replaceAll('\\', '/')}`)
  .sort();
