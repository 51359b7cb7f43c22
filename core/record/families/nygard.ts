import type { TemplateFamily } from './types';

/** Michael Nygard's template of 2011, which adr-tools writes. */
export const nygard: TemplateFamily = {
  id: 'nygard',
  name: 'Nygard',
  needs: 5,
  metadata: 'sections',
  signs: [
    { heading: 'status', weight: 2 },
    { heading: 'context', weight: 2 },
    { heading: 'decision', weight: 2 },
    { heading: 'consequences', weight: 2 },
    { heading: 'kontext', weight: 2 },
    { heading: 'entscheidung', weight: 2 },
    { heading: 'konsequenzen', weight: 2 },
    { heading: 'contexte', weight: 2 },
    { heading: 'décision', weight: 2 },
    { heading: 'conséquences', weight: 2 },
  ],
  parts: { metric: { heading: 'Success metrics', inside: null, after: ['consequences', 'decision'] } },
};
