import { cy } from './cy';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fa } from './fa';
import { fr } from './fr';
import { it } from './it';
import { ja } from './ja';
import { ko } from './ko';
import { nb } from './nb';
import { nl } from './nl';
import { pl } from './pl';
import { pt } from './pt';
import { ru } from './ru';
import { tr } from './tr';
import type { LanguageWords } from './types';
import { zh } from './zh';

export type { LanguageWords } from './types';

/** Every language whose words are known. Where two share a word, the earlier one is asked first. */
export const languages: readonly LanguageWords[] = [en, de, fr, es, pt, it, nl, pl, nb, tr, ru, zh, ja, ko, cy, fa];
