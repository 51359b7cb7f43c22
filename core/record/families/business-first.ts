import { keys, section } from './parts';
import type { TemplateFamily } from './types';

/** ADR Bridge's own template: what it means before what it is made of. */
export const businessFirst: TemplateFamily = {
  id: 'business-first',
  name: 'Business first',
  needs: 7,
  signs: [
    { heading: 'business context', weight: 3 },
    { heading: 'constraints and what they mean', weight: 4 },
    { heading: 'success metric', weight: 2 },
    { heading: 'cost and return', weight: 2 },
    { heading: 'decision', weight: 1 },
    { heading: 'summary', weight: 1 },
  ],
  parts: {
    ...keys('front-matter', { status: 'status', date: 'date', deciders: 'decision-makers' }),
    context: section('Business Context', 'summary', 'title'),
    options: section('Options Considered', 'constraints', 'context', 'summary'),
    decision: section('Decision', 'options', 'constraints', 'context'),
    consequences: section('Consequences', 'metric', 'decision'),
    impact: section('Constraints and What They Mean', 'context', 'summary'),
    metric: section('Success Metric', 'decision', 'rationale', 'cost'),
  },
};
