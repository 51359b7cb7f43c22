import { keys, section } from './parts';
import type { TemplateFamily } from './types';

/** Status in the heading, the decided approach, and governance. */
export const garethMorgan: TemplateFamily = {
  id: 'gareth-morgan',
  name: 'Gareth Morgan',
  needs: 6,
  signs: [
    { heading: 'decided approach', weight: 4 },
    { heading: 'governance', weight: 3 },
    { heading: 'options analysis', weight: 2 },
    { heading: 'high-level overview', weight: 1 },
    { heading: 'functional requirements', weight: 1 },
    { heading: 'non-functional requirements', weight: 1 },
    { heading: 'context', weight: 1 },
    { heading: 'consequences', weight: 1 },
  ],
  roles: { 'decided approach': 'decision', governance: 'metric' },
  parts: {
    ...keys('line'),
    status: { ...section('Status', 'title'), form: 'heading-value', separator: ' - ' },
    context: section('Context', 'status', 'title'),
    options: section('Options Analysis', 'metric', 'consequences', 'decision'),
    decision: section('Decided Approach', 'context', 'status'),
    consequences: section('Consequences', 'decision', 'context'),
    impact: section('Business impact', 'consequences', 'decision'),
    metric: section('Governance', 'consequences', 'decision'),
  },
};
