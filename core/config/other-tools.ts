import { parse as parseJson } from 'jsonc-parser';
import { parseDocument } from 'yaml';
import { isReadable } from './source';

/** Files in which other tools keep where the records live, and how that is read from each. */
const OTHER_TOOLS: readonly { readonly name: string; readonly foldersIn: (text: string) => unknown[] }[] = [
  // adr-tools: one line.
  { name: '.adr-dir', foldersIn: (text) => text.split(/\r?\n/).slice(0, 1) },
  // phodal/adr: {"path": "docs/adr"}.
  { name: '.adr.json', foldersIn: (text) => [field(parseJson(text, [], { allowTrailingComma: true }), 'path')] },
  // log4brains: project.adrFolder, and one for each package.
  { name: '.log4brains.yml', foldersIn: log4brainsFolders },
  // adrs: adr_dir = "docs/adr".
  { name: 'adrs.toml', foldersIn: (text) => [/^\s*adr_dir\s*=\s*["']([^"'\n]+)["']/m.exec(text)?.[1]] },
];

/**
 * The folders that the configuration of another tool names, as paths; none where there is no such file.
 *
 * @param folder to look in, without a slash at its end
 */
export async function recordFoldersIn(
  folder: string,
  read: (path: string) => Promise<string | undefined>,
): Promise<string[]> {
  const found: string[] = [];
  for (const { name, foldersIn } of OTHER_TOOLS) {
    const text = await read(`${folder}/${name}`);
    if (text === undefined || !isReadable(text)) continue;
    for (const value of foldersIn(text)) {
      const relative = typeof value === 'string' ? tidy(value) : '';
      if (relative !== '') found.push(`${folder}/${relative}`);
    }
  }
  return found;
}

/** `./docs/adr/` is `docs/adr`. Folders outside, or the folder itself, are none. */
function tidy(value: string): string {
  const parts = value.trim().replaceAll('\\', '/').split('/');
  return parts.includes('..') || value.startsWith('/')
    ? ''
    : parts.filter((part) => part !== '' && part !== '.').join('/');
}

function log4brainsFolders(text: string): unknown[] {
  const document = parseDocument(text, { logLevel: 'silent' });
  if (document.errors.length > 0) return [];
  const { project } = (document.toJS({ maxAliasCount: 100 }) ?? {}) as { project?: unknown };
  const packages = field(project, 'packages');
  return [project, ...(Array.isArray(packages) ? packages : [])].map((part) => field(part, 'adrFolder'));
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
