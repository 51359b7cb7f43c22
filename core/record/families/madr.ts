import { keys, prose, section, subsection } from './parts';
import type { FamilyParts, FamilySign, TemplateFamily } from './types';

const problem = [
  'context and problem statement',
  'kontext und problemstellung',
  'contexte et énoncé du problème',
  'contexto y planteamiento del problema',
  'kontekst og problembeskrivelse',
  'bağlam ve problem tanımı',
  '背景と問題提起',
  '상황 및 문제 설명',
  'datganiad cyd-destun a phroblem',
];
const options = [
  'considered options',
  'betrachtete optionen',
  'erwogene optionen',
  'options envisagées',
  'options considérées',
  'opciones consideradas',
  'opções consideradas',
  'overwogen opties',
  'rozważane opcje',
  'değerlendirilen seçenekler',
  '検討対象となるオプション',
  '고려되는 옵션',
  'opsiynau a ystyrir',
];
const outcome = [
  'decision outcome',
  'entscheidungsergebnis',
  'ergebnis der entscheidung',
  'résultat de la décision',
  'resultado de la decisión',
  'beslissingsresultaat',
  'karar sonucu',
  '意思決定結果',
  '결정 결과',
];
const drivers = [
  'decision drivers',
  'entscheidungstreiber',
  'facteurs de décision',
  'impulsores de decisión',
  'beslissingscriteria',
  'karar etkenleri',
  '意思決定推進者',
  '의사결정 동인',
  'gyrwyr penderfyniad',
];
const prosAndCons = 'pros and cons of the options';

/** Headings that Markdown Any Decision Records has had since version 2. */
const common: readonly FamilySign[] = [
  { heading: problem, weight: 4 },
  { heading: options, weight: 3 },
  { heading: outcome, weight: 3 },
  { heading: drivers, weight: 2 },
  { heading: prosAndCons, weight: 2 },
];

/** What its tools and prose share with other templates (deciders, positive consequences) makes no record one of MADR. */
const indispensable: FamilySign = { heading: [...problem, ...options, ...outcome, ...drivers, prosAndCons], weight: 0 };

/** Good and bad were all there was to say of an option before version 3. */
const neutral: FamilySign = { words: /^[*+-] Neutral, because\b/im, weight: 1 };

const sections: Pick<FamilyParts, 'context' | 'options' | 'decision'> = {
  context: section('Context and Problem Statement', 'title'),
  options: section('Considered Options', 'drivers', 'context', 'title'),
  decision: section('Decision Outcome', 'options', 'drivers', 'context'),
};

/** Of 2017: problem and drivers without a heading, no status. */
export const madr1: TemplateFamily = {
  id: 'madr1',
  name: 'MADR 1',
  needs: 8,
  indispensable,
  signs: [
    { heading: ['considered alternatives', 'considered options'], weight: 3 },
    { heading: 'decision outcome', weight: 3 },
    { heading: ['pros and cons of the alternatives', prosAndCons], weight: 2 },
    // Version 2 kept what was there and spoke of options alone.
    { heading: ['considered alternatives', 'pros and cons of the alternatives'], weight: 2 },
    { pairKey: 'user story', weight: 4 },
  ],
  parts: {
    ...keys('line'),
    context: prose('title'),
    options: section('Considered Options', 'title'),
    decision: section('Decision Outcome', 'options', 'title'),
    consequences: subsection('Consequences', 'decision'),
    impact: section('Business Impact', 'decision', 'title'),
    metric: section('Success Metrics', 'decision'),
  },
};

const bulletParts: FamilyParts = {
  ...keys('star-bullet'),
  ...sections,
  consequences: subsection('Positive Consequences', 'decision', 'options'),
  impact: section('Business Impact', 'consequences', 'decision'),
  metric: section('Success Metrics', 'consequences', 'decision'),
};

const bulletSigns: readonly FamilySign[] = [
  ...common,
  { pairKey: ['status', 'statut', 'estado', 'durum', 'ステータス', '상태', 'statws'], weight: 2 },
  { pairKey: ['deciders', 'entscheider', 'décideurs', 'decidentes', 'karar vericiler', '決定者', '결정자'], weight: 2 },
  { pairKey: 'technical story', weight: 2 },
  { heading: 'links', weight: 1 },
];

/** Bullets for metadata; consequences under a line of text each, which headings replaced in 2.1. */
export const madr20: TemplateFamily = {
  id: 'madr2-0',
  name: 'MADR 2.0',
  needs: 6,
  indispensable,
  signs: [...bulletSigns, { words: /^[*_]?(?:Positive|Negative) Consequences:/im, weight: 4 }],
  parts: { ...bulletParts, consequences: prose('decision', 'Positive Consequences:') },
};

/** Bullets for metadata, consequences in two lists, links at the end. */
export const madr2: TemplateFamily = {
  id: 'madr2',
  name: 'MADR 2',
  needs: 6,
  indispensable,
  signs: [
    ...bulletSigns,
    { heading: 'positive consequences', weight: 2 },
    { heading: 'negative consequences', weight: 2 },
  ],
  parts: bulletParts,
};

/** What log4brains makes of version 2: tags among the bullets. */
export const log4brains: TemplateFamily = {
  id: 'log4brains',
  name: 'log4brains',
  needs: 9,
  indispensable,
  signs: [
    ...bulletSigns,
    { pairKey: 'tags', weight: 3 },
    { heading: 'positive consequences', weight: 2 },
    { heading: 'negative consequences', weight: 2 },
  ],
  parts: { ...bulletParts, ...keys('dash-bullet') },
};

const frontMatterSigns: readonly FamilySign[] = [
  ...common,
  neutral,
  { frontMatterKey: 'status', weight: 2 },
  { heading: 'more information', weight: 1 },
];

/** Front matter for metadata, one section of consequences, validation beside the outcome. */
export const madr3: TemplateFamily = {
  id: 'madr3',
  name: 'MADR 3',
  needs: 6,
  indispensable,
  signs: [
    ...frontMatterSigns,
    { frontMatterKey: 'deciders', weight: 3 },
    { heading: 'validation', weight: 2 },
    { heading: 'consequences', weight: 1 },
  ],
  parts: {
    ...keys('front-matter', { status: 'status', date: 'date', deciders: 'deciders' }),
    ...sections,
    consequences: subsection('Consequences', 'decision', 'options'),
    impact: subsection('Business Impact', 'decision', 'options'),
    metric: section('Validation', 'consequences', 'decision'),
  },
};

/** A mixed form of the betas, still copied: the front matter of 3, the consequences of 2, validation near the end. */
export const madr3Beta: TemplateFamily = {
  id: 'madr3-beta',
  name: 'MADR 3 beta',
  needs: 8,
  indispensable,
  signs: [
    ...frontMatterSigns,
    { frontMatterKey: 'deciders', weight: 3 },
    { heading: 'validation', weight: 2 },
    { heading: 'positive consequences', weight: 2 },
    { heading: 'negative consequences', weight: 2 },
  ],
  parts: {
    ...madr3.parts,
    consequences: subsection('Positive Consequences', 'decision', 'options'),
    metric: section('Validation', 'options', 'consequences', 'decision'),
  },
};

/**
 * As version 3, with decision makers by that name and the confirmation inside the outcome. The minimal form is without
 * front matter and all that is optional; the bare forms have empty keys and comments where others have prompts. What is
 * filled in of them is a part of the full one, and what they lack is written as there.
 */
export const madr4: TemplateFamily = {
  id: 'madr4',
  name: 'MADR 4',
  needs: 6,
  indispensable,
  signs: [
    ...frontMatterSigns,
    { frontMatterKey: 'decision-makers', weight: 6 },
    { heading: 'confirmation', weight: 4 },
    { heading: 'consequences', weight: 1 },
  ],
  parts: {
    ...keys('front-matter', { status: 'status', date: 'date', deciders: 'decision-makers' }),
    ...sections,
    consequences: subsection('Consequences', 'decision', 'options'),
    impact: subsection('Business Impact', 'decision', 'options'),
    metric: subsection('Confirmation', 'decision', 'consequences', 'decision'),
  },
};
