import { bestMetric, type StatedMetric } from '../language/best-metric';
import type { Constraint } from '../language/types';
import type { ReadRecord } from '../lint/types';
import { firstInRow } from '../record/rows';
import type { Block, Option } from '../record/types';
import type { Range, Ranged } from '../text/range';
import { sentencesOf } from '../text/sentences';
import { candidatesOf } from './choose/candidates';
import { isLabelAlone, isToBeWritten } from './choose/label';
import { clauseLine, listedLine, plainLine, sentenceLine } from './line';
import type { AnswerCell, AnswerTable, QuestionId, SummaryLine } from './types';

/** More rows than this are no longer read on one page. */
const MOST_ROWS = 6;

/** A cell before it is known which gap it would be. */
type Cell = SummaryLine | null;

/** The constraints that are in force, each in technical words beside what it means for the business. */
export function boundByTable({ hearing, blocks }: ReadRecord): AnswerTable | null {
  const constraints = hearing.statements.filter(
    (statement): statement is Constraint => statement.kind === 'constraint' && isBinding(statement),
  );
  const shown = [...constraints]
    .sort((a, b) => Number(b.coveredBy !== null) - Number(a.coveredBy !== null))
    .slice(0, MOST_ROWS)
    .sort((a, b) => a.range.start - b.range.start);
  const rows = shown.map(({ text, range, coveredBy }) => [
    listedLine(text, range, blocks),
    coveredBy && listedLine(coveredBy.impact.text, coveredBy.impact.range, blocks),
  ]);
  return tableOf('bound-by', ['Constraint', 'What it means for the business'], rows, constraints.length - shown.length);
}

/**
 * A constraint in force, and only that: options are merely weighed, risks have not come about, and a sentence that is
 * its own impact would fill both columns of the table.
 */
function isBinding({ certainty, role, block, coveredBy }: Constraint): boolean {
  const isElsewhere = role === 'option' || ['summary', 'risks'].includes(block.section.role);
  return certainty === 'clear' && !isElsewhere && coveredBy?.relation !== 'same-sentence';
}

/** The options that were not chosen, each beside the first thing that speaks against it. */
export function rejectedTable(record: ReadRecord): AnswerTable | null {
  // Where nothing is chosen yet, nothing is decided against.
  if (!record.options.some(({ chosen }) => chosen)) return null;
  const rejected = record.options.filter(({ chosen }) => !chosen);
  const rows = rejected.slice(0, MOST_ROWS).map((option) => rowOf(option, record));
  return tableOf('rejected', ['Option', 'Why not'], rows, rejected.length - rows.length);
}

/** What the option is called, and what speaks against it: where it is discussed, else behind its name in the list. */
function rowOf(option: Option, record: ReadRecord): Cell[] {
  const { title, range, cons } = option;
  const source = record.text.slice(range.start, range.end);
  const at = Math.max(0, source.indexOf(title));
  const end = source.includes(title) ? range.start + at + title.length : range.end;
  const con = cons.find(({ value }) => !isLabelAlone(value) && !isToBeWritten(value));
  const why = con
    ? listedLine(con.value, con.range, record.blocks)
    : (inSection(option, record) ?? behind(record, end, range.end));
  return [plainLine(title, { start: range.start + at, end }), why];
}

const AGAINST =
  /\b(?:reject(?:ed)?|ruled out|dismiss(?:ed)?|discard(?:ed)?|decided against|not (?:chosen|selected|viable|suitable|possible)|cannot|would (?:need|require|cost|take|mean)|does not|doesn['’]t)\b/i;

/** Words that turn a sentence of a discussion; in a list they stand in what speaks for an option, too. */
const TURNS = /\b(?:because|too|however|but)\b/i;

/** The first sentence of an option's section that speaks against it. */
function inSection({ section, pros, neutral }: Option, { blocks }: ReadRecord): Cell {
  if (!section) return null;
  const elsewhere = [...pros, ...neutral];
  for (const block of blocks) {
    if (!isWithin(block, section.range) || block.head || block.quoted) continue;
    if (elsewhere.some(({ range }) => isWithin(block, range)) || IN_FAVOUR.test(block.prose.text)) continue;
    const isAgainst = SPEAKS_AGAINST.test(block.column ?? '') || SPEAKS_AGAINST.test(block.prose.text);
    const sentence = sentencesOf(block.prose).find(
      ({ text }) =>
        !isToBeWritten(text) && (isAgainst || AGAINST.test(text) || (block.kind === 'paragraph' && TURNS.test(text))),
    );
    if (sentence) return sentenceLine(block.prose, sentence);
  }
  return null;
}

/** How a line begins that does not speak against what it is about. */
const IN_FAVOUR = /^\W{0,4}(?:good|neutral|pros?|advantages?|benefits?)\b|^\s*(?:✅|👍|➕)/iu;

/** The words behind an option's name, after the mark that parts them. */
function behind({ text, blocks }: ReadRecord, from: number, to: number): Cell {
  const rest = text.slice(from, to);
  const gap = /^[*_`"”]*\s*[:–—-]\s*[*_]*\s*/.exec(rest)?.[0].length;
  const said = gap === undefined ? '' : rest.slice(gap).trimEnd();
  return said === '' || gap === undefined
    ? null
    : clauseLine(said, { start: from + gap, end: from + gap + said.length }, blocks);
}

function isWithin({ range }: Block, { start, end }: { start: number; end: number }): boolean {
  return start <= range.start && range.end <= end;
}

function lineOfSaid({ value, range }: Ranged<string>): SummaryLine {
  return plainLine(value, range);
}

/** Heads of the column that tells where a measure stands. */
const NOW = /^(?:now|today['’]?s?|current(?:ly| value)?|actual(?:ly| value)?|so far|result|reached|achieved|stand)\b/i;

/** The measure that the record states best, taken apart. */
export function metricTable(
  record: ReadRecord,
): { readonly line: SummaryLine; readonly table: AnswerTable | null } | null {
  const metric = bestMetric(record, (stated) => isOfDecision(stated, record));
  if (!metric) return record.hearing.understood ? null : inMetricSection(record);
  const { baseline, target, date } = metric.parts;
  const row = [baseline, target, date].map((part) => part && lineOfSaid(part));
  const line = listedLine(metric.text, metric.range, record.blocks);
  // An intention has no parts to be asked for one by one.
  if (metric.state === 'vague') return { line, table: null };
  const table = tableOf(
    'metric',
    ['From', 'To', 'By when', 'Where it stands now'],
    [[...row, standOf(metric, record)]],
    0,
  );
  return { line, table };
}

/** Not what an option that was not chosen would have reached, nor what merely speaks for or against what was decided. */
function isOfDecision({ text, range, parts }: StatedMetric, { options }: ReadRecord): boolean {
  const holds = (outer: Range) => outer.start <= range.start && range.end <= outer.end;
  const isRejected = options.some(
    (option) => !option.chosen && (holds(option.range) || (option.section !== null && holds(option.section.range))),
  );
  const isBalance = options.some(({ cons }) => cons.some((con) => holds(con.range))) || SPEAKS_AGAINST.test(text);
  return !isRejected && !isBalance && (!IN_FAVOUR.test(text) || parts.target !== null);
}

const SPEAKS_AGAINST = /^\W{0,4}(?:bad|cons?|disadvantages?|drawbacks?|downsides?)\b|^\s*(?:❌|👎|➖)/iu;

/** Where nobody hears whether it is a measure, the section on measures says it. */
function inMetricSection(record: ReadRecord) {
  const first = candidatesOf(record).find(({ block: { section } }) => section.role === 'metric');
  return first ? { line: first.line, table: null } : null;
}

/** What the metric's row of a table says in a column on its state today. */
function standOf({ range }: StatedMetric, { blocks }: ReadRecord): Cell {
  const cell = blocks.find((block) => block.kind === 'table-cell' && isWithin(block, range) && !block.head);
  if (!cell) return null;
  const first = firstInRow(cell);
  const now = blocks.find((block) => block.parent === first && NOW.test(block.column?.trim() ?? ''));
  if (!now || now.prose.text.trim() === '') return null;
  return plainLine(now.prose.text, now.prose.sourceRange());
}

/** Null for a table without a row. */
function tableOf(
  question: QuestionId,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  more: number,
): AnswerTable | null {
  if (rows.length === 0) return null;
  const cells = rows.map((row, index) =>
    row.map((line, column): AnswerCell => {
      if (line) return { line };
      const id = question === 'metric' ? `metric.${METRIC_GAPS[column]}` : `${question}.${index}`;
      return { gap: { id, question, range: row[0]?.range ?? null } };
    }),
  );
  return { columns, rows: cells, more };
}

const METRIC_GAPS = ['from', 'to', 'by', 'now'];
