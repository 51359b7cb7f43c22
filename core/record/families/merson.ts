import { keys, prose, section } from './parts';
import type { TemplateFamily } from './types';

/** Paulo Merson: the forces stand without a heading, the rationale right behind the decision. */
export const merson: TemplateFamily = {
  id: 'merson',
  name: 'Merson',
  needs: 7,
  signs: [
    { heading: 'decision', weight: 2 },
    { heading: 'rationale', weight: 3 },
    { heading: 'status', weight: 1 },
    { heading: 'consequences', weight: 2 },
    { pairKey: 'adr', weight: 1 },
  ],
  parts: {
    ...keys('line'),
    status: section('Status', 'rationale', 'decision'),
    context: prose('title'),
    options: section('Considered options', 'title'),
    decision: section('Decision', 'title'),
    consequences: section('Consequences', 'status', 'rationale', 'decision'),
    impact: section('Business impact', 'consequences', 'decision'),
    metric: section('Success metrics', 'consequences', 'decision'),
  },
};
