import {
  type Answer,
  type AnswerCell,
  type ExecutiveSummary,
  LineIndex,
  oneLineSummary,
  questionsOf,
  type Reader,
  type SummaryLine,
} from '../../core';

/** The summary as an object that schemas/summary.schema.json describes. Lines count from 1. */
export function summaryToJson(path: string, summary: ExecutiveSummary, reader: Reader, text: string) {
  const lines = new LineIndex(text);
  const place = (line: SummaryLine | null) => line && placed(line, lines);
  const { title, status, date, authored, answers, readiness, language, understood } = summary;
  const asked = understood ? questionsOf(reader) : questionsOf(reader, summary);
  return {
    path,
    reader: reader.id,
    oneLine: oneLineSummary(summary),
    title: place(title),
    status: status && { ...placed(status, lines), value: status.value },
    date: place(date),
    authored: authored.map((line) => placed(line, lines)),
    decision: place(answers.decision.lines[0] ?? null),
    people: answers.people.lines.map((line) => ({ role: line.slot, ...placed(line, lines) })),
    questions: asked.map(({ id, text: question }) => ({ question, ...answerOf(answers[id], lines) })),
    readiness,
    language,
    understood,
  };
}

function answerOf({ question, isAnswered, lines: said, table, gaps }: Answer, lines: LineIndex) {
  return {
    id: question,
    isAnswered,
    lines: said.map((line) => ({ slot: line.slot, ...placed(line, lines) })),
    table: table && {
      columns: table.columns,
      rows: table.rows.map((row) => row.map((cell) => cellOf(cell, lines))),
      more: table.more,
    },
    gaps: gaps.map(({ id }) => id),
  };
}

function cellOf(cell: AnswerCell, lines: LineIndex) {
  return 'line' in cell ? placed(cell.line, lines) : null;
}

function placed({ text, range, terms }: SummaryLine, lines: LineIndex) {
  return {
    text,
    line: lines.lineAt(range.start) + 1,
    terms: terms.map(({ start, end, meaning }) => ({ term: text.slice(start, end), meaning })),
  };
}
