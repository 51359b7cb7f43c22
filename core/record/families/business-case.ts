import type { TemplateFamily } from './types';

/** Candidates weighed by criteria, cost and strengths, ending in a recommendation. */
export const businessCase: TemplateFamily = {
  id: 'business-case',
  name: 'Business case',
  needs: 6,
  metadata: 'sections',
  signs: [
    { heading: 'evaluation criteria', weight: 3 },
    { heading: 'candidates to consider', weight: 4 },
    { heading: 'research and analysis of each candidate', weight: 5 },
    { heading: 'cost analysis', weight: 2 },
    { heading: 'swot analysis', weight: 2 },
    { heading: 'recommendation', weight: 2 },
  ],
  roles: {
    'evaluation criteria': 'drivers',
    'candidates to consider': 'options',
    'research and analysis of each candidate': 'options',
    recommendation: 'decision',
  },
  parts: { metric: { heading: 'Success metrics', inside: null, after: ['decision'] } },
};
