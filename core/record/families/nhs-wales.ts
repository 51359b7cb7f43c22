import type { TemplateFamily } from './types';

/** GIG Cymru: a summary for executives first, metadata in an admonition. */
export const nhsWales: TemplateFamily = {
  id: 'nhs-wales',
  name: 'NHS Wales',
  needs: 8,
  metadata: 'admonition',
  signs: [
    { heading: 'summary', weight: 2 },
    { heading: 'drivers', weight: 2 },
    { heading: 'options', weight: 1 },
    { heading: 'options analysis', weight: 3 },
    { heading: 'recommendation', weight: 3 },
    { heading: 'confirmation', weight: 1 },
    { heading: 'more information', weight: 1 },
    { pairKey: 'updated', weight: 2 },
    { words: /^!!! info/m, weight: 3 },
  ],
  roles: { recommendation: 'decision' },
  parts: { metric: { heading: 'Confirmation', inside: 'decision', after: ['consequences', 'decision'] } },
};
