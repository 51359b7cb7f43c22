import type { TemplateFamily } from './types';

/** The template of the EdgeX Foundry: a use case that was approved comes first. */
export const edgex: TemplateFamily = {
  id: 'edgex',
  name: 'EdgeX',
  needs: 7,
  metadata: 'sections',
  signs: [
    { heading: 'submitters', weight: 3 },
    { heading: 'change log', weight: 1 },
    { heading: 'referenced use case(s)', weight: 5 },
    { heading: 'referenced use cases', weight: 5 },
    { heading: 'proposed design', weight: 3 },
    { heading: 'considerations', weight: 2 },
    { heading: 'other related adrs', weight: 4 },
    { heading: 'context', weight: 1 },
    { heading: 'decision', weight: 1 },
  ],
  roles: { considerations: 'rationale', 'proposed design': 'decision' },
  parts: { metric: { heading: 'Success metrics', inside: null, after: ['consequences', 'decision'] } },
};
