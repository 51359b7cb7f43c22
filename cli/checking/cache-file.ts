import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { keyOf } from './cache';

const NAME = 'results.json';

/**
 * Where results are kept: in the file or folder that the caller names, else in the nearest `node_modules`, else among
 * the caches of the user, apart for each folder that the command is run in.
 */
export function cacheFile(named: string | undefined, folder: string, environment: NodeJS.ProcessEnv): string {
  if (named !== undefined) return /\.json$/i.test(named) ? resolve(folder, named) : resolve(folder, named, NAME);
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, 'node_modules'))) return join(at, 'node_modules/.cache/adr-bridge', NAME);
    if (dirname(at) === at) break;
  }
  const caches = environment.XDG_CACHE_HOME || join(homedir(), '.cache');
  return join(caches, 'adr-bridge', keyOf(folder), NAME);
}
