import type { Report, Rule } from '../lint/types';
import { saidIn } from './said';
import { brochure, denied, evidence, praise } from './words/brochure';
import { promised } from './words/suppliers';

type MessageId = 'brochure' | 'promise';

export const salesLanguage = {
  id: 'sales-language',
  description: 'Words of a brochure, or a supplier’s promise, with nothing that bears them out.',
  group: 'speak-business',
  severity: 'information',
  scope: 'in-force',
  needsEar: true,
  messages: {
    brochure: '“{words}” is what a brochure says. What have you seen for yourselves: a trial, a figure, a source?',
    promise: 'This is what the supplier says of it. What have you seen for yourselves: a trial, a figure, a source?',
  },
  options: {},

  check(record) {
    return saidIn(record).flatMap(({ value, range, block, place }): Report<MessageId>[] => {
      if (evidence.test(block.prose.text) || block.prose.marks.some(({ kind }) => kind === 'link')) return [];
      const found = brochure.exec(value);
      if (found && !denied.test(value.slice(0, found.index)))
        return [
          {
            range: place(found.index, found.index + found[0].length),
            messageId: 'brochure',
            data: { words: found[0] },
          },
        ];
      // A supplier's time or price is the matter of `vendor-driven`.
      return praise.test(value) && !promised.test(value) ? [{ range, messageId: 'promise' }] : [];
    });
  },
} satisfies Rule<MessageId, Record<never, never>>;
