import type { TemplateFamily } from './types';

/** After the pattern form of Christopher Alexander: prologue, discussion, solution, consequences. */
export const alexandrian: TemplateFamily = {
  id: 'alexandrian',
  name: 'Alexandrian',
  needs: 7,
  metadata: 'sections',
  signs: [
    { heading: 'prologue', weight: 4 },
    { heading: 'discussion', weight: 2 },
    { heading: 'solution', weight: 2 },
    { heading: 'consequences', weight: 1 },
    { heading: 'status', weight: 1 },
  ],
  roles: { prologue: 'summary', discussion: 'context', solution: 'decision' },
  parts: { metric: { heading: 'Success metrics', inside: null, after: ['consequences', 'decision'] } },
};
