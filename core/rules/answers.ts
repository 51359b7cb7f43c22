import type { ReadRecord } from '../lint/types';
import { type Said, saidIn } from './said';

/**
 * What a record says by itself, in the order of the text: without the sentences that only tell what a constraint means
 * for the business. They are asked for by a rule of their own, and neither argue for the decision nor say what it costs.
 */
export function saidBesideAnswers(record: ReadRecord): readonly Said[] {
  const answers = record.hearing.statements.flatMap((statement) => {
    const cover = statement.kind === 'constraint' ? statement.coveredBy : null;
    return cover && cover.relation !== 'same-sentence' ? cover.impact.range : [];
  });
  if (answers.length === 0) return saidIn(record);
  return saidIn(record).filter(
    ({ range }) => !answers.some(({ start, end }) => start < range.end && range.start < end),
  );
}
