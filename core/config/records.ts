import picomatch from 'picomatch/posix';
import type { LoadedConfiguration } from './load';

/** What a team's patterns say of a file: `record`, `other`, or nothing. */
export function kindByPatterns(path: string, { configuration, file }: LoadedConfiguration): 'record' | 'other' | null {
  if (file === null) return null;
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  if (!path.startsWith(folder)) return null;
  const relative = path.slice(folder.length);
  const matches = (patterns: readonly string[]) =>
    patterns.length > 0 && picomatch([...patterns], { dot: true })(relative);
  if (matches(configuration.records.exclude)) return 'other';
  return matches(configuration.records.include) ? 'record' : null;
}
