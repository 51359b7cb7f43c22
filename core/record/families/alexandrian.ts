import { keys, section } from './parts';
import type { TemplateFamily } from './types';

/** After the pattern form of Christopher Alexander: prologue, discussion, solution, consequences. */
export const alexandrian: TemplateFamily = {
  id: 'alexandrian',
  name: 'Alexandrian',
  needs: 7,
  signs: [
    { heading: 'prologue', weight: 4 },
    { heading: 'discussion', weight: 2 },
    { heading: 'solution', weight: 2 },
    { heading: 'consequences', weight: 1 },
    { heading: 'status', weight: 1 },
  ],
  roles: { prologue: 'summary', discussion: 'context', solution: 'decision' },
  parts: {
    ...keys('line'),
    status: section('Status', 'title'),
    context: section('Discussion (Context)', 'summary', 'title'),
    options: section('Alternatives', 'context', 'summary', 'title'),
    decision: section('Solution (Decision)', 'context', 'summary', 'title'),
    consequences: section('Consequences (Results)', 'decision', 'context'),
    impact: section('Business impact', 'consequences', 'decision'),
    metric: section('Success metrics', 'consequences', 'decision'),
  },
};
