import { type ExecutiveSummary, LineIndex, type SummaryLine } from '../../core';

/** The summary as schemas/summary.schema.json describes it. Lines count from 1. */
export function summaryToJson(path: string, summary: ExecutiveSummary, text: string): string {
  const lines = new LineIndex(text);
  const place = (line: SummaryLine | null) => line && { text: line.text, line: lines.lineAt(line.range.start) + 1 };
  const { title, status, date, slots, boundBy, moreConstraints, understood } = summary;
  const printed = {
    path,
    title: place(title),
    status: status && { ...place(status), value: status.value },
    date: place(date),
    understood,
    answers: Object.fromEntries(Object.entries(slots).map(([slot, line]) => [slot, place(line)])),
    boundBy: boundBy.map(({ constraint, impact }) => ({ constraint: place(constraint), impact: place(impact) })),
    moreConstraints,
  };
  return `${JSON.stringify(printed, null, 2)}\n`;
}
