import { bestMetric } from '../language/best-metric';
import type { Fix, FixText, ReadRecord, Rule } from '../lint/types';
import { familyById, placePart } from '../record/families';
import type { SectionRole } from '../record/types';
import type { Range } from '../text/range';

export const successMetric = {
  id: 'success-metric',
  description: 'A record that never says how anyone will know that the decision worked.',
  group: 'speak-business',
  severity: 'warning',
  scope: 'in-force',
  needsEar: true,
  messages: {
    missing:
      'Nothing here says how anyone will know that this decision worked. Which figure, seen by both sides, should change, from what to what, by when?',
  },
  options: {},

  check(record) {
    if (!isBegun(record)) return [];
    if (bestMetric(record) !== null) return [];
    return [{ range: headOf(record), messageId: 'missing', fixes: [addSection(record)] }];
  },
} satisfies Rule<'missing', Record<never, never>>;

/** A record that so far has a name and a date only is not asked anything yet. */
function isBegun(record: ReadRecord): boolean {
  return record.blocks.some(({ section, prose }) => {
    const words = prose.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    return HEAD.includes(section.role) ? words >= WORDS_OF_A_SENTENCE : words > 0;
  });
}

/** Some records are a sentence or two below the title, with no section at all. */
const WORDS_OF_A_SENTENCE = 8;

const HEAD: readonly SectionRole[] = ['title', 'status', 'date', 'people'];

/** The title; without one the first words of the record. */
function headOf(record: ReadRecord): Range {
  return (
    record.title?.range ?? record.blocks.find((block) => block.prose.text.trim() !== '')?.range ?? { start: 0, end: 0 }
  );
}

function addSection(record: ReadRecord): Fix {
  const { metric } = familyById(record.template).parts;
  const { offset, before, after } = placePart(record, metric);
  const text: FixText = [
    before,
    { blank: 'What is measured' },
    ': from ',
    { blank: 'today’s value' },
    ' to ',
    { blank: 'the target' },
    ' by ',
    { blank: 'a date' },
    ', seen in ',
    { blank: 'where both sides can look' },
    ', owned by ',
    { blank: 'who answers for it' },
    `.${after}`,
  ];
  return {
    title: `${before.includes(metric.heading) ? 'Add a section' : 'State it under'} “${metric.heading}”`,
    edits: [{ range: { start: offset, end: offset }, text }],
    isPreferred: true,
  };
}
