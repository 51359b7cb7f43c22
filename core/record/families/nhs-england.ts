import { keys, section, subsection } from './parts';
import type { TemplateFamily } from './types';

/** Any Decision Record: a quoted table of metadata, the outcome inside the decision, compliance at the end. */
export const nhsEngland: TemplateFamily = {
  id: 'nhs-england',
  name: 'NHS England',
  needs: 8,
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
  parts: {
    ...keys('quoted-table'),
    context: section('Context', 'title'),
    options: subsection('Options', 'decision', 'context'),
    decision: subsection('Outcome', 'decision', 'context'),
    consequences: section('Consequences', 'decision'),
    impact: section('Business impact', 'consequences', 'decision'),
    metric: section('Compliance', 'consequences', 'decision'),
  },
};
