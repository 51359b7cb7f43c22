import { de } from './de';
import { en } from './en';
import { fr } from './fr';
import type { LanguageWords } from './types';

export type { LanguageWords } from './types';

/** Every language whose words are known. Where two share a word, the earlier one is asked first. */
export const languages: readonly LanguageWords[] = [en, de, fr];
