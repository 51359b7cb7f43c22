import type { TemplateFamily } from './types';

/** Olaf Zimmermann: the whole decision in one sentence. */
export const yStatement: TemplateFamily = {
  id: 'y-statement',
  name: 'Y-statement',
  needs: 8,
  metadata: 'none',
  signs: [
    { words: /\bin the context of\b[^.]{3,600}\bfacing\b[^.]{3,800}\b(?:we|it was) decided (?:for|to)\b/is, weight: 8 },
  ],
  parts: { metric: { heading: 'Success metrics', inside: null, after: ['decision', 'title'] } },
};
