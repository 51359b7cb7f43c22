import type { TemplateFamily } from './types';

/** Any Decision Record: a quoted table of metadata, the outcome inside the decision, compliance at the end. */
export const nhsEngland: TemplateFamily = {
  id: 'nhs-england',
  name: 'NHS England',
  needs: 8,
  metadata: 'table',
  signs: [
    { heading: 'context', weight: 1 },
    { heading: 'decision', weight: 1 },
    { heading: 'drivers', weight: 1 },
    { heading: 'outcome', weight: 2 },
    { heading: 'rationale', weight: 1 },
    { heading: 'consequences', weight: 1 },
    { heading: 'compliance', weight: 4 },
    { heading: 'actions', weight: 2 },
    { heading: 'tags', weight: 2 },
    { pairKey: 'significance', weight: 4 },
    { pairKey: 'owners', weight: 1 },
  ],
  roles: { compliance: 'metric', actions: 'plan', outcome: 'decision' },
  parts: { metric: { heading: 'Compliance', inside: null, after: ['consequences', 'decision'] } },
};
