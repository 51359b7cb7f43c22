import { type AnswerTable, type ExecutiveSummary, type QuestionId, summarise } from '../../../core';
import { read } from '../support';

export function summaryOf(text: string): ExecutiveSummary {
  return summarise(read(text));
}

/** The words of an answer, all its lines as one; null where it has none. */
export function said({ answers }: ExecutiveSummary, question: QuestionId): string | null {
  const { lines } = answers[question];
  return lines.length > 0 ? lines.map(({ text }) => text).join(' ') : null;
}

/** The words of a table's cells, null for a gap. */
export function rowsOf(table: AnswerTable | null): (string | null)[][] {
  return (table?.rows ?? []).map((row) => row.map((cell) => ('line' in cell ? cell.line.text : null)));
}
