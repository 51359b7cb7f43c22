import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { questionsOf } from '../readers';
import type { Answer, AnswerCell, AnswerLine, ExecutiveSummary, Gap, QuestionId, Reader, SummaryLine } from '../types';
import {
  blankOf,
  dateOf,
  halfOf,
  kickerOf,
  moreRows,
  NOT_STATED_HERE,
  nameOfLine,
  partsOf,
  readinessOf,
  replacementsOf,
  statusOf,
  titleOf,
  unheardNote,
} from '../words';
import { fillOf } from './fill';

/** How an article is made. */
export interface ArticleOptions {
  /** Before every id, so that several articles can stand on one page. */
  readonly prefix: string;
  /** What the button beside a gap offers, by the id of the gap; a gap that is not in it has no button. */
  readonly offers: ReadonlyMap<string, string>;
}

/**
 * The summary as a tree of HTML, in which words of the record can only ever be text. What stands in it:
 *
 * - `data-start`, `data-end` on every line: its range in the record, in UTF-16 code units
 * - `data-slot` on every line that answers, `data-question` on the part of every question
 * - `data-fill` on the article: how much there is to print, from 1 to 4
 * - `data-gap` on every place that is left open, and a `button[data-fix]` in it where there is an offer, described by what
 *   it is about: several on one page offer the same
 */
export function articleOf(summary: ExecutiveSummary, reader: Reader, options: ArticleOptions): Element {
  const properties = { id: options.prefix || undefined, dataReader: reader.id, dataFill: fillOf(summary, reader) };
  return h('article', { className: ['summary'], ...properties }, [
    headOf(summary, reader, options),
    h(
      'div',
      { className: ['questions'] },
      questionsOf(reader, summary).map(({ id, text }) => partOf(summary.answers[id], text, options)),
    ),
  ]);
}

function headOf(summary: ExecutiveSummary, reader: Reader, options: ArticleOptions): Element {
  const { answers, authored, understood } = summary;
  const known = (answer: Answer) => (understood || answer.isAnswered ? linesOf(answer, null, options) : []);
  return h('header', [
    h('p', { className: ['kicker'] }, kickerOf(reader)),
    h('h1', { ...placeOf(summary.title), dir: 'auto' }, titleOf(summary)),
    h('p', { className: ['facts'] }, [
      h('span', placeOf(summary.status), statusOf(summary)),
      ...replacementsIn(summary),
      ' · ',
      h('span', placeOf(summary.date), dateOf(summary)),
    ]),
    h('div', { className: ['decision'], dataQuestion: 'decision' }, known(answers.decision)),
    h('div', { className: ['people'], dataQuestion: 'people' }, known(answers.people)),
    ...(authored.length > 0 ? [h('div', { className: ['authored'] }, authoredOf(authored))] : []),
    ...noteOf(unheardNote(summary)),
    ...readinessBar(summary),
  ]);
}

/** Each leads to its place in the record, where its link is. */
function replacementsIn(summary: ExecutiveSummary): ElementContent[] {
  return replacementsOf(summary).flatMap((line, index) => [words(index === 0 ? ' by ' : ', '), lineOf(line)]);
}

function authoredOf(lines: readonly SummaryLine[]): ElementContent[] {
  return [
    h('p', { className: ['label'] }, 'In the author’s words'),
    h(
      'p',
      { dir: 'auto' },
      lines.flatMap((line, index) => (index > 0 ? [words(' '), lineOf(line)] : [lineOf(line)])),
    ),
  ];
}

/** The figure for eyes, the sentence for everybody. */
function readinessBar(summary: ExecutiveSummary): Element[] {
  if (!summary.readiness) return [];
  const { answered, asked } = summary.readiness;
  return [
    h('div', { className: ['readiness'] }, [
      h('meter', { min: 0, max: asked, value: answered, ariaHidden: 'true' }),
      h('span', readinessOf(summary)),
    ]),
  ];
}

function partOf(answer: Answer, text: string, options: ArticleOptions): Element {
  const { question, table } = answer;
  const id = `${options.prefix ? `${options.prefix}-` : ''}${question}`;
  return h('section', { dataQuestion: question, ariaLabelledBy: [id] }, [
    h('h2', { id }, text),
    ...linesOf(answer, id, options),
    ...(table ? [tableOf(answer, id, options)] : []),
    ...halvesMissing(answer, id, options),
    ...noteOf((table && moreRows(question, table)) ?? null),
  ]);
}

function noteOf(sentence: string | null): Element[] {
  return sentence === null ? [] : [h('p', { className: ['note'] }, sentence)];
}

/**
 * The lines of an answer; the blank of a question without one.
 *
 * @param heading id of the question; null where it is not shown
 */
function linesOf(
  { question, lines, table, gaps }: Answer,
  heading: string | null,
  options: ArticleOptions,
): ElementContent[] {
  const [gap] = gaps;
  if (lines.length === 0 && table === null && gap)
    return [h('p', gapProperties(gap), [blankOf(question), ...offerOf(gap, heading, options)])];
  return lines.map((line) => h('p', { dir: 'auto', dataSlot: line.slot }, [...nameOf(line, question), lineOf(line)]));
}

function nameOf(line: AnswerLine, question: QuestionId): ElementContent[] {
  const name = nameOfLine(line, question);
  return name === null ? [] : [h('span', { className: ['name'] }, `${name}: `)];
}

/** The half of a question that the record leaves open. */
function halvesMissing({ gaps }: Answer, heading: string, options: ArticleOptions): Element[] {
  return gaps.flatMap((gap) => {
    const name = halfOf(gap);
    if (name === null) return [];
    const sentence = `${name}: ${NOT_STATED_HERE.toLowerCase()}`;
    return [h('p', gapProperties(gap), [sentence, ...offerOf(gap, heading, options)])];
  });
}

function tableOf({ table }: Answer, labelledBy: string, options: ArticleOptions): Element {
  const { columns, rows } = table ?? { columns: [], rows: [] };
  return h('table', { ariaLabelledBy: [labelledBy] }, [
    h('thead', [
      h(
        'tr',
        columns.map((column) => h('th', { scope: 'col' }, column)),
      ),
    ]),
    h(
      'tbody',
      rows.map((row, index) => rowOf(row, `${labelledBy}-${index + 1}`, options)),
    ),
  ]);
}

/** @param id of the first cell, which says what the others are about, where one of them has a button */
function rowOf(row: readonly AnswerCell[], id: string, options: ArticleOptions): Element {
  const isOffered = row.some((cell) => 'gap' in cell && options.offers.has(cell.gap.id));
  return h(
    'tr',
    row.map((cell, index) => cellOf(cell, id, index === 0 && isOffered ? { id } : {}, options)),
  );
}

function cellOf(cell: AnswerCell, subject: string, properties: { id?: string }, options: ArticleOptions): Element {
  if ('line' in cell) return h('td', { ...properties, dir: 'auto' }, [lineOf(cell.line)]);
  const gap = h('span', gapProperties(cell.gap), [NOT_STATED_HERE, ...offerOf(cell.gap, subject, options)]);
  return h('td', properties, [gap]);
}

function gapProperties(gap: Gap | undefined) {
  return { className: ['missing'], dataGap: gap?.id };
}

/** @param subject id of what the button is about; null where nothing says so */
function offerOf(gap: Gap | undefined, subject: string | null, { offers }: ArticleOptions): ElementContent[] {
  const title = gap && offers.get(gap.id);
  if (title === undefined) return [];
  const properties = { type: 'button', dataFix: gap?.id, ariaDescribedBy: subject ? [subject] : undefined };
  return [words(' '), h('button', properties, title)];
}

function lineOf(line: SummaryLine): Element {
  const parts = partsOf(line).map(
    (part): ElementContent =>
      'words' in part ? words(part.words) : h('span', { className: ['meaning'] }, ` (${part.meaning})`),
  );
  return h('span', placeOf(line), parts);
}

function words(value: string): ElementContent {
  return { type: 'text', value };
}

function placeOf(line: SummaryLine | null): Record<string, string> {
  return line ? { dataStart: String(line.range.start), dataEnd: String(line.range.end) } : {};
}
