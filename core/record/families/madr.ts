import type { FamilySign, TemplateFamily } from './types';

/** Headings that Markdown Any Decision Records has had in all its versions. */
const common: readonly FamilySign[] = [
  { heading: 'context and problem statement', weight: 4 },
  { heading: 'considered options', weight: 3 },
  { heading: 'decision outcome', weight: 3 },
  { heading: 'decision drivers', weight: 2 },
  { heading: 'pros and cons of the options', weight: 2 },
  { heading: 'kontext und problemstellung', weight: 4 },
  { heading: 'entscheidungsergebnis', weight: 3 },
  { heading: 'betrachtete optionen', weight: 3 },
  { heading: 'contexte et énoncé du problème', weight: 4 },
  { heading: 'résultat de la décision', weight: 3 },
  { heading: 'options envisagées', weight: 3 },
];

/** Of 2017: problem and drivers without a heading, no status. */
export const madr1: TemplateFamily = {
  id: 'madr1',
  name: 'MADR 1',
  needs: 8,
  metadata: 'lines',
  signs: [
    { heading: 'considered alternatives', weight: 3 },
    { heading: 'considered options', weight: 3 },
    { heading: 'decision outcome', weight: 3 },
    { heading: 'pros and cons of the options', weight: 2 },
    { heading: 'pros and cons of the alternatives', weight: 2 },
    { pairKey: 'user story', weight: 4 },
  ],
  parts: { metric: { heading: 'Success Metrics', inside: null, after: ['decision'] } },
};

/** What log4brains makes of version 2: tags among the bullets. */
export const log4brains: TemplateFamily = {
  id: 'log4brains',
  name: 'log4brains',
  needs: 9,
  metadata: 'bullets',
  signs: [
    ...common,
    { pairKey: 'status', weight: 2 },
    { pairKey: 'deciders', weight: 2 },
    { pairKey: 'tags', weight: 3 },
    { heading: 'positive consequences', weight: 2 },
    { heading: 'negative consequences', weight: 2 },
    { heading: 'links', weight: 1 },
  ],
  parts: { metric: { heading: 'Success Metrics', inside: null, after: ['consequences', 'decision'] } },
};

/** Bullets for metadata, consequences in two lists, links at the end. */
export const madr2: TemplateFamily = {
  id: 'madr2',
  name: 'MADR 2',
  needs: 6,
  metadata: 'bullets',
  signs: [
    ...common,
    { pairKey: 'status', weight: 2 },
    { pairKey: 'deciders', weight: 2 },
    { pairKey: 'technical story', weight: 2 },
    { heading: 'positive consequences', weight: 2 },
    { heading: 'negative consequences', weight: 2 },
    { heading: 'links', weight: 1 },
  ],
  parts: { metric: { heading: 'Success Metrics', inside: null, after: ['consequences', 'decision'] } },
};

/** Front matter for metadata, one section of consequences, validation beside the outcome. */
export const madr3: TemplateFamily = {
  id: 'madr3',
  name: 'MADR 3',
  needs: 6,
  metadata: 'front-matter',
  signs: [
    ...common,
    { frontMatterKey: 'deciders', weight: 3 },
    { frontMatterKey: 'status', weight: 2 },
    { heading: 'validation', weight: 2 },
    { heading: 'consequences', weight: 1 },
    { heading: 'more information', weight: 1 },
  ],
  parts: { metric: { heading: 'Validation', inside: null, after: ['consequences', 'decision'] } },
};

/** As version 3, with decision makers by that name and the confirmation inside the outcome. */
export const madr4: TemplateFamily = {
  id: 'madr4',
  name: 'MADR 4',
  needs: 6,
  metadata: 'front-matter',
  signs: [
    ...common,
    { frontMatterKey: 'decision-makers', weight: 6 },
    { frontMatterKey: 'status', weight: 2 },
    { heading: 'confirmation', weight: 4 },
    { heading: 'consequences', weight: 1 },
    { heading: 'more information', weight: 1 },
  ],
  parts: { metric: { heading: 'Confirmation', inside: 'decision', after: ['consequences', 'decision'] } },
};
