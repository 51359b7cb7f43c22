import type { Configuration } from './types';

/** The same configuration under the preset `strict`: what the team sets by a rule's name, or for some records alone, still holds. */
export function strictly(configuration: Configuration): Configuration {
  return { ...configuration, preset: 'strict' };
}
