import { keys, section } from './parts';
import type { TemplateFamily } from './types';

/** One sentence each: the problem, the options with the chosen one in bold, the rationale. */
export const itd: TemplateFamily = {
  id: 'itd',
  name: 'Important Technical Decision',
  needs: 7,
  signs: [
    { heading: 'the problem', weight: 4 },
    { heading: 'options considered', weight: 3 },
    { heading: 'rationale', weight: 2 },
    { heading: 'notes', weight: 1 },
    { heading: 'reasoning', weight: 2 },
  ],
  roles: { 'the problem': 'context' },
  parts: {
    ...keys('line'),
    context: section('The Problem', 'title'),
    options: section('Options Considered', 'context', 'title'),
    decision: section('Decision', 'options', 'context'),
    consequences: section('Consequences', 'rationale', 'options'),
    impact: section('Business impact', 'consequences', 'rationale', 'options'),
    metric: section('Success metrics', 'rationale', 'options'),
  },
};
