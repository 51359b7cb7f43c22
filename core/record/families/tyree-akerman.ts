import { keys, section } from './parts';
import type { TemplateFamily } from './types';

/** Jeff Tyree and Art Akerman, 2005: the issue, the positions on it, and the argument for one. */
export const tyreeAkerman: TemplateFamily = {
  id: 'tyree-akerman',
  name: 'Tyree and Akerman',
  needs: 6,
  signs: [
    { heading: 'issue', weight: 2 },
    { heading: 'positions', weight: 3 },
    { heading: 'argument', weight: 2 },
    { heading: 'implications', weight: 2 },
    { heading: 'group', weight: 1 },
    { heading: 'assumptions', weight: 1 },
    { heading: 'constraints', weight: 1 },
    { heading: 'related decisions', weight: 1 },
    { heading: 'related requirements', weight: 2 },
    { heading: 'related artifacts', weight: 2 },
    { heading: 'related principles', weight: 2 },
    { heading: 'decision', weight: 1 },
  ],
  roles: { issue: 'context', argument: 'rationale', implications: 'consequences', assumptions: 'context' },
  parts: {
    ...keys('line'),
    status: section('Status', 'decision', 'context'),
    context: section('Issue', 'title'),
    options: section('Positions', 'constraints', 'decision', 'context'),
    decision: section('Decision', 'context', 'title'),
    consequences: section('Implications', 'rationale', 'options', 'decision'),
    impact: section('Business impact', 'consequences', 'rationale', 'decision'),
    metric: section('Success metrics', 'consequences', 'rationale', 'decision'),
  },
};
