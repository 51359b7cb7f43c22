import GithubSlugger from 'github-slugger';
import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { oneLineSummary } from '../one-line';
import { questionsOf, usualReaders } from '../readers';
import type { Answer, AnswerCell, AnswerLine, AnswerTable, ExecutiveSummary, QuestionId, Reader } from '../types';
import {
  blankOf,
  dateOf,
  explainedText,
  halfOf,
  headStatusOf,
  kickerOf,
  moreRows,
  NOT_STATED_HERE,
  nameOfLine,
  readinessOf,
  titleOf,
  unheardNote,
} from '../words';

const [EXECUTIVE] = usualReaders;

/** The summary as Markdown. Words of the record stay words: what looks like Markdown or HTML in them is escaped. */
export function summaryToMarkdown(summary: ExecutiveSummary, reader: Reader = EXECUTIVE): string {
  return written(contentOf(summary, reader, 1));
}

/** A summary among others. */
export interface SummaryEntry {
  readonly summary: ExecutiveSummary;
  /** Where a link to the record leads; null where it has no file. */
  readonly address: string | null;
}

/**
 * The summaries of several records: a table of contents with a line on each, and behind it the summaries, each under the
 * title of its record and with a link to its file.
 */
export function summariesToMarkdown(
  entries: readonly SummaryEntry[],
  title: string,
  reader: Reader = EXECUTIVE,
): string {
  const slugger = new GithubSlugger();
  slugger.slug(title);
  const parts = entries.map(({ summary, address }) => {
    const [head, ...rest] = contentOf(summary, reader, 2);
    const content = [
      ...(head ? [head] : []),
      ...(address === null ? [] : [paragraph(linkTo(address, decodeURIComponent(address)))]),
      ...rest,
    ];
    const [anchor = ''] = headingsIn(content).map((words) => slugger.slug(words));
    return { summary, anchor, content };
  });
  return written([
    heading(1, title),
    {
      type: 'list',
      ordered: true,
      spread: false,
      children: parts.map(({ summary, anchor }) => ({
        type: 'listItem',
        spread: false,
        children: [paragraph(linkTo(`#${anchor}`, titleOf(summary)), text(`: ${oneLineSummary(summary)}`))],
      })),
    },
    ...parts.flatMap(({ content }) => content),
  ]);
}

/** The words of all headings, in order: pages that show Markdown number those that are called the same. */
function headingsIn(content: readonly RootContent[]): string[] {
  return content.flatMap((node) =>
    node.type === 'heading' ? [node.children.map((part) => ('value' in part ? part.value : '')).join('')] : [],
  );
}

function linkTo(url: string, words: string): PhrasingContent {
  return { type: 'link', url, children: [{ type: 'text', value: words }] };
}

function written(children: RootContent[]): string {
  return toMarkdown({ type: 'root', children }, { extensions: [gfmTableToMarkdown()], bullet: '-' });
}

type Depth = 1 | 2 | 3;

function contentOf(summary: ExecutiveSummary, reader: Reader, depth: 1 | 2): RootContent[] {
  const { answers, authored, understood } = summary;
  const known = (answer: Answer) => (understood || answer.isAnswered ? linesOf(answer) : []);
  const note = unheardNote(summary) ?? readinessOf(summary);
  return [
    heading(depth, titleOf(summary)),
    paragraph(text(factsOf(summary))),
    ...(reader === EXECUTIVE ? [] : [paragraph(emphasis(kickerOf(reader)))]),
    ...known(answers.decision),
    ...known(answers.people),
    ...(authored.length > 0 ? [paragraph(text(authored.map(explainedText).join(' ')))] : []),
    ...(note === null ? [] : [paragraph(emphasis(note))]),
    ...questionsOf(reader, summary).flatMap(({ id, text: question }) => [
      heading((depth + 1) as Depth, question),
      ...answerOf(answers[id]),
    ]),
  ];
}

/** `Accepted · 2026-03-04`: what is known of status and date. */
function factsOf(summary: ExecutiveSummary): string {
  return [headStatusOf(summary), dateOf(summary)].join(' · ');
}

function answerOf(answer: Answer): RootContent[] {
  const { question, table } = answer;
  const more = table && moreRows(question, table);
  return [
    ...linesOf(answer),
    ...(table ? [tableOf(table)] : halvesMissing(answer)),
    ...(more ? [paragraph(text(more))] : []),
  ];
}

function linesOf({ lines, table, question }: Answer): RootContent[] {
  if (lines.length === 0 && table === null) return [paragraph(emphasis(blankOf(question)))];
  return lines.map((line) => paragraph(...wordsOf(line, question)));
}

function wordsOf(line: AnswerLine, question: QuestionId): PhrasingContent[] {
  const name = nameOfLine(line, question);
  return name === null ? [text(explainedText(line))] : [strong(`${name}:`), text(` ${explainedText(line)}`)];
}

function halvesMissing({ gaps }: Answer): RootContent[] {
  return gaps.flatMap((gap) => {
    const name = halfOf(gap);
    return name === null ? [] : [paragraph(strong(`${name}:`), text(' '), emphasis(NOT_STATED_HERE.toLowerCase()))];
  });
}

function tableOf({ columns, rows }: AnswerTable): RootContent {
  const cells = [columns.map(text), ...rows.map((row) => row.map(cellOf))];
  return {
    type: 'table',
    children: cells.map((row) => ({
      type: 'tableRow',
      children: row.map((cell) => ({ type: 'tableCell', children: [cell] })),
    })),
  };
}

function cellOf(cell: AnswerCell): PhrasingContent {
  return 'line' in cell ? text(explainedText(cell.line)) : emphasis(NOT_STATED_HERE);
}

function heading(depth: Depth, words: string): RootContent {
  return { type: 'heading', depth, children: [text(words)] };
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}

function emphasis(value: string): PhrasingContent {
  return { type: 'emphasis', children: [{ type: 'text', value }] };
}

function strong(value: string): PhrasingContent {
  return { type: 'strong', children: [{ type: 'text', value }] };
}

function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}
