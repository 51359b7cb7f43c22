import type { TemplateFamily } from './types';

/** Keywords of the planning language by Tom Gilb. */
export const planguage: TemplateFamily = {
  id: 'planguage',
  name: 'Planguage',
  needs: 7,
  metadata: 'lines',
  signs: [
    { heading: 'tag', weight: 2 },
    { heading: 'gist', weight: 3 },
    { heading: 'requirement', weight: 2 },
    { heading: 'rationale', weight: 1 },
    { heading: 'priority', weight: 2 },
    { heading: 'stakeholders', weight: 2 },
    { heading: 'owner', weight: 1 },
    { heading: 'author', weight: 1 },
    { heading: 'revision', weight: 2 },
    { heading: 'assumptions', weight: 1 },
    { heading: 'defined', weight: 2 },
    { pairKey: 'tag', weight: 2 },
    { pairKey: 'gist', weight: 3 },
    { pairKey: 'requirement', weight: 2 },
    { pairKey: 'priority', weight: 2 },
    { pairKey: 'stakeholders', weight: 2 },
    { pairKey: 'revision', weight: 2 },
    { pairKey: 'defined', weight: 2 },
  ],
  roles: { gist: 'summary', requirement: 'decision', meter: 'metric', scale: 'metric', goal: 'metric' },
  parts: { metric: { heading: 'Meter', inside: null, after: ['decision', 'summary'] } },
};
