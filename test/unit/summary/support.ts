import { type AnswerTable, type ExecutiveSummary, type QuestionId, type SummaryLine, summarise } from '../../../core';
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

/** Every line of a summary that quotes the record word by word; names of people are listed, and a status is known. */
export function quotesOf({ title, authored, answers }: ExecutiveSummary): SummaryLine[] {
  const { people: _, ...others } = answers;
  const answered = Object.values(others).flatMap(({ lines, table }) => [
    ...lines,
    ...(table?.rows.flat() ?? []).flatMap((cell) => ('line' in cell ? [cell.line] : [])),
  ]);
  return [...(title ? [title] : []), ...authored, ...answered];
}

/** Only the letters and digits, which no Markdown mark changes. */
export function letters(text: string | null): string {
  return (text ?? '').replace(/[^\p{L}\p{N}]+/gu, '');
}
