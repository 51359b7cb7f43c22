import type { TemplateFamily } from './types';

/** ADR Bridge's own template: what it means before what it is made of. */
export const businessFirst: TemplateFamily = {
  id: 'business-first',
  name: 'Business first',
  needs: 7,
  metadata: 'front-matter',
  signs: [
    { heading: 'business context', weight: 3 },
    { heading: 'constraints and what they mean', weight: 4 },
    { heading: 'success metric', weight: 2 },
    { heading: 'cost and return', weight: 2 },
    { heading: 'decision', weight: 1 },
    { heading: 'summary', weight: 1 },
  ],
  parts: { metric: { heading: 'Success metric', inside: null, after: ['decision', 'rationale', 'cost'] } },
};
