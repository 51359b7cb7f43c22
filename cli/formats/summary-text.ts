import {
  type Answer,
  type AnswerCell,
  type AnswerTable,
  type ExecutiveSummary,
  questionsOf,
  type Reader,
  summaryWords,
} from '../../core';
import type { Output } from '../output';
import { printable } from '../words';
import { wrapWords } from '../wrap-words';

const { NOT_STATED_HERE, blankOf, dateOf, explainedText, halfOf, kickerOf, moreRows, nameOfLine } = summaryWords;
const { headStatusOf, readinessOf, titleOf, unheardNote } = summaryWords;

const INDENT = '  ';

/** The summary for a terminal or a plain mail. */
export function summaryToText(summary: ExecutiveSummary, reader: Reader, { colours, width }: Output): string {
  const { answers, authored, understood } = summary;
  const wrapped = (words: string, first = '') => wrappedAt(width, words, first);
  const answer = (id: Answer['question']) => answerOf(answers[id], wrapped);
  const known = (id: Answer['question']) => (understood || answers[id].isAnswered ? answer(id) : []);
  const headline = [...known('decision'), ...known('people')];
  const note = unheardNote(summary) ?? readinessOf(summary);
  const parts = [
    [
      kickerOf(reader),
      colours.bold(wrapped(titleOf(summary))),
      wrapped(`${headStatusOf(summary)} · ${dateOf(summary)}`),
    ],
    ...(headline.length > 0 ? [headline] : []),
    ...(authored.length > 0 ? [[wrapped(authored.map(explainedText).join(' '), INDENT)]] : []),
    ...(note === null ? [] : [[wrapped(note)]]),
    ...questionsOf(reader, summary).map(({ id, text }) => [colours.bold(text), ...answer(id)]),
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

type Wrap = (words: string, first?: string) => string;

function answerOf(answer: Answer, wrapped: Wrap): string[] {
  const { table, question, lines } = answer;
  const more = table && moreRows(question, table);
  if (lines.length === 0 && table === null) return [wrapped(blankOf(question), INDENT)];
  return [
    ...lines.map((line) => wrapped(named(nameOfLine(line, question), explainedText(line)), INDENT)),
    ...(table ? rowsOf(table, wrapped) : []),
    ...answer.gaps.flatMap((gap) => {
      const half = halfOf(gap);
      return half === null ? [] : [wrapped(named(half, NOT_STATED_HERE.toLowerCase()), INDENT)];
    }),
    ...(more ? [wrapped(more, INDENT)] : []),
  ];
}

function named(name: string | null, words: string): string {
  return name === null ? words : `${name}: ${words}`;
}

function rowsOf({ columns, rows }: AnswerTable, wrapped: Wrap): string[] {
  return rows.flatMap((row) =>
    row.map((cell, column) =>
      wrapped(`${columns[column]}: ${cellOf(cell)}`, column === 0 ? `${INDENT}- ` : `${INDENT}${INDENT}`),
    ),
  );
}

function cellOf(cell: AnswerCell): string {
  return 'line' in cell ? explainedText(cell.line) : NOT_STATED_HERE.toLowerCase();
}

/** Words in lines, the first behind `first` and the others indented as far. */
function wrappedAt(width: number, words: string, first: string): string {
  const rest = `\n${' '.repeat(first.length)}`;
  return first + wrapWords(printable(words), width - first.length).replaceAll('\n', rest);
}
