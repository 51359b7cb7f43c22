import { Glob } from '../text/glob';
import type { Configuration } from './types';

/** What a team's patterns say of a file: `record`, `other`, or nothing. */
export function kindByPatterns(path: string, configuration: Configuration): 'record' | 'other' | null {
  if (matches(path, configuration.records.exclude, configuration)) return 'other';
  return matches(path, configuration.records.include, configuration) ? 'record' : null;
}

/** True for a file in the folder of the configuration that one of the patterns fits. */
export function matches(path: string, patterns: readonly string[], { folder }: Configuration): boolean {
  if (folder === null || !path.startsWith(`${folder}/`)) return false;
  const relative = path.slice(folder.length + 1);
  return patterns.some((pattern) => new Glob(pattern).matches(relative));
}
