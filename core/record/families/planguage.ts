import { key, keys, section } from './parts';
import type { TemplateFamily } from './types';

/** Keywords of the planning language by Tom Gilb. */
export const planguage: TemplateFamily = {
  id: 'planguage',
  name: 'Planguage',
  needs: 7,
  signs: [
    { heading: 'tag', pairKey: 'tag', weight: 2 },
    { heading: 'gist', pairKey: 'gist', weight: 3 },
    { heading: 'requirement', pairKey: 'requirement', weight: 2 },
    { heading: 'rationale', weight: 1 },
    { heading: 'priority', pairKey: 'priority', weight: 2 },
    { heading: 'stakeholders', pairKey: 'stakeholders', weight: 2 },
    { heading: 'owner', weight: 1 },
    { heading: 'author', weight: 1 },
    { heading: 'revision', pairKey: 'revision', weight: 2 },
    { heading: 'assumptions', weight: 1 },
    { heading: 'defined', pairKey: 'defined', weight: 2 },
  ],
  roles: { gist: 'summary', requirement: 'decision', meter: 'metric', scale: 'metric', goal: 'metric' },
  parts: {
    ...keys('dash-bullet', { deciders: 'Owner' }),
    context: key('dash-bullet', 'Rationale'),
    options: section('Alternatives', 'decision', 'summary'),
    decision: key('dash-bullet', 'Requirement'),
    consequences: key('dash-bullet', 'Risks'),
    impact: section('Business impact', 'decision', 'summary'),
    metric: section('Meter', 'decision', 'summary'),
  },
};
