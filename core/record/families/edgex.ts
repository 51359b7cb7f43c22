import { section } from './parts';
import type { TemplateFamily } from './types';

/** The template of the EdgeX Foundry: a use case that was approved comes first. */
export const edgex: TemplateFamily = {
  id: 'edgex',
  name: 'EdgeX',
  needs: 7,
  signs: [
    { heading: 'submitters', weight: 3 },
    { heading: 'change log', weight: 1 },
    { heading: ['referenced use case(s)', 'referenced use cases'], weight: 5 },
    { heading: 'proposed design', weight: 3 },
    { heading: 'considerations', weight: 2 },
    { heading: 'other related adrs', weight: 4 },
    { heading: 'context', weight: 1 },
    { heading: 'decision', weight: 1 },
  ],
  roles: { considerations: 'rationale', 'proposed design': 'decision' },
  parts: {
    status: section('Change Log', 'people', 'title'),
    date: section('Change Log', 'people', 'title'),
    deciders: section('Submitters', 'title'),
    context: section('Context', 'history', 'title'),
    options: section('Considerations', 'decision', 'context'),
    decision: section('Decision', 'rationale', 'options', 'context'),
    consequences: section('Consequences', 'decision'),
    impact: section('Business impact', 'consequences', 'decision'),
    metric: section('Success metrics', 'consequences', 'decision'),
  },
};
