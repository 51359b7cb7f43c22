import type { TemplateFamily } from './types';

/** Paulo Merson: the forces stand without a heading, the rationale right behind the decision. */
export const merson: TemplateFamily = {
  id: 'merson',
  name: 'Merson',
  needs: 7,
  metadata: 'sections',
  signs: [
    { heading: 'decision', weight: 2 },
    { heading: 'rationale', weight: 3 },
    { heading: 'status', weight: 1 },
    { heading: 'consequences', weight: 2 },
    { pairKey: 'adr', weight: 1 },
  ],
  parts: { metric: { heading: 'Success metrics', inside: null, after: ['consequences', 'decision'] } },
};
