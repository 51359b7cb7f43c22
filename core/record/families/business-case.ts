import { keys, section } from './parts';
import type { TemplateFamily } from './types';

/** Candidates weighed by criteria, cost and strengths, ending in a recommendation. */
export const businessCase: TemplateFamily = {
  id: 'business-case',
  name: 'Business case',
  needs: 6,
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
  parts: {
    ...keys('line'),
    status: section('Status', 'title'),
    context: section('Context', 'status', 'title'),
    options: section('Candidates to consider', 'drivers', 'context', 'status'),
    decision: section('Recommendation', 'options', 'drivers', 'context'),
    consequences: section('Consequences', 'decision'),
    impact: section('Business impact', 'consequences', 'decision'),
    metric: section('Success metrics', 'consequences', 'decision'),
  },
};
