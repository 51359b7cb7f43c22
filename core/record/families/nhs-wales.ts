import { keys, section, subsection } from './parts';
import type { TemplateFamily } from './types';

/** GIG Cymru: a summary for executives first, metadata in an admonition. */
export const nhsWales: TemplateFamily = {
  id: 'nhs-wales',
  name: 'NHS Wales',
  needs: 8,
  signs: [
    { heading: 'summary', weight: 2 },
    { heading: 'drivers', weight: 2 },
    { heading: 'options', weight: 1 },
    { heading: 'options analysis', weight: 3 },
    { heading: 'recommendation', weight: 3 },
    { heading: 'confirmation', weight: 1 },
    { heading: 'more information', weight: 1 },
    { pairKey: 'updated', weight: 2 },
    { words: /^!!! info/m, weight: 3 },
  ],
  roles: { recommendation: 'decision' },
  parts: {
    // The template's own "Updated" is the day of the last change, not of the decision.
    ...keys('admonition'),
    context: section('Context', 'summary', 'title'),
    options: section('Options', 'drivers', 'context', 'summary'),
    decision: section('Recommendation', 'options', 'drivers', 'summary'),
    consequences: subsection('Consequences', 'decision', 'options'),
    impact: subsection('Business impact', 'decision', 'options'),
    metric: subsection('Confirmation', 'decision', 'consequences', 'decision'),
  },
};
