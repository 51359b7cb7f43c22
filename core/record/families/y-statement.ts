import { keys, prose, section } from './parts';
import type { TemplateFamily } from './types';

/** Olaf Zimmermann: the whole decision in one sentence. */
export const yStatement: TemplateFamily = {
  id: 'y-statement',
  name: 'Y-statement',
  needs: 8,
  signs: [
    {
      words:
        /\bin the context of\b[^.]{3,600}\b(?:facing|faced with)\b[^.]{3,800}\b(?:decided|decide|opted|chose|choose|chosen)\b/i,
      weight: 8,
    },
  ],
  parts: {
    ...keys('line'),
    context: prose('title', 'In the context of'),
    options: prose('title', 'and neglected'),
    decision: prose('title', 'we decided for'),
    consequences: prose('title', 'accepting'),
    impact: prose('title', 'to achieve'),
    metric: section('Success metrics', 'decision', 'title'),
  },
};
