import type { TemplateFamily } from './types';

/** One sentence each: the problem, the options with the chosen one in bold, the rationale. */
export const itd: TemplateFamily = {
  id: 'itd',
  name: 'Important Technical Decision',
  needs: 7,
  metadata: 'none',
  signs: [
    { heading: 'the problem', weight: 4 },
    { heading: 'options considered', weight: 3 },
    { heading: 'rationale', weight: 2 },
    { heading: 'notes', weight: 1 },
    { heading: 'reasoning', weight: 2 },
  ],
  roles: { 'the problem': 'context' },
  parts: { metric: { heading: 'Success metrics', inside: null, after: ['rationale', 'options'] } },
};
