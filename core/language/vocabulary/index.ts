import { english } from './english';
import type { Vocabulary } from './types';

/** The languages whose sentences are heard. */
export const vocabularies: readonly Vocabulary[] = [english];
